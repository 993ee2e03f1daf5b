import { inWords } from '../../platform/letters/frames.ts';
import type { Locale } from '../../platform/viewer.ts';
import { monthsIn } from './declare/faults.ts';
import type { AnyKind } from './kinds.ts';
import { waysOfAppeal } from './ways-of-appeal.ts';

/**
 * What silence means for a request of a kind, and what can be done against it; empty where it decides nothing.
 * @param until the last day to answer, once it is known
 */
export function silenceInWords(
  { code, silence }: AnyKind,
  locale: Locale,
  until: string | null = null,
): string {
  if (silence === null) return '';
  const { months, outcome, legal, isFinal } = silence;
  const what = `${silentFor[locale](months, until)}, ${silenceTexts[isFinal ? 'FINAL' : outcome][locale]}`;
  const refused = { kind: code, decidedOn: null, bySilence: true, isAfterAppeal: false };
  return [
    `${what} (${[locale === 'fr' ? legal.title.replace(/^Code/, 'code') : legal.title, legal.article].filter(Boolean).join(', art. ')}).`,
    ...(outcome === 'REJECTED' ? waysOfAppeal(refused)[locale] : []),
  ].join(' ');
}

/** What silence means. */
const silenceTexts = {
  APPROVED: {
    fr: 'la demande est réputée acceptée',
    en: 'the request counts as granted',
  },
  REJECTED: {
    fr: 'la demande est réputée rejetée',
    en: 'the request counts as rejected',
  },
  FINAL: {
    fr: 'l’administration est réputée avoir refusé de statuer',
    en: 'the administration counts as having refused to rule',
  },
} as const;

/** From when on silence means it: after so many months, or after a day. */
const silentFor = {
  fr: (months: number, until: string | null) =>
    until === null
      ? `Sans réponse dans un délai ${months === 1 ? 'd’' : 'de '}${monthsIn.fr(months)}`
      : `Sans réponse au plus tard le ${inWords.fr(until)}`,
  en: (months: number, until: string | null) =>
    until === null
      ? `Without an answer within ${monthsIn.en(months)}`
      : `Without an answer by ${inWords.en(until)}`,
} as const;
