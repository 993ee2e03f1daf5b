import type { Bilingual, Locale } from '../viewer.ts';

const names = {
  fr: new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
};

/** Languages of France that the names of Unicode lack (ISO 639-3). */
const alsoOfFrance: Readonly<Record<string, Bilingual>> = {
  fsl: { fr: 'langue des signes française', en: 'French Sign Language' },
  gcf: { fr: 'créole guadeloupéen et martiniquais', en: 'Guadeloupean and Martinican Creole' },
  gcr: { fr: 'créole guyanais', en: 'Guianese Creole' },
  rcf: { fr: 'créole réunionnais', en: 'Réunion Creole' },
};
/** Codes for several languages, and for none. */
const noLanguages = new Set(['mis', 'mul', 'und', 'zxx']);

/** The name of a language by its two or three letters in ISO 639; undefined for other letters. */
export function languageName(code: string, locale: Locale): string | undefined {
  const letters = code.toLowerCase();
  if (!/^[a-z]{2,3}$/.test(letters) || noLanguages.has(letters)) return undefined;
  return alsoOfFrance[letters]?.[locale] ?? names[locale].of(letters);
}

/** Its shortest code, in small letters: `fra` is `fr`. */
export function canonicalLanguage(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? code;
}
