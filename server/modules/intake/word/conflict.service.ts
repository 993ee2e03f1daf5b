import { requireSignedIn } from '../../../platform/access.ts';
import { recordAccess } from '../../../platform/audit.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { sqlOfEntityManager, type Sql } from '../../../platform/sql/sql.ts';
import { refuseReason } from '../../../platform/form/typed.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { writeHrWords } from '../../change-effect/index.ts';
import { settleDiplomas, settleNames, successorsOf } from '../../dossier/index.ts';
import { addNotice } from '../../message/index.ts';
import { intakeRefusals } from '../intake.refusals.ts';
import type { Row } from '../judge/lines.rules.ts';
import { isSame } from '../judge/plan.rules.ts';
import { conflictEvents } from './conflict.events.ts';
import type { ResolveImportConflictInput } from './conflict.inputs.ts';
import { effectOf } from './effect-of.ts';
import { ImportConflict } from './import-conflict.entity.ts';
import { lineTables, type LinePath, type ValuePath, type WordPath } from './paths.tables.ts';
import { valueKept } from './kept.notice.ts';
import { isDecidedSince, lineOf, loadSaid, type SaidFile, type SaidLine } from './said.ts';
import { standingsOf } from './word.rules.ts';
import { endAddresses, writeLines } from './write.ts';

/** A conflict that nobody else settles until the transaction ends; its teacher is held, as an import does it. */
interface Held {
  readonly id: string;
  readonly dossierId: string;
  readonly accountId: string;
  readonly path: WordPath;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly isSettled: boolean;
}

/** The officer in charge: decides between an approved change and what the HR base says. */
export async function resolveImportConflict(context: MutationContext, input: ResolveImportConflictInput) {
  const { em, now, ip, requestId } = context;
  const reason = input.reason.trim();
  refuseReason(reason);
  const held = await hold(context, input.conflictId);
  if (held.isSettled) throw new DomainError(intakeRefusals.CONFLICT_SETTLED, ['input', 'conflictId']);
  const at = now();
  const viewer = requireSignedIn(context);
  const sql = sqlOfEntityManager(em);
  if (input.keep === 'HR_BASE') {
    // Its word was known when the value was decided again: that decision is corrected, not erased unseen.
    if (await isDecidedSince(sql, held.id, held.path))
      throw new DomainError(intakeRefusals.DECIDED_SINCE, ['input', 'keep']);
    const changes = await followHrBase(sql, held, at);
    if (changes) await addNotice(em, [held.accountId], valueKept(held.path, reason), at);
  }
  await sql(SETTLE, { id: held.id, at, keep: input.keep, officer: viewer.officerId, reason });
  await recordEvents(em, { of: conflictEvents, name: 'IMPORT_CONFLICT_SETTLED' }, at, [
    { accountId: held.accountId, subject: held.id, facts: { path: held.path, keep: input.keep } },
  ]);
  const origin = { viewer, at, ip, requestId };
  await recordAccess(sql, origin, 'IMPORT_CONFLICT_SETTLED', [held.dossierId], reason);
  return { conflict: context.reader.reference(context, ImportConflict, held.id) };
}

async function hold(context: MutationContext, globalId: string): Promise<Held> {
  const key = keyOfGlobalId('icf', globalId);
  const missing = new DomainError('NOT_FOUND', ['input', 'conflictId']);
  if (key === null) throw missing;
  const sql = sqlOfEntityManager(context.em);
  const { portfolios } = requireSignedIn(context);
  // In the order of an import: the teacher first.
  const isInCharge = await sql<boolean>(
    `select (exists (select from teacher where id = (select dossier_id from import_conflict where id = ($1::json ->> 'key')::uuid)
       and correspondent_id in (select value::uuid from json_array_elements_text($1::json -> 'portfolios')) for update))::text as json`,
    { key, portfolios },
  );
  if (!isInCharge) throw missing;
  return await sql<Held>(HELD, key);
}

const HELD = `select json_build_object('id', c.id, 'dossierId', c.dossier_id, 'accountId', t.account_id, 'path', c.path, 'ours', c.ours,
    'theirs', c.theirs, 'isSettled', c.settled_at is not null)::text as json
  from import_conflict c join teacher t on t.id = c.dossier_id where c.id = ($1::json #>> '{}')::uuid for update of c`;

const SETTLE = `update import_conflict c set settled_at = r.at, outcome = r.keep, settled_by_id = r.officer, reason = r.reason
  from json_to_record($1::json) as r (id uuid, at timestamptz, keep text, officer uuid, reason text) where c.id = r.id`;

/**
 * From today on the HR base's last word is in effect.
 * @returns whether that changes anything: the approval may have been taken back since
 */
async function followHrBase(sql: Sql, held: Held, at: Date): Promise<boolean> {
  const said = (await loadSaid(sql, [held.dossierId])).get(held.dossierId);
  if (!said) return false;
  return held.path in lineTables
    ? followLines(sql, held, said.lines[held.path as LinePath], at)
    : followValue(sql, said, held.path as ValuePath, at);
}

async function followLines(sql: Sql, held: Held, lines: readonly SaidLine[], at: Date): Promise<boolean> {
  const path = held.path as LinePath;
  const isOf = (rows: unknown, { content }: SaidLine) =>
    path === 'dossier.positions' || (rows as readonly Row[]).some((row) => isSame(row, content));
  const ended = lines.filter((line) => line.isLive && line.request !== null && isOf(held.ours, line));
  const revived = lines.filter((line) => line.hiddenBy !== null && isOf(held.theirs, line));
  const keysOf = (some: readonly SaidLine[]) => some.map(({ id }) => id);
  const table = lineTables[path];
  const course = table === 'position' ? 'ENDS' : null;
  const change = {
    dossier: held.dossierId,
    table,
    adopted: [],
    ended: keysOf(ended),
    revived: keysOf(revived),
    course,
    successors: successorsOf(table, ended.map(lineOf), revived.map(lineOf)),
  } as const;
  await writeLines(sql, [change], at);
  if (table === 'diploma') await settleDiplomas(sql, [held.dossierId], at);
  return ended.length + revived.length > 0;
}

async function followValue(sql: Sql, said: SaidFile, path: ValuePath, at: Date): Promise<boolean> {
  const today = parisDate(at);
  const standing = standingsOf(said, today).find((one) => one.path === path);
  if (!standing || isSame(standing.last, standing.ours)) return false;
  const { teacherId } = said;
  if (path === 'dossier.address' && standing.last === null) await endAddresses(sql, [teacherId], at);
  const effects = effectOf(standing, standing.last, today);
  await writeHrWords(
    sql,
    at,
    effects.map((effect) => ({ dossierId: teacherId, effect })),
  );
  if (path.startsWith('teacher.')) await settleNames(sql, at, [teacherId]);
  return true;
}
