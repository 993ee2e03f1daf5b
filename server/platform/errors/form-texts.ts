import type { Locale } from '../viewer.ts';

/** How a value is written: by the name of its scalar; of lists and objects as well. */
export const formTexts = {
  Boolean: {
    fr: 'Écrivez true ou false, sans guillemets.',
    en: 'Write true or false, without quotation marks.',
  },
  Date: {
    fr: 'Une date est un jour du calendrier, écrit AAAA-MM-JJ, comme 2026-09-01.',
    en: 'A date is a day of the calendar, written YYYY-MM-DD, such as 2026-09-01.',
  },
  DateTime: {
    fr: 'Un instant s’écrit avec son décalage, comme 2026-09-01T08:30:00.000Z.',
    en: 'An instant is written with its offset, such as 2026-09-01T08:30:00.000Z.',
  },
  Duration: {
    fr: 'Une durée s’écrit selon ISO 8601, comme P2Y6M pour deux ans et six mois.',
    en: 'A length of time is written as in ISO 8601, such as P2Y6M for two years and six months.',
  },
  EmailAddress: {
    fr: 'Une adresse électronique s’écrit comme julie.labert@ac-paris.fr.',
    en: 'An e-mail address is written like julie.labert@ac-paris.fr.',
  },
  Float: {
    fr: 'Écrivez un nombre, comme 0.8, sans guillemets.',
    en: 'Write a number, such as 0.8, without quotation marks.',
  },
  ID: {
    fr: 'Écrivez un identifiant tel que l’API l’a donné, entre guillemets.',
    en: 'Write an id as the API gave it, in quotation marks.',
  },
  Int: {
    fr: 'Écrivez un nombre entier de -2147483648 à 2147483647, sans guillemets.',
    en: 'Write a whole number from -2147483648 to 2147483647, without quotation marks.',
  },
  JSON: {
    fr: 'Écrivez un objet JSON.',
    en: 'Write a JSON object.',
  },
  String: {
    fr: 'Écrivez un texte, entre guillemets.',
    en: 'Write a text, in quotation marks.',
  },
  URL: {
    fr: 'Une adresse s’écrit en entier, comme https://www.education.gouv.fr/.',
    en: 'A URL is written in full, such as https://www.education.gouv.fr/.',
  },
  UUID: {
    fr: 'Un UUID s’écrit comme 018f3f6e-7a10-7cc3-98c4-dc0c0c07398f.',
    en: 'A UUID is written like 018f3f6e-7a10-7cc3-98c4-dc0c0c07398f.',
  },
  list: {
    fr: 'Écrivez une liste, entre crochets.',
    en: 'Write a list, in brackets.',
  },
  oneOf: {
    fr: 'Remplissez un de ces champs, et un seul.',
    en: 'Fill in one of these fields, and one alone.',
  },
  object: {
    fr: 'Écrivez un objet, avec ses champs entre accolades.',
    en: 'Write an object, with its fields in braces.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type Form = keyof typeof formTexts;

export function isForm(name: string | undefined): name is Form {
  return name !== undefined && Object.hasOwn(formTexts, name);
}

/** A sentence, and after it how the value is written, if that is known. */
export function withForm(text: string, form: Form | undefined, locale: Locale): string {
  return form === undefined ? text : `${text} ${formTexts[form][locale]}`;
}
