import { languageName } from '../../../platform/form/languages.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { doiAddress, halAddress, orcidAddress } from '../kind/addresses.rules.ts';
import { CvEntryInput } from '../kind/entry-form.ts';
import { cvKindOf } from '../kind/kinds.ts';
import { languageSkills } from '../kind/language.ts';
import { levelNamed } from './diploma-level.ts';
import { fluencyOf, languageOf } from '../kind/fluency.ts';
import { apart } from './prose.rules.ts';
import { textOf, type Entry, type Part, type Profile, type Resume } from './resume.ts';
import { sections, type Section } from './sections.tables.ts';
import { asUri } from './uri.rules.ts';

/** What the form of jsonresume.org has no place for. */
export interface LeftOut {
  readonly title: string;
  /** The fields by their labels. */
  readonly fields: readonly string[];
}

export interface Exported {
  readonly resume: Resume;
  readonly leftOut: readonly LeftOut[];
}

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** A CV as a resume, with what is lost on the way. */
export function toResume(
  cv: { readonly name: string; readonly profile: Profile; readonly entries: readonly Entry[] },
  locale: Locale,
): Exported {
  const parts = cv.entries.map((entry) => ({ entry, ...partOf(entry, locale) }));
  const bySection = Map.groupBy(parts, ({ entry }) => sections[entry.kind].section);
  return {
    resume: {
      $schema: schema,
      basics: basicsOf(cv.name, cv.profile),
      ...Object.fromEntries([...bySection].map(([section, of]) => [section, of.map(({ part }) => part)])),
    },
    leftOut: parts.flatMap(({ entry, lost }) => {
      const fields = lost.map((field) => labelOf(entry, field, locale));
      return fields.length > 0 ? [{ title: entry.title, fields }] : [];
    }),
  };
}

function basicsOf(name: string, { headline, summary, orcid }: Profile): Part {
  return present({
    name,
    label: headline,
    summary,
    profiles: orcid && [{ network: 'ORCID', username: orcid, url: orcidAddress(orcid) }],
  });
}

function partOf(entry: Entry, locale: Locale): { part: Part; lost: string[] } {
  const { pairs, prose, type } = sections[entry.kind];
  const filled = filledIn(entry);
  const special = specialOf(entry, locale);
  const part = {
    ...Object.fromEntries(pairs.map(([theirs, ours]) => [theirs, said(theirs, filled.get(ours))])),
    ...proseOf(entry.description, prose),
    ...special.part,
    type,
  };
  const held = new Set([...pairs.map(([, ours]) => ours), ...special.holds]);
  const lost = [...filled.keys()].filter(
    (field) => field !== 'description' && (!held.has(field) || special.loses?.includes(field)),
  );
  return {
    part: present(part),
    lost: [...lost, ...(isLost(entry.description, prose) ? ['description'] : [])],
  };
}

/** The schema takes no address with accents. */
const said = (member: string, value: unknown) =>
  member === 'url' && typeof value === 'string' ? asUri(value) : value;

/** What is filled in, by the names of the table. */
function filledIn({ title, organization, from, to, description, details }: Entry): Map<string, unknown> {
  const all = [
    ...Object.entries({ title, organization, from, to, description }),
    ...Object.entries(details).map(([name, value]) => [`details.${name}`, value] as const),
  ];
  return new Map(all.filter(([, value]) => value != null && value !== false));
}

function proseOf(description: string | undefined, prose: Section['prose']): Part {
  if (!description || !prose) return {};
  const { text, bullets } = apart(description);
  const isHeldApart = prose.bullets !== undefined && bullets.length > 0;
  return {
    ...(prose.text === undefined
      ? {}
      : { [prose.text]: (prose.bullets === undefined ? description : text) || undefined }),
    ...(isHeldApart ? { [prose.bullets]: bullets } : {}),
  };
}

function isLost(description: string | undefined, prose: Section['prose']): boolean {
  if (!description || prose?.text !== undefined) return false;
  return prose?.bullets === undefined || apart(description).text !== '';
}

interface Special {
  readonly part: Part;
  readonly holds: readonly string[];
  readonly loses?: readonly string[];
}

/** What the table cannot say, by kind. */
function specialOf({ kind, title, to, from, details }: Entry, locale: Locale): Special {
  switch (kind) {
    case 'LANGUAGE':
      return languagePart(title, details, locale);
    case 'PUBLICATION':
      return addressOf(details);
    case 'DIPLOMA':
      return { part: {}, holds: levelNamed(title) === details['level'] ? ['details.level'] : [] };
    case 'TRAINING':
      // A certificate has one day: that of its end, or of its beginning while it goes on.
      return to === undefined || to === from
        ? { part: { date: from }, holds: ['from'] }
        : { part: {}, holds: [] };
    default:
      return { part: {}, holds: [] };
  }
}

/** A language goes by its name: any other title gives way to it. */
function languagePart(title: string, details: Entry['details'], locale: Locale): Special {
  const code = textOf(details['language']);
  const isName = languageOf(title) === code;
  return {
    part: {
      fluency: fluencyOf(details, locale),
      ...(isName ? {} : { language: languageName(code, locale) }),
    },
    holds: ['language', 'isFirstLanguage', ...languageSkills].map((name) => `details.${name}`),
    ...(isName ? {} : { loses: ['title'] }),
  };
}

/** A publication has one address. */
function addressOf({ url, doi, hal }: Entry['details']): { part: Part; holds: string[] } {
  if (url != null) return { part: { url: asUri(textOf(url)) }, holds: ['details.url'] };
  if (doi != null) return { part: { url: doiAddress(textOf(doi)) }, holds: ['details.doi'] };
  return hal == null
    ? { part: {}, holds: [] }
    : { part: { url: halAddress(textOf(hal)) }, holds: ['details.hal'] };
}

function labelOf({ kind }: Entry, field: string, locale: Locale): string {
  const { form } = cvKindOf(kind);
  const name = field.replace(/^details\./, '');
  const of = (name === field ? CvEntryInput : form).fields.find((one) => one.name === name);
  return of?.facts.label?.[locale] ?? name;
}

const present = (part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value != null && value !== ''));
