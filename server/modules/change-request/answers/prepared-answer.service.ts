import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError, refuseAny, type Refusal } from '../../../platform/errors/errors.ts';
import { bilingualFaults } from '../../../platform/graphql/bilingual.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { faultWithin } from '../../../platform/form/typed.ts';
import { lineFault, proseFault } from '../../../platform/text.rules.ts';
import { officersRefusals } from '../deciding/officers.refusals.ts';
import { PreparedAnswer } from './prepared-answer.entity.ts';
import type { PreparedAnswerInput, SetPreparedAnswersInput } from './prepared-answer.inputs.ts';

const most = 100;
const longestLabel = 100;
const longestText = 2000;

/** Replaces the list of the academy. */
export async function setPreparedAnswers(context: MutationContext, { answers }: SetPreparedAnswersInput) {
  const { academyId } = requireSignedIn(context);
  if (answers.length > most) throw new DomainError(officersRefusals.TOO_MANY_ANSWERS, ['input', 'answers']);
  const rows = answers.map(({ answerId, kind, label, text }, position) => ({
    id: answerId == null ? newId() : keyOfGlobalId('ans', answerId),
    isNew: answerId == null,
    kind: kind ?? null,
    position,
    labelFr: label.fr.trim(),
    labelEn: label.en.trim(),
    textFr: text.fr.trim(),
    textEn: text.en.trim(),
  }));
  const known = await knownAnswers(context, academyId as string);
  refuseAny(
    answers.flatMap((answer, at) => {
      const { id, isNew } = rows[at] as (typeof rows)[number];
      const isTwice = rows.findIndex((row) => row.id === id) !== at;
      return faultsOf(answer, at, { isKnown: isNew || (id !== null && known.includes(id) && !isTwice) });
    }),
  );
  await sqlOfEntityManager(context.em)(REPLACE, { academyId }, rows);
  return { answers: rows.map(({ id }) => context.reader.reference(context, PreparedAnswer, id as string)) };
}

/** The answers of an academy; of two who set them at once, the second one waits. */
async function knownAnswers({ em }: MutationContext, academyId: string): Promise<readonly string[]> {
  const sql = sqlOfEntityManager(em);
  await sql(`select null from academy where id = ($1::json #>> '{}')::uuid for no key update`, academyId);
  return sql(
    `select coalesce(json_agg(id), '[]')::text as json from prepared_answer where academy_id = ($1::json #>> '{}')::uuid`,
    academyId,
  );
}

function faultsOf(
  { label, text }: PreparedAnswerInput,
  at: number,
  { isKnown }: { readonly isKnown: boolean },
): Refusal[] {
  const path = ['input', 'answers', String(at)];
  return [
    ...(isKnown ? [] : [{ code: 'NOT_FOUND' as const, path: [...path, 'answerId'] }]),
    ...bilingualFaults(label, [...path, 'label'], (one) =>
      faultWithin(lineFault(one, longestLabel), longestLabel),
    ),
    ...bilingualFaults(text, [...path, 'text'], (one) =>
      faultWithin(proseFault(one, longestText), longestText),
    ),
  ];
}

const REPLACE = `
with given as (select * from json_to_record($1::json) as g ("academyId" uuid)),
  listed as (select * from json_to_recordset($2::json) as l (id uuid, kind text, position integer, "labelFr" text, "labelEn" text,
    "textFr" text, "textEn" text)),
  gone as (delete from prepared_answer p using given where p.academy_id = given."academyId" and p.id not in (select id from listed))
insert into prepared_answer (id, academy_id, kind, label_fr, label_en, text_fr, text_en, position)
select listed.id, given."academyId", listed.kind, listed."labelFr", listed."labelEn", listed."textFr", listed."textEn",
  listed.position from listed, given
on conflict (id) do update set kind = excluded.kind, label_fr = excluded.label_fr, label_en = excluded.label_en,
  text_fr = excluded.text_fr, text_en = excluded.text_en, position = excluded.position`;
