import { v7 as uuidv7 } from 'uuid';
import { openAccount, proposeAccount } from '../../server/modules/bank-account/index.ts';
import { sqlOfEntityManager } from '../../server/platform/sql/sql.ts';
import { withSql } from './postgres.ts';
import type { TestServer } from './server.ts';

/** An account as it is given, with the id of its request. */
export interface SomeAccount {
  readonly requestId: string;
  readonly iban: string;
  readonly lastFour: string;
}

/** French IBANs whose check digits and key are right, each another one. */
let serial = 0;
export function someIban(): string {
  const account = `${(serial += 1)}`.padStart(11, '0');
  const [bank, branch] = ['20041', '01005'];
  const key = 97n - ((89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(account)) % 97n);
  const bban = `${bank}${branch}${account}${String(key).padStart(2, '0')}`;
  // F is 15, R is 27 (ISO 13616).
  const check = 98n - (BigInt(`${bban}152700`) % 97n);
  return `FR${String(check).padStart(2, '0')}${bban}`;
}

/** An account that a request gives, and whose request was approved at an instant; null: it waits. */
export async function addBankAccount(
  server: TestServer,
  dossierId: string,
  approvedAt: Date | null = server.now,
  secret: string = server.config.appSecrets[0],
): Promise<SomeAccount> {
  const sql = sqlOfEntityManager(server.orm.em.fork());
  const [requestId, iban] = [uuidv7(), someIban()];
  const given = { requestId, dossierId, iban, bic: 'PSSTFRPPSCE', holder: 'Julie Labert', at: server.now };
  const { ibanLastFour } = await proposeAccount(sql, secret, given);
  if (approvedAt) await openAccount(sql, { requestId, confirmedBy: 'PHONE', at: approvedAt });
  return { requestId, iban, lastFour: ibanLastFour };
}

/** An account with its request, which was approved at an instant. @returns it with the global id of the request */
export async function addApprovedAccount(
  server: TestServer,
  teacherId: string,
  approvedAt: Date,
): Promise<SomeAccount & { readonly id: string }> {
  const given = await addBankAccount(server, teacherId, approvedAt);
  const { requestId, lastFour } = given;
  await withSql(server.databaseUrl, (sql) =>
    sql.query(
      `insert into change_request (id, reference, teacher_id, kind, status, "values", before, decider, outcome, decided_at,
         submitted_at, created_at, updated_at)
       values ($1, 'CS-2026-' || upper(translate(right($5, 8), 'ilou', 'wxyz')), $3, 'RIB', 'APPROVED',
         jsonb_build_object('ibanLastFour', $2::text, 'holder', 'Julie Labert'), '{}', 'CORRESPONDENT', 'APPROVED', $4, $4, $4, $4)`,
      [requestId, lastFour, teacherId, approvedAt, requestId],
    ),
  );
  return { ...given, id: `chg_${requestId.replaceAll('-', '')}` };
}

/** A request for another bank account that an officer has in review. */
export async function addBankRequest(
  server: TestServer,
  { teacherId, officerId }: { readonly teacherId: string; readonly officerId: string },
): Promise<SomeAccount & { readonly id: string }> {
  const given = await addBankAccount(server, teacherId, null);
  const { requestId, lastFour } = given;
  await withSql(server.databaseUrl, (sql) =>
    sql.query(
      `insert into change_request (id, reference, teacher_id, kind, status, "values", before, decider, officer_id, claimed_at,
         submitted_at, created_at, updated_at)
       values ($1, 'CS-2026-' || lpad($2, 8, '0'), $3, 'RIB', 'IN_REVIEW', jsonb_build_object('ibanLastFour', $2::text, 'holder', 'Julie Labert'),
         '{}', 'CORRESPONDENT', $4, $5, $5, $5, $5)`,
      [requestId, lastFour, teacherId, officerId, server.now],
    ),
  );
  return { ...given, id: `chg_${requestId.replaceAll('-', '')}` };
}
