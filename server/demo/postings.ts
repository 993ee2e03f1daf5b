import type { DepartmentFact } from '../modules/academy/academy.tables.ts';
import { addMonths, dayBefore, formatDay, type Day } from './calendar.ts';
import { drawEstablishment, type EstablishmentKind } from './establishments.ts';
import type { PositionLine, PostingLine, ServiceKind, ServiceLine } from './line.ts';
import type { Random } from './random.ts';

interface PostingPlan {
  readonly start: Day;
  readonly asOf: Day;
  readonly workplaces: readonly EstablishmentKind[];
  readonly home: DepartmentFact;
  /** Where second-degree teachers may also be sent; only the home for the first degree. */
  readonly departments: readonly DepartmentFact[];
  readonly discipline: string | null;
}

/** Postings without holes since recruitment: a probationary year, a few provisional years, then permanent ones. */
export function drawPostings(random: Random, plan: PostingPlan): PostingLine[] {
  const postings: PostingLine[] = [];
  let from = plan.start;
  while (from <= plan.asOf) {
    const isProbation = postings.length === 0;
    const permanent = !isProbation && (postings.length > 1 || random.chance(0.6));
    const end = addMonths(from, 12 * (isProbation ? 1 : permanent ? random.int(4, 20) : random.int(1, 4)));
    const department = isProbation || random.chance(0.25) ? random.pick(plan.departments) : plan.home;
    const establishment = drawEstablishment(random, random.pick(plan.workplaces), department);
    postings.push({
      establishment,
      ...(plan.discipline === null ? {} : { discipline: plan.discipline }),
      from: formatDay(from),
      ...(end <= plan.asOf ? { to: formatDay(dayBefore(end)) } : {}),
      permanent,
      workingTime: !isProbation && random.chance(0.12) ? random.pick([0.5, 0.75, 0.8, 0.8]) : 1,
    });
    from = end;
  }
  return postings;
}

interface ServicePlan {
  readonly start: Day;
  readonly asOf: Day;
  /** First day of contract services before recruitment, if any. */
  readonly before: Day | null;
  readonly positions: readonly PositionLine[];
  readonly kinds: readonly ServiceKind[];
  readonly isActingHead: boolean;
}

/** Services follow the positions: none on leave; the probationary year apart, since titular services begin after it. */
export function servicesOf({
  start,
  asOf,
  before,
  positions,
  kinds,
  isActingHead,
}: ServicePlan): ServiceLine[] {
  const services: ServiceLine[] = [];
  if (before !== null) {
    const earlier = kinds.filter(
      (kind) => kind !== 'CATEGORY_A' && kind !== 'CPGE' && kind !== 'SPECIALISED',
    );
    services.push({ from: formatDay(before), to: formatDay(dayBefore(start)), kinds: earlier });
  }
  const titular: readonly ServiceKind[] = [...kinds, 'FRANCE_TITULAR'];
  const all: readonly (readonly [from: Day, kinds: readonly ServiceKind[]])[] = [
    [start, kinds],
    [addMonths(start, 12), titular],
    ...(isActingHead ? actingYear(start, titular) : []),
  ];
  // What is to come has not been served.
  const cuts = all.filter(([from]) => from <= asOf);
  for (const position of positions) services.push(...serviceDuring(position, cuts));
  return services;
}

/** Third year of the career as acting head of the school. */
function actingYear(
  start: Day,
  titular: readonly ServiceKind[],
): readonly (readonly [Day, readonly ServiceKind[]])[] {
  return [
    [addMonths(start, 24), [...titular, 'DIRECTOR_ACTING']],
    [addMonths(start, 36), titular],
  ];
}

function serviceDuring(
  { kind, from, to }: PositionLine,
  cuts: readonly (readonly [from: Day, kinds: readonly ServiceKind[]])[],
): ServiceLine[] {
  if (kind === 'DETACHEMENT') return [period(from, to, ['PUBLIC', 'CATEGORY_A'])];
  if (kind !== 'ACTIVITE' && kind !== 'MISE_A_DISPOSITION') return [];
  return cuts.flatMap(([cutFrom, kinds], at) => {
    const next = cuts[at + 1]?.[0];
    const starts = formatDay(cutFrom) > from ? formatDay(cutFrom) : from;
    const cutEnd = next === undefined ? undefined : formatDay(dayBefore(next));
    const ends = cutEnd !== undefined && (to === undefined || cutEnd < to) ? cutEnd : to;
    return ends !== undefined && ends < starts ? [] : [period(starts, ends, kinds)];
  });
}

function period(from: string, to: string | undefined, kinds: readonly ServiceKind[]): ServiceLine {
  return { from, ...(to === undefined ? {} : { to }), kinds: [...kinds] };
}
