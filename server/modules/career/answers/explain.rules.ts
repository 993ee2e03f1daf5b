import type { Status } from '../law/codes.tables.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { corpsFact, gradeFact } from '../../dossier/corps.tables.ts';
import { paceOf, type Assumptions } from '../what-if/assumptions.rules.ts';
import { chevronsOf, payOn, standOf, standOn, type Stand } from '../facts/echelon.rules.ts';
import { factsOn } from '../path/decided.rules.ts';
import { explanationTexts } from '../words/explain-texts.tables.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import { keptInWords } from './echelon-condition.rules.ts';
import { requirementTexts } from '../words/requirement-texts.tables.ts';
import { closedLine, entry, isClosed, type Told } from './explain-entry.rules.ts';
import type { Perspective, PerspectiveStatus } from './perspective-shape.rules.ts';
import { perspectivesOf } from './perspective.rules.ts';
import { statusLabels } from '../words/perspective-texts.tables.ts';
import { isBehind, questionOf, type Asked } from '../conditions/question.rules.ts';
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
  const others = perspectives.filter(({ kind, reasons }) => !isOfGrades(kind) && !isClosed(reasons));
  const closed = perspectives.filter(({ kind, reasons }) => !isOfGrades(kind) && isClosed(reasons));
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
    inShort(perspectives, locale),
    section(texts.advancement, advancement, told),
    section(texts.grades, grades, told),
    ...statuses.map((status) =>
      section(
        texts.programmes[status],
        others.filter((one) => one.status === status),
        told,
      ),
    ),
    closed.length === 0 ? '' : [texts.closed, ...closed.map((one) => closedLine(one, locale))].join('\n'),
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

/** The answers in short: the next step and the next grade, and what one may apply to now. */
function inShort(perspectives: readonly Perspective[], locale: Locale): string {
  const texts = explanationTexts[locale];
  const [next, ...others] = perspectives as [Perspective, ...Perspective[]];
  const grades = others.filter(({ kind, status }) => kind === 'GRADE' && status !== 'NOT_ELIGIBLE');
  const open = others.filter(({ kind, status }) => !isOfGrades(kind) && status === 'ELIGIBLE');
  return [
    texts.inShort,
    ...[next, ...grades].map(({ title, summary }) => `- ${texts.named(title, summary)}`),
    ...(open.length === 0
      ? []
      : [`- ${texts.openNow(open.map(({ title }) => title).join(requirementTexts[locale].separator))}`]),
  ].join('\n');
}

const isOfGrades = (kind: Perspective['kind']): boolean => kind === 'ECHELON' || kind === 'GRADE';

function section(title: string, perspectives: readonly Perspective[], told: Told): string {
  if (perspectives.length === 0) return '';
  return [title, ...perspectives.map((perspective) => entry(perspective, told))].join('\n\n');
}
