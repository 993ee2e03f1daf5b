import type { KindDocument, KindFacts } from './declare/kind.ts';
import { kindOf, type AskedKind } from './kinds.ts';

/** The documents without which nobody can decide, of which none was given; by their codes. */
export function missingDocuments(
  code: AskedKind,
  {
    values,
    facts,
    given,
  }: { readonly values: object; readonly facts: KindFacts; readonly given: readonly string[] },
): KindDocument[] {
  return kindOf(code).documents.filter(
    (document) => isNeeded(document, values as never, facts) && !given.includes(document.code),
  );
}

function isNeeded({ need }: KindDocument, values: never, facts: KindFacts): boolean {
  return need === 'REQUIRED' || (need !== 'USEFUL' && need.when(values, facts));
}
