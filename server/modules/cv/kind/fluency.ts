import { canonicalLanguage, languageName } from '../../../platform/form/languages.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { CvLanguageInput, languageSkills } from './language.ts';

type Levels = Readonly<Record<string, unknown>>;

const labels = new Map(CvLanguageInput.fields.map(({ name, facts }) => [name, facts.label]));
const first = labels.get('isFirstLanguage');

/** The levels of a language in one line: `C1`, or `Écouter C1, Écrire B2`, or `Langue maternelle`. */
export function fluencyOf(levels: Levels, locale: Locale): string {
  const known = languageSkills.filter((skill) => levels[skill] != null);
  const [same] = new Set(known.map((skill) => String(levels[skill])));
  const isSame = known.length === languageSkills.length && known.every((skill) => levels[skill] === same);
  const each = known.map((skill) => `${labels.get(skill)?.[locale]} ${String(levels[skill])}`);
  return [
    ...(levels['isFirstLanguage'] === true ? [first?.[locale] ?? ''] : []),
    ...(isSame ? [same ?? ''] : each),
  ].join(', ');
}

const firstLanguage = /maternelle|première langue|bilingue|native|mother tongue|first language/i;

/** What such a line says; one level alone is that of each skill. */
export function levelsOf(fluency: string): Record<string, unknown> {
  const parts = fluency.split(/[,;]/);
  const levels: Record<string, unknown> = firstLanguage.test(fluency) ? { isFirstLanguage: true } : {};
  for (const part of parts) {
    const [level] = /\b[ABC][12]\b/.exec(part) ?? [];
    if (!level) continue;
    const named = languageSkills.filter((skill) =>
      (['fr', 'en'] as const).some((locale) => part.trim().startsWith(`${labels.get(skill)?.[locale]} `)),
    );
    for (const skill of named.length > 0 ? named : languageSkills) levels[skill] = level;
  }
  return levels;
}

/** The code of a language by its name in French or English, or by itself; undefined for any other word. */
export function languageOf(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  if (languageName(wanted, 'fr')) return canonicalLanguage(wanted);
  return codes().get(wanted);
}

let known: Map<string, string> | undefined;
/** Names come from Unicode, which lists no codes: the codes of two letters are tried, once. */
function codes(): Map<string, string> {
  if (known) return known;
  known = new Map();
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  for (const code of [...pairs, 'fsl', 'gcf', 'gcr', 'rcf']) {
    if (canonicalLanguage(code) !== code) continue;
    for (const locale of ['fr', 'en'] as const) {
      const name = languageName(code, locale)?.toLowerCase();
      if (name && !known.has(name)) known.set(name, code);
    }
  }
  return known;
}
