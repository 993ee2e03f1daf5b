import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate, type Bilingual } from '../../../platform/viewer.ts';
import { opinionOf } from '../../change-kind/index.ts';
import { countsAt, holds } from '../../mandate/index.ts';
import { canAnswer } from '../../message/index.ts';
import type { OpinionGiver } from '../change-request-parts.entity.ts';
import { answerDay } from '../record/answer-day.ts';
import { holdRequest, type HeldRequest } from '../record/held.ts';
import { changeStates } from '../record/states.ts';
import { dueAgain } from '../record/waiting.ts';
import { handle, optionalWords, wordsOf } from './handling.ts';
import type { GiveOpinionInput, RequestOpinionInput } from './officers.inputs.ts';
import { officersRefusals } from './officers.refusals.ts';

const path = ['input', 'requestId'];
const usualDays = 15;

const awaited: Readonly<Record<OpinionGiver, Bilingual>> = {
  GIVES_OPINION: {
    fr: 'Avis attendu : celui du supérieur hiérarchique (GIVES_OPINION).',
    en: 'The opinion of the superior is wanted (GIVES_OPINION).',
  },
  MEDICAL: {
    fr: 'Avis attendu : celui du conseil médical (MEDICAL).',
    en: 'The opinion of the medical board is wanted (MEDICAL).',
  },
};

/** Who is asked: of what doctors alone may know, nobody else; of what does not concern health, the doctors are not. */
function advisersOf({ medical, kind, values }: HeldRequest): readonly OpinionGiver[] {
  if (medical === 'WHOLE') return ['MEDICAL'];
  const isOfHealth = medical === 'OPINION' || opinionOf(kind, values) === 'MEDICAL';
  return isOfHealth ? ['GIVES_OPINION', 'MEDICAL'] : ['GIVES_OPINION'];
}

/** Asks those who hold a mandate for their opinion: from then on they read the request. */
export async function requestOpinion(context: MutationContext, input: RequestOpinionInput) {
  const viewer = requireSignedIn(context);
  const held = await holdRequest(context, input);
  const status = changeStates.move('requestOpinion', held.status, { viewer, record: held, given: {}, path });
  const expected = advisersOf(held);
  if (!expected.includes(input.of)) throw new DomainError('UNKNOWN_VALUE', ['input', 'of'], { expected });
  const question = optionalWords('question', input.question);
  const today = parisDate(context.now());
  const answerBy = answerDay(input.answerBy, today, usualDays);
  const isAsked = await sqlOfEntityManager(context.em)<boolean>(ASK, {
    id: newId(),
    request: held.id,
    of: input.of,
    at: context.now(),
    today,
    answerBy,
  });
  if (!isAsked) throw new DomainError(officersRefusals.NOBODY_GIVES_OPINION, ['input', 'of']);
  return handle(
    context,
    held,
    {
      move: 'requestOpinion',
      status,
      note: question,
      changes: { due_on: answerBy },
      event: { name: 'CHANGE_REQUEST_OPINION_REQUESTED', facts: { of: input.of, answerBy } },
    },
    { notice: { step: 'OPINION_REQUESTED', of: input.of, answerBy } },
  );
}

/** Gives the opinion that was asked for; it binds nobody. */
export async function giveOpinion(context: MutationContext, input: GiveOpinionInput) {
  const viewer = requireSignedIn(context);
  const held = await holdRequest(context, input);
  const move = held.officerId === null ? 'giveOpinion' : 'giveOpinionClaimed';
  const status = changeStates.move(move, held.status, { viewer, record: held, given: {}, path });
  const text = wordsOf('text', input.text);
  const { favourable } = input;
  const mandates = (['GIVES_OPINION', 'MEDICAL'] as const).filter((kind) => holds(viewer, kind, held));
  const given = await sqlOfEntityManager(context.em)<OpinionGiver | undefined>(
    GIVE,
    { request: held.id, officer: viewer.officerId, at: context.now(), favourable, text },
    mandates,
  );
  if (!given) throw new DomainError(officersRefusals.OPINION_NOT_AWAITED, path);
  return handle(
    context,
    held,
    {
      move,
      status,
      note: text,
      changes: { due_on: dueAgain(held) },
      event: { name: 'CHANGE_REQUEST_OPINION_GIVEN', facts: { of: given, favourable } },
    },
    { notice: { step: 'OPINION_GIVEN', of: given, favourable, text } },
  );
}

/** Refuses a decision that comes before the opinion that it needs: given, or, unless it is that of doctors, past its day. */
export async function refuseWithoutOpinion(
  { em, now }: Pick<MutationContext, 'em' | 'now'>,
  { id }: Pick<HeldRequest, 'id'>,
  of: OpinionGiver | null,
): Promise<void> {
  if (of === null) return;
  const isThere = await sqlOfEntityManager(em)<boolean>(
    `select exists (select from change_opinion o, json_to_record($1::json) as r (request uuid, "of" text, today date)
       where o.request_id = r.request and o.asked_of = r.of and (o.given_at is not null or (r.of <> 'MEDICAL' and o.due_on < r.today)))::text as json`,
    { request: id, of, today: parisDate(now()) },
  );
  if (!isThere) throw new DomainError(officersRefusals.OPINION_REQUIRED, path, { detail: awaited[of] });
}

const ASK = `
with asked as (select * from json_to_record($1::json) as a (id uuid, request uuid, "of" text, at timestamptz, today date,
    "answerBy" date)),
  written as (insert into change_opinion (id, request_id, academy_id, asked_of, asked_at, due_on)
    select asked.id, r.id, r.academy_id, asked.of, asked.at, asked."answerBy" from asked
    join change_request r on r.id = asked.request
    where exists (select from mandate m where m.kind = asked.of and ${countsAt('m', 'r', 'asked.today')}
      and ${canAnswer('m.officer_id')})
    returning id)
select (exists (select from written))::text as json`;

const GIVE = `
with given as (select * from json_to_record($1::json) as g (request uuid, officer uuid, at timestamptz, favourable boolean, text text)),
  awaited as (select o.id from change_opinion o, given where o.request_id = given.request and o.given_at is null
    and o.asked_of in (select value from json_array_elements_text($2::json)) order by o.asked_at desc, o.id limit 1)
update change_opinion o set officer_id = given.officer, given_at = given.at, favourable = given.favourable, text = given.text
from given, awaited where o.id = awaited.id returning to_json(o.asked_of)::text as json`;
