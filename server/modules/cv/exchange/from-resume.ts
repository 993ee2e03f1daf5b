import { isHal } from '../../../platform/form/identifiers.ts';
import type { CvEntryKind } from '../kind/entry-kind.ts';
import { levelNamed } from './diploma-level.ts';
import { languageOf, levelsOf } from '../kind/fluency.ts';
import { together } from './prose.rules.ts';
import { textOf, type Entry, type Part, type Profile, type Resume } from './resume.ts';
import { sections } from './sections.tables.ts';

/** An entry that a part of a resume stands for, and where each of its fields was read. */
export interface Candidate {
  /** JSON Pointer of the part, such as `/work/0`. */
  readonly pointer: string;
  readonly entry: Entry;
  /** The member that a field of the entry was read from, or is read from where it is missing. */
  readonly memberOf: (field: string) => string;
}

export interface Understood {
  readonly profile: Profile;
  readonly candidates: readonly Candidate[];
  /** JSON Pointers of what a CV has no place for. */
  readonly notTaken: readonly string[];
}

/** Members that say nothing of a person. */
const silent = new Set(['$schema', 'meta']);

const kinds = Object.keys(sections) as CvEntryKind[];
const sectionNames = new Set(kinds.map((kind) => sections[kind].section));

/** What a resume says, as a CV. @param resume valid by the schema of jsonresume.org */
export function fromResume(resume: Resume): Understood {
  const { profile, notTaken } = profileOf(resume.basics ?? {});
  const parts = [...sectionNames].flatMap((section) =>
    list(resume[section]).map((part, at) => ({
      part,
      pointer: `/${section}/${at}`,
      kind: kindOf(section, part),
    })),
  );
  const read = parts.map(candidateOf);
  const elsewhere = Object.keys(resume).filter(
    (name) => name !== 'basics' && !silent.has(name) && !sectionNames.has(name),
  );
  return {
    profile,
    candidates: read.map(({ candidate }) => candidate),
    notTaken: [...notTaken, ...elsewhere.map(pointerTo), ...read.flatMap((one) => one.notTaken)],
  };
}

/** A project that is no research is something that was done. */
function kindOf(section: string, part: Part): CvEntryKind {
  if (section === 'projects' && part['type'] !== sections.RESEARCH.type) return 'PERSONAL_EXPERIENCE';
  return kinds.find((kind) => sections[kind].section === section) as CvEntryKind;
}

function candidateOf({ part, pointer, kind }: { part: Part; pointer: string; kind: CvEntryKind }) {
  // A project is read by the table of projects, whatever it becomes.
  const { pairs, prose, type } = sections[pointer.startsWith('/projects/') ? 'RESEARCH' : kind];
  const fields = Object.fromEntries(pairs.map(([theirs, ours]) => [ours, part[theirs]]));
  const special = specialOf(kind, part);
  const taken = new Set([
    ...pairs.map(([theirs]) => theirs),
    ...[prose?.text, prose?.bullets].filter((name) => name !== undefined),
    ...(type === undefined ? [] : ['type']),
    ...special.takes,
  ]);
  const all = { ...fields, ...special.fields };
  const details = Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      name.startsWith('details.') && value != null ? [[name.slice('details.'.length), value]] : [],
    ),
  );
  const text = (name: string) => (typeof all[name] === 'string' ? all[name] : undefined);
  const entry: Entry = {
    kind,
    title: text('title') ?? '',
    organization: text('organization'),
    from: text('from'),
    to: text('to'),
    description: together(
      prose?.text === undefined ? undefined : (part[prose.text] as string | undefined),
      prose?.bullets === undefined ? [] : ((part[prose.bullets] as string[] | undefined) ?? []),
    ),
    details,
  };
  const memberOf = (field: string) =>
    pairs.find(([, ours]) => ours === field)?.[0] ?? special.members[field] ?? prose?.text ?? '';
  return {
    candidate: { pointer, entry, memberOf } satisfies Candidate,
    notTaken: Object.keys(part)
      .filter((name) => !taken.has(name))
      .map((name) => `${pointer}${pointerTo(name)}`),
  };
}

interface Special {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly takes: readonly string[];
  readonly members: Readonly<Record<string, string>>;
}

/** What the table cannot say, by kind. */
function specialOf(kind: CvEntryKind, part: Part): Special {
  const title = textOf(part['studyType']);
  switch (kind) {
    case 'DIPLOMA':
      return {
        // A school that names no title names what was studied there.
        fields: { 'details.level': levelNamed(title), ...(title === '' ? { title: part['area'] } : {}) },
        takes: [],
        members: { 'details.level': 'studyType' },
      };
    case 'TRAINING':
      return { fields: { from: part['date'] }, takes: ['date'], members: { from: 'date' } };
    case 'PUBLICATION':
      return {
        fields: addressOf(part['url']),
        takes: ['url'],
        members: { 'details.doi': 'url', 'details.hal': 'url', 'details.url': 'url' },
      };
    case 'LANGUAGE': {
      const [name, fluency] = [textOf(part['language']), textOf(part['fluency'])];
      const levels = levelsOf(fluency);
      const isUnderstood = fluency === '' || Object.keys(levels).length > 0;
      return {
        fields: {
          // What is not understood is given on as it is, and refused as such.
          'details.language': (languageOf(name) ?? name) || undefined,
          ...(isUnderstood ? {} : { 'details.listening': fluency }),
          ...Object.fromEntries(Object.entries(levels).map(([name, value]) => [`details.${name}`, value])),
        },
        takes: ['fluency'],
        members: { 'details.language': 'language', 'details.listening': 'fluency' },
      };
    }
    default:
      return { fields: {}, takes: [], members: {} };
  }
}

function addressOf(url: unknown): Record<string, unknown> {
  if (typeof url !== 'string') return {};
  if (/^https?:\/\/(dx\.)?doi\.org\//i.test(url)) return { 'details.doi': decoded(url) };
  return isHal(url) ? { 'details.hal': url } : { 'details.url': url };
}

/** As it is, where a sign of per cent stands for itself. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function profileOf(basics: Part): { profile: Profile; notTaken: string[] } {
  const profiles = list(basics['profiles']);
  const isOrcid = ({ network }: Part) => textOf(network).toLowerCase() === 'orcid';
  const orcid = profiles.find(isOrcid);
  const text = (name: string) => (typeof basics[name] === 'string' ? basics[name] : undefined);
  const others = Object.keys(basics).filter(
    (name) => !['name', 'label', 'summary', 'profiles'].includes(name),
  );
  return {
    profile: {
      headline: text('label'),
      summary: text('summary'),
      orcid: orcid && textOf(orcid['username'] ?? orcid['url']),
    },
    notTaken: [
      ...others.map((name) => `/basics${pointerTo(name)}`),
      ...profiles.flatMap((one, at) => (one === orcid ? [] : [`/basics/profiles/${at}`])),
    ],
  };
}

const list = (value: unknown): readonly Part[] => (Array.isArray(value) ? (value as Part[]) : []);

/** RFC 6901. */
const pointerTo = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
