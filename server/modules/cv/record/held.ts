import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import type { DatePrecision } from '../../../platform/graphql/date-precision.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { CvEntry, type CvReviewStatus } from '../cv-entry.entity.ts';
import type { CvEntryKind, CvVisibility } from '../kind/entry-kind.ts';
import { readsAll, type EntryFacts } from './entry.policy.ts';

/** How many entries a CV may have. */
export const mostEntries = 200;

/** An entry that nobody else changes until the transaction ends; nor does anybody the rest of the CV. */
export interface HeldEntry extends EntryFacts {
  readonly id: string;
  readonly teacherId: string;
  readonly kind: CvEntryKind;
  readonly title: string;
  readonly details: object;
  /** The last day that its end may mean, and how much of it was given. */
  readonly to: string | null;
  readonly toPrecision: DatePrecision | null;
  /** The diploma of the file that it holds; null when it holds no diploma. */
  readonly diplomaId: string | null;
  readonly visibility: CvVisibility;
  readonly status: CvReviewStatus;
  readonly position: number;
  readonly version: number;
  readonly birthDate: string;
  /** Whether files prove what it now says. */
  readonly hasEvidence: boolean;
  /** How many entries the CV has. */
  readonly count: number;
}

/** Which entry an input names, and the version of it that was read. */
export interface NamedEntry {
  readonly entryId: string;
  readonly expectedVersion?: number | null;
}

/**
 * Holds an entry, and the teacher before it, for who may change or review it.
 * @throws DomainError NOT_FOUND for others, as for what does not exist; STALE_VERSION, with the present version, for who
 *   has read another one
 */
export async function holdEntry(
  context: MutationContext,
  { entryId, expectedVersion }: NamedEntry,
): Promise<HeldEntry> {
  const key = keyOfGlobalId('cve', entryId);
  const held = key === null ? undefined : await lockEntry(context, key);
  if (!held || !readsAll(requireSignedIn(context), held))
    throw new DomainError('NOT_FOUND', ['input', 'entryId']);
  if (expectedVersion != null && expectedVersion !== held.version)
    throw new DomainError('STALE_VERSION', ['input', 'expectedVersion'], {
      detail: presentVersion(held.version),
      answer: { cvEntry: context.reader.reference(context, CvEntry, held.id) },
    });
  return held;
}

/** Says which version there is now. */
export const presentVersion = (version: number) => ({
  fr: `Sa version est maintenant ${version}.`,
  en: `Its version is now ${version}.`,
});

async function lockEntry({ em }: MutationContext, key: string): Promise<HeldEntry | undefined> {
  const sql = sqlOfEntityManager(em);
  // The teacher first, as who changes the correspondent does; the entry is read by a statement that begins afterwards.
  await sql(
    `select null from teacher where id = (select teacher_id from cv_entry where id = ($1::json #>> '{}')::uuid) for no key update`,
    key,
  );
  return sql<HeldEntry | undefined>(HELD, key);
}

const HELD = `
select json_build_object('id', e.id, 'teacherId', e.teacher_id, 'accountId', t.account_id, 'academyId', e.academy_id,
  'correspondentId', e.correspondent_id, 'kind', e.kind, 'title', e.title, 'details', e.details,
  'to', e.to_on, 'toPrecision', e.to_precision, 'diplomaId', (select s.diploma_id from diploma_source s
    where s.source = 'CV' and s.source_id = e.id and s.ended_at is null), 'visibility', e.visibility, 'status', e.status,
  'position', e.position, 'version', e.version, 'hasLeft', t.departed_at is not null, 'birthDate', t.birth_date,
  'hasEvidence', exists (select from cv_entry_evidence v where v.entry_id = e.id and v.to_version is null),
  'count', (select count(*) from cv_entry each where each.teacher_id = e.teacher_id and each.removed_at is null))::text as json
from cv_entry e join teacher t on t.id = e.teacher_id
where e.id = ($1::json #>> '{}')::uuid and e.removed_at is null`;
