import { requireSignedIn } from '../../../platform/access.ts';
import { recordAccess } from '../../../platform/audit.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { Diploma, Dossier, releaseDiploma } from '../../dossier/index.ts';
import { addNotice } from '../../message/index.ts';
import { cvRefusals } from '../cv.refusals.ts';
import { recordDiplomasChanged } from '../proving/proving.service.ts';
import { isInCharge } from '../record/entry.policy.ts';
import { noticeOfWithdrawal } from './notices.ts';
import { findingOf, writeReview } from './review.service.ts';
import type { WithdrawCvDiplomaInput } from './withdrawal.inputs.ts';

/** A diploma whose teacher is held until the transaction ends. */
interface HeldDiploma {
  readonly teacherId: string;
  readonly accountId: string;
  readonly correspondentId: string | null;
  readonly title: string;
  /** The entries of the CV that hold it, those that are deleted included. */
  readonly entries: readonly { readonly id: string; readonly isRemoved: boolean }[];
}

/**
 * Ends what a removed entry still proves: the entry counts as rejected, should it be restored, and the file lists the diploma
 * only if another source holds it.
 */
export async function withdrawCvDiploma(context: MutationContext, input: WithdrawCvDiplomaInput) {
  const { note } = findingOf({ outcome: 'REJECTED', note: input.note });
  const sql = sqlOfEntityManager(context.em);
  const key = keyOfGlobalId('dip', input.diplomaId);
  const held = await holdDiplomaOfCv(context, key);
  const entries = held.entries.map(({ id }) => id);
  await writeReview(context, entries, { status: 'REJECTED', note });
  for (const sourceId of entries)
    await releaseDiploma(sql, { dossierId: held.teacherId, source: 'CV', sourceId }, context.now());
  const left = await sql<string | null>(LEFT, key);
  await announce(context, held, { note, isLeft: left !== null });
  const { reader } = context;
  return {
    withdrawnId: input.diplomaId,
    keptByOthers: left === null ? [] : [reader.reference(context, Diploma, left)],
    dossier: reader.reference(context, Dossier, held.teacherId),
  };
}

async function holdDiplomaOfCv(context: MutationContext, key: string | null): Promise<HeldDiploma> {
  const path = ['input', 'diplomaId'];
  const sql = sqlOfEntityManager(context.em);
  if (key !== null) await sql(LOCK, key);
  const held = key === null ? undefined : await sql<HeldDiploma | undefined>(HELD, key);
  if (!held || !isInCharge(requireSignedIn(context), held)) throw new DomainError('NOT_FOUND', path);
  if (held.entries.length === 0) throw new DomainError(cvRefusals.NOT_HELD_BY_CV, path);
  if (held.entries.some(({ isRemoved }) => !isRemoved))
    throw new DomainError(cvRefusals.CV_ENTRY_STANDS, path);
  return held;
}

async function announce(
  context: MutationContext,
  { teacherId, accountId, title, entries }: HeldDiploma,
  said: { readonly note: string | null; readonly isLeft: boolean },
): Promise<void> {
  const { em, ip, requestId } = context;
  const at = context.now();
  await addNotice(em, [accountId], noticeOfWithdrawal(title, said), at);
  const origin = { viewer: requireSignedIn(context), at, ip, requestId };
  await recordAccess(sqlOfEntityManager(em), origin, 'CV_DIPLOMA_WITHDRAWN', [teacherId], said.note);
  await recordDiplomasChanged(
    context,
    entries.slice(0, 1).map(({ id }) => ({ id, accountId })),
  );
}

const LOCK = `select null from teacher where id = (select dossier_id from diploma where id = ($1::json #>> '{}')::uuid) for no key update`;

const HELD = `
select json_build_object('teacherId', t.id, 'accountId', t.account_id, 'correspondentId', t.correspondent_id, 'title', d.title,
  'entries', (select coalesce(json_agg(json_build_object('id', s.source_id, 'isRemoved', e.id is null) order by s.since, s.id), '[]')
    from diploma_source s left join cv_entry e on e.id = s.source_id and e.removed_at is null
    where s.diploma_id = d.id and s.source = 'CV' and s.ended_at is null))::text as json
from diploma d join teacher t on t.id = d.dossier_id where d.id = ($1::json #>> '{}')::uuid and d.superseded_at is null`;

/** The row that says so now: itself, or the line of the HR base that stood behind it. */
const LEFT = `select to_json(case when superseded_at is null then id else successor_id end)::text as json
from diploma where id = ($1::json #>> '{}')::uuid`;
