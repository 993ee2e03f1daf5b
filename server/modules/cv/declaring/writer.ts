import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';

/** The teacher who is signed in, whose CV nobody else changes until the transaction ends. */
export interface Writer {
  readonly teacherId: string;
  readonly accountId: string;
  readonly birthDate: string;
  /** How many entries the CV has. */
  readonly count: number;
  /** The version of what stands above them; null where nothing does. */
  readonly profileVersion: number | null;
}

/** @throws DomainError NOT_FOUND for who has no file */
export async function holdWriter(context: MutationContext): Promise<Writer> {
  const sql = sqlOfEntityManager(context.em);
  const { accountId } = requireSignedIn(context);
  // Of two entries at once, the second one is counted with the first: by a statement that begins once the teacher is held.
  await sql(
    `select null from teacher where account_id = ($1::json #>> '{}')::uuid for no key update`,
    accountId,
  );
  const writer = await sql<Writer | undefined>(WRITER, accountId);
  if (!writer) throw new DomainError('NOT_FOUND', ['input']);
  return writer;
}

const WRITER = `
select json_build_object('teacherId', t.id, 'accountId', t.account_id, 'birthDate', t.birth_date,
  'count', (select count(*) from cv_entry e where e.teacher_id = t.id and e.removed_at is null),
  'profileVersion', (select p.version from cv_profile p where p.teacher_id = t.id))::text as json
from teacher t where t.account_id = ($1::json #>> '{}')::uuid`;
