import { DomainError } from '../../platform/errors/errors.ts';
import { newId } from '../../platform/sql/new-id.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import { bankAccountRefusals } from './bank-account.refusals.ts';
import type { BankConfirmation } from './bank-account.entity.ts';
import { ibans } from './iban.ts';

/** A bank account as a form gives it, checked: the IBAN without spaces, in capitals. */
export interface GivenAccount {
  readonly requestId: string;
  readonly dossierId: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly holder: string;
  readonly at: Date;
}

/** What a request may keep and show of it. */
export interface ShownAccount {
  readonly ibanLastFour: string;
  readonly bic: string | null;
  readonly holder: string;
}

/** What a request keeps of an account in plain text: four characters tell which one it was. */
export function shownOfAccount({
  iban,
  bic,
  holder,
}: Pick<GivenAccount, 'iban' | 'bic' | 'holder'>): ShownAccount {
  return { ibanLastFour: iban.slice(-4), bic, holder };
}

/** SQL of the last four characters of the IBAN on which the teacher of a dossier is paid at an instant; null: none was given. */
export const paidOnSql = (dossier: string, at: string): string => `(select b.last_four from bank_account b
  where b.dossier_id = ${dossier} and b.takes_effect_at <= ${at} and b.taken_back_at is null
  order by b.takes_effect_at desc, b.id desc limit 1)`;

/** 48 hours in which a teacher who was warned takes back what a thief has given. */
const delayMs = 48 * 3_600_000;

/**
 * Keeps the account that a request gives, its IBAN sealed; given again, it replaces the former one. Nobody is paid there
 * until it is opened.
 * @param secret the first secret of the application
 * @returns all that may be kept beside it: the IBAN itself stands nowhere else
 */
export async function proposeAccount(
  sql: Sql,
  secret: string,
  { iban, ...given }: GivenAccount,
): Promise<ShownAccount> {
  const id = newId();
  const shown = shownOfAccount({ iban, ...given });
  const lastFour = shown.ibanLastFour;
  const seal = ibans.seal([secret], { id, dossierId: given.dossierId }, iban);
  const kept = await sql<boolean | undefined>(
    `insert into bank_account as b (id, dossier_id, request_id, iban_sealed, sealed_under, last_four, bic, holder, created_at)
     select r.id, r."dossierId", r."requestId", decode(r.sealed, 'hex'), r."sealedUnder", r."lastFour", r.bic, r.holder, r.at
     from json_to_record($1::json) as r (id uuid, "dossierId" uuid, "requestId" uuid, sealed text, "sealedUnder" text,
       "lastFour" text, bic text, holder text, at timestamptz)
     on conflict (request_id) do update set id = excluded.id, iban_sealed = excluded.iban_sealed,
       sealed_under = excluded.sealed_under, last_four = excluded.last_four, bic = excluded.bic, holder = excluded.holder,
       created_at = excluded.created_at
     where b.takes_effect_at is null and b.dossier_id = excluded.dossier_id
     returning 'true' as json`,
    { ...given, ...seal, id, lastFour },
  );
  if (!kept) throw new Error('the account of a request that was approved is not replaced');
  return shown;
}

/** How an officer made sure of what a request gives: its kind asks for it, or has no use for it. */
export function refuseUnconfirmed(kind: string, confirmedBy: BankConfirmation | null | undefined): void {
  if (kind === 'RIB' && !confirmedBy)
    throw new DomainError(bankAccountRefusals.CONFIRMATION_REQUIRED, ['input', 'confirmedBy']);
}

/**
 * The account of a request that is approved: 48 hours later the teacher is paid there, and on the former one until then.
 * @returns from when on
 */
export async function openAccount(
  sql: Sql,
  opened: { readonly requestId: string; readonly confirmedBy: BankConfirmation; readonly at: Date },
): Promise<Date> {
  const takesEffectAt = new Date(opened.at.getTime() + delayMs);
  const done = await sql<boolean | undefined>(
    `update bank_account b set confirmed_by = r."confirmedBy", takes_effect_at = r."takesEffectAt"
     from json_to_record($1::json) as r ("requestId" uuid, "confirmedBy" text, "takesEffectAt" timestamptz)
     where b.request_id = r."requestId" and b.takes_effect_at is null returning 'true' as json`,
    { ...opened, takesEffectAt },
  );
  if (!done) throw new Error('no account waits with this request');
  return takesEffectAt;
}

/** An account whose request was approved. */
export interface OpenedAccount {
  readonly id: string;
  readonly requestId: string;
  readonly takesEffectAt: string;
  readonly takenBackAt: string | null;
}

/** The account of a key, if its request was approved; under the lock of the request it stays as it is. */
export function openedAccount(sql: Sql, id: string): Promise<OpenedAccount | undefined> {
  return sql(
    `select json_build_object('id', id, 'requestId', request_id, 'takesEffectAt', takes_effect_at, 'takenBackAt', taken_back_at)::text as json
     from bank_account where id = ($1::json #>> '{}')::uuid and takes_effect_at is not null`,
    id,
  );
}

/** An account that does not count yet never will. */
export async function takeAccountBack(
  sql: Sql,
  taken: { readonly id: string; readonly at: Date },
): Promise<void> {
  await sql(
    `update bank_account b set taken_back_at = r.at from json_to_record($1::json) as r (id uuid, at timestamptz)
     where b.id = r.id`,
    taken,
  );
}

/**
 * An approval was undone: its account waits again, as before.
 * @returns whether it does: one that was taken back never counts
 */
export async function closeAgain(sql: Sql, requestId: string): Promise<boolean> {
  const isClosed = await sql<boolean | undefined>(
    `update bank_account set confirmed_by = null, takes_effect_at = null
     where request_id = ($1::json #>> '{}')::uuid and taken_back_at is null returning 'true' as json`,
    requestId,
  );
  return isClosed === true;
}

/**
 * Accounts of teachers who have died, that do not count yet, never will: what waited with a request is deleted.
 * @param of one teacher; null: all of them
 */
export async function stopAccounts(
  sql: Sql,
  stopped: { readonly of: string | null; readonly at: Date },
): Promise<void> {
  await sql(
    `with given as (select * from json_to_record($1::json) as g ("of" uuid, at timestamptz)),
       dead as materialized (select t.id from teacher t, given
         where t.left_reason = 'DECES_AGENT' and t.departed_at is not null ${stopped.of === null ? '' : 'and t.id = given."of"'}),
       forgotten as (delete from bank_account b using dead where b.dossier_id = dead.id and b.takes_effect_at is null)
     update bank_account b set taken_back_at = given.at from dead, given
     where b.dossier_id = dead.id and b.takes_effect_at > given.at and b.taken_back_at is null`,
    stopped,
  );
}

/** Requests that come to nothing: the accounts that they gave are deleted, but for those that count. */
export async function forgetAccounts(sql: Sql, requestIds: readonly string[]): Promise<void> {
  await sql(
    `delete from bank_account where takes_effect_at is null
       and request_id in (select value::uuid from json_array_elements_text($1::json))`,
    requestIds,
  );
}
