import type { Locale } from '../../../platform/viewer.ts';
import { gradeFact, type GradeFact } from '../../dossier/corps.tables.ts';
import type { Question } from '../conditions/question.rules.ts';
import type { Day } from '../facts/calendar.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import type { Appreciation } from '../law/codes.tables.ts';
import type { LegalReference } from '../law/legal-texts.tables.ts';
import type { ReasonCode } from '../law/programmes.tables.ts';
import type { Explanation } from '../reasons/explanation.rules.ts';
import { explanationTexts } from '../words/explain-texts.tables.ts';
import { appreciationLabels, refusals, type ConditionKey } from '../words/perspective-texts.tables.ts';
import { requirementTexts } from '../words/requirement-texts.tables.ts';
import { dateInWords, echelonInWords, eurosInWords, listed } from '../words/wording.rules.ts';
import { heldInWords } from './echelon-condition.rules.ts';
import type { Perspective, PerspectiveCondition, PerspectiveReason } from './perspective-shape.rules.ts';

export interface Told {
  readonly question: Question;
  readonly locale: Locale;
}

/** Reasons after which nothing that somebody does opens a programme: it needs no more than a line. */
const closing: readonly PerspectiveReason[] = [
  'CORPS_NOT_OPEN',
  'ALREADY_IN_CORPS',
  'PROGRAMME_ABOLISHED',
] satisfies readonly ReasonCode[];

export function isClosed(reasons: readonly PerspectiveReason[]): boolean {
  return reasons.some((reason) => closing.includes(reason));
}

/** A programme that is closed, in a line. */
export function closedLine({ title, summary, reasons }: Perspective, locale: Locale): string {
  const reason = reasons.find((one): one is ReasonCode => closing.includes(one)) as ReasonCode;
  return reason === 'PROGRAMME_ABOLISHED'
    ? `- ${summary}`
    : `- ${explanationTexts[locale].named(title, `${refusals[reason][locale]}.`)}`;
}

/** A perspective: the short answer, what it brings and how, what it rests on, the reasons, and the law. */
export function entry(perspective: Perspective, told: Told): string {
  const { title, summary, howToApply } = perspective;
  return [
    `- ${title}`,
    `  ${summary}`,
    ...[
      ...outcomeLines(perspective, told),
      ...(howToApply === null ? [] : [howToApply]),
      ...pointsLines(perspective, told),
      ...conditionLines(perspective, told.locale),
      ...questionLines(perspective, told.locale),
      ...whyLines(perspective, told),
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

/** Conditions that say no more than their name, once they are met. */
const plain: readonly ConditionKey[] = ['SECTOR', 'STATUS', 'CORPS', 'NOT_IN_CORPS', 'GRADE', 'POSITION'];

/** What fails first, then what is met: by its name alone where there is nothing to count. */
function conditionLines({ conditions }: Perspective, locale: Locale): string[] {
  const isPlain = ({ key, met }: PerspectiveCondition) => met === true && plain.includes(key);
  const names = conditions.filter(isPlain).map(({ label }) => label.toLowerCase());
  const told = conditions.filter((condition) => !isPlain(condition));
  const inOrder = [...told.filter(({ met }) => met !== true), ...told.filter(({ met }) => met === true)];
  return [
    ...inOrder.map((condition) => conditionLine(condition, locale)),
    ...(names.length === 0 ? [] : [`[+] ${explanationTexts[locale].met(listed(names, 'and', locale))}`]),
  ];
}

function conditionLine(
  { label, met, required, actual, satisfiedFrom }: PerspectiveCondition,
  locale: Locale,
): string {
  const texts = explanationTexts[locale];
  const mark = met === null ? '?' : met ? '+' : '-';
  const from =
    met === false && satisfiedFrom !== null ? ` (${texts.from(dateInWords(satisfiedFrom, locale))})` : '';
  return `[${mark}] ${texts.condition(label, required, actual ?? texts.unknown)}${from}`;
}

/** What is asked, and which paper shows the answer. */
function questionLines({ questions }: Perspective, locale: Locale): string[] {
  return questions.map(({ text, paper }) => explanationTexts[locale].asked(text, paper));
}

/** The reasons, each with its texts; those that stand below anyway are not said twice. */
function whyLines({ explanations, legalBasis }: Perspective, { locale }: Told): string[] {
  const isSaid = ({ title, article }: LegalReference) =>
    legalBasis.some((one) => one.title === title && (article === null || one.article === article));
  return explanations.map(({ text, legalBasis: own }: Explanation) => {
    const cited = own.filter((reference) => !isSaid(reference));
    return explanationTexts[locale].why(text, cited.length === 0 ? null : citedInWords(cited, locale));
  });
}

/** The legal texts; where none was read, the documents that say the rule. */
function lawLines({ legalBasis, sources }: Perspective, { locale }: Told): string[] {
  const texts = explanationTexts[locale];
  if (legalBasis.length > 0) return [texts.law(citedInWords(legalBasis, locale))];
  return sources.length === 0 ? [] : [texts.read(sources.join(requirementTexts[locale].separator))];
}

function citedInWords(legalBasis: readonly LegalReference[], locale: Locale): string {
  const texts = explanationTexts[locale];
  const references = legalBasis.map(({ title, article, inForceUntil: until }) => {
    const cited = article === null ? title : `${title}, ${texts.article(article)}`;
    return until === null ? cited : `${cited} ${texts.heldUntil(dateInWords(until, locale))}`;
  });
  return references.join(requirementTexts[locale].separator);
}
