import type { DiplomaCode, Status } from '../law/codes.tables.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { corpsFact, gradeFact } from '../../dossier/corps.tables.ts';
import type { Day } from '../facts/calendar.rules.ts';
import { dayOf, type Question } from './question.rules.ts';
import { leavesOf, verdictOf } from './condition.rules.ts';
import { yearsOf } from './answer.rules.ts';
import { standOn } from '../facts/echelon.rules.ts';
import { monthsHeld } from '../facts/seniority.rules.ts';
import { positionAt } from '../facts/positions.rules.ts';
import { spanOf, spanUpTo } from '../facts/span.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import {
  diplomaLabels,
  positionLabels,
  statusLabels,
  yearsLabels,
} from '../words/perspective-texts.tables.ts';
import type { PositionCode } from '../law/positions.tables.ts';
import type { Condition, Leaf, YearsOf } from '../law/programmes.tables.ts';
import { requirementTexts } from '../words/requirement-texts.tables.ts';
import { dateInWords, echelonInWords, listed, spanInWords } from '../words/wording.rules.ts';

/** A condition as it reads, and as it is judged by its words. */
export interface Simplified {
  readonly words: Condition;
  /** With the grade that the words leave to another condition. */
  readonly judged: Condition;
}

/**
 * A condition as it reads for somebody: without the guards that only keep a second reason from being told (that of a
 * grade means that the rest is asked in that grade), and without the branches that are for another corps.
 */
export function simplified(condition: Condition, corps: string): Simplified {
  if (!('any' in condition)) return { words: condition, judged: condition };
  const parts = condition.any.flatMap((part): Condition[] => {
    if ('fact' in part) return isGuard(part) ? [] : [part];
    const leaves = leavesOf(part);
    if (leaves.some((leaf) => isSelector(leaf) && (leaf.value === corps) !== (leaf.op === 'eq'))) return [];
    const rest = leaves.filter((leaf) => !isSelector(leaf));
    return rest.length === 1 ? rest : [{ all: rest }];
  });
  const words: Condition = parts.length === 1 ? (parts[0] as Condition) : { any: parts };
  const grades = condition.any.flatMap((part) =>
    'fact' in part && part.fact === 'grade' && part.op === 'ne' ? [inGrade(part)] : [],
  );
  return { words, judged: grades.length === 0 ? words : { all: [...grades, words] } };
}

/** What a (simplified) condition asks, in words, with the day that it is judged on. */
export function requiredOf(condition: Condition, question: Question, locale: Locale): string {
  if ('all' in condition)
    return listed(
      condition.all.map((part) => requiredOf(part, question, locale)),
      'and',
      locale,
    );
  if ('any' in condition)
    return condition.any
      .map((part) => requiredOf(part, question, locale))
      .join(requirementTexts[locale].orElse);
  const text = requiredOfLeaf(condition, question, locale);
  return condition.at === undefined ? text : `${text} ${dayInWords(condition.at, question, locale)}`;
}

/** What the facts say about it, in words; null when they say nothing. */
export function actualOf(condition: Condition, question: Question, locale: Locale): string | null {
  const ways = 'any' in condition ? condition.any.filter((way) => verdictOf(way, question).met === true) : [];
  // Of several ways, the one that holds; where none does, what there is for each.
  const leaves = (ways.length > 0 ? ways : [condition]).flatMap(leavesOf);
  const actuals = leaves.map((leaf) => {
    const actual = actualOfLeaf(leaf, question, locale);
    return actual === null || leaves.length === 1 ? actual : `${actual}${ofWhat(leaf, locale)}`;
  });
  const known = [...new Set(actuals.filter((actual) => actual !== null))];
  return known.length === 0 ? null : known.join(requirementTexts[locale].separator);
}

/** Beside another, a number of years says what they are of. */
function ofWhat({ fact }: Leaf, locale: Locale): string {
  return fact.startsWith('years.') ? ` ${yearsLabels[fact.slice(6) as YearsOf][locale]}` : '';
}

/** « au 1er octobre 2026 ». */
function dayInWords(at: string, question: Question, locale: Locale): string {
  const date = dateInWords(dayOf(at, question), locale);
  return at === 'ADMISSIBILITY'
    ? requirementTexts[locale].onAdmissibility(date)
    : requirementTexts[locale].on(date);
}

function isGuard({ op, fact }: Leaf): boolean {
  return op === 'ne' || (op === 'lte' && fact === 'echelon');
}

function inGrade({ fact, value, reason }: Leaf): Leaf {
  return { fact, op: 'eq', value, reason };
}

/** A leaf that only says whom a branch is for. */
function isSelector({ fact, op }: Leaf): boolean {
  return fact === 'corps' && (op === 'eq' || op === 'ne');
}

function requiredOfLeaf(leaf: Leaf, question: Question, locale: Locale): string {
  const texts = requirementTexts[locale];
  const values = typeof leaf.value === 'object' ? leaf.value : [String(leaf.value)];
  const any = (word: (value: string) => string): string => listed(values.map(word), 'or', locale);
  switch (leaf.fact) {
    case 'sector':
      return texts.publicSector;
    case 'status':
      return any((value) => statusLabels[value as Status][locale]);
    case 'corps':
      if (isNoWay(leaf)) return texts.noWay;
      return (leaf.op === 'not_in' ? texts.notCorps : texts.corps)(any(corpsLabel));
    case 'grade':
      return any((value) => texts.grades[value] as string);
    case 'echelon':
      return texts.atLeastEchelon(echelonInWords(Number(leaf.value), locale));
    case 'echelon_held_months':
      return texts.atLeastIn(
        spanInWords({ months: Number(leaf.value), days: 0 }, locale),
        echelonInWords(leaf.echelon as number, locale),
      );
    case 'position':
      return any((value) => positionLabels[value as PositionCode][locale]);
    case 'age':
      return texts.atLeast(yearsInWords(Number(leaf.value), locale));
    case 'titular_since':
      return texts.titularBy(dateInWords(dayOf(String(leaf.value), question), locale));
    case 'diplomas':
      return any((value) => diplomaLabels[value as DiplomaCode][locale]);
    case 'children_raised':
      return texts.children(Number(leaf.value));
    case 'specialised_post':
      return texts.specialisedPost;
    case 'training.direction':
      return texts.training;
    default:
      return texts.atLeast(
        `${yearsInWords(Number(leaf.value), locale)} ${yearsLabels[leaf.fact.slice(6) as YearsOf][locale]}`,
      );
  }
}

function actualOfLeaf(leaf: Leaf, question: Question, locale: Locale): string | null {
  const { facts } = question;
  const texts = requirementTexts[locale];
  const day = dayOf(leaf.at, question);
  switch (leaf.fact) {
    case 'sector':
      return facts.sector === 'private_under_contract' ? texts.privateSector : texts.publicSector;
    case 'status':
      return statusInWords(facts, day, locale);
    case 'corps':
      return isNoWay(leaf) || facts.corps === '' ? null : corpsLabel(facts.corps);
    case 'grade':
      return gradeFact(facts.corps, facts.grade)?.label ?? texts.grades[facts.grade] ?? facts.grade;
    case 'echelon':
    case 'echelon_held_months':
      return echelonHeld(leaf, question, day, locale);
    case 'position': {
      const position = positionAt(facts, day);
      return position && positionLabels[position][locale];
    }
    case 'age':
      return facts.birthDate == null ? null : spanInWords(spanOf(facts.birthDate, day), locale);
    case 'titular_since':
      return facts.titularSince == null
        ? statusInWords(facts, day, locale)
        : dateInWords(facts.titularSince, locale);
    case 'diplomas':
      return diplomasHeld(facts, day, locale);
    case 'children_raised':
      return facts.childrenRaised === undefined ? null : texts.childrenRaised(facts.childrenRaised);
    case 'specialised_post':
      return texts.yesOrNo(facts.specialisedPost === true);
    case 'training.direction':
      return trainingInWords(facts, locale);
    default: {
      const intervals = yearsOf(leaf.fact.slice(6) as YearsOf, facts);
      return intervals && spanInWords(spanUpTo(intervals, day), locale);
    }
  }
}

/** Open to no corps at all. */
function isNoWay({ value }: Leaf): boolean {
  return typeof value === 'object' && value.length === 0;
}

function trainingInWords({ trainingDirection = false }: CareerFacts, locale: Locale): string {
  const { yesOrNo } = requirementTexts[locale];
  return typeof trainingDirection === 'string'
    ? dateInWords(trainingDirection, locale)
    : yesOrNo(trainingDirection);
}

function statusInWords({ status, titularSince }: CareerFacts, day: Day, locale: Locale): string | null {
  const isTitular = titularSince != null && titularSince <= day;
  const known = status ?? (titularSince == null ? null : isTitular ? 'titulaire' : 'stagiaire');
  return known && statusLabels[known][locale];
}

function echelonHeld(
  leaf: Leaf,
  { facts, plainPath: path, overdue }: Question,
  day: Day,
  locale: Locale,
): string | null {
  // What was due and is not recorded is no finding.
  const stand = overdue.length > 0 ? path[0] : standOn(path, day);
  if (!stand) return facts.echelon === null ? null : echelonInWords(facts.echelon, locale);
  const echelon = echelonInWords(stand.echelon, locale);
  if (leaf.fact === 'echelon') return inItsGrade(echelon, facts, locale);
  if (stand.echelon !== leaf.echelon) return echelon;
  const months = monthsHeld(facts, stand.since, day);
  return months === null ? null : spanInWords({ months, days: 0 }, locale);
}

/** Échelons are numbered anew in each grade; a corps of one grade needs no more. */
function inItsGrade(echelon: string, { corps, grade }: CareerFacts, locale: Locale): string {
  const label = grade === 'UNIQUE' ? undefined : gradeFact(corps, grade)?.label;
  return label === undefined ? echelon : requirementTexts[locale].inGrade(echelon, label);
}

function diplomasHeld({ diplomas }: CareerFacts, day: Day, locale: Locale): string | null {
  if (!diplomas) return null;
  const held = diplomas.filter((diploma) => typeof diploma === 'string' || diploma.obtainedOn <= day);
  const labels = held.map(
    (diploma) => diplomaLabels[typeof diploma === 'string' ? diploma : diploma.code][locale],
  );
  return labels.length === 0 ? requirementTexts[locale].none : listed([...new Set(labels)], 'and', locale);
}

function corpsLabel(code: string): string {
  return corpsFact(code)?.label ?? code;
}

function yearsInWords(years: number, locale: Locale): string {
  return spanInWords({ months: years * 12, days: 0 }, locale);
}
