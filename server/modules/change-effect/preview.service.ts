import type { Context } from '../../platform/context.ts';
import { requireSignedIn } from '../../platform/access.ts';
import { DomainError, refuseAny, RequestError } from '../../platform/errors/errors.ts';
import { valueOf } from '../../platform/form/reader.ts';
import { userError } from '../../platform/mutate.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { perspectives, recordedCareerSql } from '../career/index.ts';
import {
  documentInWords,
  factsOfAccount,
  missingDocuments,
  proposalFaults,
  readProposal,
} from '../change-kind/index.ts';
import { Dossier, saidSql } from '../dossier/index.ts';
import { effectsOf } from './effects.rules.ts';
import { careerAfter, previewOf, type RecordedFile } from './preview.rules.ts';

interface AskedPreview {
  readonly change: object;
  readonly effectiveFrom: string | null;
}

/**
 * What a request would change, if it were approved as it is: the same pure effects as an approval, over the file as it is
 * read now. Two statements that read, and the one of `before`; nothing is written.
 */
export async function previewed(context: Context, { change, effectiveFrom }: AskedPreview): Promise<object> {
  const { accountId } = requireSignedIn(context);
  const today = parisDate(context.now());
  const sql = sqlOfEntityManager(context.em);
  const facts = await factsOfAccount(sql, accountId, today);
  const file = await sql<(RecordedFile & { readonly id: string }) | undefined>(FILE, accountId);
  if (!facts || !file) throw new RequestError('FORBIDDEN');
  const { locale } = context;
  const before = context.reader.reference(context, Dossier, file.id);
  try {
    const proposal = valueOf(readProposal(change), []);
    refuseAny(proposalFaults(proposal, { facts, effectiveFrom }));
    const { kind, values } = proposal;
    const effects = effectsOf(kind, values, { facts, effectiveFrom });
    const after = perspectives(careerAfter(file, effects), {}, { today, locale });
    return {
      before,
      changes: [
        ...previewOf(file, effects, locale),
        ...nextEchelonChanged(perspectives(file.career, {}, { today, locale }), after),
      ],
      perspectives: after,
      missingDocuments: missingDocuments(kind, { values, facts, given: [] }).map((document) =>
        documentInWords(document, locale),
      ),
      errors: [],
    };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const errors = error.refusals.map((refusal) => userError(context, refusal));
    return { before, changes: [], perspectives: [], missingDocuments: [], errors };
  }
}

type Perspectives = ReturnType<typeof perspectives>;

/** The day of the next échelon is what a leave moves: it is shown as a change of its own. */
function nextEchelonChanged(before: Perspectives, after: Perspectives) {
  const dayOf = (all: Perspectives) => all.find(({ key }) => key === 'NEXT_ECHELON')?.outcome?.from ?? null;
  const [from, to] = [dayOf(before), dayOf(after)];
  return from === to ? [] : [{ path: 'teacher.careerPerspectives.NEXT_ECHELON', from, to }];
}

const periods = (table: string, columns: string) =>
  `(select coalesce(json_agg(r), '[]') from (select l.id, ${columns}, l.valid_from as "from", l.valid_to as "to" from ${table} l
    where l.dossier_id = t.id and l.superseded_at is null order by l.valid_from, l.id) r)`;

const FILE = `select json_build_object('id', t.id,
    'address', ${saidSql.address('d')}, 'family', ${saidSql.family('d')}, 'contact', ${saidSql.contact('d')},
    'nationality', ${saidSql.nationality('d')},
    'names', json_build_object('civility', t.civility, 'familyName', t.family_name, 'usageName', t.usage_name, 'givenNames', t.given_names),
    'said', (select coalesce(json_agg(r), '[]') from (select n.valid_from as "from", n.civility, n.family_name as "familyName",
      n.usage_name as "usageName", n.given_names as "givenNames" from dossier_name n
      where n.dossier_id = t.id and n.superseded_at is null and n.taken_effect_at is null order by n.valid_from, n.recorded_at, n.id) r),
    'leftOn', t.left_on, 'positions', ${periods('position', 'l.kind')}, 'rates', ${periods('working_time', 'l.quotity, l.reason')},
    'career', ${recordedCareerSql('t')})::text as json
  from teacher t join dossier d on d.id = t.id where t.account_id = ($1::json #>> '{}')::uuid`;
