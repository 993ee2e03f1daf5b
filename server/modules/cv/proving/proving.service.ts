import type { MutationContext } from '../../../platform/context.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { holdDiploma, releaseDiploma } from '../../dossier/index.ts';
import type { CvReviewStatus } from '../cv-entry.entity.ts';
import type { HeldEntry } from '../record/held.ts';
import { provedBy } from './proved.ts';

/**
 * What a review does to the file, in its transaction: a verified entry is a source of its diploma, a rejected one is a source
 * of none. An entry that was changed and not reviewed yet goes on to hold what was verified.
 */
export async function followReview(
  { em, now }: MutationContext,
  held: HeldEntry,
  status: CvReviewStatus,
): Promise<void> {
  const proved = provedBy(held);
  const sql = sqlOfEntityManager(em);
  const source = { dossierId: held.teacherId, source: 'CV', sourceId: held.id } as const;
  if (status === 'VERIFIED' && proved) await holdDiploma(sql, source, proved, now());
  else if (held.diplomaId !== null) await releaseDiploma(sql, source, now());
}
