import type { Sql } from '../../platform/sql/sql.ts';
import { changeNames } from '../account/index.ts';
import { keepFormerName } from '../teacher/index.ts';
import { shownName, type Names, type SaidNames } from './names.rules.ts';

/** What a form of names says of the account. */
interface AskedOfAccount {
  readonly changeUsername: boolean;
  readonly changeProfessionalAddress: boolean;
}

/** A teacher by the names until now, with what approvals say. */
export interface Named extends Names {
  readonly id: string;
  readonly accountId: string;
  readonly said: readonly (SaidNames & AskedOfAccount & { readonly isNew: boolean })[];
  /** What is being undone just now. */
  readonly undone: readonly AskedOfAccount[];
}

/**
 * What follows from other names: the former ones go on finding the teacher, and the account changes where its holder asked
 * for it, or changes back where that is undone.
 */
export async function settleAccountNames(sql: Sql, before: Named, names: Names, at: Date): Promise<void> {
  const { id: teacherId, accountId, said, undone } = before;
  const { givenNames } = names;
  const present = [names.familyName, names.usageName];
  const former = [...new Set([before.familyName, before.usageName])].filter(
    (name) => name !== null && !present.includes(name),
  );
  const renamed = before.givenNames.join(' ') !== givenNames.join(' ');
  for (const familyName of former.length === 0 && renamed ? [null] : former)
    await keepFormerName(sql, { teacherId, familyName, givenNames, at });
  const named = { accountId, names: { givenNames, familyName: shownName(names) }, at };
  const asked = askedOf(said.filter(({ isNew }) => isNew));
  const back = askedOf(undone);
  if (asked.username || asked.address) await changeNames(sql, { ...named, ...asked });
  if (back.username || back.address) await changeNames(sql, { ...named, ...back, onlyBack: true });
}

const askedOf = (all: readonly AskedOfAccount[]) => ({
  username: all.some(({ changeUsername }) => changeUsername),
  address: all.some(({ changeProfessionalAddress }) => changeProfessionalAddress),
});
