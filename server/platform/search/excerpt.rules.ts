import { wordsOf, type Word } from './words.rules.ts';

/** A piece of a text: marked where it answers the search. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** How many characters a fragment shows before its first hit, and from there on. */
const before = 40;
const after = 120;
const mostFragments = 2;

/**
 * The pieces of a text around its first hits, in one or two fragments, and « … » where something is left out.
 * @param hits which of its words are hits, counted from 1 as PostgreSQL counts positions
 */
export function excerptOf(text: string, hits: ReadonlySet<number>): Part[] {
  const words = wordsOf(text);
  const isHit = (_word: Word, at: number) => hits.has(at + 1);
  const marks = words.filter(isHit);
  const parts: Part[] = [];
  let shown = 0;
  for (let left = mostFragments; left > 0; left -= 1) {
    const first = left === mostFragments ? (marks[0] ?? words[0]) : marks.find(({ start }) => start >= shown);
    if (!first) break;
    const { from, to } = fragment(text, words, first, shown);
    parts.push(between(text, shown, from), ...cut(text, from, to, marks));
    shown = to;
  }
  if (parts.length > 0) parts.push(between(text, shown, text.length));
  return joined(parts);
}

/** What stands between two fragments, or that something does. */
function between(text: string, from: number, to: number): Part {
  const gap = text.slice(from, to);
  if (/^[\s\p{P}]{0,3}$/u.test(gap)) return plain(gap);
  return plain(`${from > 0 ? ' ' : ''}…${to < text.length ? ' ' : ''}`);
}

/** From a word to a word, so that none is cut, unless one is longer than a fragment. */
function fragment(text: string, words: readonly Word[], first: Word, shown: number) {
  const earliest = Math.max(shown, first.start - before);
  const latest = first.start + after;
  const isWhole = latest >= text.length;
  const from = earliest === 0 ? 0 : (words.find(({ start }) => start >= earliest)?.start ?? first.start);
  const last = words.findLast(({ start, end }) => start >= first.start && end <= latest);
  return { from, to: isWhole ? text.length : (last?.end ?? latest) };
}

function* cut(text: string, from: number, to: number, marks: readonly Word[]): Generator<Part> {
  let at = from;
  for (const { start, end } of marks) {
    if (start < from || start >= to) continue;
    yield plain(text.slice(at, start));
    at = Math.min(end, to);
    yield { text: text.slice(start, at), marked: true };
  }
  yield plain(text.slice(at, to));
}

const plain = (text: string): Part => ({ text, marked: false });

/** In one line, neighbours of one kind together. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const { text, marked } of parts) {
    const last = all.at(-1);
    if (last?.marked === marked) all[all.length - 1] = { text: last.text + text, marked };
    else all.push({ text, marked });
  }
  return all
    .map(({ text, marked }) => ({ text: text.replaceAll(/\s+/g, ' '), marked }))
    .filter(({ text }) => text !== '');
}
