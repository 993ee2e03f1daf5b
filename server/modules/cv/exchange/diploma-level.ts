import { levelOfTitle } from '../../dossier/index.ts';

/** The words of a diploma that tell its level in the national framework (décret 2019-14 du 8 janvier 2019). */
const words: readonly (readonly [level: number, words: RegExp])[] = [
  [8, /\b(doctorat|doctorate|phd|ph\.d|thèse)/i],
  [7, /\b(master|mastère|magistère|dea|dess|ingénieur|m[12])\b/i],
  [6, /\b(licence|bachelor|but|maîtrise|bsc|ba)\b/i],
  [5, /\b(bts|dut|deug|deust)\b/i],
  [4, /\b(bac|baccalauréat|baccalaureate|abitur|bp)\b/i],
  [3, /\b(cap|bep)\b/i],
];

/** The level that a title names; undefined where it names none, and for a competition, which has none. */
export function levelNamed(title: string): number | undefined {
  if (levelOfTitle(title) === 'NONE') return undefined;
  return words.find(([, named]) => named.test(title))?.[0];
}
