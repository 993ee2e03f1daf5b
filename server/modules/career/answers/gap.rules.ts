import type { Locale } from '../../../platform/viewer.ts';
import { addMonths, type Day } from '../facts/calendar.rules.ts';
import { leavesOf, verdictOf } from '../conditions/condition.rules.ts';
import type { Part } from './perspective-shape.rules.ts';
import { yearsLabels } from '../words/perspective-texts.tables.ts';
import type { Leaf, YearsOf } from '../law/programmes.tables.ts';
import { dayOf, type Question } from '../conditions/question.rules.ts';
import { sentences } from '../words/sentence-texts.tables.ts';
import { spanOf } from '../facts/span.rules.ts';
import { dateInWords, echelonInWords, listed, spanInWords } from '../words/wording.rules.ts';

/** What is lacking on a day, or a sentence of its own. */
interface Gap {
  readonly text: string;
  /** The day on which `text` is lacking, where it is a length of time; undefined for a sentence. */
  readonly on?: string | null;
}

/** What the parts that do not hold yet wait for, in words: lengths of time that are judged on one day are told together. */
export function gapsInWords(parts: readonly Part[], question: Question, locale: Locale): string {
  const failed = parts.filter(({ ruled }) => ruled.met === false);
  const failing = failed.filter((part) => !isImplied(part, failed));
  const stay = stayAsked(parts);
  const gaps = failing.map((part) => gapOf(part, { question, locale, stay }));
  const told = gaps.map(({ text, on }) => {
    if (on === undefined) return text;
    const together = gaps.filter((gap) => gap.on === on).map((gap) => gap.text);
    return sentences[locale].gaps.lacking(listed([...new Set(together)], 'and', locale), on);
  });
  return [...new Set(told)].join(locale === 'fr' ? ' ; ' : '; ');
}

/**
 * Who is not in the échelon yet lacks all of its seniority, and who is not titulaire yet has not been so for long: that
 * goes without saying.
 */
function isImplied({ ruled }: Part, parts: readonly Part[]): boolean {
  const fails = (reason: string) => parts.some((part) => part.ruled.reasons.includes(reason as never));
  return (
    (ruled.reasons.includes('SENIORITY_TOO_LOW') && fails('ECHELON_TOO_LOW')) ||
    (ruled.reasons.includes('NOT_TITULAR_LONG_ENOUGH') && fails('NOT_TITULAR'))
  );
}

/** What a part waits for: of several ways, the one that comes first. */
function gapOf({ condition, told }: Part, asked: Asking): Gap {
  const leaf = leavesOf(condition).find((one) => verdictOf(one, asked.question).from === told.from) as Leaf;
  return gapOfLeaf(leaf, told.from, asked);
}

/** The months that are asked for in an échelon that is not reached yet; null where the échelon is enough. */
function stayAsked(parts: readonly Part[]): number | null {
  const leaves = parts
    .filter(({ told }) => told.met === false)
    .flatMap(({ condition }) => leavesOf(condition));
  const leaf = leaves.find(({ fact }) => fact === 'echelon_held_months');
  return leaf ? Number(leaf.value) : null;
}

interface Asking {
  readonly question: Question;
  readonly locale: Locale;
  readonly stay: number | null;
}

function gapOfLeaf(leaf: Leaf, from: Day, { question, locale, stay }: Asking): Gap {
  const texts = sentences[locale].gaps;
  const date = dateInWords(from, locale);
  const day = dayOf(leaf.at, question);
  const on = day > question.asOf ? dateInWords(day, locale) : null;
  const span = (months: number) => spanInWords({ months, days: 0 }, locale);
  switch (leaf.fact) {
    case 'echelon':
      return {
        text: texts.echelon(
          echelonInWords(Number(leaf.value), locale),
          date,
          stay === null ? null : span(stay),
        ),
      };
    case 'echelon_held_months': {
      const echelon = echelonInWords(leaf.echelon as number, locale);
      return { text: texts.inEchelon(span(Number(leaf.value)), echelon, date, on) };
    }
    case 'age':
      return {
        text: texts.age(spanInWords(spanOf(addMonths(from, -12 * Number(leaf.value)), from), locale), date),
      };
    case 'diplomas':
      return { text: texts.diploma(date) };
    case 'training.direction':
      return { text: texts.training(date) };
    case 'status':
      return { text: texts.titular(date) };
    case 'titular_since':
      return { text: texts.titularSince(date) };
    case 'position':
      return { text: texts.position(date) };
    case 'corps':
      return { text: texts.corps(date) };
    default: {
      const lacking = spanInWords(spanOf(day, from), locale, true);
      return { text: `${lacking} ${yearsLabels[leaf.fact.slice(6) as YearsOf][locale]}`, on };
    }
  }
}
