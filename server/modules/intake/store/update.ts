import type { FileChange } from '../../change-request/index.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import type { Sql } from '../../../platform/sql/sql.ts';
import { dossierRow, historyRows, teacherRow, type Frame, type Work } from './rows.ts';
import { insertRows, moveAccounts, supersede, updateRows } from './write.ts';
import { HISTORY_TABLES, type Row } from '../judge/lines.rules.ts';
import { giveNames, keepNames, nameBases } from '../../account/index.ts';
import type { Stored } from '../judge/plan.rules.ts';

/** Of somebody who is known. */
export type Update = Work & { readonly stored: Stored };
/** With what replaces the lines that end, by their keys, and what that does to the file as it is read. */
export type Linked = Update & {
  readonly successors: ReadonlyMap<string, string>;
  readonly turns: Pick<FileChange, 'ended' | 'added'>;
};

/** Replaces what differs; what it was before is kept. */
export async function updateTeachers(sql: Sql, works: readonly Linked[], frame: Frame): Promise<void> {
  const rewritten = works.filter(({ change }) => change.rewrites);
  await move(sql, rewritten.filter(hasMoved));
  const teachers = rewritten.map((work) => teacherRow(work, work.stored.teacherId, frame));
  await updateRows(sql, 'teacher', teachers);
  const dossiers = rewritten.map((work) => dossierRow(work, work.stored.teacherId));
  await updateRows(sql, 'dossier', dossiers);
  for (const table of HISTORY_TABLES) {
    const ended = works.flatMap(({ change, successors }) =>
      change.superseded[table].map((id) => ({ id, successor: successors.get(id) })),
    );
    await supersede(sql, table, ended, frame.now);
  }
  await insertRows(sql, {
    teacher_revision: revisionRows(works, frame.now),
    ...historyRows(works.map((work) => ({ ...work, id: work.stored.teacherId }))),
  });
}

/** The files whose diplomas the HR base lists otherwise than before. */
export function changingDiplomas(updates: readonly Update[]): string[] {
  return updates
    .filter(({ change }) => change.added.diploma.length + change.superseded.diploma.length > 0)
    .map(({ stored }) => stored.teacherId);
}

/** Whether the teacher changes academy. */
export function hasMoved({ change }: Update): boolean {
  return change.former?.academyCode !== undefined;
}

/** The username goes along where it can; an address belongs to the domain of its academy, so that a new one is given. */
async function move(sql: Sql, movers: readonly Update[]): Promise<void> {
  const kept = movers.map(({ stored, candidate: { academy } }) => ({ username: stored.username, academy }));
  const usernames = await keepNames(sql, kept);
  const demands = movers.map(({ candidate: { academy, line } }) => {
    return { academy, kind: 'MAIL', base: nameBases(line, academy.space).mail } as const;
  });
  const mails = await giveNames(sql, demands);
  const rows = movers.map(({ stored, candidate: { academy } }, at) => ({
    id: stored.accountId,
    academy_id: academy.id,
    username: usernames[at],
    professional_email: `${mails[at]}@${academy.mailDomain}`,
  }));
  await moveAccounts(sql, rows);
}

function revisionRows(works: readonly Update[], now: Date): Row[] {
  return works.flatMap((work) => {
    const { stored, change } = work;
    if (!change.former) return [];
    const address = hasMoved(work) ? { professionalEmail: stored.professionalEmail } : {};
    const followed = change.former.officerCode === undefined ? {} : { officerCode: stored.correspondentCode };
    const former = { ...change.former, ...address, ...followed };
    const academy = work.candidate.academy.id;
    return [{ id: newId(), teacher: stored.teacherId, academy, supersededAt: now, former }];
  });
}
