import type { MutationContext } from '../../../platform/context.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { dossierEvents, holdDiploma, releaseDiploma } from '../../dossier/index.ts';
import type { CvReviewStatus } from '../cv-entry.entity.ts';
import type { HeldEntry } from '../record/held.ts';
import { provedBy, type KeptEntry } from './proved.ts';

/** An entry, of a teacher who is held, with the diploma that it holds before the review. */
export type ProvingEntry = KeptEntry & Pick<HeldEntry, 'id' | 'teacherId' | 'diplomaId'>;

/**
 * What a review does to the file, in its transaction: a verified entry is a source of its diploma, a rejected one is a source
 * of none. An entry that was changed and not reviewed yet goes on to hold what was verified.
 * @returns whether the file says something else now
 */
export async function followReview(
  { em, now }: Pick<MutationContext, 'em' | 'now'>,
  held: ProvingEntry,
  status: CvReviewStatus,
): Promise<boolean> {
  const proved = provedBy(held);
  const sql = sqlOfEntityManager(em);
  const source = { dossierId: held.teacherId, source: 'CV', sourceId: held.id } as const;
  if (status === 'VERIFIED' && proved) return holdDiploma(sql, source, proved, now());
  if (held.diplomaId === null) return false;
  await releaseDiploma(sql, source, now());
  return true;
}

/** Says to those who follow files that the diplomas of some have changed; the subject is the entry that did it. */
export async function recordDiplomasChanged(
  { em, now }: Pick<MutationContext, 'em' | 'now'>,
  entries: readonly { readonly id: string; readonly accountId: string }[],
): Promise<void> {
  const facts = { kind: 'CV', paths: ['dossier.diplomas'] };
  const happened = entries.map(({ id, accountId }) => ({ accountId, subject: id, facts }));
  await recordEvents(em, { of: dossierEvents, name: 'DOSSIER_CHANGED' }, now(), happened);
}
