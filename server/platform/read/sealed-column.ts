import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sealsFor } from '../crypto/sealing.ts';
import type { Logger } from '../log.ts';
import { sqlOfEntityManager, type Sql } from '../sql/sql.ts';
import type { Derive, ReadRequest } from './model.ts';

/** A column of bytes that lie sealed, in a table with `id`, `dossier_id` and `sealed_under`. */
interface SealedIn {
  readonly table: string;
  readonly column: string;
  /** A constant of the calling file, such as `'iban'`: what is sealed for one purpose opens for no other. */
  readonly purpose: string;
}

/** The row that a seal is bound to: put into another row or file, it opens nothing. */
interface SealedRow {
  readonly id: string;
  readonly dossierId: string;
}

/** Bytes as a row keeps them, in hexadecimal, and the name of the key that sealed them. */
interface Sealed {
  readonly sealed: string;
  readonly sealedUnder: string;
}

/** The secrets of the application, the present one first. */
type Secrets = readonly [string, ...string[]];

export interface ResealTools {
  readonly em: SqlEntityManager;
  readonly config: { readonly appSecrets: Secrets };
  readonly log: Pick<Logger, 'warn'>;
}

/** What can be done with a sealed column. */
export interface SealedColumn {
  /** Seals a text for its row. */
  readonly seal: (secrets: Secrets, row: SealedRow, text: string) => Sealed;
  /** SQL of the sealed bytes under an alias of the table, which `open` takes. */
  readonly sql: (alias: string) => string;
  /** The text that was sealed, for whom the statement gave the bytes to; null for the others. */
  readonly open: Derive;
  /**
   * Seals again what lies sealed under a former secret of the application, which can then be forgotten. What none of the
   * secrets opens stays as it is, and the log says how many rows there are.
   */
  readonly reseal: (tools: ResealTools) => Promise<void>;
}

const batchSize = 500;
const nobody = '00000000-0000-0000-0000-000000000000';
const boundTo = ({ id, dossierId }: SealedRow) => `${id} ${dossierId}`;

/** Declares a sealed column: the first secret of the application seals, all open. */
export function sealedColumn(declared: SealedIn): SealedColumn {
  const { table, column, purpose } = declared;
  return {
    seal(secrets, row, text) {
      const seals = sealsFor(secrets, purpose);
      const sealed = seals.seal(Buffer.from(text), boundTo(row)).toString('hex');
      return { sealed, sealedUnder: seals.keyName };
    },
    sql: (alias) =>
      `json_build_object('id', ${alias}.id, 'dossierId', ${alias}.dossier_id, 'sealed', encode(${alias}.${column}, 'hex'))`,
    open: (given: (SealedRow & { readonly sealed: string }) | null, _args, { unseal }: ReadRequest) =>
      given === null ? null : unseal(purpose, Buffer.from(given.sealed, 'hex'), boundTo(given)).toString(),
    async reseal({ em, config, log }) {
      let lost = 0;
      for (let after: string | null = nobody; after !== null;) {
        const from: string = after;
        const done = await em
          .fork()
          .transactional((inside) =>
            resealBatch(sqlOfEntityManager(inside), config.appSecrets, declared, from),
          );
        lost += done.lost;
        after = done.last;
      }
      if (lost > 0) log.warn({ table, rows: lost }, 'no secret of the application opens some sealed rows');
    },
  };
}

async function resealBatch(
  sql: Sql,
  secrets: Secrets,
  { table, column, purpose }: SealedIn,
  after: string,
): Promise<{ readonly last: string | null; readonly lost: number }> {
  const seals = sealsFor(secrets, purpose);
  const rows = await sql<readonly (SealedRow & { readonly sealed: string })[]>(
    `select coalesce(json_agg(f), '[]')::text as json from (
       select b.id, b.dossier_id as "dossierId", encode(b.${column}, 'hex') as sealed from ${table} b
       where b.sealed_under <> $1::json ->> 'keyName' and b.id > ($1::json ->> 'after')::uuid
       order by b.id limit ($1::json ->> 'most')::integer for no key update skip locked) f`,
    { keyName: seals.keyName, after, most: batchSize },
  );
  const renewed = rows.flatMap(({ sealed, ...row }) => {
    const plain = opened(() => seals.unseal(Buffer.from(sealed, 'hex'), boundTo(row)).plain);
    return plain === null ? [] : [{ id: row.id, sealed: seals.seal(plain, boundTo(row)).toString('hex') }];
  });
  await sql(
    `update ${table} b set ${column} = decode(r.sealed, 'hex'), sealed_under = $2::json #>> '{}'
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
