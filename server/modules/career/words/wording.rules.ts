import type { Locale } from '../../../platform/viewer.ts';
import { addDays, type Day } from '../facts/calendar.rules.ts';
import type { Interval, Span } from '../facts/span.rules.ts';

// Dates, durations and lists in words.

const months: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** « 1er septembre 2027 », `1 September 2027`. */
export function dateInWords(day: Day, locale: Locale): string {
  const date = Number(day.slice(8, 10));
  const month = months[locale][Number(day.slice(5, 7)) - 1] as string;
  return `${locale === 'fr' && date === 1 ? '1er' : date} ${month} ${Number(day.slice(0, 4))}`;
}

/** « du 1er septembre 2024 au 31 août 2025 », « à partir du 1er septembre 2024 »; the day after the last one is `until`. */
export function periodInWords({ from, until }: Interval, locale: Locale): string {
  const first = dateInWords(from, locale);
  const last = until === null ? null : dateInWords(addDays(until, -1), locale);
  if (locale === 'fr') return last === null ? `à partir du ${first}` : `du ${first} au ${last}`;
  return last === null ? `from ${first} on` : `from ${first} to ${last}`;
}

/** « 9e échelon », `échelon 9`. */
export function echelonInWords(echelon: number, locale: Locale): string {
  if (locale === 'en') return `échelon ${echelon}`;
  return `${echelon}${echelon === 1 ? 'er' : 'e'} échelon`;
}

/** Years and months, the left-over days as well when it is precise: « 39 ans 3 mois », « 6 mois 1 jour ». */
export function spanInWords({ months: all, days }: Span, locale: Locale, isPrecise = false): string {
  const parts = [
    counted(Math.floor(all / 12), { fr: ['an', 'ans'], en: ['year', 'years'] }, locale),
    counted(all % 12, { fr: ['mois', 'mois'], en: ['month', 'months'] }, locale),
    isPrecise || all === 0 ? counted(days, { fr: ['jour', 'jours'], en: ['day', 'days'] }, locale) : null,
  ].filter((part) => part !== null);
  return parts.join(' ') || (locale === 'fr' ? '0 jour' : '0 days');
}

/** « a, b ou c ». */
export function listed(words: readonly string[], link: 'or' | 'and', locale: Locale): string {
  const last = words.slice(-1).join('');
  const word = { fr: { or: 'ou', and: 'et' }, en: { or: 'or', and: 'and' } }[locale][link];
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** « 9,5 % », `9.5%`. */
export function percentInWords(percent: number, locale: Locale): string {
  return locale === 'fr' ? `${String(percent).replace('.', ',')} %` : `${percent}%`;
}

/** « 2446,62 € », `€2446.62`. */
export function eurosInWords(amount: number, locale: Locale): string {
  const text = amount.toFixed(2);
  return locale === 'fr' ? `${text.replace('.', ',')} €` : `€${text}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Forms = Readonly<Record<Locale, readonly [one: string, many: string]>>;

function counted(count: number, forms: Forms, locale: Locale): string | null {
  return count === 0 ? null : `${count} ${forms[locale][count === 1 ? 0 : 1]}`;
}
