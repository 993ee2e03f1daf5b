import type { MutationContext } from '../../../platform/context.ts';
import type { Refusal } from '../../../platform/errors/errors.ts';
import { valueOf } from '../../../platform/form/reader.ts';
import { userError } from '../../../platform/mutate.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { Teacher } from '../../teacher/index.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import { cvEvents } from '../cv.events.ts';
import { cvRefusals } from '../cv.refusals.ts';
import { columnsOf } from '../declaring/declaring.service.ts';
import { mostEntries } from '../record/held.ts';
import { ADD_ALL } from '../declaring/declaring.sql.ts';
import { writeProfile } from '../declaring/profile.service.ts';
import { holdWriter, type Writer } from '../declaring/writer.ts';
import { readEntry, type WrittenEntry } from '../kind/entry-form.ts';
import { cvKindOf } from '../kind/kinds.ts';
import { readProfile } from '../kind/profile-form.ts';
import type { ImportJsonResumeInput } from './exchange.inputs.ts';
import { fromResume, type Candidate } from './from-resume.ts';
import { readResume } from './resume-schema.ts';
import type { Profile } from './resume.ts';

interface Judged {
  readonly candidate: Candidate;
  readonly outcome: 'ADDED' | 'THERE_ALREADY' | 'REFUSED';
  readonly id: string;
  readonly entry: WrittenEntry | null;
  readonly refusals: readonly Refusal[];
}

/**
 * Adds what a resume says behind the entries of the own CV, each part by itself; what the CV says already stays as it is.
 * @throws DomainError NO_JSON_RESUME for what the schema of jsonresume.org refuses, RESUME_TOO_LARGE
 */
export async function importJsonResume(context: MutationContext, { resume, dryRun }: ImportJsonResumeInput) {
  const { profile, candidates, notTaken } = fromResume(valueOf(readResume(resume), ['input', 'resume']));
  const writer = await holdWriter(context);
  const present = await sqlOfEntityManager(context.em)<Present>(PRESENT, writer.teacherId);
  const judged = judge(candidates, present, { today: parisDate(context.now()), writer });
  const added = judged.filter(({ outcome }) => outcome === 'ADDED');
  const above = profileFrom(profile, present.profile);
  if (dryRun !== true) {
    await add(context, writer, added);
    if (above.taken) await writeProfile(context, writer.teacherId, { ...present.profile, ...above.taken });
  }
  return {
    results: judged.map((one) => resultOf(context, one, dryRun === true)),
    added: added.length,
    notTaken: [...above.notTaken, ...notTaken],
    teacher: context.reader.reference(context, Teacher, writer.teacherId),
  };
}

interface Present {
  readonly entries: readonly {
    kind: string;
    title: string;
    organization: string | null;
    from: string | null;
    to: string | null;
    details: object;
  }[];
  readonly profile: Profile | null;
}

const PRESENT = `
select json_build_object(
  'entries', coalesce((select json_agg(json_build_object('kind', e.kind, 'title', e.title, 'organization', e.organization,
      'from', e.from_on, 'to', e.to_on, 'details', e.details)) from cv_entry e where e.teacher_id = t.id and e.removed_at is null), '[]'),
  'profile', (select json_build_object('headline', p.headline, 'summary', p.summary, 'orcid', p.orcid, 'language', p.language)
    from cv_profile p where p.teacher_id = t.id))::text as json
from teacher t where t.id = ($1::json #>> '{}')::uuid`;

/** What makes two entries the same one: its details may be fuller in one of them. A language is there once, whatever its title. */
const keyOf = ({ kind, title, organization, from, to, details }: Present['entries'][number]) =>
  kind === 'LANGUAGE'
    ? JSON.stringify([kind, (details as { readonly language?: string }).language])
    : JSON.stringify([kind, title.toLowerCase(), organization?.toLowerCase() ?? null, from, to]);

function judge(
  candidates: readonly Candidate[],
  { entries }: Present,
  { today, writer }: { readonly today: string; readonly writer: Writer },
): Judged[] {
  const there = new Set(entries.map(keyOf));
  let count = writer.count;
  return candidates.map((candidate) => {
    const refused = (refusals: readonly Refusal[]): Judged => ({
      candidate,
      outcome: 'REFUSED',
      id: '',
      entry: null,
      refusals,
    });
    const { entry: given, memberOf, pointer } = candidate;
    const { kind, details, ...rest } = given;
    const { member } = cvKindOf(kind);
    const read = readEntry(
      { ...rest, details: { [member]: details } },
      { today, birthDate: writer.birthDate },
    );
    const at = (path: readonly (string | number)[]) => [
      ...pointer.split('/').slice(1),
      memberOf(fieldOf(path)),
    ];
    if (read.refusals)
      return refused(read.refusals.map((refusal) => ({ ...refusal, path: at(refusal.path) })));
    const { from, to, ...entry } = read.value;
    const key = keyOf({ ...entry, from: from?.first ?? null, to: to?.last ?? null });
    if (there.has(key)) return { candidate, outcome: 'THERE_ALREADY', id: '', entry: null, refusals: [] };
    if (count >= mostEntries)
      return refused([{ code: cvRefusals.CV_FULL, path: pointer.split('/').slice(1) }]);
    there.add(key);
    count += 1;
    return { candidate, outcome: 'ADDED', id: newId(), entry: read.value, refusals: [] };
  });
}

/** `details.diploma.level` is `details.level` in the table. */
function fieldOf([first, , ...rest]: readonly (string | number)[]): string {
  return first === 'details' ? `details.${String(rest[0] ?? '')}` : String(first ?? '');
}

async function add(
  context: MutationContext,
  { teacherId, accountId, count }: Writer,
  judged: readonly Judged[],
) {
  if (judged.length === 0) return;
  const at = context.now();
  const rows = judged.map(({ id, entry }, index) => ({
    id,
    teacherId,
    position: count + index + 1,
    at,
    ...columnsOf(entry as WrittenEntry),
  }));
  await sqlOfEntityManager(context.em)(ADD_ALL, rows);
  const entries = judged.map(({ id }) => ({ accountId, subject: id }));
  await recordEvents(context.em, { of: cvEvents, name: 'CV_ENTRY_DECLARED' }, at, entries);
}

function resultOf(context: MutationContext, { candidate, outcome, id, refusals }: Judged, isDryRun: boolean) {
  const { pointer, entry } = candidate;
  return {
    pointer,
    outcome,
    kind: entry.kind,
    title: entry.title,
    cvEntry: outcome === 'ADDED' && !isDryRun ? context.reader.reference(context, CvEntry, id) : null,
    errors: refusals.map(({ path, ...refusal }) =>
      userError(context, { ...refusal, path: ['input', 'resume', ...path] }),
    ),
  };
}

/** What the resume says above its parts, where the CV says nothing yet. */
function profileFrom(given: Profile, present: Profile | null): { taken: Profile | null; notTaken: string[] } {
  const places = {
    headline: '/basics/label',
    summary: '/basics/summary',
    orcid: '/basics/profiles',
  } as const;
  const taken: Record<string, unknown> = {};
  const notTaken: string[] = [];
  for (const [name, place] of Object.entries(places) as [keyof typeof places, string][]) {
    const value = given[name];
    if (!value || value === present?.[name]) continue;
    const read = readProfile({ [name]: value });
    if (read.refusals || present?.[name]) notTaken.push(place);
    else taken[name] = read.value[name];
  }
  return { taken: Object.keys(taken).length > 0 ? taken : null, notTaken };
}
