import type { Precision } from '../../../platform/form/partial-date.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { cvWords } from './cv-words.ts';

/** What was given of a day. */
interface Given {
  readonly day: string;
  readonly precision: Precision;
}

/** Whether something without an end goes on, or has but one date. */
type Ending = 'GOES_ON' | 'HAS_NONE';

/** A period as people write it: `septembre 2012 – juin 2014`, `depuis 2019`, `2014`; empty without a date. */
export function periodInWords(
  from: Given | null,
  to: Given | null,
  { ending, locale }: { readonly ending: Ending; readonly locale: Locale },
): string {
  const [first, last] = [from && dateInWords(from, locale), to && dateInWords(to, locale)];
  if (from === null || first === null) return last ?? '';
  const { since } = cvWords[locale];
  if (last === null)
    return ending === 'GOES_ON' ? `${since[from.precision === 'DAY' ? 'day' : 'time']}\u00a0${first}` : first;
  return first === last ? first : `${first}\u00a0– ${last}`;
}

const months = {
  fr: new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'long', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }),
};

/** With spaces that do not break. */
function dateInWords({ day, precision }: Given, locale: Locale): string {
  if (precision === 'YEAR') return day.slice(0, 4);
  const words =
    precision === 'DAY' ? inWords[locale](day) : months[locale].format(new Date(`${day}T00:00:00Z`));
  return words.replaceAll(' ', '\u00a0');
}
