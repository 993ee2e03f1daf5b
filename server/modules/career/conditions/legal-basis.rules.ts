import { corpsFacts } from '../../dossier/corps.tables.ts';
import type { Day } from '../facts/calendar.rules.ts';
import {
  articles,
  furtherTexts,
  officialPages,
  openedClasseExceptionnelle,
} from '../law/legal-basis.tables.ts';
import { cite, isLegalTitle, type LegalReference, type LegalTitle } from '../law/legal-texts.tables.ts';
import { leavesOf } from './condition.rules.ts';
import type { ConditionKey } from '../words/perspective-texts.tables.ts';
import { programmes, type Condition, type Programme } from '../law/programmes.tables.ts';
import type { Question } from './question.rules.ts';

/**
 * The statute of a corps, with the article on a subject where it was read, on a day on which it holds; none for a corps that
 * we do not know.
 */
export function statuteOf(corps: string, subject: keyof typeof articles, day: Day): LegalReference[] {
  const statute = statutes.get(corps);
  const { from, of } = articles[subject];
  return statute === undefined
    ? []
    : [cite(statute, { article: of[corps] ?? null, from })].filter(isInForce(day));
}

/** Checked once, at the start: each corps has a statute whose address and days are known. */
const statutes: ReadonlyMap<string, LegalTitle> = new Map(
  corpsFacts.map(({ code, statute }) => {
    if (!isLegalTitle(statute)) throw new Error(`${code}: ${statute} has no address and no days`);
    return [code, statute];
  }),
);

function isInForce(day: Day) {
  return ({ inForceFrom, inForceUntil }: LegalReference) =>
    (inForceFrom === null || inForceFrom <= day) && (inForceUntil === null || day <= inForceUntil);
}

/** Each wording of a text once, and without an article only where none of it is cited. */
export function cited(references: readonly LegalReference[]): LegalReference[] {
  return references.filter(
    ({ title, article, inForceFrom }, at) =>
      references.findIndex(
        (one) => one.title === title && one.article === article && one.inForceFrom === inForceFrom,
      ) === at &&
      (article !== null || !references.some((one) => one.title === title && one.article !== null)),
  );
}

/** What a promotion of grade and a programme rest on, as it is in force on the day; what was only read is no law. */
export function legalBasisOf(
  { code, legal }: Programme,
  { facts: { corps }, campaign, asOf }: Question,
): LegalReference[] {
  const further = furtherTexts[code] ?? [];
  return cited([
    ...((code === 'HC' || code === 'CE') && isPromoted(corps, code) ? promotionOf(corps, code, asOf) : []),
    ...(legal === undefined ? [] : [legal]),
    ...further.filter((one) => (one.campaign ?? campaign) === campaign).map(({ text }) => text),
  ]).filter(isInForce(asOf));
}

function promotionOf(corps: string, code: 'HC' | 'CE', day: Day): LegalReference[] {
  const statute = statuteOf(corps, code, day);
  const isRead = statute.some(({ article }) => article !== null);
  const opened: readonly string[] = openedClasseExceptionnelle.corps;
  return code === 'HC' || isRead || !opened.includes(corps)
    ? statute
    : [...statute, openedClasseExceptionnelle.text];
}

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
