import { addMonths, type Day } from './calendar.rules.ts';
import { dayOf, type Question } from './question.rules.ts';
import { leavesOf, verdictOf, type Verdict } from './condition.rules.ts';
import { positionAt } from './positions.rules.ts';
import { spanOf } from './span.rules.ts';
import type { Status } from './facts.rules.ts';
import type { Part, PerspectiveStatus } from './perspective-shape.rules.ts';
import {
  factLabels,
  goals,
  refusals,
  statusLabels,
  yearsLabels,
  type Locale,
} from './perspective-texts.tables.ts';
import type { Leaf, Programme, YearsOf } from './programmes.tables.ts';
import { promotionRate } from './promotion-rates.tables.ts';
import { sentences } from './sentence-texts.tables.ts';
import {
  capitalised,
  dateInWords,
  echelonInWords,
  listed,
  percentInWords,
  spanInWords,
} from './wording.rules.ts';

/** What a summary of a programme is made from. */
export interface Summarised {
  readonly programme: Programme;
  readonly status: PerspectiveStatus;
  readonly verdict: Verdict | null;
  readonly parts: readonly Part[];
  readonly question: Question;
  /** The first campaign. */
  readonly campaign: number | null;
  /** The first campaign with every acceleration to come, when that is sooner. */
  readonly fast: number | null;
}

/** A sentence or a few that a teacher understands: what holds, what is missing, from when, and what stays unsure. */
export function summaryOf(summarised: Summarised, locale: Locale): string {
  const { programme, status, verdict, question } = summarised;
  const texts = sentences[locale];
  const { [locale]: goal } = goals[programme.code] as Readonly<Record<Locale, string>>;
  if (!verdict) return texts.unknownConditions(goal);
  if (status === 'UNKNOWN') return texts.missing(goal, missingFacts(verdict, locale));
  const besides = verdict.missing.length > 0 ? [texts.missingBesides(missingFacts(verdict, locale))] : [];
  const ofCorps =
    programme.code === 'CAFFA' && countInCorps.includes(question.facts.corps) ? [texts.serviceInCorps] : [];
  if (status === 'NOT_ELIGIBLE') {
    const refused = [...new Set(summarised.parts.flatMap((part) => refusalsOf(part, locale)))];
    return [texts.notEligible(goal, listed(refused, 'and', locale)), ...besides, ...ofCorps].join(' ');
  }
  const isGrade = programme.kind === 'GRADE';
  const head =
    status === 'ELIGIBLE' ? texts.eligible(goal, question.campaign) : laterSentence(summarised, goal, locale);
  const cautions = [...(isGrade ? gradeCautions(summarised, locale) : []), ...besides, ...ofCorps];
  return [
    head,
    ...(summarised.fast === null ? [] : [texts.orAccelerated(summarised.fast)]),
    ...cautions,
    ...(programme.certainty === 'HIGH' || ofCorps.length > 0 ? [] : [texts.check]),
  ].join(' ');
}

/** For whom « five years of teaching » are years of service in the corps; own reading, to be checked. */
const countInCorps = ['CPE', 'PSYEN'];

/** Why a part refuses; what is only missing is not told as a refusal. */
function refusalsOf({ condition, ruled }: Part, locale: Locale): string[] {
  if (ruled.met !== false) return [];
  const texts = sentences[locale];
  const isWayOfDiploma = ruled.reasons.includes('DIPLOMA_MISSING');
  return ruled.reasons.map((reason) => {
    if (reason !== 'NOT_TITULAR') return refusals[reason][locale];
    if (isWayOfDiploma) return texts.statusElse;
    const { value } = leavesOf(condition).find((leaf) => leaf.fact === 'status') as Leaf;
    const statuses = [value].flat() as Status[];
    return texts.statusAsked(
      listed(
        statuses.map((status) => statusLabels[status][locale]),
        'or',
        locale,
      ),
    );
  });
}

function missingFacts({ missing }: Verdict, locale: Locale): string {
  const facts = missing.map((fact) => (fact.startsWith('years.') ? 'services' : fact));
  return listed(
    [...new Set(facts)].map((fact) => factLabels[fact as keyof typeof factLabels][locale]),
    'and',
    locale,
  );
}

function laterSentence(
  { programme, parts, question, campaign }: Summarised,
  goal: string,
  locale: Locale,
): string {
  const texts = sentences[locale];
  // What is only missing is said besides.
  const unmet = parts.filter(({ ruled }) => ruled.met === false);
  // Who is not in the échelon yet lacks all of its seniority: that goes without saying.
  const isBelow = unmet.some(({ ruled }) => ruled.reasons.includes('ECHELON_TOO_LOW'));
  const failing = isBelow ? unmet.filter(({ ruled }) => !ruled.reasons.includes('SENIORITY_TOO_LOW')) : unmet;
  const gaps = failing.map((part) => gapOf(part, question, locale));
  const told = listed([...new Set(gaps)], 'and', locale);
  if (campaign === null) return texts.notYet(goal, told);
  const tail =
    programme.kind === 'GRADE' ? texts.promouvableIn(campaign) : texts.conditionsMetIn(goal, campaign);
  return texts.later(capitalised(told), tail);
}

/** To be promouvable is not to be promoted; the rate where it is known; what is read in two ways. */
function gradeCautions({ programme, status, question }: Summarised, locale: Locale): string[] {
  const { facts, campaign } = question;
  const texts = sentences[locale];
  const rate = status === 'ELIGIBLE' ? promotionRate(programme.code, facts.corps, campaign) : null;
  const isOnParentalLeave = positionAt(facts, `${campaign}-08-31`) === 'CONGE_PARENTAL';
  return [
    texts.notPromoted(rate === null ? null : percentInWords(rate, locale), campaign),
    ...(isOnParentalLeave ? [texts.parentalLeave] : []),
  ];
}

/** What a part that does not hold yet waits for: of several ways, the one that comes first. */
function gapOf({ condition, told }: Part, question: Question, locale: Locale): string {
  const leaves = leavesOf(condition);
  const leaf = leaves.find((one) => verdictOf(one, question).from === told.from) as Leaf;
  return gapOfLeaf(leaf, told.from, { question, locale });
}

function gapOfLeaf(
  leaf: Leaf,
  from: Day,
  { question, locale }: { readonly question: Question; readonly locale: Locale },
): string {
  const texts = sentences[locale].gaps;
  const date = dateInWords(from, locale);
  const day = dayOf(leaf.at, question);
  const on = day > question.asOf ? dateInWords(day, locale) : null;
  const lacking = spanInWords(spanOf(day, from), locale, true);
  switch (leaf.fact) {
    case 'echelon':
      return texts.echelon(echelonInWords(Number(leaf.value), locale), date);
    case 'echelon_held_months':
      return texts.inEchelon(lacking, echelonInWords(leaf.echelon as number, locale), on);
    case 'age':
      return texts.age(spanInWords(spanOf(addMonths(from, -12 * Number(leaf.value)), from), locale), date);
    case 'diplomas':
      return texts.diploma(date);
    case 'status':
      return texts.titular(date);
    case 'titular_since':
      return texts.titularSince(date);
    case 'position':
      return texts.position(date);
    default:
      return texts.years(`${lacking} ${yearsLabels[leaf.fact.slice(6) as YearsOf][locale]}`, on);
  }
}
