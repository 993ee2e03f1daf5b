import { badUserInput } from '../../platform/errors/errors.ts';
import type { Assumptions } from './what-if/assumptions.rules.ts';
import { addMonths, type Day } from './facts/calendar.rules.ts';
import { positionNames } from './facts/api-names.tables.ts';
import { ruleDiploma, serviceTags } from './facts/facts-of-dossier.rules.ts';
import type { CareerAssumptions } from './career.inputs.ts';
import type { PerspectiveStatus } from './answers/perspective-shape.rules.ts';

/** The arguments of the fields of a career, as the type system lets them through. */
export interface CareerArgs {
  readonly asOf?: Day | null;
  readonly admissibilityOn?: Day | null;
  readonly until?: Day;
  readonly keys?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly statuses?: readonly PerspectiveStatus[] | null;
  readonly assuming?: CareerAssumptions | null;
}

/** A path is drawn for a career at most; no rule of ours is older. */
const mostMonths = 50 * 12;
const firstDay = '1990-01-01';
/** Children, and services, beyond which an answer does not change. */
const mostChildren = 50;
const mostServices = 20;
/** There are two grades to be promoted to; more are a mistake, or a burden. */
const mostPromotions = 4;

/** Refuses what no rule could answer, naming the argument. */
export function checkCareerArgs({ asOf, until, admissibilityOn, assuming }: CareerArgs, today: Day): void {
  const last = addMonths(today, mostMonths);
  const day = (value: Day | null | undefined, argument: readonly string[], begin?: Day) => {
    if (value == null) return;
    if (value < firstDay || value > last) throw badUserInput('CAREER_DATE_OUT_OF_RANGE', argument);
    if (begin !== undefined && value < begin) throw badUserInput('CAREER_DATES_REVERSED', argument);
  };
  const number = (value: number | null | undefined, range: readonly [number, number], argument: string[]) => {
    if (value != null && (value < range[0] || value > range[1])) {
      throw badUserInput('ASSUMPTION_OUT_OF_RANGE', ['assuming', ...argument]);
    }
  };
  day(asOf, ['asOf']);
  day(until, ['until'], asOf ?? today);
  day(admissibilityOn, ['admissibilityOn'], asOf ?? today);
  if (!assuming) return;
  const { diploma, leave, position, promotions, appraisalOutcome, appraisalRank, additionalDiplomaLevel } =
    assuming;
  number(appraisalRank, [1, 3], ['appraisalRank']);
  number(additionalDiplomaLevel, [5, 8], ['additionalDiplomaLevel']);
  number(diploma?.level, [5, 8], ['diploma', 'level']);
  const campaigns = [Number(firstDay.slice(0, 4)), Number(last.slice(0, 4))] as const;
  number(promotions?.length, [0, mostPromotions], ['promotions']);
  number(assuming.childrenRaised, [0, mostChildren], ['childrenRaised']);
  number(assuming.services?.length, [0, mostServices], ['services']);
  for (const [at, { from, to }] of (assuming.services ?? []).entries()) {
    day(from, ['assuming', 'services', String(at), 'from']);
    day(to, ['assuming', 'services', String(at), 'to'], from);
  }
  for (const [at, { campaign }] of (promotions ?? []).entries())
    number(campaign, campaigns, ['promotions', String(at), 'campaign']);
  if (appraisalRank != null && appraisalOutcome == null)
    throw badUserInput('ASSUMPTION_INCOMPLETE', ['assuming', 'appraisalRank']);
  if (diploma && ((diploma.code == null) === (diploma.level == null) || additionalDiplomaLevel != null))
    throw badUserInput('ASSUMPTION_INCOMPLETE', ['assuming', 'diploma']);
  day(diploma?.obtainedOn, ['assuming', 'diploma', 'obtainedOn']);
  day(leave?.from, ['assuming', 'leave', 'from']);
  day(leave?.to, ['assuming', 'leave', 'to'], leave?.from);
  day(position?.from, ['assuming', 'position', 'from']);
}

/** The assumptions in the words of the rules. */
export function assumptionsOf(assuming: CareerAssumptions | null | undefined): Assumptions {
  if (!assuming) return {};
  const { acceleratedAdvancement, appraisalOutcome, appraisalRank, promotions, leave, position } = assuming;
  return {
    ...(acceleratedAdvancement == null ? {} : { acceleratedAdvancement }),
    ...(appraisalOutcome == null ? {} : { appraisalOutcome }),
    ...(appraisalRank == null ? {} : { appraisalOf: appraisalRank as 1 | 2 | 3 }),
    ...diplomaOf(assuming),
    ...(promotions ? { promotions } : {}),
    ...(assuming.childrenRaised == null ? {} : { childrenRaised: assuming.childrenRaised }),
    ...(assuming.specialisedPost == null ? {} : { specialisedPost: assuming.specialisedPost }),
    ...servicesOf(assuming),
    ...(leave ? { leave: { from: leave.from, to: leave.to, position: positionNames[leave.position] } } : {}),
    ...(position ? { position: { from: position.from, position: positionNames[position.position] } } : {}),
  };
}

function servicesOf({ services }: CareerAssumptions): Pick<Assumptions, 'services'> {
  if (!services) return {};
  return {
    services: services.map(({ kinds, from, to, halfTime }) => ({
      from,
      ...(to == null ? {} : { to }),
      tags: kinds.flatMap((kind) => serviceTags[kind] ?? []),
      ...(halfTime === true ? { halfTime } : {}),
    })),
  };
}

/** The training of heads of school is recorded like a diploma, and asked for by itself. */
function diplomaOf({
  additionalDiplomaLevel,
  diploma,
}: CareerAssumptions): Pick<Assumptions, 'diploma' | 'training'> {
  const on = diploma?.obtainedOn == null ? {} : { on: diploma.obtainedOn };
  if (diploma?.code === 'FORMATION_DIRECTION') return { training: on };
  if (additionalDiplomaLevel != null) return { diploma: { level: additionalDiplomaLevel } };
  const code = diploma?.code == null ? null : ruleDiploma(diploma.code);
  if (!diploma || (code === null && diploma.level == null)) return {};
  return {
    diploma: {
      ...(code === null ? {} : { code }),
      ...(diploma.level == null ? {} : { level: diploma.level }),
      ...on,
    },
  };
}
