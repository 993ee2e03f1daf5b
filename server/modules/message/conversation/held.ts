import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { isInCharge, nobodyAnswers } from './charge.ts';

/** A conversation that nobody else changes until the transaction ends. */
export interface Held {
  readonly id: string;
  readonly kind: 'PEOPLE' | 'NOTICE';
  readonly subject: string;
  readonly teacherId: string;
  readonly academyId: string;
  /** The account of the teacher. */
  readonly accountId: string;
  readonly correspondentId: string;
  /** Whom it was handed to, else the correspondent; null for a notice. */
  readonly inChargeId: string | null;
}

const path = ['input', 'conversationId'];

/**
 * Holds a conversation for who may write in it: its teacher, or who is in charge; the teacher is held as well, so that who
 * that is does not change meanwhile.
 * @param options.whileNobodyAnswers whether an administrator may, when nobody in charge can sign in
 * @throws DomainError NOT_FOUND for others, as for what does not exist
 */
export async function holdConversation(
  context: MutationContext,
  id: string,
  { whileNobodyAnswers = false }: { whileNobodyAnswers?: boolean } = {},
): Promise<Held> {
  const viewer = requireSignedIn(context);
  const key = keyOfGlobalId('cnv', id);
  if (key === null) throw new DomainError('NOT_FOUND', path);
  const sql = sqlOfEntityManager(context.em);
  // In the order of who changes the correspondent: the teacher first.
  await sql(
    `select null from teacher t where t.id = (select teacher_id from conversation where id = ($1::json #>> '{}')::uuid) for share`,
    key,
  );
  const held = await sql<Held | undefined>(
    `select json_build_object('id', c.id, 'kind', c.kind, 'subject', c.subject, 'teacherId', t.id, 'academyId', t.academy_id,
       'accountId', t.account_id, 'correspondentId', t.correspondent_id, 'inChargeId', c.in_charge_id)::text as json
     from conversation c join teacher t on t.id = c.teacher_id
     where c.id = ($1::json #>> '{}')::uuid and ${mayHold(viewer, whileNobodyAnswers)}
     for no key update of c`,
    key,
    viewer,
  );
  if (!held) throw new DomainError('NOT_FOUND', path);
  return held;
}

const columns = { kind: 'c.kind', teacher: 'c.teacher_id', inCharge: 'c.in_charge_id' };

/** SQL over the viewer, in `$2`. */
const charged = isInCharge(
  columns,
  `array(select officer::uuid from json_array_elements_text($2::json -> 'portfolios') as officer)`,
);

function mayHold({ role }: Viewer, whileNobodyAnswers: boolean): string {
  if (role === 'TEACHER') return `t.account_id = ($2::json ->> 'accountId')::uuid`;
  return role === 'ADMINISTRATOR' && whileNobodyAnswers
    ? `(${charged} or (c.academy_id = ($2::json ->> 'academyId')::uuid and ${nobodyAnswers(columns)}))`
    : charged;
}
