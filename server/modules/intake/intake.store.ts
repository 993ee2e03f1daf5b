import { newId } from '../../platform/new-id.ts';
import { WrittenJson, type Sql } from '../../platform/sql.ts';
import type { ImportTeacherInput } from './intake.inputs.ts';
import { loadOfficers, loadTeachers, lockTeachers, type AcademyRow } from './intake.load.ts';
import { nameBases } from './intake.rules.ts';
import {
  insertOfficers,
  insertRows,
  moveAccounts,
  saveEstablishments,
  supersede,
  updateRows,
  type Additions,
} from './intake.write.ts';
import { LINE_TABLES, type LineTable, type Profile, type Row } from './lines.rules.ts';
import { giveNames, keepNames } from './names.ts';
import { changeOf, firstChange, type Change, type Stored, type Wanted } from './plan.rules.ts';

/** A line that is fit to be stored. */
export interface Candidate {
  /** Its place in the batch. */
  readonly index: number;
  readonly line: ImportTeacherInput;
  readonly wanted: Wanted;
  readonly academy: AcademyRow;
  /** The digests of the NUMEN, hexadecimal: by the current secret first, then by those before it. */
  readonly digests: readonly [string, ...string[]];
}
export type Stand = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'UNKNOWN_OFFICER' | 'OUT_OF_SCOPE';
export interface Settled {
  readonly stand: Stand;
  readonly teacherId: string | null;
}
export interface Moment {
  readonly now: Date;
  /** The only academy that may be fed, by its code; null: all of them. */
  readonly boundTo: string | null;
}

/** Stores a set of teachers: a dozen statements in all, whatever their number. Inside a transaction of the caller. */
export async function storeTeachers(
  sql: Sql,
  candidates: readonly Candidate[],
  moment: Moment,
): Promise<Map<Candidate, Settled>> {
  const settled = new Map<Candidate, Settled>();
  const officers = await bringOfficers(sql, candidates);
  const officerOf = ({ academy, line }: Candidate) => officers.get(`${academy.id} ${line.officer.code}`);
  const served = candidates.filter((candidate) => {
    if (officerOf(candidate) !== undefined) return true;
    settled.set(candidate, { stand: 'UNKNOWN_OFFICER', teacherId: null });
    return false;
  });
  const plans = await planOf(sql, served, moment, settled);
  const named = plans.filter(({ change }) => change !== null) as Work[];
  const establishments = await bringEstablishments(
    sql,
    plans.map(({ candidate }) => candidate),
  );
  for (const { candidate, stored, change } of plans) {
    const renames = () =>
      candidate.line.postings.some(({ establishment }) => establishments.has(establishment.uai));
    const stand = stored === null ? 'CREATED' : change !== null || renames() ? 'UPDATED' : 'UNCHANGED';
    settled.set(candidate, { stand, teacherId: stored?.teacherId ?? null });
  }
  await create(
    sql,
    named.filter(({ stored }) => stored === null),
    { ...moment, officerOf, settled },
  );
  await update(
    sql,
    named.filter((work): work is Work & { stored: Stored } => work.stored !== null),
    { ...moment, officerOf, settled },
  );
  return settled;
}

interface Work {
  readonly candidate: Candidate;
  readonly stored: Stored | null;
  readonly change: Change;
}
interface Frame extends Moment {
  readonly officerOf: (candidate: Candidate) => string | undefined;
  readonly settled: Map<Candidate, Settled>;
}

/** Who is there already and what changes; those who change are read again once nobody else can change them. */
async function planOf(
  sql: Sql,
  candidates: readonly Candidate[],
  moment: Moment,
  settled: Map<Candidate, Settled>,
) {
  const find = (stored: Map<string, Stored>, { digests }: Candidate) =>
    digests.map((digest) => stored.get(digest)).find((found) => found !== undefined) ?? null;
  const compare = (stored: Map<string, Stored>, list: readonly Candidate[]) =>
    list.map((candidate) => {
      const found = find(stored, candidate);
      const change = found ? changeOf(found, candidate.wanted) : firstChange(candidate.wanted);
      return { candidate, stored: found, change };
    });
  const first = compare(
    await loadTeachers(
      sql,
      candidates.flatMap(({ digests }) => digests),
    ),
    candidates,
  );
  // A teacher leaves an academy through whoever feeds them all: else any academy could take any teacher.
  const own = first.filter(({ candidate, stored }) => {
    if (stored === null || moment.boundTo === null || stored.profile.academyCode === moment.boundTo)
      return true;
    settled.set(candidate, { stand: 'OUT_OF_SCOPE', teacherId: null });
    return false;
  });
  const changing = own.filter(({ stored, change }) => stored !== null && change !== null);
  if (changing.length === 0) return own;
  await lockTeachers(
    sql,
    changing.map(({ stored }) => stored?.teacherId ?? ''),
  );
  const locked = changing.map(({ candidate }) => candidate);
  const again = compare(
    await loadTeachers(
      sql,
      locked.flatMap(({ digests }) => digests),
    ),
    locked,
  );
  return [...own.filter((plan) => !changing.includes(plan)), ...again];
}

async function bringOfficers(sql: Sql, candidates: readonly Candidate[]): Promise<Map<string, string>> {
  const wanted = new Map<
    string,
    { academyId: string; code: string; officer: ImportTeacherInput['officer'] }
  >();
  for (const { academy, line } of candidates) {
    const key = `${academy.id} ${line.officer.code}`;
    const known = wanted.get(key);
    if (!known || (isWhole(line.officer) && !isWhole(known.officer))) {
      wanted.set(key, { academyId: academy.id, code: line.officer.code, officer: line.officer });
    }
  }
  const asked = [...wanted.values()].map(({ academyId, code }) => ({ academyId, code }));
  const found = await loadOfficers(sql, asked);
  const missing = [...wanted].filter(([key, { officer }]) => !found.has(key) && isWhole(officer));
  if (missing.length === 0) return found;
  const rows = missing.map(([, { academyId, code, officer }]) => ({
    id: newId(),
    academy_id: academyId,
    code,
    display_name: officer.displayName,
    email: officer.email,
    phone: officer.phone,
    service: officer.service,
  }));
  await insertOfficers(sql, rows);
  return loadOfficers(sql, asked);
}

function isWhole({ displayName, service }: ImportTeacherInput['officer']): boolean {
  return Boolean(displayName && service);
}

async function bringEstablishments(sql: Sql, candidates: readonly Candidate[]): Promise<Set<string>> {
  const all = candidates.flatMap(({ line }) => line.postings.map(({ establishment }) => establishment));
  const byUai = new Map(all.map(({ uai, name, city }) => [uai, { uai, name, city }]));
  return new Set(await saveEstablishments(sql, [...byUai.values()]));
}

async function create(sql: Sql, works: readonly Work[], frame: Frame): Promise<void> {
  if (works.length === 0) return;
  const made = works.map((work) => ({ ...work, id: newId(), accountId: newId() }));
  // All but the accounts is written before names are asked for: whoever has a namesake waits from then on.
  const additions = {
    teacher: new WrittenJson(
      made.map((work) => ({ ...teacherRow(work, work.id, frame), account_id: work.accountId })),
    ),
    dossier: new WrittenJson(made.map(({ id, change }) => dossierRow(id, change.profile))),
    ...linesOf(made),
  };
  const demands = made.flatMap(({ candidate: { academy, line } }) => {
    const { username, mail } = nameBases(line, academy.space);
    return [
      { academy, kind: 'USERNAME', base: username } as const,
      { academy, kind: 'MAIL', base: mail } as const,
    ];
  });
  const names = await giveNames(sql, demands);
  const account = made.map(({ candidate: { academy, digests }, accountId }, at) => ({
    id: accountId,
    role: 'TEACHER',
    academy_id: academy.id,
    username: names[at * 2],
    professional_email: `${names[at * 2 + 1]}@${academy.mailDomain}`,
    numen_digest: `\\x${digests[0]}`,
    must_change_password: true,
    created_at: frame.now,
  }));
  await insertRows(sql, { account, ...additions });
  for (const { candidate, id } of made) frame.settled.set(candidate, { stand: 'CREATED', teacherId: id });
}

async function update(
  sql: Sql,
  works: readonly (Work & { readonly stored: Stored })[],
  frame: Frame,
): Promise<void> {
  const rewritten = works.filter(({ change }) => change.rewrites);
  const movers = rewritten.filter(({ change }) => change.former?.academyCode !== undefined);
  const names = await keepNames(
    sql,
    movers.map(({ stored, candidate }) => ({ username: stored.username, academy: candidate.academy })),
  );
  const moved = movers.map(({ stored, candidate }, at) => ({
    id: stored.accountId,
    academy_id: candidate.academy.id,
    username: names[at],
  }));
  await moveAccounts(sql, moved);
  const revisions = works.flatMap(({ stored, change }) =>
    change.former
      ? [{ id: newId(), teacher_id: stored.teacherId, superseded_at: frame.now, former: change.former }]
      : [],
  );
  await updateRows(
    sql,
    'teacher',
    rewritten.map((work) => teacherRow(work, work.stored.teacherId, frame)),
  );
  await updateRows(
    sql,
    'dossier',
    rewritten.map(({ stored, change }) => dossierRow(stored.teacherId, change.profile)),
  );
  for (const table of LINE_TABLES)
    await supersede(
      sql,
      table,
      works.flatMap(({ change }) => change.superseded[table]),
      frame.now,
    );
  await insertRows(sql, {
    teacher_revision: revisions,
    ...linesOf(works.map(({ stored, change }) => ({ id: stored.teacherId, change }))),
  });
}

function linesOf(works: readonly { readonly id: string; readonly change: Change }[]): Additions {
  const rows = (table: LineTable) =>
    works.flatMap(({ id, change }) =>
      change.added[table].map((row) => ({ id: newId(), dossier_id: id, ...row })),
    );
  return Object.fromEntries(LINE_TABLES.map((table) => [table, new WrittenJson(rows(table))]));
}

function teacherRow({ candidate, change: { profile } }: Work, id: string, { officerOf, now }: Frame): Row {
  return {
    id,
    civility: profile.civility,
    family_name: profile.familyName,
    usage_name: profile.usageName,
    given_names: profile.givenNames,
    birth_date: profile.birthDate,
    academy_id: candidate.academy.id,
    department_code: profile.departmentCode,
    degree: profile.degree,
    correspondent_id: officerOf(candidate),
    sort_name: profile.sortName,
    corps_code: profile.corpsCode,
    establishment_uai: profile.establishmentUai,
    recorded_at: now,
  };
}

function dossierRow(id: string, profile: Profile): Row {
  return {
    id,
    address_lines: profile.addressLines,
    postal_code: profile.postalCode,
    city: profile.city,
    country: profile.country,
    phone: profile.phone,
    mobile_phone: profile.mobilePhone,
    marital_status: profile.maritalStatus,
    family_since: profile.familySince,
    children: profile.children,
  };
}
