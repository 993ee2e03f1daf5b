import { languageName } from '../../../platform/form/languages.ts';
import { valuesInWords } from '../../../platform/form/words.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { doiAddress, halAddress } from '../kind/addresses.rules.ts';
import { fluencyOf, languageOf } from '../kind/fluency.ts';
import { cvKindOf } from '../kind/kinds.ts';
import type { KeptEntry } from './cv-facts.ts';
import { cvWords } from './cv-words.ts';
import { typeset } from './typography.rules.ts';

/** An identifier or an address. */
export interface PaperLink {
  /** What it is, such as DOI; empty where the text says so. */
  readonly label: string;
  readonly text: string;
  /** Null for a text that leads nowhere. */
  readonly url: string | null;
}

/** What an entry says beside its title, in parts that stand side by side. */
interface Said {
  /** With its dates: where it was. */
  readonly facts: readonly string[];
  /** On a line of its own. */
  readonly more: readonly string[];
}

export function linesOf(entry: KeptEntry, locale: Locale): Said {
  const { organization, language } = entry;
  const { facts, more } = wordsOf(entry, locale);
  const set = (parts: readonly string[]) =>
    parts.filter((part) => part !== '').map((part) => typeset(part, language));
  return { facts: set([organization ?? '', ...facts]), more: set(more) };
}

/** What only its kind has, in words. */
function wordsOf({ kind, title, details }: KeptEntry, locale: Locale): Said {
  const words = cvWords[locale];
  const filled = new Map(
    valuesInWords(cvKindOf(kind).form, details, locale).map(({ name, text }) => [name, text]),
  );
  const text = (name: string) => filled.get(name) ?? '';
  const number = (name: string, inWords: (value: number) => string) =>
    typeof details[name] === 'number' ? inWords(details[name]) : '';
  switch (kind) {
    case 'DIPLOMA':
      return { facts: [number('level', words.level)], more: [text('speciality')] };
    case 'PROFESSIONAL_EXPERIENCE':
    case 'PERSONAL_EXPERIENCE':
      return { facts: [text('place'), number('share', words.share)], more: [] };
    case 'RESEARCH': {
      const supervisor = text('supervisor');
      return {
        facts: [text('laboratory')],
        more: [text('domain'), supervisor === '' ? '' : words.supervisor(supervisor)],
      };
    }
    case 'PUBLICATION':
      return { facts: [text('kind')], more: [text('authors')] };
    case 'TRAINING':
      return { facts: [number('hours', words.hours)], more: [text('certificate')] };
    case 'LANGUAGE': {
      const code = String(details['language']);
      const isNamed = languageOf(title) === code;
      return {
        facts: [isNamed ? '' : (languageName(code, locale) ?? code), fluencyOf(details, locale)],
        more: [text('certificate')],
      };
    }
    case 'SKILL':
      return { facts: [text('mastery')], more: [text('keywords'), text('certificate')] };
  }
}

/** Its identifiers and its page, as links. */
export function linksOf({ details }: KeptEntry): readonly PaperLink[] {
  const link = (name: string, label: string, address: (value: string) => string | null): PaperLink[] => {
    const value = details[name];
    return typeof value === 'string' ? [{ label, text: value, url: address(value) }] : [];
  };
  return [
    ...link('doi', 'DOI', doiAddress),
    ...link('hal', 'HAL', halAddress),
    ...link('isbn', 'ISBN', () => null),
    ...link('url', '', (url) => url),
  ];
}
