import { sample } from '../../../platform/letters/sample.ts';

/** What samples of letters about a request say. */
export const guardedSample = {
  username: sample.username,
  reference: 'CS-2026-7KQ2M9XA',
  what: { fr: 'Changement de coordonnées bancaires', en: 'Change of bank account' },
} as const;
