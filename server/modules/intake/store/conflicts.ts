import { newId } from '../../../platform/sql/new-id.ts';
import type { Sql } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { writeHrWords } from '../../change-effect/index.ts';
import { settleNames } from '../../dossier/index.ts';
import { conflictEvents } from '../word/conflict.events.ts';
import { loadSaid } from '../word/said.ts';
import { endAddresses, writeLines } from '../word/write.ts';
import { besideApprovals, type Beside } from './beside.ts';
import type { Candidate } from './rows.ts';
import { linked } from './linked.ts';
import type { Linked, Update } from './update.ts';
import type { Warning } from './warnings.ts';

/** Some files of a batch, of which few have approvals. */
export interface Judged {
  readonly updates: readonly Linked[];
  readonly beside: readonly Beside[];
}

/** Looks at the approvals of files that are about to change; one statement. */
export async function judgeUpdates(sql: Sql, updates: readonly Update[], at: Date): Promise<Judged> {
  const said = await loadSaid(
    sql,
    updates.map(({ stored }) => stored.teacherId),
  );
  const today = parisDate(at);
  const beside: Beside[] = [];
  const all = updates.map((update) => {
    const file = said.get(update.stored.teacherId);
    if (!file) return linked(update);
    const judged = besideApprovals(update, file, { today, at });
    beside.push(judged);
    return judged.update;
  });
  return { updates: all, beside };
}

/** Writes what the words of the HR base do beside approvals, once they are stored; nothing where none stand. */
export async function writeBeside(sql: Sql, beside: readonly Beside[], at: Date): Promise<void> {
  if (beside.length === 0) return;
  const lines = beside.flatMap((one) => one.lines);
  await writeLines(sql, lines, at);
  await endAddresses(sql, beside.filter(({ endsAddress }) => endsAddress).map(keyOf), at);
  await writeHrWords(
    sql,
    at,
    beside.flatMap((one) => one.effects.map((effect) => ({ dossierId: keyOf(one), effect }))),
  );
  const named = beside.filter(({ isNamed }) => isNamed).map(keyOf);
  if (named.length > 0) await settleNames(sql, at, named);
  await writeConflicts(sql, beside, at);
}

/** What the lines contradict, for who sent them. */
export function contradictionsOf(beside: readonly Beside[]): Map<Candidate, Warning[]> {
  return new Map(
    beside.map(({ update, found }) => [
      update.candidate,
      found.map(({ path }) => ({ code: 'CONTRADICTS_APPROVAL', path: path.split('.').slice(1) })),
    ]),
  );
}

const keyOf = ({ update }: Beside) => update.stored.teacherId;

async function writeConflicts(sql: Sql, beside: readonly Beside[], at: Date): Promise<void> {
  const found = beside.flatMap((one) => one.found).map((one) => ({ id: newId(), ...one }));
  const agreed = beside.flatMap((one) => one.agreed.map((path) => ({ dossier: keyOf(one), path })));
  if (found.length + agreed.length > 0) await sql(WRITE, { at }, found, agreed);
}

const [FOUND, SETTLED] = Object.keys(conflictEvents) as (keyof typeof conflictEvents)[];

/** One conflict for each value: another word of the HR base takes the place of the one before. */
const WRITE = `with moment as (select at from json_to_record($1::json) as m (at timestamptz)),
  agreed as (update import_conflict c set settled_at = m.at, outcome = 'AGREED'
    from moment m, json_to_recordset($3::json) as r (dossier uuid, path text)
    where c.dossier_id = r.dossier and c.path = r.path and c.settled_at is null returning c.id, c.dossier_id, c.path),
  found as (insert into import_conflict as c (id, dossier_id, path, ours, theirs, former, request_id, since, changed_at)
    select r.id, r.dossier, r.path, r.ours, r.theirs, r.former, r.request, m.at, m.at from moment m,
      json_to_recordset($2::json) as r (id uuid, dossier uuid, path text, ours jsonb, theirs jsonb, former jsonb, request uuid)
    on conflict (dossier_id, path) where settled_at is null
      do update set ours = excluded.ours, theirs = excluded.theirs, request_id = excluded.request_id, changed_at = excluded.changed_at
    returning c.id, c.dossier_id, c.path)
  insert into event (id, kind, at, account_id, academy_id, subject, facts)
  select gen_random_uuid(), one.kind, m.at, t.account_id, t.academy_id, one.id, json_build_object('path', one.path)
  from moment m, (select '${FOUND}' as kind, * from found union all select '${SETTLED}', * from agreed) one
  join teacher t on t.id = one.dossier_id`;
