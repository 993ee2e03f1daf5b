import type { Logger } from 'pino';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError, type Refusal } from '../../platform/errors.ts';
import { userError } from '../../platform/mutation.ts';
import { sqlOfEntityManager, type Sql } from '../../platform/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { normalizeNumen, numenDigest } from '../account/index.ts';
import type { ImportTeacherInput, ImportTeachersInput } from './intake.inputs.ts';
import { loadAcademies } from './intake.load.ts';
import type { ImportOutcome } from './intake.payload.ts';
import { canFeed } from './intake.policy.ts';
import { faultsOf } from './intake.rules.ts';
import { storeTeachers, type Candidate, type Moment, type Settled } from './intake.store.ts';
import type { LineReader, ReadLine } from './line-reader.ts';
import { wantedBy, type Wanted } from './plan.rules.ts';

/** What became of one line of a batch. */
export interface LineResult {
  readonly outcome: ImportOutcome;
  readonly teacherId: string | null;
  /** Paths start at the teacher. */
  readonly refusals: readonly Refusal[];
}
export interface ImportOptions {
  /** `Config.appSecrets`: the first one makes digests, all are looked for. */
  readonly secrets: readonly string[];
  readonly now: Date;
  /** The academy that an integrator is bound to; null feeds them all. */
  readonly academyId: string | null;
  readonly log?: Pick<Logger, 'warn'>;
}

const MAX_TEACHERS = 500;

/** Integrators: imports teachers, each whole or not at all; one that is refused does not hold back the others. */
export async function importTeachers(context: MutationContext, input: ImportTeachersInput, read: LineReader) {
  if (input.teachers.length > MAX_TEACHERS) throw new DomainError('TOO_MANY_TEACHERS', ['input', 'teachers']);
  const { config, log, viewer, reader } = context;
  const options = {
    secrets: config.appSecrets,
    now: context.now(),
    academyId: viewer?.academyId ?? null,
    log,
  };
  const results = await importLines(
    sqlOfEntityManager(context.em),
    prepareLines(input.teachers.map(read), options),
    options,
  );
  const count = (outcome: ImportOutcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    results: results.map(({ outcome, teacherId, refusals }, index) => ({
      index,
      outcome,
      teacher: teacherId === null ? null : reader.reference(context, 'Teacher', teacherId),
      errors: refusals.map(({ code, path }) =>
        userError(context, { code, path: ['input', 'teachers', String(index), ...path] }),
      ),
    })),
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
  };
}

/** A line that has been judged, and all that could be worked out about it without the base. */
export interface PreparedLine {
  readonly refusals: readonly Refusal[];
  readonly fit: {
    readonly numen: string;
    readonly line: ImportTeacherInput;
    readonly wanted: Wanted;
    readonly digests: Candidate['digests'];
  } | null;
}

/** Judges lines: what takes this process time, so that it can be done while the database is busy with other lines. */
export function prepareLines(
  lines: readonly ReadLine[],
  { secrets, now }: Pick<ImportOptions, 'secrets' | 'now'>,
): PreparedLine[] {
  const today = parisDate(now);
  return lines.map((read) => {
    const refusals = read.refusals ?? faultsOf(read.line, today);
    const numen = read.refusals ? null : normalizeNumen(read.line.numen);
    if (read.refusals || refusals.length > 0 || numen === null) return { refusals, fit: null };
    const [first, ...others] = secrets.map((secret) => numenDigest(secret, numen).toString('hex'));
    return {
      refusals: [],
      fit: {
        numen,
        line: read.line,
        wanted: wantedBy(read.line, today),
        digests: [first as string, ...others],
      },
    };
  });
}

/**
 * Imports a batch (best 500 to 1,000 lines) in the transaction that the caller has begun. A line is taken whole or
 * refused whole; the answer has one result for each line, in order. The same lines again write nothing.
 */
export async function importLines(
  sql: Sql,
  lines: readonly PreparedLine[],
  options: ImportOptions,
): Promise<LineResult[]> {
  const academies = await loadAcademies(sql);
  const boundTo = [...academies.values()].find(({ id }) => id === options.academyId)?.code ?? null;
  const seen = new Set<string>();
  const results: LineResult[] = [];
  const candidates: Candidate[] = [];
  for (const [index, { fit, refusals }] of lines.entries()) {
    const academy = fit ? academies.get(fit.line.academyCode) : undefined;
    if (!fit) results[index] = refused(refusals);
    else if (seen.has(fit.numen)) results[index] = refused([{ code: 'DUPLICATE_NUMEN', path: ['numen'] }]);
    else if (!academy) results[index] = refused([{ code: 'UNKNOWN_ACADEMY', path: ['academyCode'] }]);
    else if (!canFeed(options.academyId, academy.id)) results[index] = refused([OUT_OF_SCOPE]);
    else candidates.push({ index, academy, line: fit.line, wanted: fit.wanted, digests: fit.digests });
    if (fit) seen.add(fit.numen);
  }
  const settled = await settle(sql, candidates, { now: options.now, boundTo }, options);
  for (const [{ index }, outcome] of settled) results[index] = resultOf(outcome);
  return results;
}

const OUT_OF_SCOPE: Refusal = { code: 'OUT_OF_SCOPE', path: ['academyCode'] };
const ATTEMPTS = 4;

/** Deadlock, serialization, and a row that another import has just added: the next attempt finds things settled. */
const PASSING = new Set(['40P01', '40001', '23505', '55P03']);

type Outcome = Settled | { readonly stand: 'NOT_STORED' };

/** Tries all at once; where the database refuses, tries halves, down to the one that it refuses. */
async function settle(
  sql: Sql,
  candidates: readonly Candidate[],
  moment: Moment,
  options: ImportOptions,
): Promise<Map<Candidate, Outcome>> {
  if (candidates.length === 0) return new Map();
  for (let attempt = 1; ; attempt += 1) {
    await sql('savepoint intake');
    try {
      const settled = await storeTeachers(sql, candidates, moment);
      await sql('release savepoint intake');
      return settled;
    } catch (error) {
      const code = sqlState(error);
      // Without an answer of the database there is nothing to go back to.
      if (code === null) throw error;
      await sql('rollback to savepoint intake');
      if (PASSING.has(code) && attempt < ATTEMPTS) continue;
      if (candidates.length === 1) {
        options.log?.warn({ err: error }, 'the database refused a teacher');
        return new Map([[candidates[0] as Candidate, { stand: 'NOT_STORED' }]]);
      }
      break;
    }
  }
  const half = Math.ceil(candidates.length / 2);
  const before = await settle(sql, candidates.slice(0, half), moment, options);
  return new Map([...before, ...(await settle(sql, candidates.slice(half), moment, options))]);
}

/** The SQLSTATE of a statement that failed; null when the connection itself is gone (classes 08, 57, 53) or it is no such thing. */
function sqlState(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' &&
    /^(?!08|53|57P|58|XX)[0-9A-Z]{5}$/.test(code) &&
    'severity' in (error as object)
    ? code
    : null;
}

function resultOf(settled: Outcome): LineResult {
  switch (settled.stand) {
    case 'NOT_STORED':
      return refused([{ code: 'NOT_STORED', path: [] }]);
    case 'OUT_OF_SCOPE':
      return refused([OUT_OF_SCOPE]);
    case 'UNKNOWN_OFFICER':
      return refused([{ code: 'UNKNOWN_OFFICER', path: ['officer', 'code'] }]);
    case 'CREATED':
    case 'UPDATED':
    case 'UNCHANGED':
      return { outcome: settled.stand, teacherId: settled.teacherId, refusals: [] };
  }
}

function refused(refusals: readonly Refusal[]): LineResult {
  return { outcome: 'REFUSED', teacherId: null, refusals };
}
