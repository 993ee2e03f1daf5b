import type { Locale } from '../../../platform/viewer.ts';
import { corpsFact, gradeFact, LENGTHS_SINCE, type GradeFact } from '../../dossier/corps.tables.ts';
import type { Day } from '../facts/calendar.rules.ts';
import {
  acceleratedNext,
  chevronsOf,
  decidedAfter,
  nextEchelon,
  standOn,
  withoutBonus,
  type NextEchelon,
  type Stand,
} from '../facts/echelon.rules.ts';
import type { AskedFact } from '../words/asked-texts.tables.ts';
import { questionsOf } from './asked.rules.ts';
import { bonusMonths, keptInWords, seniorityConditions } from './echelon-condition.rules.ts';
import { isOnContract, type CareerFacts, type DecidedStep } from '../facts/facts.rules.ts';
import { cited, statuteOf } from '../conditions/legal-basis.rules.ts';
import { bonusOfHeads, yearInChevron } from '../law/legal-basis.tables.ts';
import type { LegalReference } from '../law/legal-texts.tables.ts';
import type { Explanation } from '../reasons/explanation.rules.ts';
import { advancementReasons } from '../reasons/position-reasons.rules.ts';
import { placeOf, type Perspective } from './perspective-shape.rules.ts';
import { refusals } from '../words/perspective-texts.tables.ts';
import { lawBetween, silenceSince } from '../facts/positions.rules.ts';
import type { ReasonCode } from '../law/programmes.tables.ts';
import { isBehind, type Question } from '../conditions/question.rules.ts';
import { advancementTexts } from '../words/advancement-texts.tables.ts';
import { capitalised, dateInWords, echelonInWords, periodInWords } from '../words/wording.rules.ts';

type Told = Pick<Perspective, 'status' | 'summary'> & Partial<Perspective>;

/** The next échelon, or in the last one the next chevron. */
export function nextEchelonPerspective(question: Question, locale: Locale): Perspective {
  const place = placeOn(question);
  return {
    key: 'NEXT_ECHELON',
    kind: 'ECHELON',
    title: advancementTexts[locale].next.title,
    eligibleFrom: null,
    acceleratedFrom: null,
    firstCampaign: null,
    acceleratedFirstCampaign: null,
    conditions: [],
    outcome: null,
    howToApply: null,
    points: null,
    reasons: [],
    explanations: place ? reasonsOf(place, locale) : [],
    questions: questionsOf(askedFor(question, place), locale),
    legalBasis: place ? lawsOf(place) : statuteOf(question.facts.corps, 'ECHELON', question.asOf),
    sources: [],
    certainty: certaintyOf(question.facts, place?.stand),
    ...(refusalOf(question.facts, locale) ?? (place ? nextOf(place, locale) : noPlace(question, locale))),
  };
}

/** Where somebody stands on the day of the question, with the facts that count from there. */
interface Place {
  readonly question: Question;
  readonly stand: Stand;
  readonly following: Stand | undefined;
}

/**
 * The recorded stand, while a step that was due by today is not recorded; else the one that is foreseen for the day, whose
 * échelon no bonus of the years that are over shortens.
 */
function placeOn(question: Question): Place | null {
  const { facts, path, asOf, today } = question;
  const [present, due] = path;
  if (!present) return null;
  if (isBehind(question)) return { question, stand: present, following: question.overdue[0] };
  const stand = due && due.from <= today ? present : (standOn(path, asOf) as Stand);
  const following = path[path.indexOf(stand) + 1];
  if (stand === present) return { question, stand, following };
  return { question: { ...question, facts: withoutBonus(facts) }, stand, following };
}

/** The échelon where the file does not say it, or the position where it is silent. */
function askedFor({ facts }: Question, place: Place | null): AskedFact[] {
  if (!place) return (gradeFact(facts.corps, facts.grade)?.echelons.length ?? 0) > 0 ? ['ECHELON'] : [];
  if (isBehind(place.question)) return ['ECHELON'];
  return !place.following && silenceSince(facts, place.stand.since) ? ['POSITION'] : [];
}

/** Why it comes on its day; of a place that is still to come, nothing. */
function reasonsOf({ question, stand, following }: Place, locale: Locale): Explanation[] {
  if (stand.from > question.asOf || refusalOf(question.facts, locale)) return [];
  return advancementReasons(question, { stand, following }, locale);
}

/** The lengths of the échelons, and what makes the present one shorter or longer. */
function lawsOf({ question: { facts, asOf }, stand, following }: Place): LegalReference[] {
  return cited([
    ...statuteOf(facts.corps, 'ECHELON', asOf),
    ...(acceleratedNext(facts, stand) !== null ? statuteOf(facts.corps, 'ACCELERATED', asOf) : []),
    ...(bonusMonths(facts) > 0 ? [bonusOfHeads] : []),
    ...(stand.chevron ? [yearInChevron] : []),
    ...lawBetween(facts, stand.since, following?.since ?? null),
  ]);
}

/** One source for the bonus of heads of school, and for the length of an échelon that a later chevron was kept in. */
function certaintyOf(facts: CareerFacts, stand: Stand | undefined): Perspective['certainty'] {
  const grade = gradeFact(facts.corps, facts.grade);
  const first = stand && grade?.echelons[stand.echelon - 1]?.chevrons[0];
  const isKept = stand?.chevron != null && stand.chevron.code !== first?.code;
  return facts.directorYearsDone || isKept ? 'MEDIUM' : (grade?.certainty ?? 'LOW');
}

/** Whom no échelon of the public service is open to. */
function refusalOf(facts: CareerFacts, locale: Locale): Told | null {
  const because = (reason: ReasonCode): Told => ({
    status: 'NOT_ELIGIBLE',
    summary: `${capitalised(refusals[reason][locale])}.`,
    reasons: [reason],
    explanations: [],
    questions: [],
    legalBasis: [],
  });
  if (facts.sector === 'private_under_contract') return because('NOT_PUBLIC_SECTOR');
  return isOnContract(facts)
    ? { ...because('NOT_TITULAR'), summary: advancementTexts[locale].next.onContract }
    : null;
}

/** Without a scale it is we who do not know; without an échelon or its date, the file. */
function noPlace({ facts }: Question, locale: Locale): Told {
  const texts = advancementTexts[locale].next;
  const isOurs = (gradeFact(facts.corps, facts.grade)?.echelons.length ?? 0) === 0;
  const corps = corpsFact(facts.corps)?.label ?? facts.corps;
  return { status: 'UNKNOWN', summary: isOurs ? texts.noScale(corps) : texts.noDate };
}

function nextOf(place: Place, locale: Locale): Told {
  const { question, stand, following } = place;
  const { facts, asOf } = question;
  const texts = advancementTexts[locale].next;
  if (stand.from > asOf) return classedAs(question, stand, locale);
  if (asOf < LENGTHS_SINCE)
    return { status: 'UNKNOWN', summary: texts.noLength(dateInWords(LENGTHS_SINCE, locale)) };
  const decided = decidedAfter(facts, stand);
  if (decided && decided.grade !== stand.grade) return promotedAs(question, decided, locale);
  const normal = nextEchelon(facts, stand);
  if (!normal) return lastOf(place, locale);
  if (facts.endsOn != null && normal.on !== null && normal.on >= facts.endsOn)
    return leftOn(facts.endsOn, locale);
  if (!following) {
    const to = echelonInWords(normal.echelon, locale);
    return { status: 'UNKNOWN', summary: openSentence(place, normal, to, locale) };
  }
  const on = following.from;
  const accelerated = on > asOf && on === normal.on ? acceleratedNext(facts, stand) : null;
  const chevron = nextChevron(question, stand, on);
  return {
    status: on <= asOf ? 'ELIGIBLE' : 'ELIGIBLE_LATER',
    summary: [
      ...(chevron ? [texts.chevron(chevron[0], dateInWords(chevron[1], locale))] : []),
      dateSentence(place, { on, normal: normal.on as Day, accelerated }, locale),
      ...(isBehind(question) ? [texts.behind] : []),
      ...classed(stand, locale),
    ].join(' '),
    eligibleFrom: on,
    acceleratedFrom: accelerated,
    conditions: seniorityConditions(question, stand, following.since, locale),
    reasons: on <= asOf ? [] : [following.since <= asOf ? 'POSITION_NOT_ADMITTED' : 'SENIORITY_TOO_LOW'],
    outcome: placeOf(facts, following, on),
  };
}

/** The present échelon, where it was entered with seniority. */
function classed(stand: Stand, locale: Locale): string[] {
  const kept = keptInWords(stand, locale);
  if (kept === null) return [];
  const day = (date: Day) => dateInWords(date, locale);
  const place = echelonInWords(stand.echelon, locale);
  return [advancementTexts[locale].next.classedWithKept(place, day(stand.from), kept, day(stand.since))];
}

/** Why the day of the next échelon is open. */
function openSentence(
  { question, stand }: Place,
  { since, isStopped }: NextEchelon,
  to: string,
  locale: Locale,
): string {
  const texts = advancementTexts[locale].next;
  if (since !== null) return texts.openReturn(to, dateInWords(since, locale));
  const silent = silenceSince(question.facts, stand.since);
  if (silent) return texts.unrecorded(to, periodInWords(silent, locale));
  return isStopped ? texts.stopped(to) : texts.unknown(to);
}

/** A place that is still to come: supposed, or in the file already. */
function classedAs({ facts }: Question, stand: Stand, locale: Locale): Told {
  const grade = (gradeFact(facts.corps, stand.grade) as GradeFact).label;
  const texts = advancementTexts[locale].next;
  const to = echelonInWords(stand.echelon, locale);
  const on = dateInWords(stand.from, locale);
  return {
    status: 'ELIGIBLE_LATER',
    summary: facts.heldSince == null ? texts.normal(to, on) : texts.classed(to, grade, on),
    eligibleFrom: stand.from,
    reasons: ['SENIORITY_TOO_LOW'],
    outcome: placeOf(facts, stand, stand.from),
  };
}

function promotedAs({ facts }: Question, { grade, from }: DecidedStep, locale: Locale): Told {
  const { label } = gradeFact(facts.corps, grade) as GradeFact;
  return {
    status: 'ELIGIBLE_LATER',
    summary: advancementTexts[locale].next.promoted(label, dateInWords(from, locale)),
    eligibleFrom: from,
    reasons: ['SENIORITY_TOO_LOW'],
  };
}

/** The file records that the corps is left before the next échelon. */
function leftOn(endsOn: Day, locale: Locale): Told {
  const summary = advancementTexts[locale].next.left(dateInWords(endsOn, locale));
  return { status: 'NOT_ELIGIBLE', summary, reasons: ['CORPS_LEFT'] };
}

interface Dates {
  readonly on: Day;
  readonly normal: Day;
  readonly accelerated: Day | null;
}

function dateSentence({ question, stand, following }: Place, dates: Dates, locale: Locale): string {
  const { on, normal, accelerated } = dates;
  const { facts, asOf } = question;
  const texts = advancementTexts[locale].next;
  const words = (day: Day) => dateInWords(day, locale);
  const to = echelonInWords((following as Stand).echelon, locale);
  if (decidedAfter(facts, stand)) return texts.recorded(to, words(on));
  if (on < normal) return texts.assumed(to, words(on), words(normal));
  if (on <= asOf) return texts.overdue(to, words(on));
  if (accelerated === null) return texts.normal(to, words(on));
  const isPast = accelerated <= asOf;
  return (isPast ? texts.bothRetroactive : texts.both)(to, words(on), words(accelerated));
}

function lastOf({ question, stand }: Place, locale: Locale): Told {
  const { facts } = question;
  const texts = advancementTexts[locale].next;
  const last = texts.last((gradeFact(facts.corps, stand.grade) as GradeFact).label);
  const chevron = nextChevron(question, stand, null);
  if (!chevron) return { status: 'NOT_ELIGIBLE', summary: last, reasons: ['LAST_ECHELON'] };
  const [code, on] = chevron;
  return {
    status: 'ELIGIBLE_LATER',
    summary: `${last} ${texts.chevron(code, dateInWords(on, locale))}`,
    eligibleFrom: on,
    reasons: ['SENIORITY_TOO_LOW'],
    outcome: placeOf(facts, { ...stand, chevron: { code, since: on } }, on),
  };
}

function nextChevron(
  { facts, asOf }: Question,
  stand: Stand,
  until: Day | null,
): readonly [string, Day] | null {
  return chevronsOf(facts, stand, until).find(([, on]) => on > asOf && on > stand.from) ?? null;
}
