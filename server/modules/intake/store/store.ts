import { recordAccess } from '../../../platform/audit.ts';
import type { Sql } from '../../../platform/sql/sql.ts';
import { followCorrections } from '../../change-request/index.ts';
import { settleDiplomas } from '../../dossier/index.ts';
import type { DepartureOptions } from '../../teacher/index.ts';
import { contradictionsOf, judgeUpdates, writeBeside } from './conflicts.ts';
import { fileChangesOf } from './corrections.ts';
import { createTeachers } from './create.ts';
import { followDepartures } from './departures.ts';
import { loadTeachers, lockTeachers } from './load.ts';
import { recordForeign, type ImportOrigin } from './foreign.ts';
import { followMoves } from './moves.ts';
import { bringOfficers, officersOf } from './officers.ts';
import type { Candidate, Work } from './rows.ts';
import { changingDiplomas, updateTeachers } from './update.ts';
import { warningsOf, type Warning } from './warnings.ts';
import { renewDigests, saveEstablishments } from './write.ts';
import { changeOf, firstChange, type Change, type Stored } from '../judge/plan.rules.ts';

export type Stand = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'UNKNOWN_OFFICER' | 'FILE_ELSEWHERE';
export interface Settled {
  readonly stand: Stand;
  readonly teacherId: string | null;
  readonly warnings: readonly Warning[];
}
export interface Moment extends Omit<DepartureOptions, 'origin'> {
  readonly now: Date;
  /** The only academy that may be fed, by its code; null: all of them. */
  readonly boundTo: string | null;
  readonly by: ImportOrigin;
}

/** Stores a set of teachers: some statements in all, whatever their number. Inside a transaction of the caller. */
export async function storeTeachers(
  sql: Sql,
  candidates: readonly Candidate[],
  moment: Moment,
): Promise<Map<Candidate, Settled>> {
  // A line that is refused anyway is not looked up by its NUMEN: neither the answer nor its time tells who that is.
  const [fit, unfit] = parted(candidates, await officersOf(sql, candidates));
  const [own, foreign] = parted(await planOf(sql, fit), ({ stored }) => isOwn(stored, moment));
  const officers = await bringOfficers(sql, candidatesOf(own));
  const officerOf = ({ academy, line }: Candidate) => officers.get(`${academy.id} ${line.officer.code}`);
  const [served, unserved] = parted(own, ({ candidate }) => officerOf(candidate) !== undefined);
  const locked = await lockChanging(sql, served);
  const [current, left] = parted(locked, ({ stored }) => isOwn(stored, moment));
  const elsewhere = [...foreign, ...left];
  await rekey(sql, current);
  const renamed = await bringEstablishments(sql, candidatesOf(current));
  const [works] = parted(current, (plan): plan is Work => plan.change !== null);
  const [updates, creations] = parted(works, (work): work is Work & { stored: Stored } => !!work.stored);
  const frame = { now: moment.now, officerOf };
  const made = await createTeachers(sql, creations, frame);
  const judged = await judgeUpdates(sql, updates, moment.now);
  await updateTeachers(sql, judged.updates, frame);
  await writeBeside(sql, judged.beside, moment.now);
  await settleDiplomas(sql, changingDiplomas(judged.updates), moment.now);
  await followMoves(sql, judged.updates, moment.now);
  await followCorrections(sql, fileChangesOf(judged.updates), moment.now);
  const changed = [
    ...creations.map((work) => ({ ...work, teacherId: made.get(work.candidate) as string })),
    ...updates.map((work) => ({ ...work, teacherId: work.stored.teacherId })),
  ];
  const origin = { ...moment.by, at: moment.now };
  const written = changed.map(({ teacherId }) => teacherId);
  await recordAccess(sql, origin, 'IMPORTED', written);
  await recordForeign(
    sql,
    moment,
    elsewhere.map(({ stored }) => stored?.teacherId ?? ''),
  );
  await followDepartures(sql, changed, { ...moment, origin });
  const contradicted = contradictionsOf(judged.beside);
  const settled = current.map((plan) => [plan.candidate, settledOf(plan, made, renamed)] as const);
  const ids = settled.flatMap(([, { teacherId }]) => teacherId ?? []);
  const warnings = await warningsOf(sql, origin, { ids, written, within: moment.boundTo !== null });
  return new Map([
    ...elsewhere.map(({ candidate }) => [candidate, refused('FILE_ELSEWHERE')] as const),
    ...[...unfit, ...candidatesOf(unserved)].map((line) => [line, refused('UNKNOWN_OFFICER')] as const),
    ...settled.map(
      ([candidate, one]) =>
        [
          candidate,
          {
            ...one,
            warnings: [...(warnings.get(one.teacherId ?? '') ?? []), ...(contradicted.get(candidate) ?? [])],
          },
        ] as const,
    ),
  ]);
}

interface Plan {
  readonly candidate: Candidate;
  readonly stored: Stored | null;
  readonly change: Change | null;
}

/** Who is there already and what changes. */
async function planOf(sql: Sql, candidates: readonly Candidate[]): Promise<Plan[]> {
  const digests = candidates.flatMap((candidate) => candidate.digests);
  const stored = await loadTeachers(sql, digests);
  return candidates.map((candidate) => {
    const key = candidate.digests.find((digest) => stored.has(digest));
    const found = key === undefined ? undefined : stored.get(key);
    const change = found ? changeOf(found, candidate.wanted) : firstChange(candidate.wanted);
    return { candidate, stored: found ?? null, change };
  });
}

/** A teacher leaves an academy through whoever feeds them all: else any academy could take any teacher. */
function isOwn(stored: Stored | null, { boundTo }: Moment): boolean {
  return stored === null || boundTo === null || stored.profile.academyCode === boundTo;
}

/** Those who change are read again once nobody else can change them. */
async function lockChanging(sql: Sql, plans: readonly Plan[]): Promise<Plan[]> {
  const [changing, others] = parted(plans, ({ stored, change }) => stored !== null && change !== null);
  if (changing.length === 0) return others;
  const ids = changing.map(({ stored }) => stored?.teacherId ?? '');
  await lockTeachers(sql, ids);
  return [...others, ...(await planOf(sql, candidatesOf(changing)))];
}

/**
 * Whoever was found by a former secret is found by the current one from now on, so that the former can be dropped: else
 * the next import would not know the person. Nothing that anybody reads changes: the outcome may stay UNCHANGED.
 */
async function rekey(sql: Sql, plans: readonly Plan[]): Promise<void> {
  const rows = plans.flatMap(({ stored, candidate: { digests } }) =>
    stored && stored.digest !== digests[0]
      ? [{ id: stored.accountId, numen_digest: `\\x${digests[0]}` }]
      : [],
  );
  await renewDigests(sql, rows);
}

async function bringEstablishments(sql: Sql, candidates: readonly Candidate[]): Promise<Set<string>> {
  const all = candidates.flatMap(({ line }) => line.postings.map(({ establishment }) => establishment));
  const byUai = new Map(all.map(({ uai, name, city }) => [uai, { uai, name, city }]));
  return new Set(await saveEstablishments(sql, [...byUai.values()]));
}

function settledOf(
  { candidate, stored, change }: Plan,
  made: ReadonlyMap<Candidate, string>,
  renamed: ReadonlySet<string>,
): Omit<Settled, 'warnings'> {
  if (!stored) return { stand: 'CREATED', teacherId: made.get(candidate) ?? null };
  const renames = () => candidate.line.postings.some(({ establishment }) => renamed.has(establishment.uai));
  const stand = change !== null || renames() ? 'UPDATED' : 'UNCHANGED';
  return { stand, teacherId: stored.teacherId };
}

function refused(stand: 'FILE_ELSEWHERE' | 'UNKNOWN_OFFICER'): Settled {
  return { stand, teacherId: null, warnings: [] };
}

function candidatesOf(plans: readonly Plan[]): Candidate[] {
  return plans.map(({ candidate }) => candidate);
}

/** Those that are, and those that are not, each in order. */
function parted<T, S extends T>(
  items: readonly T[],
  is: (item: T) => item is S,
): [fit: S[], rest: Exclude<T, S>[]];
function parted<T>(items: readonly T[], is: (item: T) => boolean): [fit: T[], rest: T[]];
function parted<T>(items: readonly T[], is: (item: T) => boolean): [fit: T[], rest: T[]] {
  const groups = Map.groupBy(items, is);
  return [groups.get(true) ?? [], groups.get(false) ?? []];
}
