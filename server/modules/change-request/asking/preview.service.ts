import type { Context } from '../../../platform/context.ts';
import { requireSignedIn } from '../../../platform/access.ts';
import { RequestError } from '../../../platform/errors/errors.ts';
import { userError } from '../../../platform/mutate.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { perspectives, recordedCareerSql } from '../../career/index.ts';
import {
  careerAfter,
  effectsOf,
  grantedSql,
  grantedTwice,
  previewOf,
  type Granted,
  type RecordedFile,
} from '../../change-effect/index.ts';
import {
  documentInWords,
  factsOfAccount,
  missingDocuments,
  readProposal,
  type KindFacts,
  type Proposal,
} from '../../change-kind/index.ts';
import { paidOnSql, type BorneNames } from '../../bank-account/index.ts';
import { diplomaFileSql, Dossier, saidSql } from '../../dossier/index.ts';
import {
  borneNamesSql,
  childrenWarnings,
  grantedWarnings,
  holderWarnings,
  noChangeWarnings,
  sameKindWarnings,
} from '../record/warnings.ts';
import { alikeSql, formFaults, standingFaults, type Alike } from './judging.ts';
import { lineOf } from './line.ts';

interface AskedPreview {
  readonly change: object;
  readonly effectiveFrom: string | null;
}

/** What a preview works on, in one statement. */
interface Previewed extends RecordedFile {
  readonly id: string;
  readonly alike: readonly Alike[];
  readonly borne: BorneNames;
  readonly granted: readonly Granted[];
  /** The last four characters of the IBAN on which the teacher is paid; null: none was given here. */
  readonly paidOn: string | null;
}

const nothing = { changes: [], perspectives: [], missingDocuments: [], warnings: [] };

/**
 * What a request would change, if it were approved as it is: the same pure effects as an approval, over the file as it is
 * read now; and everything that a submission would refuse. Two statements that read, one more where a line is named, and the one
 * of `before`; nothing is written.
 */
export async function previewed(context: Context, { change, effectiveFrom }: AskedPreview): Promise<object> {
  const { accountId } = requireSignedIn(context);
  const sql = sqlOfEntityManager(context.em);
  const read = readProposal(change);
  const kind = read.proposal?.kind ?? null;
  const known = await factsOfAccount(sql, accountId, parisDate(context.now()));
  const file = await sql<Previewed | undefined>(FILE, { accountId, kind, at: context.now() });
  if (!known || !file) throw new RequestError('FORBIDDEN');
  const before = context.reader.reference(context, Dossier, file.id);
  const line = await lineOf(sql, file.id, read.proposal);
  const wrong = formFaults(read, effectiveFrom, { ...known, line });
  const all = [...wrong, ...standingFaults(read, effectiveFrom, { ...known, alike: file.alike })];
  const errors = all.map((fault) => userError(context, fault));
  if (read.proposal === null || wrong.length > 0) return { before, ...nothing, errors };
  const asked = { proposal: read.proposal, effectiveFrom, facts: known.facts };
  return { before, ...effectsSeen(context, file, asked), errors };
}

interface Asked {
  readonly proposal: Proposal;
  readonly effectiveFrom: string | null;
  readonly facts: KindFacts;
}

function effectsSeen(
  { locale }: Context,
  file: Previewed,
  { proposal, effectiveFrom, facts }: Asked,
): object {
  const { kind, values } = proposal;
  const { today } = facts;
  const effects = effectsOf(kind, values, { facts, effectiveFrom });
  const after = perspectives(careerAfter(file, effects), {}, { today, locale });
  const changes = [
    ...previewOf(file, effects, locale),
    ...(kind === 'RIB' ? accountChanged(file, values.iban) : []),
  ];
  const missing = missingDocuments(kind, { values, facts, given: [] });
  return {
    changes: [...changes, ...nextEchelonChanged(perspectives(file.career, {}, { today, locale }), after)],
    perspectives: after,
    missingDocuments: missing.map((document) => documentInWords(document, locale)),
    warnings: [
      ...(effects.length > 0 && changes.length === 0 ? noChangeWarnings(locale) : []),
      ...childrenWarnings(values, locale),
      ...sameKindWarnings(
        file.alike.map(({ reference }) => reference),
        locale,
      ),
      ...grantedWarnings(grantedTwice(effects, file.granted), locale),
      ...(kind === 'RIB' ? holderWarnings(values.holder, file.borne, locale) : []),
    ],
  };
}

/** Of an account, four characters are shown: those that the file shows too. */
function accountChanged({ paidOn: from }: Previewed, iban: string) {
  const to = iban.slice(-4);
  return from === to ? [] : [{ path: 'dossier.bankAccount.lastFour', from, to }];
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

const FILE = `select json_build_object('id', t.id, 'alike', ${alikeSql('t', 'given.kind')}, 'borne', ${borneNamesSql('t')}, 'granted', ${grantedSql('t.id', 'null')}, 'paidOn', ${paidOnSql('t.id', 'given.at')},
    'address', ${saidSql.address('d')}, 'family', ${saidSql.family('d')}, 'contact', ${saidSql.contact('d')},
    'nationality', ${saidSql.nationality('d')},
    'names', json_build_object('civility', t.civility, 'familyName', t.family_name, 'usageName', t.usage_name, 'givenNames', t.given_names),
    'said', (select coalesce(json_agg(r), '[]') from (select n.valid_from as "from", n.civility, n.family_name as "familyName",
      n.usage_name as "usageName", n.given_names as "givenNames" from dossier_name n
      where n.dossier_id = t.id and n.superseded_at is null and n.taken_effect_at is null order by n.valid_from, n.recorded_at, n.id) r),
    'leftOn', t.left_on, 'positions', ${periods('position', 'l.kind')}, 'rates', ${periods('working_time', 'l.quotity, l.reason')},
    'diplomas', ${diplomaFileSql('t.id')}, 'career', ${recordedCareerSql('t')})::text as json
  from json_to_record($1::json) as given ("accountId" uuid, kind text, at timestamptz)
  join teacher t on t.account_id = given."accountId" join dossier d on d.id = t.id`;
