import { corpsFact } from '../dossier/corps.tables.ts';
import { articles, officialPages } from './legal-basis.tables.ts';
import type { Programme } from './programmes.tables.ts';

/** Where a rule is read. */
export interface LegalReference {
  readonly title: string;
  readonly article: string | null;
  /** Only of an official page. */
  readonly url: string | null;
}

/** The statute of a corps, with the article on a subject where it was read; none for a corps that we do not know. */
export function statuteOf(corps: string, subject: keyof typeof articles): LegalReference[] {
  const fact = corpsFact(corps);
  return fact ? [{ title: fact.statute, article: articles[subject][corps] ?? null, url: null }] : [];
}

/** The statute for a promotion of grade, the text that a programme names, and the documents that it was read in. */
export function legalBasisOf({ code, legal, sources }: Programme, corps: string): LegalReference[] {
  const [title = '', article = null] = legal?.split(' art. ') ?? [];
  return [
    ...(code === 'HC' || code === 'CE' ? statuteOf(corps, code) : []),
    ...(legal === undefined ? [] : [{ title, article, url: null }]),
    ...sources.map((source) => ({ title: source, article: null, url: officialPages[source] ?? null })),
  ];
}
