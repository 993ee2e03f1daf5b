import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { valueOf } from '../../../platform/form/reader.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { Teacher } from '../../teacher/index.ts';
import { readProfile } from '../kind/profile-form.ts';
import { presentVersion } from '../record/held.ts';
import type { UpdateCvProfileInput } from './declaring.inputs.ts';
import { holdWriter } from './writer.ts';

/** Replaces what stands above the entries. Nobody has written it yet: its version is 0. */
export async function updateCvProfile(context: MutationContext, input: UpdateCvProfileInput) {
  const profile = valueOf(readProfile(input.profile), ['input', 'profile']);
  const { teacherId, profileVersion } = await holdWriter(context);
  const present = profileVersion ?? 0;
  const teacher = context.reader.reference(context, Teacher, teacherId);
  if (input.expectedVersion != null && input.expectedVersion !== present)
    throw new DomainError('STALE_VERSION', ['input', 'expectedVersion'], {
      detail: presentVersion(present),
      answer: { teacher },
    });
  await writeProfile(context, teacherId, profile);
  return { teacher };
}

/** Writes all that stands above the entries of a teacher, whom this transaction holds. */
export async function writeProfile(
  { em, now }: MutationContext,
  teacherId: string,
  profile: object,
): Promise<void> {
  await sqlOfEntityManager(em)(WRITE, { language: 'fr', ...profile, teacherId, at: now() });
}

const WRITE = `
insert into cv_profile as p (teacher_id, orcid, headline, summary, language, updated_at)
select g."teacherId", g.orcid, g.headline, g.summary, g.language, g.at
from json_to_record($1::json) as g ("teacherId" uuid, orcid text, headline text, summary text, language text, at timestamptz)
on conflict (teacher_id) do update set orcid = excluded.orcid, headline = excluded.headline, summary = excluded.summary,
  language = excluded.language, version = p.version + 1, updated_at = excluded.updated_at`;
