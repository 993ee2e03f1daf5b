import { isToken, wordsAt, type PdfDictionary, type PdfValue } from './pdf-syntax.ts';
import { Refused } from './refused.ts';

/** What may happen without a click, when a document or a page opens: another page is shown, or the reader is asked to print. */
const ALLOWED = new Set(['GoTo', 'Named']);

/** The objects of a file, by their numbers: as many as bear one. */
export type Numbered = ReadonlyMap<number, readonly PdfValue[]>;

/** @throws Refused when the dictionary leads to an action that runs by itself, and that goes further than another page */
export function judgeOpening(dictionary: PdfDictionary, objects: Numbered): void {
  const seen = new Set<PdfValue>();
  for (const action of dictionariesAt(dictionary.get('OpenAction'), objects))
    judgeAction(action, objects, seen);
  for (const events of dictionariesAt(dictionary.get('AA'), objects))
    for (const values of events.values())
      for (const action of dictionariesAt(values, objects)) judgeAction(action, objects, seen);
}

function judgeAction(action: PdfDictionary, objects: Numbered, seen: Set<PdfValue>): void {
  if (seen.has(action)) return;
  seen.add(action);
  if (action.has('S') && !wordsAt(action, 'S').every((type) => ALLOWED.has(type)))
    throw new Refused('ACTIVE_CONTENT', `${wordsAt(action, 'S').join(' ')} without a click`);
  for (const next of dictionariesAt(action.get('Next'), objects)) judgeAction(next, objects, seen);
}

/** The dictionaries among the values of a key: those that stand there, in a list, or where a reference leads. */
function dictionariesAt(
  values: readonly PdfValue[] = [],
  objects: Numbered,
  depth = 0,
): readonly PdfDictionary[] {
  if (depth > 3) return [];
  return values.flatMap((value, index) => {
    if (value instanceof Map) return [value];
    if (Array.isArray(value)) return dictionariesAt(value, objects, depth + 1);
    const number = values[index - 2];
    const isReference = isToken(value, 'word') && value.value === 'R' && isToken(number, 'word');
    return isReference ? dictionariesAt(objects.get(Number(number.value)), objects, depth + 1) : [];
  });
}
