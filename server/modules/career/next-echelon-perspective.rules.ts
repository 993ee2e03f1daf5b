import { gradeFact, type EchelonFact, type GradeFact } from '../dossier/corps.tables.ts';
import { directorBonus } from './advancement.tables.ts';
import type { Day } from './calendar.rules.ts';
import type { Question } from './question.rules.ts';
import { acceleratedNext, chevronsOf, nextEchelon, type Stand } from './echelon.rules.ts';
import { monthsHeld } from './seniority.rules.ts';
import type { CareerFacts } from './facts.rules.ts';
import { statuteOf } from './legal-basis.rules.ts';
import { bonusOfHeads, type LegalReference } from './legal-basis.tables.ts';
import { placeOf, type Perspective, type PerspectiveCondition } from './perspective-shape.rules.ts';
import { conditionLabels, refusals, type Locale } from './perspective-texts.tables.ts';
import { sentences } from './sentence-texts.tables.ts';
import { capitalised, dateInWords, echelonInWords, spanInWords } from './wording.rules.ts';

type Told = Pick<Perspective, 'status' | 'summary'> & Partial<Perspective>;

/** The next échelon, or in the last one the next chevron. */
export function nextEchelonPerspective(question: Question, locale: Locale): Perspective {
  const { facts, path } = question;
  return {
    key: 'NEXT_ECHELON',
    kind: 'ECHELON',
    title: sentences[locale].next.title,
    eligibleFrom: null,
    firstCampaign: null,
    conditions: [],
    outcome: null,
    reasons: [],
    legalBasis: lawsOf(question),
    sources: [],
    certainty: certaintyOf(facts, path[0]),
    ...(path[0]
      ? nextOf(question, path[0], locale)
      : { status: 'UNKNOWN', summary: sentences[locale].next.noScale }),
    ...(facts.sector === 'private_under_contract' ? refused(locale) : {}),
  };
}

/** The lengths of the échelons, and what shortens the present one. */
function lawsOf({ facts, path: [stand] }: Question): LegalReference[] {
  return [
    ...statuteOf(facts.corps, 'ECHELON'),
    ...(stand && acceleratedNext(facts, stand) !== null ? statuteOf(facts.corps, 'ACCELERATED') : []),
    ...(facts.directorYearsDone ? [bonusOfHeads] : []),
  ];
}

/** The seniority on a day; null when no source tells it. */
export function heldInWords(facts: CareerFacts, since: Day, asOf: Day, locale: Locale): string | null {
  const months = monthsHeld(facts, since, asOf);
  return months === null ? null : spanInWords({ months, days: 0 }, locale);
}

/** One source for the bonus of heads of school, and for the length of an échelon that a later chevron was kept in. */
function certaintyOf(facts: CareerFacts, stand: Stand | undefined): Perspective['certainty'] {
  const grade = gradeFact(facts.corps, facts.grade);
  const first = stand && grade?.echelons[stand.echelon - 1]?.chevrons[0];
  const isKept = stand?.chevron != null && stand.chevron.code !== first?.code;
  return facts.directorYearsDone || isKept ? 'MEDIUM' : (grade?.certainty ?? 'LOW');
}

function refused(locale: Locale): Told {
  const summary = `${capitalised(refusals.NOT_PUBLIC_SECTOR[locale])}.`;
  return {
    status: 'NOT_ELIGIBLE',
    summary,
    reasons: ['NOT_PUBLIC_SECTOR'],
    conditions: [],
    outcome: null,
    eligibleFrom: null,
  };
}

function nextOf(question: Question, stand: Stand, locale: Locale): Told {
  const { facts, path, asOf } = question;
  const texts = sentences[locale].next;
  if (stand.from > asOf) return foreseenOf(question, stand, locale);
  const normal = nextEchelon(facts, stand);
  if (!normal) return lastOf(question, stand, locale);
  const following = path[1];
  if (!following) {
    return {
      status: 'UNKNOWN',
      summary: normal.isStopped ? texts.stopped(echelonInWords(normal.echelon, locale)) : texts.unknown,
    };
  }
  const on = following.since;
  const chevron = nextChevron(facts, stand, asOf, on);
  const bonus = (facts.directorYearsDone ?? 0) * directorBonus.months;
  return {
    status: on <= asOf ? 'ELIGIBLE' : 'ELIGIBLE_LATER',
    summary: [
      ...(chevron ? [texts.chevron(chevron[0], dateInWords(chevron[1], locale))] : []),
      dateSentence(question, { on, normal: normal.on as Day, echelon: normal.echelon }, locale),
      ...(bonus > 0 ? [texts.bonus(bonus), ...(on <= asOf ? [] : [sentences[locale].check])] : []),
    ].join(' '),
    eligibleFrom: on,
    conditions: [seniorityCondition(question, stand, on, locale)],
    outcome: placeOf(facts, following, on),
  };
}

/** An échelon that the file already records, and that is still to come. */
function foreseenOf({ facts }: Question, stand: Stand, locale: Locale): Told {
  const summary = sentences[locale].next.normal(
    echelonInWords(stand.echelon, locale),
    dateInWords(stand.from, locale),
  );
  return {
    status: 'ELIGIBLE_LATER',
    summary,
    eligibleFrom: stand.from,
    outcome: placeOf(facts, stand, stand.from),
  };
}

interface Dates {
  readonly on: Day;
  readonly normal: Day;
  readonly echelon: number;
}

function dateSentence(
  { facts, path, asOf }: Question,
  { on, normal, echelon }: Dates,
  locale: Locale,
): string {
  const texts = sentences[locale].next;
  const words = (day: Day) => dateInWords(day, locale);
  const to = echelonInWords(echelon, locale);
  if (on < normal) return texts.assumed(to, words(on), words(normal));
  if (on <= asOf) return texts.overdue(to, words(on));
  const accelerated = acceleratedNext(facts, path[0] as Stand);
  return accelerated === null ? texts.normal(to, words(on)) : texts.both(to, words(on), words(accelerated));
}

function lastOf({ facts, asOf }: Question, stand: Stand, locale: Locale): Told {
  const texts = sentences[locale].next;
  const last = texts.last((gradeFact(facts.corps, stand.grade) as GradeFact).label);
  const chevron = nextChevron(facts, stand, asOf, null);
  if (!chevron) return { status: 'NOT_ELIGIBLE', summary: last };
  const [code, on] = chevron;
  return {
    status: 'ELIGIBLE_LATER',
    summary: `${last} ${texts.chevron(code, dateInWords(on, locale))}`,
    eligibleFrom: on,
    outcome: placeOf(facts, { ...stand, chevron: { code, since: on } }, on),
  };
}

function nextChevron(
  facts: CareerFacts,
  stand: Stand,
  asOf: Day,
  until: Day | null,
): readonly [string, Day] | null {
  return chevronsOf(facts, stand, until).find(([, on]) => on > asOf && on > stand.from) ?? null;
}

function seniorityCondition(
  { facts, asOf }: Question,
  stand: Stand,
  on: Day,
  locale: Locale,
): PerspectiveCondition {
  const fact = gradeFact(facts.corps, stand.grade)?.echelons[stand.echelon - 1] as EchelonFact;
  const span = (months: number) => spanInWords({ months, days: 0 }, locale);
  const accelerated =
    acceleratedNext(facts, stand) === null ? null : span(fact.acceleratedMonthsToNext as number);
  return {
    key: 'ECHELON_SENIORITY',
    label: conditionLabels.ECHELON_SENIORITY[locale],
    met: on <= asOf,
    satisfiedFrom: on,
    required: sentences[locale].next.required(
      span(fact.monthsToNext as number),
      echelonInWords(stand.echelon, locale),
      accelerated,
    ),
    actual: heldInWords(facts, stand.since, asOf, locale),
    reason: on <= asOf ? null : 'SENIORITY_TOO_LOW',
    legalReference: statuteOf(facts.corps, 'ECHELON')[0] as LegalReference,
  };
}
