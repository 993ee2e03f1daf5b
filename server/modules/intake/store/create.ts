import { newId } from '../../../platform/sql/new-id.ts';
import { WrittenJson, type Sql } from '../../../platform/sql/sql.ts';
import { dossierRow, historyRows, teacherRow, type Candidate, type Frame, type Work } from './rows.ts';
import { insertRows } from './write.ts';
import type { Row } from '../judge/lines.rules.ts';
import { giveNames, nameBases } from '../../account/index.ts';

/** How long the NUMEN opens a new account; afterwards the teacher asks for a link or a letter. */
const firstPasswordMs = 30 * 24 * 3_600_000;

/** Makes accounts and files. @returns the ids of the teachers, by their lines */
export async function createTeachers(
  sql: Sql,
  works: readonly Work[],
  frame: Frame,
): Promise<Map<Candidate, string>> {
  if (works.length === 0) return new Map();
  const made = works.map((work) => ({ ...work, id: newId(), accountId: newId() }));
  // All but the accounts is written before names are asked for: whoever has a namesake waits from then on.
  const teachers = made.map((work) => ({ ...teacherRow(work, work.id, frame), account: work.accountId }));
  const additions = {
    teacher: new WrittenJson(teachers),
    dossier: new WrittenJson(made.map((work) => dossierRow(work, work.id))),
    ...historyRows(made),
  };
  const account = await newAccounts(sql, made, frame.now);
  await insertRows(sql, { account, ...additions });
  return new Map(made.map(({ candidate, id }) => [candidate, id]));
}

async function newAccounts(
  sql: Sql,
  made: readonly { readonly candidate: Candidate; readonly accountId: string }[],
  now: Date,
): Promise<Row[]> {
  const demands = made.flatMap(({ candidate: { academy, line } }) => {
    const { username, mail } = nameBases(line, academy.space);
    return [
      { academy, kind: 'USERNAME', base: username } as const,
      { academy, kind: 'MAIL', base: mail } as const,
    ];
  });
  const names = await giveNames(sql, demands);
  return made.map(({ candidate: { academy, digests }, accountId }, at) => ({
    id: accountId,
    role: 'TEACHER',
    academy: academy.id,
    username: names[at * 2],
    professionalEmail: `${names[at * 2 + 1]}@${academy.mailDomain}`,
    numenDigest: `\\x${digests[0]}`,
    mustChangePassword: true,
    grants: [],
    firstPasswordUntil: new Date(now.getTime() + firstPasswordMs),
    createdAt: now,
  }));
}
