import { excerptOf } from '../../server/platform/search/excerpt.rules.ts';
import { searchQuery } from '../../server/platform/search/query.rules.ts';
import { wordsOf } from '../../server/platform/search/words.rules.ts';

// For to_tsquery('fr', …): `(('conges' | 'conge' | 'congee')) & !(('interim'))`.
export const { asked } = searchQuery('les congés sauf « intérim »');

// Words as the index counts them, and the pieces of a text around those that are hits.
const text = 'Votre congé est accordé.';
export const words = wordsOf(text).map((word) => word.text);
export const parts = excerptOf(text, new Set([2]));
