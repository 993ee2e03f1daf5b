import { Temporal } from 'temporal-polyfill';
import type { Bilingual } from '../viewer.ts';
import { inWords } from './frames.ts';

const numbers = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') };

/** How long a text may be. */
export function atMostCharacters(most: number): Bilingual {
  return {
    fr: `${numbers.fr.format(most)} caractères au plus.`,
    en: `At most ${numbers.en.format(most)} characters.`,
  };
}

/** Between which days a date may lie, both included. */
export function betweenDays(first: string, last: string): Bilingual {
  return {
    fr: `Du ${inWords.fr(first)} au ${inWords.fr(last)}.`,
    en: `From ${inWords.en(first)} to ${inWords.en(last)}.`,
  };
}

/** The same from a day to that of the year after. */
export function withinAYear(first: string): Bilingual {
  return betweenDays(first, Temporal.PlainDate.from(first).add({ years: 1 }).toString());
}

/** The same from the day after a day. */
export function withinAYearAfter(day: string): Bilingual {
  const from = Temporal.PlainDate.from(day);
  return betweenDays(from.add({ days: 1 }).toString(), from.add({ years: 1 }).toString());
}

/** Between which numbers a value may lie, both included; undefined when it may be any. */
export function betweenNumbers(least: number | undefined, most: number | undefined): Bilingual | undefined {
  if (least === undefined && most === undefined) return undefined;
  const { fr, en } = numbers;
  if (least === undefined)
    return { fr: `${fr.format(most as number)} au plus.`, en: `At most ${en.format(most as number)}.` };
  if (most === undefined) return { fr: `${fr.format(least)} au moins.`, en: `At least ${en.format(least)}.` };
  return {
    fr: `De ${fr.format(least)} à ${fr.format(most)}.`,
    en: `From ${en.format(least)} to ${en.format(most)}.`,
  };
}
