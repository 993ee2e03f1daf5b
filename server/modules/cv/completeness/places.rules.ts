import { foldName } from '../../teacher/teacher.rules.ts';
import type { CvBesideFile, LookedAt, WorkedAt } from './beside-file.rules.ts';

const folded = (text: string | null) => ` ${foldName(text ?? '').trim()} `;
/** What most names of schools have in common says nothing of which one it is. */
const common =
  /\b(college|lycee|ecole|elementaire|maternelle|primaire|general|technologique|professionnel|polyvalent|et|de|du|des|la|le|les|l|d|clg|lyc|lp|lgt|ee|em|eppu)\b/g;
const nameOf = (text: string) => foldName(text).replaceAll(common, ' ').replaceAll(/\s+/g, ' ').trim();

/** Whether an entry names an establishment: by what its name has of its own, in the title or as the organization. */
function names(
  { title, organization }: Pick<LookedAt, 'title' | 'organization'>,
  { name, uai }: WorkedAt,
): boolean {
  const text = folded(`${title} ${organization ?? ''}`);
  const own = nameOf(name);
  if (text.includes(` ${uai.toLowerCase()} `)) return true;
  return own === '' ? text.includes(folded(name)) : text.includes(` ${own} `);
}

/** The posts of a CV. */
const postsOf = ({ entries }: CvBesideFile) =>
  entries.filter(({ kind }) => kind === 'PROFESSIONAL_EXPERIENCE');

/** The post of the CV in an establishment, the one whose days are nearest; undefined where none names it. */
export function postAt(file: CvBesideFile, place: WorkedAt): LookedAt | undefined {
  const away = ({ from }: LookedAt) => Math.abs(Date.parse(from ?? place.from) - Date.parse(place.from));
  return postsOf(file)
    .filter((entry) => names(entry, place))
    .toSorted((a, b) => away(a) - away(b))[0];
}

/** Where the file says that one works today: the place since the latest day. */
export function presentPlace({ postings }: CvBesideFile, today: string): WorkedAt | undefined {
  return postings
    .filter(({ from, to }) => from <= today && (to === null || to >= today))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/** A post of the CV that goes on today and names another place than the file. */
export function presentElsewhere(file: CvBesideFile, place: WorkedAt, today: string): LookedAt | undefined {
  return postsOf(file).find(
    (entry) =>
      entry.to === null &&
      entry.from !== null &&
      entry.from <= today &&
      entry.organization !== null &&
      /\b(college|lycee|ecole|clg|lyc)\b/.test(foldName(entry.organization)) &&
      !names(entry, place),
  );
}
