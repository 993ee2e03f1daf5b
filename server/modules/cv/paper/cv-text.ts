import type { Precision } from '../../../platform/form/partial-date.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { academyInFrench } from '../../academy/index.ts';
import { displayNameOf } from '../../teacher/index.ts';
import { orcidAddress } from '../kind/addresses.rules.ts';
import type { CvVisibility } from '../kind/entry-kind.ts';
import { cvKindOf, cvKinds } from '../kind/kinds.ts';
import { periodInWords } from './cv-dates.ts';
import type { CvFacts, KeptEntry } from './cv-facts.ts';
import { cvWords } from './cv-words.ts';
import { linesOf, linksOf, type PaperLink } from './entry-lines.ts';
import { settingOf, type Block } from './prose.rules.ts';
import { typeset } from './typography.rules.ts';

/** An entry as the template shows it; its texts are in its own language. */
interface PaperEntry {
  readonly language: string;
  readonly title: string;
  readonly period: string;
  /** Beside the dates. */
  readonly facts: readonly string[];
  /** Below them. */
  readonly more: readonly string[];
  readonly links: readonly PaperLink[];
  readonly body: readonly Block[];
  /** What an officer found of it; empty where nobody looked. */
  readonly mark: string;
  readonly isVerified: boolean;
}

/** What the template shows, in its order. */
export interface CvText {
  readonly language: Locale;
  readonly title: string;
  readonly name: string;
  readonly headline: { readonly text: string; readonly language: string } | null;
  readonly place: readonly string[];
  readonly contact: readonly PaperLink[];
  readonly summary: { readonly body: readonly Block[]; readonly language: string } | null;
  readonly sections: readonly { readonly title: string; readonly entries: readonly PaperEntry[] }[];
  readonly end: readonly string[];
  readonly page: string;
}

export interface Asked {
  readonly locale: Locale;
  /** RECRUITERS: without what is for officers alone, and without what was rejected, as recruiters read it. */
  readonly visibility: CvVisibility;
  /** In Europe/Paris. */
  readonly today: string;
}

/** A CV as somebody sends it: grouped by kind, in the order of its teacher within a kind. */
export function cvTextOf(facts: CvFacts, { locale, visibility, today }: Asked): CvText {
  const words = cvWords[locale];
  const name = displayNameOf(...facts.names);
  const entries = facts.entries.filter(
    (entry) =>
      visibility === 'OFFICERS' || (entry.visibility === 'RECRUITERS' && entry.status !== 'REJECTED'),
  );
  const { headline = null, summary = null, orcid = null, language = 'fr' } = facts.profile ?? {};
  const blocksOf = settingOf([summary ?? '', ...entries.map(({ description }) => description ?? '')]);
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const isAnyVerified = entries.some(({ status }) => status === 'VERIFIED');
  return {
    language: locale,
    title: words.title(name),
    name,
    headline: headline === null ? null : { text: typeset(headline, language), language },
    place: [facts.discipline ?? [], academyInFrench(facts.academyCode).title].flat(),
    contact: [
      ...(facts.email === null ? [] : [{ label: '', text: facts.email, url: `mailto:${facts.email}` }]),
      ...(orcid === null ? [] : [{ label: 'ORCID', text: orcid, url: orcidAddress(orcid) }]),
    ],
    summary: summary === null ? null : { body: blocksOf(typeset(summary, language)), language },
    sections: cvKinds.flatMap(({ kind }) => {
      const of = byKind.get(kind) ?? [];
      return of.length === 0
        ? []
        : [
            {
              title: words.sections[kind],
              entries: of.map((entry) => paperEntry(entry, { locale, blocksOf })),
            },
          ];
    }),
    end: [
      entries.length === 0 ? words.empty : words.legend[isAnyVerified ? 'verified' : 'none'],
      words.made(today),
    ].map((text) => typeset(text, locale)),
    page: words.page,
  };
}

function paperEntry(
  entry: KeptEntry,
  { locale, blocksOf }: { readonly locale: Locale; readonly blocksOf: ReturnType<typeof settingOf> },
): PaperEntry {
  const { kind, from, fromPrecision, to, toPrecision, language, description, status } = entry;
  const words = cvWords[locale];
  const given = (day: string | null, precision: Precision | null) =>
    day === null || precision === null ? null : { day, precision };
  return {
    language,
    title: typeset(entry.title, language),
    period: periodInWords(given(from, fromPrecision), given(to, toPrecision), {
      ending: cvKindOf(kind).dates.to === 'OPTIONAL' ? 'GOES_ON' : 'HAS_NONE',
      locale,
    }),
    ...linesOf(entry, locale),
    links: linksOf(entry),
    body: description === null ? [] : blocksOf(typeset(description, language)),
    mark: { DECLARED: '', VERIFIED: words.verified, REJECTED: words.rejected }[status],
    isVerified: status === 'VERIFIED',
  };
}
