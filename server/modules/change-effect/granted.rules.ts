import type { Effect } from './effect/effect.ts';

/** What was granted here from one day to another: a leave, or a recognition as a disabled worker. */
export interface Granted {
  readonly writes: 'leave' | 'disability';
  readonly kind: string;
  readonly from: string;
  /** Null: until something ends it. */
  readonly to: string | null;
}

/**
 * What was granted already for days that an approval writes. Nobody is in two leaves on one day: one takes the place of the
 * other (a maternity leave that of a sick leave, a long sick leave that of the sick leave during which it was recognised; décret
 * 86-442), which another decision writes. Titles of disability go together, the same one does not.
 */
export function grantedTwice(effects: readonly Effect[], granted: readonly Granted[]): Granted[] {
  return granted.filter((one) =>
    effects.some(
      (effect) =>
        effect.writes === one.writes &&
        (effect.writes === 'leave' || effect.kind === one.kind) &&
        effect.from <= (one.to ?? effect.from) &&
        one.from <= (effect.to ?? one.from),
    ),
  );
}

const periodsOf = (table: Granted['writes'], dossier: string, request: string) =>
  `select '${table}' as writes, g.kind, g.valid_from, g.valid_to from ${table} g
   where g.dossier_id = ${dossier} and g.superseded_at is null and g.request_id is distinct from ${request}`;

/** SQL of what was granted in a file, but for what one request gave, as JSON. */
export const grantedSql = (dossier: string, request: string): string =>
  `(select coalesce(json_agg(json_build_object('writes', a.writes, 'kind', a.kind, 'from', a.valid_from, 'to', a.valid_to)
    order by a.valid_from), '[]') from (${periodsOf('leave', dossier, request)}
    union all ${periodsOf('disability', dossier, request)}) a)`;
