import { corpsFact } from '../dossier/corps.tables.ts';
import { articles, furtherTexts, officialPages, type LegalReference } from './legal-basis.tables.ts';
import type { ConditionKey } from './perspective-texts.tables.ts';
import type { Programme } from './programmes.tables.ts';

/** The statute of a corps, with the article on a subject where it was read; none for a corps that we do not know. */
export function statuteOf(corps: string, subject: keyof typeof articles): LegalReference[] {
  const fact = corpsFact(corps);
  return fact ? [{ title: fact.statute, article: articles[subject][corps] ?? null, url: null }] : [];
}

/** The statute for a promotion of grade, and the texts that a programme rests on; what was only read is no law. */
export function legalBasisOf({ code, legal }: Programme, corps: string): LegalReference[] {
  const [title = '', article = null] = legal?.split(' art. ') ?? [];
  return [
    ...(code === 'HC' || code === 'CE' ? statuteOf(corps, code) : []),
    ...(legal === undefined ? [] : [{ title, article, url: null }]),
    ...(furtherTexts[code] ?? []),
  ];
}

/** The documents in which a programme was read, with the address of an official page. */
export function sourcesOf({ sources }: Programme): string[] {
  return sources.map((title) => {
    const url = officialPages[title];
    return url === undefined ? title : `${title}, ${url}`;
  });
}

/**
 * The law of a condition: the first text of its programme. None of the two that no text states: whom these answers are
 * for, and that nobody is advised to enter a corps again.
 */
export function lawOf(key: ConditionKey, legalBasis: readonly LegalReference[]): LegalReference | null {
  return key === 'SECTOR' || key === 'NOT_IN_CORPS' ? null : (legalBasis[0] ?? null);
}
