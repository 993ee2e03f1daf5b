import { assumeWithoutPromotion, paceOf, type Assumptions } from './assumptions.rules.ts';
import { earliest, latest, type Day } from '../facts/calendar.rules.ts';
import { factsOn } from '../path/decided.rules.ts';
import { chevronsOf, pathOf, payOn, standOf, type Stand } from '../facts/echelon.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import { rendezVousAfter, rendezVousOf } from '../path/rendez-vous.rules.ts';
import { inNewGrade, promotionsAhead, type PromotionAhead } from './supposed-promotions.rules.ts';

/** What is asked of a timeline. */
export interface PathAsked {
  readonly asOf: Day;
  /** The last day that is looked at. */
  readonly until: Day;
  /** The day on which the facts were read; that of the question when absent. */
  readonly today?: Day;
  readonly assumptions?: Assumptions;
}

/** A dated event of a career, with the place that is held from it on. */
export interface CareerEvent {
  readonly date: Day;
  /** A promotion is one that is recorded already, or supposed. */
  readonly kind: 'ECHELON' | 'CHEVRON' | 'PROMOTION' | 'RENDEZ_VOUS';
  readonly grade: string;
  readonly echelon: number;
  readonly chevron: string | null;
  /** At the indices and the point of today; null when they are not known. */
  readonly inm: number | null;
  readonly grossMonthly: number | null;
  /** Whether it would not come, or not on this day, without what is supposed. */
  readonly assumed: boolean;
  /** Whether it was due by the day on which the facts were read, and is not recorded. */
  readonly isOverdue: boolean;
  /** Of a rendez-vous de carrière: which one; its date is the first day of its school year. */
  readonly rendezVous: 1 | 2 | 3 | null;
}

/**
 * The events from the place held on a day (the first one, with the day it was entered on) to another day. Échelons,
 * chevrons and promotions are strictly ordered; a rendez-vous may share its day with one of them, and comes after it.
 * While a step that was due is not recorded, they begin with the place that is.
 */
export function careerPath(given: CareerFacts, asked: PathAsked): CareerEvent[] {
  const { asOf, until, assumptions = {} } = asked;
  const facts = factsOn(given, asOf);
  const today = earliest(asked.today ?? asOf, asOf);
  const plain = eventsOf(facts, {}, asOf);
  const known = new Set(plain.map(identityOf));
  const all = Object.keys(assumptions).length === 0 ? plain : eventsOf(facts, assumptions, asOf);
  const first = firstOf(all, facts, { asOf, today });
  return all
    .filter((event) => event === first || isAhead(event, first, { asOf, until }))
    .map((event) => {
      const assumed = !known.has(identityOf(event));
      return { ...event, assumed, isOverdue: event !== first && event.date <= today && !assumed };
    });
}

/** The place held on a day: the recorded one while the one that follows was due by today, and by the path after that. */
function firstOf(
  all: readonly CareerEvent[],
  { grade, echelon }: CareerFacts,
  { asOf, today }: { readonly asOf: Day; readonly today: Day },
): CareerEvent | undefined {
  const places = all.filter(({ kind }) => kind !== 'RENDEZ_VOUS');
  const held = places.filter(({ date }) => date <= asOf);
  const isRecorded = (event: CareerEvent) => event.grade === grade && event.echelon === echelon;
  const due = places.find((event) => !isRecorded(event));
  const last = due && due.date <= today ? held.findLast(isRecorded) : held.at(-1);
  return last ?? places[0];
}

function isAhead(
  { date, kind }: CareerEvent,
  first: CareerEvent | undefined,
  { asOf, until }: { readonly asOf: Day; readonly until: Day },
): boolean {
  const isToCome = kind === 'RENDEZ_VOUS' || !first ? date > asOf : date >= first.date;
  return isToCome && date <= until;
}

/** The facts, and the day from which pay is told: before it, that of the day itself. */
interface Told {
  readonly facts: CareerFacts;
  readonly asOf: Day;
}

function eventsOf(facts: CareerFacts, assumptions: Assumptions, asOf: Day): CareerEvent[] {
  const before = assumeWithoutPromotion(facts, assumptions, asOf);
  const path = pathOf(before, standOf(before, asOf), paceOf(assumptions));
  const { recorded, applied } = promotionsAhead(before, assumptions, asOf);
  let events = shown(path).flatMap((stand, at, all) =>
    eventsIn({ facts: before, asOf }, stand, all[at + 1]?.from ?? null),
  );
  events.push(...putOff(before, path, events));
  let after = before;
  for (const promotion of [...recorded, ...applied]) {
    after = inNewGrade(after, promotion);
    const upTo = events.filter(({ date }) => date < promotion.effect);
    events = [...upTo, ...eventsAfter({ facts: after, asOf }, promotion)];
  }
  return inOrder(events);
}

/** One step a day: who comes back from a disponibilité with the seniority of two échelons is classed in the second. */
function shown(path: readonly Stand[]): Stand[] {
  return path.filter(({ from }, at) => at === 0 || path[at + 1]?.from !== from);
}

/** Rendez-vous of an échelon that is passed already, when they are still to come. */
function putOff(facts: CareerFacts, path: readonly Stand[], events: readonly CareerEvent[]): CareerEvent[] {
  const [present] = events;
  return rendezVousOf(facts, path)
    .filter(({ n }) => present && !events.some(({ rendezVous }) => rendezVous === n))
    .map(({ n, schoolYear }) => ({
      ...(present as CareerEvent),
      date: `${schoolYear.slice(0, 4)}-09-01`,
      kind: 'RENDEZ_VOUS',
      rendezVous: n,
    }));
}

function eventsAfter({ facts: after, asOf }: Told, promotion: PromotionAhead): CareerEvent[] {
  const path = pathOf(after, promotion.stand);
  // The bonus of a head of school may lead to the échelon after it on the same day.
  const start = path.findLastIndex(({ from }) => from <= promotion.effect);
  return shown(path.slice(start)).flatMap((stand, at, rest) => {
    const events = eventsIn({ facts: after, asOf }, stand, rest[at + 1]?.from ?? null);
    return at === 0
      ? events.map((event, first) => (first === 0 ? { ...event, kind: 'PROMOTION' as const } : event))
      : events;
  });
}

/** The entry in an échelon, its later chevrons, and the rendez-vous that it calls for. */
function eventsIn({ facts, asOf }: Told, stand: Stand, until: Day | null): CareerEvent[] {
  const place = { grade: stand.grade, echelon: stand.echelon, assumed: false, isOverdue: false };
  const at = (
    date: Day,
    kind: CareerEvent['kind'],
    rendezVous: CareerEvent['rendezVous'] = null,
  ): CareerEvent => {
    const chevron = chevronsOf(facts, stand).findLast(([, on]) => on <= date)?.[0] ?? null;
    const pay = payOn(facts, stand, latest(date, asOf));
    return {
      date,
      kind,
      ...place,
      chevron,
      inm: pay?.inm ?? null,
      grossMonthly: pay?.grossMonthly ?? null,
      rendezVous,
    };
  };
  const chevrons = chevronsOf(facts, stand, until).filter(([, on]) => on > stand.from);
  const meeting = stand.grade === 'CN' ? rendezVousAfter(facts, stand) : null;
  return [
    at(stand.from, 'ECHELON'),
    ...chevrons.map(([, on]) => at(on, 'CHEVRON')),
    ...(meeting ? [at(`${meeting.schoolYear.slice(0, 4)}-09-01`, 'RENDEZ_VOUS', meeting.n)] : []),
  ];
}

/** A rendez-vous may come after the entry in the next échelon: it shows the place that is held then. */
function inOrder(events: readonly CareerEvent[]): CareerEvent[] {
  const rank = ({ kind }: CareerEvent): number => (kind === 'RENDEZ_VOUS' ? 1 : 0);
  const sorted = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b)));
  return sorted.map((event, at) => {
    const held =
      event.kind === 'RENDEZ_VOUS'
        ? sorted.slice(0, at).findLast(({ kind }) => kind !== 'RENDEZ_VOUS')
        : undefined;
    return held ? { ...held, date: event.date, kind: event.kind, rendezVous: event.rendezVous } : event;
  });
}

function identityOf({ date, kind, grade, echelon, chevron }: CareerEvent): string {
  return [date, kind, grade, echelon, chevron].join(' ');
}
