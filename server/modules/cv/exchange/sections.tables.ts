import type { CvEntryKind } from '../kind/entry-kind.ts';

/** A member of a resume, and the field of an entry that says the same; those of the details begin with `details.`. */
type Pair = readonly [theirs: string, ours: string];

/** Where the entries of a kind stand in a resume (jsonresume.org, schema 1.3.1, read on 2026-11-30). */
export interface Section {
  readonly section: string;
  readonly pairs: readonly Pair[];
  /** Members that hold the text of the description, and its lines that begin with a bullet. */
  readonly prose?: { readonly text?: string; readonly bullets?: string };
  /** What tells the parts of this kind from others in the same section. */
  readonly type?: string;
}

const dates: readonly Pair[] = [
  ['startDate', 'from'],
  ['endDate', 'to'],
];
const page: Pair = ['url', 'details.url'];

export const sections: Readonly<Record<CvEntryKind, Section>> = {
  PROFESSIONAL_EXPERIENCE: {
    section: 'work',
    pairs: [['position', 'title'], ['name', 'organization'], ...dates, ['location', 'details.place'], page],
    prose: { text: 'summary', bullets: 'highlights' },
  },
  PERSONAL_EXPERIENCE: {
    section: 'volunteer',
    pairs: [['position', 'title'], ['organization', 'organization'], ...dates, page],
    prose: { text: 'summary', bullets: 'highlights' },
  },
  DIPLOMA: {
    section: 'education',
    pairs: [
      ['studyType', 'title'],
      ['institution', 'organization'],
      ...dates,
      ['area', 'details.speciality'],
    ],
    prose: { bullets: 'courses' },
  },
  TRAINING: {
    section: 'certificates',
    pairs: [['name', 'title'], ['issuer', 'organization'], ['date', 'to'], page],
  },
  PUBLICATION: {
    section: 'publications',
    // Its address is that of the page, or else of the DOI or of HAL.
    pairs: [
      ['name', 'title'],
      ['publisher', 'organization'],
      ['releaseDate', 'from'],
    ],
    prose: { text: 'summary' },
  },
  RESEARCH: {
    section: 'projects',
    pairs: [['name', 'title'], ['entity', 'organization'], ...dates, page],
    prose: { text: 'description', bullets: 'highlights' },
    type: 'research',
  },
  LANGUAGE: {
    section: 'languages',
    // Its fluency is put together from its levels.
    pairs: [['language', 'title']],
  },
  SKILL: {
    section: 'skills',
    pairs: [
      ['name', 'title'],
      ['level', 'details.mastery'],
      ['keywords', 'details.keywords'],
    ],
  },
};
