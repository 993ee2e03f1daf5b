import { corpsFact, gradeFact } from '../dossier/corps.tables.ts';
import { type Assumptions, assume } from './assumptions.rules.ts';
import { chevronsOf, payOn, standOf, standOn, type Stand } from './echelon.rules.ts';
import { explanationTexts } from './explain-texts.tables.ts';
import type { CareerFacts } from './facts.rules.ts';
import type { Perspective, PerspectiveCondition, PerspectiveStatus } from './perspective-shape.rules.ts';
import { perspectivesOf } from './perspective.rules.ts';
import type { Locale } from './perspective-texts.tables.ts';
import { questionOf, type Asked } from './question.rules.ts';
import { capitalised, dateInWords, echelonInWords, eurosInWords } from './wording.rules.ts';

/** Everything that the law opens, as readable text of some pages. */
export function explained(
  facts: CareerFacts,
  asked: Asked,
  locale: Locale,
  assumptions: Assumptions = {},
): string {
  const supposed = assume(facts, assumptions, asked.asOf);
  const perspectives = perspectivesOf(facts, asked, locale, assumptions);
  const texts = explanationTexts[locale];
  const advancement = perspectives.filter(({ kind }) => kind === 'ECHELON');
  const grades = perspectives.filter(({ kind }) => kind === 'GRADE');
  const others = perspectives.filter(({ kind }) => kind !== 'ECHELON' && kind !== 'GRADE');
  const { campaign } = questionOf(supposed, asked);
  return [
    texts.title(dateInWords(asked.asOf, locale), campaign),
    presentPlace(supposed, asked, locale),
    section(texts.advancement, advancement, locale),
    section(texts.grades, grades, locale),
    ...statuses.map((status) =>
      section(
        texts.programmes[status],
        others.filter((one) => one.status === status),
        locale,
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
  const corps = corpsFact(facts.corps)?.label ?? facts.corps;
  const grade = gradeFact(facts.corps, facts.grade)?.label ?? facts.grade;
  const stand = standOf(facts, asked.asOf);
  const place = `${capitalised(corps)}, ${grade}`;
  return stand ? `${place}, ${echelonText(facts, stand, asked, locale)}` : `${place}. ${texts.unknownPlace}`;
}

/** The recorded échelon; its pay is that of the échelon which the path has reached by the day. */
function echelonText(facts: CareerFacts, stand: Stand, asked: Asked, locale: Locale): string {
  const texts = explanationTexts[locale];
  const chevron = chevronsOf(facts, stand).findLast(([, on]) => on <= asked.asOf)?.[0];
  const held = standOn(questionOf(facts, asked).path, asked.asOf);
  const pay = held && payOn(facts, held, asked.asOf);
  return [
    `${echelonInWords(stand.echelon, locale)}${chevron === undefined ? '' : ` (${chevron})`} ${texts.since(dateInWords(stand.since, locale))}.`,
    pay ? texts.pay(pay.inm, eurosInWords(pay.grossMonthly, locale)) : texts.unknownPay,
  ].join(' ');
}

function section(title: string, perspectives: readonly Perspective[], locale: Locale): string {
  if (perspectives.length === 0) return '';
  return [title, ...perspectives.map((perspective) => entry(perspective, locale))].join('\n\n');
}

function entry(perspective: Perspective, locale: Locale): string {
  const { title, summary, conditions, outcome } = perspective;
  const texts = explanationTexts[locale];
  const place =
    outcome && [outcome.grade, outcome.echelon, outcome.chevron].filter((part) => part !== null).join(' ');
  const pay = outcome?.grossMonthlyPay == null ? '' : `, ${eurosInWords(outcome.grossMonthlyPay, locale)}`;
  return [
    `- ${title}`,
    `  ${summary}`,
    ...conditions.map((condition) => conditionLine(condition, locale)),
    ...(outcome ? [`    ${texts.outcome(`${place}${pay}`, dateInWords(outcome.from, locale))}`] : []),
  ].join('\n');
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
