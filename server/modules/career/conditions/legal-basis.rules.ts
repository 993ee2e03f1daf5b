import { corpsFact } from '../../dossier/corps.tables.ts';
import { articles, furtherTexts, officialPages, type LegalReference } from '../law/legal-basis.tables.ts';
import { leavesOf } from './condition.rules.ts';
import type { ConditionKey } from '../words/perspective-texts.tables.ts';
import { programmes, type Condition, type Programme } from '../law/programmes.tables.ts';
import type { Question } from './question.rules.ts';

/** The statute of a corps, with the article on a subject where it was read; none for a corps that we do not know. */
export function statuteOf(corps: string, subject: keyof typeof articles): LegalReference[] {
  const fact = corpsFact(corps);
  return fact ? [{ title: fact.statute, article: articles[subject][corps] ?? null, url: null }] : [];
}

/** Each text once, and without an article only where none of it is cited. */
export function cited(references: readonly LegalReference[]): LegalReference[] {
  return references.filter(
    ({ title, article }, at) =>
      references.findIndex((one) => one.title === title && one.article === article) === at &&
      (article !== null || !references.some((one) => one.title === title && one.article !== null)),
  );
}

/** The statute for a promotion of grade, and the texts that a programme rests on; what was only read is no law. */
export function legalBasisOf(
  { code, legal }: Programme,
  { facts: { corps }, campaign }: Question,
): LegalReference[] {
  const further = furtherTexts[code] ?? [];
  return cited([
    ...((code === 'HC' || code === 'CE') && isPromoted(corps, code) ? statuteOf(corps, code) : []),
    ...(legal === undefined ? [] : [legal]),
    ...further.filter((text) => text.campaign === undefined || text.campaign === campaign).map(plain),
  ]);
}

const plain = ({ title, article, url }: LegalReference): LegalReference => ({ title, article, url });

/** Whether a corps has this promotion: the statute of another says nothing of it. */
function isPromoted(corps: string, code: 'HC' | 'CE'): boolean {
  const { condition } = programmes.find((programme) => programme.code === code) as Programme;
  return leavesOf(condition as Condition).some(
    ({ fact, op, value }) => fact === 'corps' && op === 'in' && (value as readonly string[]).includes(corps),
  );
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
