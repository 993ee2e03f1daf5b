import type { Appreciation, Status } from '../law/codes.tables.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { corpsFact, gradeFact, type GradeFact } from '../../dossier/corps.tables.ts';
import { paceOf, type Assumptions } from '../what-if/assumptions.rules.ts';
import { chevronsOf, payOn, standOf, standOn, type Stand } from '../facts/echelon.rules.ts';
import { factsOn } from '../path/decided.rules.ts';
import { explanationTexts } from '../words/explain-texts.tables.ts';
import type { Day } from '../facts/calendar.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import { heldInWords, keptInWords } from './echelon-condition.rules.ts';
import { requirementTexts } from '../words/requirement-texts.tables.ts';
import type { Perspective, PerspectiveCondition, PerspectiveStatus } from './perspective-shape.rules.ts';
import { perspectivesOf } from './perspective.rules.ts';
import { appreciationLabels, statusLabels } from '../words/perspective-texts.tables.ts';
import { isBehind, questionOf, type Asked, type Question } from '../conditions/question.rules.ts';
import { assume } from '../what-if/supposed-promotions.rules.ts';
import { capitalised, dateInWords, echelonInWords, eurosInWords } from '../words/wording.rules.ts';

/** Everything that the law opens, as readable text of some pages. */
export function explained(
  given: CareerFacts,
  asked: Asked,
  locale: Locale,
  assumptions: Assumptions = {},
): string {
  const facts = factsOn(given, asked.asOf);
  const supposed = assume(facts, assumptions, asked.asOf);
  const perspectives = perspectivesOf(facts, asked, locale, assumptions);
  const texts = explanationTexts[locale];
  const advancement = perspectives.filter(({ kind }) => kind === 'ECHELON');
  const grades = perspectives.filter(({ kind }) => kind === 'GRADE');
  const others = perspectives.filter(({ kind }) => kind !== 'ECHELON' && kind !== 'GRADE');
  const question = questionOf(supposed, { ...asked, pace: paceOf(assumptions) });
  const told = { question, locale };
  const title = texts.title(dateInWords(asked.asOf, locale), question.campaign);
  if (facts.sector === 'private_under_contract') {
    const [refusal] = perspectives;
    return [title, (refusal as Perspective).summary].join('\n\n');
  }
  return [
    title,
    presentPlace(supposed, asked, locale),
    section(texts.advancement, advancement, told),
    section(texts.grades, grades, told),
    ...statuses.map((status) =>
      section(
        texts.programmes[status],
        others.filter((one) => one.status === status),
        told,
      ),
    ),
    texts.closing,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const statuses: readonly PerspectiveStatus[] = ['ELIGIBLE', 'ELIGIBLE_LATER', 'UNKNOWN', 'NOT_ELIGIBLE'];

function presentPlace(facts: CareerFacts, asked: Asked, locale: Locale): string {
  const texts = explanationTexts[locale];
  if (facts.corps === '') return `${capitalised(statusLabels[facts.status as Status][locale])}.`;
  const corps = corpsFact(facts.corps)?.label ?? facts.corps;
  const grade = gradeFact(facts.corps, facts.grade)?.label ?? facts.grade;
  const stand = standOf(facts, asked.asOf);
  const place = `${capitalised(corps)}, ${grade}`;
  if (stand) return `${place}, ${echelonText(facts, stand, asked, locale)}`;
  const isScaleKnown = (gradeFact(facts.corps, facts.grade)?.echelons.length ?? 0) > 0;
  return `${place}. ${isScaleKnown ? texts.unknownPlace : texts.unknownScale}`;
}

/** The recorded échelon; its pay is that of the échelon which the path has reached by the day, which is named. */
function echelonText(facts: CareerFacts, stand: Stand, asked: Asked, locale: Locale): string {
  const texts = explanationTexts[locale];
  const chevron = chevronsOf(facts, stand).findLast(([, on]) => on <= asked.asOf)?.[0];
  const question = questionOf(facts, asked);
  const held = isBehind(question) ? null : standOn(question.path, asked.asOf);
  const pay = held && payOn(facts, held, asked.asOf);
  const due =
    held && held.echelon !== stand.echelon
      ? texts.dueIn(echelonInWords(held.echelon, locale), dateInWords(held.since, locale))
      : '';
  return [
    `${echelonInWords(stand.echelon, locale)}${chevron === undefined ? '' : ` (${chevron})`} ${sinceText(stand, locale)}.`,
    payText(pay, due, locale),
  ].join(' ');
}

function payText(pay: ReturnType<typeof payOn>, due: string, locale: Locale): string {
  const texts = explanationTexts[locale];
  if (!pay) return texts.unknownPay;
  if (pay.grossMonthly === 0) return texts.unpaid(pay.inm);
  return texts.pay(pay.inm, eurosInWords(pay.grossMonthly, locale), due);
}

/** The day of the échelon; where a classification kept seniority, how much and from when it counts. */
function sinceText(stand: Stand, locale: Locale): string {
  const texts = explanationTexts[locale];
  const kept = keptInWords(stand, locale);
  const on = dateInWords(stand.from, locale);
  return kept === null ? texts.since(on) : texts.sinceWithKept(on, kept, dateInWords(stand.since, locale));
}

interface Told {
  readonly question: Question;
  readonly locale: Locale;
}

function section(title: string, perspectives: readonly Perspective[], told: Told): string {
  if (perspectives.length === 0) return '';
  return [title, ...perspectives.map((perspective) => entry(perspective, told))].join('\n\n');
}

function entry(perspective: Perspective, told: Told): string {
  const { title, summary, conditions, howToApply } = perspective;
  return [
    `- ${title}`,
    `  ${summary}`,
    ...conditions.map((condition) => conditionLine(condition, told.locale)),
    ...[
      ...(howToApply === null ? [] : [howToApply]),
      ...pointsLines(perspective, told),
      ...outcomeLines(perspective, told),
      ...lawLines(perspective, told),
    ].map((line) => `    ${line}`),
  ].join('\n');
}

function outcomeLines({ kind, outcome }: Perspective, { question, locale }: Told): string[] {
  if (!outcome) return [];
  const { corps, grade, echelon, chevron, chevronSince, grossMonthlyPay, from, since } = outcome;
  const texts = explanationTexts[locale];
  // Of the grade of a corps that has no other, nothing is to be said.
  const gradeName = grade === 'UNIQUE' ? [] : [(gradeFact(corps, grade) as GradeFact).label];
  const place = `${echelonInWords(echelon, locale)}${chevron === null ? '' : ` (${chevron})`}`;
  const pay =
    grossMonthlyPay === null
      ? []
      : [grossMonthlyPay === 0 ? texts.unpaidThen : eurosInWords(grossMonthlyPay, locale)];
  const isChevronKept = chevronSince !== null && chevronSince < from;
  const kept = isChevronKept
    ? [texts.chevronKept(dateInWords(chevronSince, locale))]
    : kind === 'GRADE'
      ? [retainedText(question.facts, since, from, locale)]
      : [];
  return [texts.outcome([...gradeName, place, ...kept, ...pay].join(', '), dateInWords(from, locale))];
}

function retainedText(facts: CareerFacts, since: Day, from: Day, locale: Locale): string {
  const { retained, noneRetained } = explanationTexts[locale];
  return since < from ? retained(heldInWords(facts, since, from, locale) as string) : noneRetained;
}

/** The points of the hors classe, in the campaign of the question; with each appreciation while none is known. */
function pointsLines({ points }: Perspective, { locale }: Told): string[] {
  if (!points) return [];
  const texts = explanationTexts[locale];
  const { campaign, seniorityPoints, appreciation, totals } = points;
  const known = appreciation === null ? (Object.keys(totals) as Appreciation[]) : [appreciation];
  const each = known.map((level) => texts.total(appreciationLabels[level][locale], totals[level]));
  return [`${[texts.points(campaign, seniorityPoints), ...each].join(requirementTexts[locale].separator)}.`];
}

/** The legal texts; where none was read, the documents that say the rule. */
function lawLines({ legalBasis, sources }: Perspective, { locale }: Told): string[] {
  const texts = explanationTexts[locale];
  const separator = requirementTexts[locale].separator;
  const references = legalBasis.map(({ title, article, inForceUntil: until }) => {
    const cited = article === null ? title : `${title}, ${texts.article(article)}`;
    return until === null ? cited : `${cited} ${texts.heldUntil(dateInWords(until, locale))}`;
  });
  if (references.length > 0) return [texts.law(references.join(separator))];
  return sources.length === 0 ? [] : [texts.read(sources.join(separator))];
}

function conditionLine(
  { label, met, required, actual, satisfiedFrom }: PerspectiveCondition,
  locale: Locale,
): string {
  const texts = explanationTexts[locale];
  const mark = met === null ? '?' : met ? '+' : '-';
  const from =
    met === false && satisfiedFrom !== null ? ` (${texts.from(dateInWords(satisfiedFrom, locale))})` : '';
  return `    [${mark}] ${texts.condition(label, required, actual ?? texts.unknown)}${from}`;
}
