import { requireSignedIn } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { RequestError, type Refusal } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { userError } from '../../../platform/mutate.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { perspectives, recordedCareerSql, type RecordedCareer } from '../../career/index.ts';
import {
  asRecorded,
  Diploma,
  diplomaCodeOf,
  diplomaFileSql,
  diplomasAfter,
  Dossier,
  type DiplomaFile,
  type ProvedDiploma,
} from '../../dossier/index.ts';
import { cvRefusals } from '../cv.refusals.ts';
import { readEntry, type WrittenEntry } from '../kind/entry-form.ts';
import type { CvEntryKind } from '../kind/entry-kind.ts';
import { mostEntries } from '../record/held.ts';
import type { PreviewCvEntryInput } from './preview.inputs.ts';
import { provedBy } from './proved.ts';

/** What a preview works on, in one statement. */
interface Previewed {
  readonly id: string;
  readonly birthDate: string;
  readonly count: number;
  /** The kind of the entry that would be changed; null where the teacher has no such entry. */
  readonly kind: CvEntryKind | null;
  readonly career: RecordedCareer | null;
  readonly diplomas: DiplomaFile;
}

/**
 * What an entry would do to the file and the career once an officer has verified it: by the same rules as a review, over the
 * file as it is; and everything that it would be refused for. One statement that reads, and those of the records; nothing is
 * written.
 */
export async function previewed(context: Context, { entry, entryId }: PreviewCvEntryInput): Promise<object> {
  const { accountId } = requireSignedIn(context);
  const key = entryId == null ? null : keyOfGlobalId('cve', entryId);
  const file = await sqlOfEntityManager(context.em)<Previewed | undefined>(FILE, { accountId, key });
  if (!file) throw new RequestError('FORBIDDEN');
  const today = parisDate(context.now());
  const read = readEntry(entry, { today, birthDate: file.birthDate });
  const written = read.refusals ? null : read.value;
  const faults = [...(read.refusals ?? []).map(inEntry), ...standingFaults(file, entryId, written)];
  const errors = faults.map((fault) => userError(context, fault));
  const before = context.reader.reference(context, Dossier, file.id);
  const said = written && faults.length === 0 ? provedOf(written) : null;
  if (!said) return { before, diploma: null, perspectives: [], errors };
  return { before, ...proofSeen(context, file, { said, key, today }), errors };
}

const inEntry = ({ path, ...fault }: Refusal): Refusal => ({ ...fault, path: ['input', 'entry', ...path] });

const provedOf = ({ to, ...entry }: WrittenEntry) =>
  provedBy({ ...entry, to: to?.last ?? null, toPrecision: to?.precision ?? null });

/** What a call would be refused for beside what the entry says. */
function standingFaults(
  { kind, count }: Previewed,
  entryId: string | null | undefined,
  entry: WrittenEntry | null,
): Refusal[] {
  if (entryId == null) return count >= mostEntries ? [{ code: cvRefusals.CV_FULL, path: ['input'] }] : [];
  if (kind === null) return [{ code: 'NOT_FOUND', path: ['input', 'entryId'] }];
  return entry && entry.kind !== kind
    ? [{ code: cvRefusals.CV_KIND_FIXED, path: ['input', 'entry', 'details'] }]
    : [];
}

interface Asked {
  readonly said: ProvedDiploma;
  readonly key: string | null;
  readonly today: string;
}

function proofSeen(context: Context, { career, diplomas }: Previewed, { said, key, today }: Asked): object {
  const { locale } = context;
  const { rows, joined } = diplomasAfter(diplomas, { source: 'CV', sourceId: key ?? '' }, said);
  const after = career && { ...career, diplomas: asRecorded(rows) };
  const { title, level, obtainedOn } = said;
  return {
    diploma: {
      title,
      obtainedOn,
      code: diplomaCodeOf({ ...said, level: level ?? 0 }),
      joins: joined === null ? null : context.reader.reference(context, Diploma, joined),
    },
    perspectives: moved(
      perspectives(career, {}, { today, locale }),
      perspectives(after, {}, { today, locale }),
    ),
  };
}

type Perspectives = ReturnType<typeof perspectives>;

/** Those that stand otherwise than before: another status, another day or another campaign. */
function moved(before: Perspectives, after: Perspectives) {
  const stand = ({ status, eligibleFrom, firstCampaign, outcome }: Perspectives[number]) =>
    JSON.stringify([status, eligibleFrom, firstCampaign, outcome?.from]);
  return after.flatMap((one) => {
    const former = before.find(({ key }) => key === one.key) ?? null;
    return former && stand(former) === stand(one)
      ? []
      : [{ key: one.key, title: one.title, before: former, after: one }];
  });
}

const FILE = `select json_build_object('id', t.id, 'birthDate', t.birth_date,
    'count', (select count(*) from cv_entry e where e.teacher_id = t.id and e.removed_at is null),
    'kind', (select e.kind from cv_entry e where e.id = given.key and e.teacher_id = t.id and e.removed_at is null),
    'career', ${recordedCareerSql('t')}, 'diplomas', ${diplomaFileSql('t.id')})::text as json
  from json_to_record($1::json) as given ("accountId" uuid, key uuid) join teacher t on t.account_id = given."accountId"`;
