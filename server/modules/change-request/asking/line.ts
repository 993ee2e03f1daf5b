import { ifReadable } from '../../../platform/form/readable.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Sql } from '../../../platform/sql/sql.ts';
import type { Proposal } from '../../change-kind/index.ts';
import { snapshotOf } from '../record/lines.ts';
import { linesOfFile } from '../record/lines.tables.ts';

/** The line of the dossier that a request is about, as columns of the request. */
export interface About {
  readonly about_type: string | null;
  readonly about_id: string | null;
  readonly about_snapshot: object | null;
}

const nothing: About = { about_type: null, about_id: null, about_snapshot: null };

/**
 * The line that an anomaly names, as it is now: it is kept with the request, whatever becomes of the line. Null for what is no
 * line of this file.
 */
export async function lineOf(sql: Sql, teacherId: string, proposal: Proposal | null): Promise<About | null> {
  const id = ifReadable(() => (proposal?.kind === 'ANOMALIE' ? proposal.values.about : null));
  if (id == null) return nothing;
  for (const { prefix, type, table } of linesOfFile) {
    const key = keyOfGlobalId(prefix, id);
    if (key === null) continue;
    const snapshot = await sql<object | undefined>(
      `select (${snapshotOf(table, 'line')})::text as json from ${table} line
       where line.id = ($1::json ->> 'key')::uuid and line.dossier_id = ($1::json ->> 'teacherId')::uuid
         and line.superseded_at is null`,
      { key, teacherId },
    );
    if (snapshot) return { about_type: type, about_id: key, about_snapshot: snapshot };
  }
  return null;
}
