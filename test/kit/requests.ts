import { v7 as uuidv7 } from 'uuid';
import { UserErrorsError, type Client } from '../../client-sdk/src/index.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { sayDecision } from '../../server/modules/change-request/index.ts';
import type { TestServer } from './server.ts';
import { clientOf } from './sdk.ts';
import { addOfficer, addTeacher, lines, type Someone } from './world.ts';

/** A teacher and the officer who follows her, both signed in. */
export interface Pair {
  readonly teacher: Someone & { readonly teacherId: string; readonly id: string };
  readonly officer: Someone & { readonly officerId: string };
  /** Of the teacher, and of the officer. */
  readonly julie: Client;
  readonly claire: Client;
  /** The file as the HR base sends it. */
  readonly line: ImportTeacherLine;
}

/**
 * @param seed another file for each
 * @param over what that file has otherwise
 */
export async function teacherAndOfficer(
  server: TestServer,
  seed = 1,
  over: Partial<ImportTeacherLine> = {},
): Promise<Pair> {
  const officer = await addOfficer(server);
  const [drawn] = lines(1, { seed });
  const line = { ...(drawn as ImportTeacherLine), officer: { code: officer.code }, ...over };
  const teacher = await addTeacher(server, officer.officerId, line);
  const [julie, claire] = [await clientOf(server, teacher), await clientOf(server, officer)];
  return { teacher, officer, julie, claire, line };
}

/** The codes of a refusal; of a call that succeeds, or fails in another way, what it gives. */
export async function refusal(call: Promise<unknown>): Promise<string[]> {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof UserErrorsError ? error.errors.map(({ code }) => code) : [String(error)];
}

/** What the worker does ten seconds after decisions: the messages about those that stand. */
export async function sayDecisions({ orm, now }: TestServer): Promise<void> {
  const em = orm.em.fork();
  const jobs = await em.execute<{ payload: never }[]>(
    `with due as (delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and t.identifier = 'change-request-decision' returning j.id, j.payload)
     select payload from due order by id`,
  );
  for (const { payload } of jobs)
    await em.fork().transactional((inside) => sayDecision(() => now, payload)(inside));
}

/** A file that somebody has uploaded and attached to nothing. @returns its global id */
export async function uploaded(
  server: TestServer,
  { accountId }: Pick<Someone, 'accountId'>,
  filename = 'piece.pdf',
): Promise<string> {
  const key = uuidv7();
  await server.orm.em.fork().execute(
    `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at)
     values (?, ?, ?, 'application/pdf', 1000, repeat('0', 64), 'CLEAN', ?, ?)`,
    [key, accountId, filename, key, server.now],
  );
  return `att_${key.replaceAll('-', '')}`;
}

type Run = (text: string, values: readonly unknown[]) => Promise<unknown>;

/** A request that was rejected, and handed to who follows its teacher; nothing of it is empty but what an appeal fills in. */
export async function addRejectedRequest(
  run: Run,
  about: {
    readonly teacherId: string;
    readonly accountId: string;
    readonly officerId: string;
    readonly at: Date;
  },
): Promise<string> {
  const { teacherId, accountId, officerId, at } = about;
  const [id, file] = [uuidv7(), uuidv7()];
  await run(
    `insert into change_request (id, reference, teacher_id, kind, status, "values", before, effective_from, comment, about_type, about_id, about_snapshot,
       decider, handed_to_id, officer_id, claimed_at, waits_since, due_on, urgent_from, silence_on, submitted_at, decided_at,
       decided_by_id, outcome, reason, appeal_until, missing, created_at, updated_at)
     select $1, 'CS-2026-' || upper(translate(right($5, 8), 'ilou', 'wxyz')), $2, 'ANOMALIE', 'REJECTED',
       '{"heading":"DIPLOMA","expected":"Autre chose."}', '{}', '2026-02-01', 'Merci.', 'Diploma',
       (select d.id from diploma d where d.dossier_id = $2 limit 1),
       (select to_jsonb(d) from diploma d where d.dossier_id = $2 limit 1), 'CORRESPONDENT', $3, $3, $4, $4, '2026-03-15', '2026-01-01',
       '2026-03-15', $4, $4, $3, 'REJECTED', 'Le diplôme est exact.', '2100-01-01', '{PREUVE}', $4, $4`,
    [id, teacherId, officerId, at, id],
  );
  await run(
    `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at, claimed_at, owner_kind,
       owner_id, position)
     values ($1, $2, 'x.pdf', 'application/pdf', 1, repeat('0', 64), 'CLEAN', $5, $3, $3, 'CHANGE_REQUEST', $4, 0)`,
    [file, accountId, at, id, file],
  );
  await run(
    `insert into change_request_document (id, request_id, attachment_id, code, is_medical, retention, filename, sha256, added_at)
     values ($1, $1, $2, 'AUTRE', false, 'FILE', 'x.pdf', repeat('0', 64), $3)`,
    [id, file, at],
  );
  await run(
    `insert into change_request_event (id, request_id, at, status, move, actor_kind, officer_id, note)
     values ($1, $1, $2, 'REJECTED', 'reject', 'OFFICER', $3, 'Le diplôme est exact.')`,
    [id, at, officerId],
  );
  await run(
    `insert into change_opinion (id, request_id, asked_of, asked_at, due_on, officer_id, given_at, favourable, text)
     values ($1, $1, 'GIVES_OPINION', $2, '2026-01-01', $3, $2, true, 'Avis favorable.')`,
    [id, at, officerId],
  );
  const paper = uuidv7();
  await run(
    `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at, claimed_at, owner_kind,
       owner_id, position)
     values ($1, $2, 'Décision.pdf', 'application/pdf', 1, repeat('0', 64), 'CLEAN', $4, $3, $3, 'DECISION_PAPER', $1, 0)`,
    [paper, accountId, at, paper],
  );
  await run(
    `insert into decision_paper (id, request_id, number, kind, outcome, by_silence, decided_at, attachment_id, made_at)
     values ($1, $2, '2026-18-000001-' || upper(translate(right($4, 10), 'ilou', 'wxyz')), 'ANOMALIE', 'REJECTED', false, $3, $1, $3)`,
    [paper, id, at, paper],
  );
  return id;
}
