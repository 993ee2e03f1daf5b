import { requireSession } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError, type Refusal } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager, type Sql } from '../../platform/sql/sql.ts';
import type { Logger } from '../../platform/log.ts';
import { parisDate } from '../../platform/viewer.ts';
import { normalizeNumen, numenDigest } from '../account/index.ts';
import type { ImportTeachersInput, ReadLine } from './batch.inputs.ts';
import { answerOf, type LineResult } from './intake.answer.ts';
import type { ImportTeacherInput } from './intake.inputs.ts';
import { loadAcademies } from './store/load.ts';
import type { ImportOutcome } from './intake.payload.ts';
import { canFeed } from './intake.policy.ts';
import { faultsOf } from './judge/intake.rules.ts';
import type { Candidate } from './store/rows.ts';
import { guardForeign, type ImportOrigin } from './store/foreign.ts';
import { storeTeachers, type Moment, type Settled } from './store/store.ts';
import { wantedBy, type Wanted } from './judge/plan.rules.ts';
import { academyRefusals } from '../academy/index.ts';
import { intakeRefusals } from './intake.refusals.ts';

export interface ImportOptions extends Pick<Moment, 'readMonths' | 'forget'> {
  /** `Config.appSecrets`: the first one makes digests, all are looked for. */
  readonly secrets: readonly string[];
  readonly now: Date;
  /** The academy that an integrator is bound to; null feeds them all. */
  readonly academyId: string | null;
  readonly by: ImportOrigin;
  readonly log?: Pick<Logger, 'warn'>;
}

const MAX_TEACHERS = 500;

/** A command on the server's own machine, such as `npm run import`: it has no account. */
export function byCommand(name: string): ImportOrigin {
  return { viewer: { accountId: null, role: 'INTEGRATOR', name }, ip: null, requestId: null };
}

/** Integrators: imports teachers, each whole or not at all; one that is refused does not hold back the others. */
export async function importBatch(context: MutationContext, input: ImportTeachersInput) {
  if (input.teachers.length > MAX_TEACHERS)
    throw new DomainError(intakeRefusals.TOO_MANY_TEACHERS, ['input', 'teachers']);
  const { config, log, ip, requestId } = context;
  const viewer = requireSession(context);
  const { appSecrets: secrets, retiredReadMonths: readMonths } = config;
  const by = { viewer, ip, requestId };
  const forget = (session: string) => context.afterCommit(() => context.forgetSession(session));
  const options = { secrets, now: context.now(), academyId: viewer.academyId, by, readMonths, forget, log };
  const sql = sqlOfEntityManager(context.em);
  await guardForeign(sql, options);
  const read = input.teachers.map((item) => item.read());
  const lines = prepareLines(read, options);
  const results = await importLines(sql, lines, options);
  const count = (outcome: ImportOutcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    results: results.map((result, index) => answerOf(context, result, index)),
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
    const refusals = read.refusals ?? faultsOf(read.value, today);
    const numen = read.refusals ? null : normalizeNumen(read.value.numen);
    if (read.refusals || refusals.length > 0 || numen === null) return { refusals, fit: null };
    const [first, ...others] = secrets.map((secret) => numenDigest(secret, numen).toString('hex'));
    return {
      refusals: [],
      fit: {
        numen,
        line: read.value,
        wanted: wantedBy(read.value, today),
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
  const results: LineResult[] = [];
  const candidates: Candidate[] = [];
  for (const [index, { fit, refusals }] of lines.entries()) {
    const academy = fit ? academies.get(fit.line.academyCode) : undefined;
    if (!fit) results[index] = refused(refusals);
    else if (!academy)
      results[index] = refused([{ code: academyRefusals.UNKNOWN_ACADEMY, path: ['academyCode'] }]);
    else if (!canFeed(options.academyId, academy.id)) results[index] = refused([OUT_OF_SCOPE]);
    else candidates.push({ index, academy, line: fit.line, wanted: fit.wanted, digests: fit.digests });
  }
  const boundTo = [...academies.values()].find(({ id }) => id === options.academyId)?.code ?? null;
  const settled = await settleInTurn(sql, candidates, {
    now: options.now,
    boundTo,
    by: options.by,
    readMonths: options.readMonths,
    forget: options.forget,
    log: options.log,
  });
  for (const [{ index }, outcome] of settled) results[index] = resultOf(outcome);
  const foreign = [...settled.values()].filter(({ stand }) => stand === 'FILE_ELSEWHERE').length;
  const { accountId } = options.by.viewer;
  if (foreign > 0) options.log?.warn({ account: accountId, foreign }, 'NUMENs of other academies were sent');
  return results;
}

const OUT_OF_SCOPE: Refusal = { code: intakeRefusals.OUT_OF_SCOPE, path: ['academyCode'] };
const ATTEMPTS = 4;

/** Deadlock, serialization, and a row that another import has just added: the next attempt finds things settled. */
const PASSING = new Set(['40P01', '40001', '23505', '55P03']);

type Outcome = Settled | { readonly stand: 'NOT_STORED' | 'DUPLICATE_NUMEN' };
type Settling = Moment & { readonly log: ImportOptions['log'] };

/** Of lines with one NUMEN the first that is taken counts: a corrected line may follow a refused one. */
async function settleInTurn(
  sql: Sql,
  candidates: readonly Candidate[],
  settling: Settling,
): Promise<Map<Candidate, Outcome>> {
  const outcomes = new Map<Candidate, Outcome>();
  for (let waiting = candidates; waiting.length > 0;) {
    const seen = new Set<string>();
    const isFirst = ({ digests: [key] }: Candidate) => !seen.has(key) && seen.add(key).has(key);
    const { turn = [], later = [] } = Object.groupBy(waiting, (line) => (isFirst(line) ? 'turn' : 'later'));
    const taken = new Set<string>();
    for (const [candidate, outcome] of await settle(sql, turn, settling)) {
      outcomes.set(candidate, outcome);
      if (resultOf(outcome).outcome !== 'REFUSED') taken.add(candidate.digests[0]);
    }
    const repeats = later.filter(({ digests: [key] }) => taken.has(key));
    for (const candidate of repeats) outcomes.set(candidate, { stand: 'DUPLICATE_NUMEN' });
    waiting = later.filter(({ digests: [key] }) => !taken.has(key));
  }
  return outcomes;
}

/** Tries all at once; where the database refuses, tries halves, down to the one that it refuses. */
async function settle(
  sql: Sql,
  candidates: readonly Candidate[],
  settling: Settling,
): Promise<Map<Candidate, Outcome>> {
  const [first] = candidates;
  if (!first) return new Map();
  for (let attempt = 1; ; attempt += 1) {
    const tried = await attemptAll(sql, candidates, settling);
    if (!('fault' in tried)) return tried.settled;
    if (PASSING.has(tried.state) && attempt < ATTEMPTS) continue;
    if (candidates.length > 1) break;
    settling.log?.warn({ err: tried.fault }, 'the database refused a teacher');
    return new Map([[first, { stand: 'NOT_STORED' }]]);
  }
  const half = Math.ceil(candidates.length / 2);
  const before = await settle(sql, candidates.slice(0, half), settling);
  return new Map([...before, ...(await settle(sql, candidates.slice(half), settling))]);
}

type Attempt =
  | { readonly settled: Map<Candidate, Outcome> }
  | { readonly fault: unknown; readonly state: string };

/** All or, where the database refuses, none, with its SQLSTATE. */
async function attemptAll(sql: Sql, candidates: readonly Candidate[], moment: Moment): Promise<Attempt> {
  await sql('savepoint intake');
  try {
    const settled = await storeTeachers(sql, candidates, moment);
    await sql('release savepoint intake');
    return { settled };
  } catch (fault) {
    const state = sqlState(fault);
    // Without an answer of the database there is nothing to go back to.
    if (state === null) throw fault;
    await sql('rollback to savepoint intake');
    return { fault, state };
  }
}

/** The SQLSTATE of a statement that failed; null when the connection is gone (08, 57, 53) or it is no such thing. */
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
      return refused([{ code: intakeRefusals.NOT_STORED, path: [] }]);
    case 'DUPLICATE_NUMEN':
      return refused([{ code: intakeRefusals.DUPLICATE_NUMEN, path: ['numen'] }]);
    case 'FILE_ELSEWHERE':
      return refused([{ code: intakeRefusals.FILE_ELSEWHERE, path: ['numen'] }]);
    case 'UNKNOWN_OFFICER':
      return refused([{ code: intakeRefusals.UNKNOWN_OFFICER, path: ['officer', 'code'] }]);
    case 'CREATED':
    case 'UPDATED':
    case 'UNCHANGED':
      return {
        outcome: settled.stand,
        teacherId: settled.teacherId,
        refusals: [],
        warnings: settled.warnings,
      };
  }
}

function refused(refusals: readonly Refusal[]): LineResult {
  return { outcome: 'REFUSED', teacherId: null, refusals, warnings: [] };
}
