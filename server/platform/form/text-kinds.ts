import type { ErrorCode } from '../errors/errors.ts';
import type { Locale } from '../viewer.ts';
import { isPhone, isPlain, proseFault } from '../text.rules.ts';
import { compactIban, ibanFault, isBic } from './iban.ts';
import {
  foldedDoi,
  foldedHal,
  groupedOrcid,
  hyphenatedIsbn,
  isDoi,
  isHal,
  orcidFault,
} from './identifiers.ts';
import { canonicalLanguage, languageName } from './languages.ts';
import { compactNir, nirFault } from './nir.ts';
import { partialDate } from './partial-date.ts';

/** What a text is, where a rule of its own judges it. */
export interface TextKind {
  /** Why it is refused, or null. */
  readonly faultOf: (text: string, maxLength: number) => ErrorCode | null;
  /** How it is kept; as it was written where absent. */
  readonly kept?: (text: string) => string;
  /** What people read instead of it; as it was kept where absent. */
  readonly inWords?: (text: string, locale: Locale) => string;
  /** What the rule tells as a pattern: not every validator of JSON Schema knows the classes of Unicode. */
  readonly shape?: string;
}

/** The same for all that has one line and no invisible characters. */
const plainShape =
  '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufffd]*$';

export const textKinds = {
  /** One line. */
  PLAIN: { faultOf: (text) => (isPlain(text) ? null : 'NOT_PLAIN'), shape: plainShape },
  /** A few sentences, with line breaks. */
  PROSE: { faultOf: proseFault, kept: (text) => text.trim() },
  PHONE: {
    faultOf: (text) => (isPhone(text) ? null : 'INVALID_PHONE'),
    shape: '^[0-9 +().\\u00a0\\u202f-]{3,40}$',
  },
  /** Of which country it is, another field says: a rule of the form judges it there. */
  POSTAL_CODE: { faultOf: (text) => (isPlain(text) ? null : 'NOT_PLAIN'), shape: plainShape },
  IBAN: {
    faultOf: ibanFault,
    kept: compactIban,
    shape: '^[A-Za-z]{2}[0-9]{2}[0-9A-Za-z \\u00a0\\u202f-]{11,60}$',
  },
  BIC: {
    faultOf: (text) => (isBic(text) ? null : 'INVALID_BIC'),
    kept: (text) => text.trim().toUpperCase(),
    shape: '^[A-Za-z]{6}[0-9A-Za-z]{2}([0-9A-Za-z]{3})?$',
  },
  NIR: { faultOf: nirFault, kept: compactNir, shape: '^[0-9 ]{5,12}[0-9AB ]{2,4}[0-9 ]{8,14}$' },
  /** A year, a month or a day: what is not known is not invented. */
  PARTIAL_DATE: {
    faultOf: (text) => (partialDate(text) === null ? 'INVALID_PARTIAL_DATE' : null),
    shape: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  },
  DOI: { faultOf: (text) => (isDoi(text) ? null : 'INVALID_DOI'), kept: foldedDoi },
  HAL: { faultOf: (text) => (isHal(text) ? null : 'INVALID_HAL_ID'), kept: foldedHal },
  ISBN: {
    faultOf: (text) => (hyphenatedIsbn(text) === null ? 'INVALID_ISBN' : null),
    kept: (text) => hyphenatedIsbn(text) ?? text,
  },
  ORCID: { faultOf: orcidFault, kept: groupedOrcid },
  LANGUAGE: {
    faultOf: (text) => (languageName(text, 'fr') === undefined ? 'UNKNOWN_LANGUAGE' : null),
    kept: canonicalLanguage,
    inWords: (text, locale) => languageName(text, locale) ?? text,
    shape: '^[A-Za-z]{2,3}$',
  },
  COUNTRY: {
    faultOf: (text) => (countryName(text, 'fr') === undefined ? 'UNKNOWN_COUNTRY' : null),
    kept: (text) => text.toUpperCase(),
    inWords: (text, locale) => countryName(text, locale) ?? text,
    shape: '^[A-Za-z]{2}$',
  },
} as const satisfies Readonly<Record<string, TextKind>>;

const countries = {
  fr: new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};
/** What the names of regions know beside countries: unions of them, and codes for none. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);

/** The name of a country by its two letters in ISO 3166-1; undefined for other letters. */
function countryName(code: string, locale: Locale): string | undefined {
  const letters = code.toUpperCase();
  return /^[A-Z]{2}$/.test(letters) && !noCountries.has(letters) ? countries[locale].of(letters) : undefined;
}

export type TextKindName = keyof typeof textKinds;
