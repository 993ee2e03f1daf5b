import type { CsvField } from './fields.ts';
import type { FullTarget } from './mapping-schema.ts';

/** How dates and numbers are written where a column says nothing of its own. */
export interface Writing {
  readonly dates: string;
  readonly decimals: ',' | '.';
}

/** What a cell says of its field; undefined when it says nothing. */
export type CellReader = (cell: string) => unknown;

/**
 * Compiled once for each column. What cannot be read is left as it is written: the import refuses it, with its place, as
 * it refuses it in a line of JSON.
 */
export function cellReader(field: CsvField, target: FullTarget, writing: Writing): CellReader {
  const convert = converter(field, {
    dates: target.dates ?? writing.dates,
    decimals: target.decimals ?? writing.decimals,
    isPercent: target.percent === true,
  });
  const values = new Map(
    Object.entries(target.values ?? {}).map(([cell, value]) => [cell.normalize(), value]),
  );
  const one = (text: string) => {
    const given = text.trim();
    const value = values.size > 0 ? values.get(given.normalize()) : undefined;
    if (value !== undefined) return value ?? undefined;
    return given === '' ? undefined : convert(given);
  };
  if (!field.isList) return one;
  const { separator } = target;
  return (cell) => {
    const items = separator === undefined ? [cell] : cell.split(separator);
    const read = items.map(one).filter((item) => item !== undefined);
    return read.length > 0 ? read : undefined;
  };
}

interface Reading extends Writing {
  readonly isPercent: boolean;
}

function converter({ type }: CsvField, { dates, decimals, isPercent }: Reading): (text: string) => unknown {
  switch (type) {
    case 'Int':
    case 'Float':
      return (text) => numberOf(text, decimals, isPercent) ?? text;
    case 'Boolean':
      return (text) => yesOrNo.get(text.toLowerCase()) ?? text;
    case 'Date': {
      const read = dayReader(dates);
      return (text) => read(text) ?? text;
    }
    case 'Duration':
      return durationOf;
    default:
      return (text) => text;
  }
}

const yesOrNo = new Map([
  ...['o', 'oui', 'vrai', 'true', '1'].map((word) => [word, true] as const),
  ...['n', 'non', 'faux', 'false', '0'].map((word) => [word, false] as const),
]);

/** `0,8`, `80 %`; groups of thousands are never written here. */
function numberOf(text: string, decimals: ',' | '.', isPercent: boolean): number | null {
  const [, sign = '', whole = '', part = '', percent] =
    (decimals === ',' ? /^([+-]?)(\d+)(?:,(\d+))?\s*(%?)$/ : /^([+-]?)(\d+)(?:\.(\d+))?\s*(%?)$/).exec(
      text,
    ) ?? [];
  if (whole === '') return null;
  // The exponent moves the point exactly, where a division by 100 would round.
  return Number(`${sign}${whole}.${part || '0'}e${isPercent || percent ? -2 : 0}`);
}

const parts = {
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  yyyy: '(?<year>\\d{4})',
};

/** A day written by the pattern, as `YYYY-MM-DD`; null when it is not. Whether the calendar has it is for others to judge. */
function dayReader(pattern: string): (text: string) => string | null {
  const source = pattern.replaceAll(/dd?|MM?|yyyy|[^dMy]/g, (token) =>
    Object.hasOwn(parts, token) ? parts[token as keyof typeof parts] : token.replace(/\W/, '\\$&'),
  );
  const form = new RegExp(`^${source}$`);
  return (text) => {
    const { day = '', month = '', year = '' } = form.exec(text)?.groups ?? {};
    return day === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  };
}

const duration =
  /^(?=\d)(?:(\d{1,2})\s*a(?:ns?)?\s*)?(?:(\d{1,3})\s*m(?:ois)?\s*)?(?:(\d{1,4})\s*j(?:ours?)?)?$/i;

/** `1 an 3 mois 12 jours`, `01A03M12J` as ISO 8601; undefined when all parts are nothing. */
function durationOf(text: string): string | undefined {
  const given = duration.exec(text);
  if (!given) return text;
  const counts = given.slice(1).map((count) => Number(count ?? 0));
  const said = counts.map((count, at) => (count === 0 ? '' : `${count}${'YMD'[at]}`)).join('');
  return said === '' ? undefined : `P${said}`;
}
