import type { ServiceTag } from '../law/codes.tables.ts';
import { addMonths, firstYearOn, type Day } from '../facts/calendar.rules.ts';
import { firstDayIn, nextEchelon, standAt, standOn, type Stand } from '../facts/echelon.rules.ts';
import { reachedOn } from '../facts/seniority.rules.ts';
import { holdsDiploma, servicesOf, type CareerFacts } from '../facts/facts.rules.ts';
import { clockStops, isClockUnknown, positionAt, positionsOf } from '../facts/positions.rules.ts';
import { countedPositions } from '../law/positions.tables.ts';
import type { Leaf, YearsOf } from '../law/programmes.tables.ts';
import { always, isBehind, never, parsed, type Question } from './question.rules.ts';
import { yearsReachedOn, yearsUpTo, type Interval } from '../facts/span.rules.ts';

/** What a fact answers to a leaf: whether it holds on its day, and from when. Null: the fact is missing. */
export interface Answer {
  readonly met: boolean;
  readonly from: Day;
  /** When the day asked for moves with the campaign in another way than `at`. */
  readonly campaign?: number;
}

/** What the facts answer to a leaf that is judged on a day. */
export function answerOf(leaf: Leaf, question: Question, day: Day): Answer | null {
  const { facts } = question;
  switch (leaf.fact) {
    case 'sector':
      return constant(compares(leaf, facts.sector ?? 'public'));
    case 'status':
      return statusAnswer(leaf, facts, day);
    case 'corps':
      return corpsAnswer(leaf, facts, day);
    case 'grade':
      return constant(compares(leaf, facts.grade));
    case 'echelon':
      return echelonAnswer(leaf, question, day);
    case 'echelon_held_months':
      return heldAnswer(leaf, question, day);
    case 'position':
      return positionAnswer(leaf, facts, day);
    case 'age':
      return since(facts.birthDate == null ? null : addMonths(facts.birthDate, Number(leaf.value) * 12), day);
    case 'titular_since':
      return titularAnswer(leaf, question);
    case 'diplomas':
      return diplomaAnswer(leaf, facts, day);
    case 'children_raised':
      // Of few files it is known: it is asked for where it would change a refusal.
      return constant((facts.childrenRaised ?? 0) >= Number(leaf.value));
    case 'specialised_post':
      return constant(facts.specialisedPost === true);
    case 'training.direction':
      return typeof facts.trainingDirection === 'string'
        ? since(facts.trainingDirection, day)
        : constant(facts.trainingDirection === true);
    default:
      return yearsAnswer(leaf, facts, day);
  }
}

const constant = (met: boolean): Answer => ({ met, from: met ? always : never });
const since = (from: Day | null, day: Day): Answer | null =>
  from === null ? null : { met: from <= day, from };

function compares({ op, value }: Leaf, actual: string): boolean {
  switch (op) {
    case 'eq':
      return actual === value;
    case 'ne':
      return actual !== value;
    case 'in':
      return (value as readonly string[]).includes(actual);
    default:
      return !(value as readonly string[]).includes(actual);
  }
}

/**
 * On a fixed day one may not have been in the present corps yet: then in none, unless the titularisation is older than it.
 * That of the day of the question is always the present one.
 */
function corpsAnswer(leaf: Leaf, { corps, corpsDate, titularSince }: CareerFacts, day: Day): Answer | null {
  const isHeld = compares(leaf, corps);
  if (leaf.at === undefined || leaf.op !== 'in' || corpsDate == null || corpsDate <= day)
    return constant(isHeld);
  if (titularSince != null && titularSince < corpsDate) return null;
  return { met: false, from: isHeld ? corpsDate : never };
}

/** Titularisation makes a stagiaire titulaire; nothing else is foreseen. */
function statusAnswer(leaf: Leaf, { status, titularSince }: CareerFacts, day: Day): Answer | null {
  const isForeseen = titularSince != null && titularSince > day && (status ?? 'stagiaire') === 'stagiaire';
  if (!isForeseen && status !== undefined) return constant(compares(leaf, status));
  if (titularSince == null) return null;
  if (compares(leaf, 'stagiaire') && titularSince > day) return { met: true, from: always };
  return {
    met: titularSince <= day && compares(leaf, 'titulaire'),
    from: compares(leaf, 'titulaire') ? titularSince : never,
  };
}

function echelonAnswer(leaf: Leaf, question: Question, day: Day): Answer | null {
  const { facts, plainPath: path } = question;
  const asked = Number(leaf.value);
  const held = standOn(path, day);
  // Without a scale or a date, what is recorded still tells that an échelon is reached.
  if (!held) return recordedAnswer(leaf, facts, day);
  // A guard that an échelon is not yet reached: it does not last when the path goes on.
  if (leaf.op === 'lte' && !isBehind(question))
    return { met: held.echelon <= asked, from: (path.at(-1) as Stand).echelon <= asked ? always : never };
  if (leaf.op === 'lte') return null;
  if ((path[0] as Stand).echelon > asked) return constant(true);
  const entry = firstDayIn(path, asked);
  if (entry !== null) return { met: entry <= day, from: entry };
  return isCutShort(question) ? null : { met: false, from: never };
}

function recordedAnswer({ op, value }: Leaf, facts: CareerFacts, day: Day): Answer | null {
  const asked = Number(value);
  if (op !== 'gte' || facts.echelon === null || facts.echelon < asked) return null;
  return facts.echelon > asked || facts.echelonDate === null ? constant(true) : since(facts.echelonDate, day);
}

function heldAnswer(leaf: Leaf, question: Question, day: Day): Answer | null {
  const { facts, plainPath: path } = question;
  const present = path[0];
  if (!present) return null;
  if (day < present.from && present.echelon > (leaf.echelon as number))
    return heldBefore(leaf, question, day);
  const at = path.findIndex(({ echelon }) => echelon === leaf.echelon);
  const stand = path[at];
  if (!stand || isBehind(question)) return isCutShort(question) ? null : { met: false, from: never };
  const next = path[at + 1];
  const on = reachedOn(facts, stand.since, Number(leaf.value));
  if (on === null && isClockUnknown(facts, stand.since)) return null;
  if (on === null || (next && next.from <= on)) return { met: false, from: never };
  return { met: on <= day && standOn(path, day) === stand, from: on };
}

/** In an échelon before the present one, on a day before it: by the recorded ones, where they tell. */
function heldBefore(leaf: Leaf, { facts, plainPath: path }: Question, day: Day): Answer | null {
  const stand = standAt(facts, path, day);
  const on = stand && reachedOn(facts, stand.since, Number(leaf.value));
  if (!stand || !on) return null;
  return stand.echelon === leaf.echelon ? { met: on <= day, from: on } : { met: false, from: never };
}

/** Whether a path ends because nothing says how it goes on: it may have gone further than it shows. */
function isCutShort(question: Question): boolean {
  const { facts, plainPath: path } = question;
  if (isBehind(question)) return true;
  const next = nextEchelon(facts, path.at(-1) as Stand, undefined, 0);
  return next !== null && next.on === null && !next.isStopped;
}

/** A position that lets the clock run for five years is admitted for so long. */
function positionAnswer(leaf: Leaf, facts: CareerFacts, day: Day): Answer | null {
  if (!facts.positions?.length) return constant(compares(leaf, 'ACTIVITE'));
  const stops = clockStops(facts);
  const isAdmitted = (on: Day) => {
    const position = positionAt(facts, on);
    if (position === null || !compares(leaf, position)) return false;
    const isOver = stops.some(({ from, until }) => from <= on && (until === null || on < until));
    return countedPositions[position].clock !== 'RUNS_FOR' || !isOver;
  };
  if (positionAt(facts, day) === null) return null;
  if (isAdmitted(day)) return { met: true, from: always };
  const ends = positionsOf(facts).flatMap(({ from, until }) => (until === null ? from : [from, until]));
  return { met: false, from: ends.sort().find((on) => on > day && isAdmitted(on)) ?? never };
}

function titularAnswer(leaf: Leaf, question: Question): Answer | null {
  const { status, titularSince } = question.facts;
  if (titularSince == null)
    return status === undefined || status === 'titulaire' ? null : { met: false, from: never };
  const { offset, monthAndDay } = parsed(String(leaf.value));
  const campaign = firstYearOn(titularSince, monthAndDay) - offset;
  return { met: campaign <= question.campaign, from: titularSince, campaign };
}

function diplomaAnswer(leaf: Leaf, facts: CareerFacts, day: Day): Answer | null {
  if (!facts.diplomas) return null;
  const codes = leaf.value as readonly string[];
  if (holdsDiploma(facts, codes, always)) return constant(true);
  const dates = facts.diplomas.flatMap((diploma) =>
    typeof diploma === 'object' && codes.includes(diploma.code) ? diploma.obtainedOn : [],
  );
  const first = dates.sort()[0];
  if (first === undefined) return facts.diplomasOpen ? null : constant(false);
  return { met: first <= day, from: first };
}

const tags: Readonly<Record<YearsOf, ServiceTag>> = {
  teaching: 'teaching',
  in_corps: 'teaching',
  public_service: 'public',
  cat_a: 'catA',
  teaching_2d: '2d',
  specialised: 'specialised',
  specialised_full: 'specialised',
  cpge: 'cpge',
  in_france_titular: 'france_titular',
  primary: 'primary',
  school_director_acting: 'director_acting',
};

function yearsAnswer(leaf: Leaf, facts: CareerFacts, day: Day): Answer | null {
  const intervals = yearsOf(leaf.fact.slice('years.'.length) as YearsOf, facts);
  if (!intervals) return null;
  const asked = Number(leaf.value);
  const met = yearsUpTo(intervals, day) >= asked;
  const from = yearsReachedOn(intervals, asked) ?? never;
  return from === never && facts.servicesOpen ? null : { met, from };
}

/** The intervals that count for a number of years; null when the services, or the entry in the corps, are missing. */
export function yearsOf(what: YearsOf, facts: CareerFacts): readonly Interval[] | null {
  if (what === 'specialised_full') return servicesOf(inFullTime(facts), tags[what]);
  if (what !== 'in_corps') return servicesOf(facts, tags[what]);
  return facts.corpsDate == null ? null : servicesOf(facts, 'teaching', facts.corpsDate);
}

function inFullTime({ services, ...facts }: CareerFacts): CareerFacts {
  return {
    ...facts,
    ...(services ? { services: services.filter(({ halfTime }) => halfTime !== true) } : {}),
  };
}
