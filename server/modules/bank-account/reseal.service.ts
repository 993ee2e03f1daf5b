import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../../platform/config.ts';
import type { Logger } from '../../platform/log.ts';
import { defineJob } from '../../platform/sql/outbox.ts';
import { sqlOfEntityManager, type Sql } from '../../platform/sql/sql.ts';
import { boundTo, ibanSeals } from './iban.ts';

/** Seals IBANs under the present key; the queue adds it by the clock. */
export const resealJob = defineJob('reseal-ibans');

export interface ResealTools {
  readonly em: SqlEntityManager;
  readonly config: Pick<Config, 'appSecrets'>;
  readonly log: Pick<Logger, 'warn'>;
}

const batchSize = 500;
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Seals again what lies sealed under a former secret of the application, which can then be forgotten. What none of the
 * secrets opens stays as it is, and the log says how many there are.
 */
export async function resealIbans({ em, config, log }: ResealTools): Promise<void> {
  let lost = 0;
  for (let after: string | null = nobody; after !== null;) {
    const from: string = after;
    const done = await em
      .fork()
      .transactional((inside) => resealBatch(sqlOfEntityManager(inside), config, from));
    lost += done.lost;
    after = done.last;
  }
  if (lost > 0) log.warn({ accounts: lost }, 'no secret of the application opens some sealed IBANs');
}

interface Sealed {
  readonly id: string;
  readonly dossierId: string;
  readonly sealed: string;
}

async function resealBatch(
  sql: Sql,
  { appSecrets }: ResealTools['config'],
  after: string,
): Promise<{ readonly last: string | null; readonly lost: number }> {
  const seals = ibanSeals(appSecrets);
  const rows = await sql<Sealed[]>(
    `select coalesce(json_agg(f), '[]')::text as json from (
       select b.id, b.dossier_id as "dossierId", encode(b.iban_sealed, 'hex') as sealed from bank_account b
       where b.sealed_under <> $1::json ->> 'keyName' and b.id > ($1::json ->> 'after')::uuid
       order by b.id limit ($1::json ->> 'most')::integer for no key update skip locked) f`,
    { keyName: seals.keyName, after, most: batchSize },
  );
  const renewed = rows.flatMap(({ id, dossierId, sealed }) => {
    const bound = boundTo(id, dossierId);
    const plain = opened(() => seals.unseal(Buffer.from(sealed, 'hex'), bound).plain);
    return plain === null ? [] : [{ id, sealed: seals.seal(plain, bound).toString('hex') }];
  });
  await sql(
    `update bank_account b set iban_sealed = decode(r.sealed, 'hex'), sealed_under = $2::json #>> '{}'
     from json_to_recordset($1::json) as r (id uuid, sealed text) where b.id = r.id`,
    renewed,
    seals.keyName,
  );
  const last = rows.length === batchSize ? (rows.at(-1)?.id ?? null) : null;
  return { last, lost: rows.length - renewed.length };
}

function opened(open: () => Buffer): Buffer | null {
  try {
    return open();
  } catch {
    return null;
  }
}
