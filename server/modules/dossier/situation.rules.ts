import type { Child, FamilySituation, PostalAddress } from './dossier.entity.ts';

/** What somebody said of a file, from a day on until somebody says otherwise. */
export interface Said {
  /** Null: always before. */
  readonly from: string | null;
  /** Whether an approval said it; else it is what was so before the first one. */
  readonly approved: boolean;
}

/** The HR base's last word, and what approvals say beside it, in the order of their days. */
export interface Sayings<Word, Row extends Said> {
  readonly base: Word;
  readonly rows: readonly Row[];
}

export type SaidAddress = Said & PostalAddress;
/** Null: says nothing of it. */
export interface SaidFamily extends Said {
  readonly maritalStatus: FamilySituation['maritalStatus'] | null;
  readonly since: string | null;
  readonly added: readonly Child[];
  /** By an approval: those who are no longer dependent; by the HR base: those whom it does not list any more. */
  readonly removed: readonly Child[];
}
/** Null: says nothing of it; an empty text: there is none any more. */
export interface SaidContact extends Said {
  readonly phone: string | null;
  readonly mobilePhone: string | null;
}
export interface Contact {
  readonly phone: string | null;
  readonly mobilePhone: string | null;
}

/** The personal address on a day; null when none is recorded. */
export function addressOn(
  sayings: Sayings<PostalAddress | null, SaidAddress>,
  day: string,
): PostalAddress | null {
  return saidUntil(sayings, day)?.at(-1) ?? (isTouched(sayings) ? null : sayings.base);
}

/** The family situation on a day: each approval changes the part that it speaks of, whatever was approved before it for later. */
export function familyOn(sayings: Sayings<FamilySituation, SaidFamily>, day: string): FamilySituation {
  const said = saidUntil(sayings, day);
  return said ? said.reduce(withFamily, noFamily) : sayings.base;
}

/** The telephone numbers on a day. */
export function contactOn(sayings: Sayings<Contact, SaidContact>, day: string): Contact {
  const said = saidUntil(sayings, day);
  return said
    ? said.reduce<Contact>(
        (before, { phone, mobilePhone }) => ({
          phone: phone === null ? before.phone : phone || null,
          mobilePhone: mobilePhone === null ? before.mobilePhone : mobilePhone || null,
        }),
        { phone: null, mobilePhone: null },
      )
    : sayings.base;
}

const noFamily: FamilySituation = { maritalStatus: 'SINGLE', since: null, children: [] };

function withFamily(before: FamilySituation, said: SaidFamily): FamilySituation {
  const { from, approved, maritalStatus, since, added, removed } = said;
  const known = before.children.flatMap((child) => {
    if (!removed.some((one) => isSameChild(one, child))) return child;
    const { givenName, birthDate } = child;
    return approved ? { givenName, birthDate, notDependentSince: from } : [];
  });
  return {
    ...(maritalStatus === null
      ? { maritalStatus: before.maritalStatus, since: before.since }
      : { maritalStatus, since }),
    children: withChildren(known, added),
  };
}

/** Children with others, of whom each is there once: several approvals may have spoken of one child. */
export function withChildren<C extends NamedChild>(known: readonly C[], added: readonly C[]): C[] {
  const all = [...known];
  for (const child of added) if (!all.some((one) => isSameChild(one, child))) all.push(child);
  return all;
}

type NamedChild = Pick<Child, 'givenName' | 'birthDate'>;
const { compare } = new Intl.Collator('fr', { sensitivity: 'base' });

/** Whether two are one child: a name is written with or without capitals and accents. */
export function isSameChild(one: NamedChild, other: NamedChild): boolean {
  return one.birthDate === other.birthDate && compare(one.givenName, other.givenName) === 0;
}

/** Without an approval, what was so before the first one is no more than a copy: the HR base may have spoken since. */
function isTouched({ rows }: Sayings<unknown, Said>): boolean {
  return rows.some(({ approved }) => approved);
}

function saidUntil<Row extends Said>(sayings: Sayings<unknown, Row>, day: string): readonly Row[] | null {
  return isTouched(sayings) ? sayings.rows.filter(({ from }) => from === null || from <= day) : null;
}

/** The code of the country on a day; null when no approval says it. */
export function nationalityOn(
  { rows }: Sayings<null, Said & { readonly country: string }>,
  day: string,
): string | null {
  return rows.findLast(({ from }) => from === null || from <= day)?.country ?? null;
}
