import { v7 as uuidv7 } from 'uuid';
import { cvKinds, type CvEntryKind } from '../../server/modules/cv/index.ts';

type Run = (text: string, values: readonly unknown[]) => Promise<unknown>;

/**
 * A CV in which nothing is missing, for recruiters: an entry of each kind, with all details. That of a professional
 * experience is verified, with its proof; that of a skill was changed since.
 * @returns the keys of the entries, by their kinds
 */
export async function addCv(
  run: Run,
  of: { teacherId: string; accountId: string; officerId: string; at: Date },
): Promise<Readonly<Record<CvEntryKind, string>>> {
  const { teacherId, accountId, officerId, at } = of;
  const keys = Object.fromEntries(cvKinds.map(({ kind }) => [kind, uuidv7()])) as Record<CvEntryKind, string>;
  for (const [place, { kind, form }] of cvKinds.entries()) {
    const details = Object.fromEntries(form.fields.map(({ name, facts }) => [name, facts.example]));
    await run(
      `insert into cv_entry (id, teacher_id, kind, position, visibility, language, title, organization, from_on, from_precision, to_on,
         to_precision, description, details, status, declared_at, created_at, verified_version, version)
       values ($1, $2, $3, $4, 'RECRUITERS', 'fr', 'Master MEEF', 'Université', '2010-09-01', 'MONTH', '2012-12-31', 'YEAR', 'Texte.', $5,
         'DECLARED', $6, $6, 1, 2)`,
      [keys[kind], teacherId, kind, place + 1, JSON.stringify(details), at],
    );
  }
  await run(
    `update cv_entry set status = 'VERIFIED', verified_version = version, reviewed_by_id = $2, reviewed_at = $3, note = 'Vu.' where id = $1`,
    [keys.PROFESSIONAL_EXPERIENCE, officerId, at],
  );
  await run(
    `insert into cv_entry_version (id, entry_id, version, language, title, organization, from_on, from_precision, to_on, to_precision,
       description, details, status, reviewed_by_id, reviewed_at, note, declared_at)
     select $1, id, 1, language, title, organization, from_on, from_precision, to_on, to_precision, description, details, 'VERIFIED',
       $2, $3, 'Vu.', declared_at from cv_entry where id = $1`,
    [keys.SKILL, officerId, at],
  );
  for (const entry of [keys.PROFESSIONAL_EXPERIENCE, keys.SKILL]) {
    const file = uuidv7();
    await run(
      `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at, claimed_at, owner_kind,
         owner_id, position)
       values ($1, $2, 'x.pdf', 'application/pdf', 1, repeat('0', 64), 'CLEAN', $5, $3, $3, 'CV', $4, 0)`,
      [file, accountId, at, entry, file],
    );
    await run(
      'insert into cv_entry_evidence (attachment_id, entry_id, position, from_version) values ($1, $2, 0, 1)',
      [file, entry],
    );
  }
  await run(
    `insert into cv_profile (teacher_id, orcid, headline, summary, language, updated_at)
     values ($1, '0000-0002-1825-0097', 'Professeure', 'Bonjour.', 'fr', $2)`,
    [teacherId, at],
  );
  return keys;
}
