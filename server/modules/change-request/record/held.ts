import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import type { AskedKind } from '../../change-kind/index.ts';
import { ChangeRequest, type ChangeRequestStatus } from '../change-request.entity.ts';
import { sees, type RequestFacts } from './request.policy.ts';
import { isDiscreet } from './scope.ts';
import type { Changes } from './step.ts';

/** A decision, by the names of the columns. */
export type Decision = Pick<Changes, 'outcome' | 'reason' | 'decided_at' | 'decided_by_id' | 'by_silence'>;

/** A request that nobody else changes until the transaction ends. */
export interface HeldRequest extends RequestFacts {
  readonly id: string;
  readonly reference: string;
  readonly kind: AskedKind;
  readonly status: ChangeRequestStatus;
  readonly version: number;
  readonly teacherId: string;
  /** Who claimed it. */
  readonly officerId: string | null;
  /** As they are kept: `kindOf(kind).kept`, else its form. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly effectiveFrom: string | null;
  readonly comment: string | null;
  /** By when the one that it waits for should act. */
  readonly dueOn: string | null;
  readonly silenceOn: string | null;
  readonly submittedAt: string | null;
  /** The latest decision; null before the first one. */
  readonly decision: Decision | null;
  readonly decidedAt: string | null;
  readonly decidedById: string | null;
  readonly settledAt: string | null;
  /** Whether a later approval has replaced its own. */
  readonly isCorrected: boolean;
  /** The last day on which an appeal is taken, later than the one that its teacher reads. */
  readonly lastAppealDay: string | null;
  readonly appealedAt: string | null;
  /** The rejection that was appealed, and stands until the next decision. */
  readonly appealedDecision: Decision | null;
  /** Where the teacher is today, where a mandate must count to reach a request that is sent again. */
  readonly place: Pick<Changes, 'department_code' | 'establishment_uai'>;
  /** The codes of the documents that were given, in their order. */
  readonly given: readonly string[];
  readonly missing: readonly string[];
  /** When the teacher answered what was last asked; null while the answer is awaited. */
  readonly answeredAt: string | null;
}

/** Whether the file of the teacher may change too, as by an approval: who also changes it waits. */
interface Holding {
  readonly changesFile?: boolean;
}

/** Which request an input names, and the version of it that was read. */
export interface NamedRequest {
  readonly requestId: string;
  readonly expectedVersion?: number | null;
}

/**
 * Holds a request for who sees it; its teacher is held as well, so that who is in charge does not change meanwhile. What
 * may be done with it, `changeStates.move` says.
 * @throws DomainError NOT_FOUND for others, as for what does not exist; STALE_VERSION, with the present version, for who
 *   has read another one
 */
export async function holdRequest(
  context: MutationContext,
  { requestId, expectedVersion }: NamedRequest,
  holding: Holding = {},
): Promise<HeldRequest> {
  const key = keyOfGlobalId('chg', requestId);
  const held = key === null ? undefined : await lockRequest(context.em, key, holding);
  if (!held || !sees(requireSignedIn(context), held))
    throw new DomainError('NOT_FOUND', ['input', 'requestId']);
  if (expectedVersion != null && expectedVersion !== held.version)
    throw new DomainError('STALE_VERSION', ['input', 'expectedVersion'], {
      detail: presently(held.version),
      answer: { changeRequest: context.reader.reference(context, ChangeRequest, held.id) },
    });
  return held;
}

/** Holds a request for the server itself, by its key. */
export async function lockRequest(
  em: MutationContext['em'],
  key: string,
  { changesFile = false }: Holding = {},
): Promise<HeldRequest | undefined> {
  const sql = sqlOfEntityManager(em);
  // In the order of who changes the correspondent: the teacher first. What stands beside the request is read by a statement
  // that begins once both are held: one that waits for a row sees the other tables as they were before.
  await sql(
    `with asking as materialized (select id from teacher t
       where t.id = (select teacher_id from change_request where id = ($1::json #>> '{}')::uuid) for ${changesFile ? 'update' : 'share'})
     select null from change_request r join asking on asking.id = r.teacher_id
     where r.id = ($1::json #>> '{}')::uuid for no key update of r`,
    key,
  );
  return sql<HeldRequest | undefined>(HELD, key);
}

const presently = (version: number) => ({
  fr: `Sa version est maintenant ${version}.`,
  en: `Its version is now ${version}.`,
});

const HELD = `
select json_build_object('id', r.id, 'reference', r.reference, 'kind', r.kind, 'status', r.status, 'version', r.version,
  'teacherId', r.teacher_id, 'accountId', t.account_id, 'academyId', r.academy_id, 'departmentCode', r.department_code,
  'establishmentUai', r.establishment_uai, 'correspondentId', r.correspondent_id, 'handedToId', r.handed_to_id,
  'officerId', r.officer_id, 'decider', r.decider, 'medical', r.medical, 'isDiscreet', ${isDiscreet('r')}, 'isSubmitted', r.submitted_at is not null,
  'values', r."values", 'effectiveFrom', r.effective_from, 'comment', r.comment, 'dueOn', r.due_on, 'silenceOn', r.silence_on,
  'submittedAt', r.submitted_at, 'decidedAt', r.decided_at, 'decidedById', r.decided_by_id, 'appealedAt', r.appealed_at, 'appealedDecision', r.appealed_decision,
  'decision', case when r.outcome is not null then json_build_object('outcome', r.outcome, 'reason', r.reason, 'decided_at', r.decided_at,
    'decided_by_id', r.decided_by_id, 'by_silence', r.by_silence) end,
  'place', json_build_object('department_code', t.department_code, 'establishment_uai', t.establishment_uai),
  'settledAt', r.settled_at, 'lastAppealDay', last_appeal_day(r.appeal_until),
  'missing', r.missing, 'isCorrected', exists (select from change_request later where later.corrects_id = r.id),
  'given', (select coalesce(json_agg(d.code order by d.added_at, d.id), '[]') from change_request_document d where d.request_id = r.id),
  'opinions', (select coalesce(json_agg(json_build_object('askedOf', o.asked_of, 'officerId', o.officer_id)), '[]')
    from change_opinion o where o.request_id = r.id),
  'answeredAt', (select min(e.at) from change_request_event e
    where e.request_id = r.id and e.move in ('supplement', 'supplementClaimed') and e.at >= asked.at))::text as json
from change_request r join teacher t on t.id = r.teacher_id
cross join lateral (select max(e.at) as at from change_request_event e where e.request_id = r.id and e.move = 'requestInformation') asked
where r.id = ($1::json #>> '{}')::uuid`;
