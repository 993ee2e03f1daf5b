import type { Locale } from '../viewer.ts';

/** What stands around every letter. */
export interface LetterFrame {
  readonly locale: Locale;
  readonly greeting: (name: string | null) => string;
  /** After a label: French puts a space before it that does not break. */
  readonly colon: string;
  /** Said below a link, for programs that do not follow it. */
  readonly copyLink: string;
  readonly footer: readonly string[];
}

export const frames: Readonly<Record<Locale, LetterFrame>> = {
  fr: {
    locale: 'fr',
    greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
    colon: '\u00a0:',
    copyLink: 'Si le lien ne s’ouvre pas, copiez cette adresse dans votre navigateur :',
    footer: [
      'Ce message est automatique : une réponse ne serait pas lue.',
      'I-Prof ne demande jamais votre mot de passe ni votre NUMEN par courriel.',
    ],
  },
  en: {
    locale: 'en',
    greeting: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
    colon: ':',
    copyLink: 'If the link does not open, copy this address into your browser:',
    footer: [
      'This message is automatic: an answer would not be read.',
      'I-Prof never asks for your password or your NUMEN by mail.',
    ],
  },
};

const clock = (locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Paris', dateStyle: 'long', timeStyle: 'short' });
const clocks = { fr: clock('fr-FR'), en: clock('en-GB') };

/** An instant in words, such as 15 janvier 2026 à 11:30 (heure de Paris). */
export const instantInWords = {
  fr: (instant: Date) => `${clocks.fr.format(instant)} (heure de Paris)`,
  en: (instant: Date) => `${clocks.en.format(instant)} (Paris time)`,
} as const;

/** Links end soon and work once: OWASP, Forgot Password Cheat Sheet (2024). */
export const worksUntil = {
  fr: (instant: Date) => `Ce lien fonctionne une seule fois, jusqu’au ${instantInWords.fr(instant)}.`,
  en: (instant: Date) => `This link works once, until ${instantInWords.en(instant)}.`,
} as const;

const calendar = (locale: string) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });
const calendars = { fr: calendar('fr-FR'), en: calendar('en-GB') };
const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** A day in words, such as 1er septembre 2026. */
export const inWords = {
  fr: (day: string) => calendars.fr.format(at(day)).replace(/^1 /, '1er '),
  en: (day: string) => calendars.en.format(at(day)),
} as const;
