import { v7 as uuidv7 } from 'uuid';
import { MandateKind, parisDate } from '../../server/platform/viewer.ts';
import { withSql } from './postgres.ts';
import type { TestServer } from './server.ts';
import { addOfficer } from './world.ts';

/** A school that is known here, as one where somebody works. */
export async function insertSchool(
  { databaseUrl }: Pick<TestServer, 'databaseUrl'>,
  uai: string,
): Promise<void> {
  await withSql(databaseUrl, (sql) =>
    sql.query(
      `insert into establishment (uai, name, city) values ($1, 'Collège', 'Ville') on conflict do nothing`,
      [uai],
    ),
  );
}

/** Officers of the access tables who follow nobody: one for each kind, and one who has all of them. */
export const mandated = [...Object.values(MandateKind), 'everyMandate'] as const;

export const isMandated = (name: string): boolean => mandated.some((one) => one === name);

interface Limits {
  readonly departmentCode?: string;
  readonly establishmentUai?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A mandate of an officer, of the whole academy and from today on unless it is limited. @returns its key */
export async function addMandate(
  server: Pick<TestServer, 'databaseUrl' | 'now'>,
  officerId: string,
  kind: MandateKind,
  { departmentCode, establishmentUai, from = parisDate(server.now), to }: Limits = {},
): Promise<string> {
  const id = uuidv7();
  await withSql(server.databaseUrl, (sql) =>
    sql.query(
      `insert into mandate (id, officer_id, kind, academy_id, department_code, establishment_uai, starts_on, ends_on, created_at)
       select $1, id, $3, case when $3 <> 'NATIONAL_ACTS' then academy_id end, $4, $5, $6, $7, $8 from officer where id = $2`,
      [id, officerId, kind, departmentCode, establishmentUai, from, to, server.now],
    ),
  );
  return id;
}

/** An officer of Orléans-Tours who follows nobody and has these mandates. */
export async function addMandated(server: TestServer, ...kinds: MandateKind[]) {
  const officer = await addOfficer(server);
  for (const kind of kinds) await addMandate(server, officer.officerId, kind);
  return officer;
}
