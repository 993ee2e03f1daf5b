import { newId } from '../../platform/sql/new-id.ts';
import type { Sql } from '../../platform/sql/sql.ts';
import { nirs } from './sealed-nir.ts';

/** A number as a form gives it, checked: fifteen characters. */
interface GivenNir {
  readonly requestId: string;
  readonly dossierId: string;
  readonly nir: string;
  readonly at: Date;
}

/** What a request may keep and show of a number: its key, which names nobody and tells two numbers apart. */
interface ShownNir {
  readonly nirKey: string;
}

/**
 * Keeps the number that a request gives, sealed; given again, it replaces the former one.
 * @param secret the first secret of the application
 * @returns all that may be kept beside it: the number itself stands nowhere else
 */
export async function keepNir(sql: Sql, secret: string, { nir, ...given }: GivenNir): Promise<ShownNir> {
  const id = newId();
  await sql(
    `insert into nir (id, dossier_id, request_id, nir_sealed, sealed_under, created_at)
     select r.id, r."dossierId", r."requestId", decode(r.sealed, 'hex'), r."sealedUnder", r.at
     from json_to_record($1::json) as r (id uuid, "dossierId" uuid, "requestId" uuid, sealed text, "sealedUnder" text, at timestamptz)
     on conflict (request_id) do update set id = excluded.id, nir_sealed = excluded.nir_sealed,
       sealed_under = excluded.sealed_under, created_at = excluded.created_at
     where nir.dossier_id = excluded.dossier_id`,
    { ...given, ...nirs.seal([secret], { id, dossierId: given.dossierId }, nir), id },
  );
  return shownOfNir(nir);
}

/** What a request keeps of a number in plain text. */
export function shownOfNir(nir: string): ShownNir {
  return { nirKey: nir.slice(-2) };
}

/** A draft that gives no number any more. */
export async function forgetNir(sql: Sql, requestId: string): Promise<void> {
  await sql(`delete from nir where request_id = ($1::json #>> '{}')::uuid`, requestId);
}
