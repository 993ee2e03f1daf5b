import type { AccessOrigin } from '../../../platform/audit.ts';
import { recordAccess } from '../../../platform/audit.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { sqlOfEntityManager, type Sql } from '../../../platform/sql/sql.ts';
import { parisDate, type Viewer } from '../../../platform/viewer.ts';
import { openAccount, type BankConfirmation } from '../../bank-account/index.ts';
import { applyEffects, effectsOf, pathsOf, type Effect } from '../../change-effect/index.ts';
import { contestableUntil, factsOf, kindOf, type KindFacts } from '../../change-kind/index.ts';
import { dossierEvents } from '../../dossier/index.ts';
import type { HeldRequest } from '../record/held.ts';
import type { MoveName } from '../record/moves.words.ts';
import { takeStep } from '../record/step.ts';
import { decisionJob, standsAfterMs } from './decision-notice.ts';

/** What a decision takes: of an officer, or of the server on the day of silence. */
export interface Deciding extends Pick<MutationContext, 'em' | 'now' | 'config'> {
  readonly origin: AccessOrigin;
  /** Takes the sessions that a departure has ended. */
  readonly forgetSession?: (sessionId: string) => void;
}

export interface Decision {
  /** A move of `changeStates` that was permitted. */
  readonly move: MoveName;
  readonly outcome: 'APPROVED' | 'REJECTED';
  readonly reason: string | null;
  readonly confirmedBy?: BankConfirmation | null | undefined;
  /** null: silence. */
  readonly by: Viewer | null;
  /** When it was taken: by silence, the beginning of its day. */
  readonly at: Date;
  /** Whether nobody can take it back: what silence decides, and what closes. */
  readonly isFinal?: boolean;
}

/** Writes a decision on a request that is held: an approval changes the dossier in the same transaction. */
export async function decideHeld(tools: Deciding, held: HeldRequest, decision: Decision): Promise<void> {
  const { em, now, origin } = tools;
  const { outcome, at, by, reason, move } = decision;
  const wait = by === null || decision.isFinal === true ? 0 : standsAfterMs;
  const paths = outcome === 'APPROVED' ? await writeApproval(tools, held, decision) : [];
  const isFinal = by === null && kindOf(held.kind).silence?.isFinal === true;
  const isContestable = outcome === 'REJECTED' && held.appealedAt === null && !isFinal;
  await takeStep(
    tools,
    held,
    {
      move,
      status: outcome,
      note: reason,
      changes: {
        outcome,
        reason,
        decided_at: at,
        decided_by_id: by?.officerId ?? null,
        by_silence: by === null,
        settled_at: new Date(at.getTime() + wait),
        appeal_until: isContestable ? contestableUntil(parisDate(at)) : null,
        waits_since: null,
        due_on: null,
      },
      event: { name: 'CHANGE_REQUEST_DECIDED', facts: { outcome, bySilence: by === null } },
      changed: changedFacts(held, paths),
    },
    by,
  );
  const said = { requestId: held.id, decidedAt: at.toISOString() };
  await decisionJob.add(em, [said], wait);
  await recordAccess(sqlOfEntityManager(em), { ...origin, at: now() }, 'CHANGE_REQUEST_DECIDED', [
    held.teacherId,
  ]);
}

/**
 * Whether a decision can still be taken back. What silence decides and what corrects stand at once, also for a process whose
 * clock is behind.
 */
export function isUnsettled(
  { decidedAt, settledAt }: Pick<HeldRequest, 'decidedAt' | 'settledAt'>,
  now: Date,
): boolean {
  return settledAt !== null && settledAt !== decidedAt && now < new Date(settledAt);
}

/** What an approval writes, and the fields that it changes. */
async function writeApproval(
  { em, now, config, origin, forgetSession }: Deciding,
  held: HeldRequest,
  { confirmedBy, at }: Decision,
): Promise<readonly string[]> {
  const sql = sqlOfEntityManager(em);
  if (held.kind === 'RIB') {
    // The check before has seen how it was confirmed.
    await openAccount(sql, { requestId: held.id, confirmedBy: confirmedBy as BankConfirmation, at });
    return bankPaths;
  }
  const effects = await effectsNow(sql, held, parisDate(now()));
  await applyEffects(sql, {
    requestId: held.id,
    dossierId: held.teacherId,
    effects,
    origin,
    readMonths: config.retiredReadMonths,
    forget: forgetSession,
  });
  return pathsOf(effects);
}

const bankPaths = ['dossier.bankAccount'];

/** What an approval of a request writes today. */
async function effectsNow(
  sql: Sql,
  { kind, values, effectiveFrom, teacherId }: HeldRequest,
  today: string,
): Promise<readonly Effect[]> {
  const facts = (await factsOf(sql, [teacherId], today)).get(teacherId) as KindFacts;
  return effectsOf(kind, values, { effectiveFrom, facts });
}

/** The fields that an approval of a request changes. */
export async function pathsNow(sql: Sql, held: HeldRequest, today: string): Promise<readonly string[]> {
  return held.kind === 'RIB' ? bankPaths : pathsOf(await effectsNow(sql, held, today));
}

/**
 * The event for machines that follow the file; null when nothing changed that a machine may read. Of what doctors alone may
 * know it says that the file changed, and from when on: neither what was asked for nor where it stands now.
 */
function changedFacts(
  { kind, medical, effectiveFrom: from }: HeldRequest,
  paths: readonly string[],
): object | null {
  const readable = paths.filter((path) => path !== 'dossier.disability');
  if (readable.length === 0) return null;
  return medical === 'WHOLE' ? { kind: 'CONFIDENTIEL', paths: ['dossier'], from } : { kind, paths, from };
}

/** Says to those who follow the file that some of it has changed. */
export async function recordPaths(
  { em, now }: Pick<MutationContext, 'em' | 'now'>,
  held: HeldRequest,
  paths: readonly string[],
): Promise<void> {
  const facts = changedFacts(held, paths);
  if (facts === null) return;
  const { id: subject, accountId } = held;
  await recordEvents(em, { of: dossierEvents, name: 'DOSSIER_CHANGED' }, now(), [
    { accountId, subject, facts: { ...facts } },
  ]);
}
