import { Field, ID, InputType } from 'type-graphql';
import { requireSignedIn } from '../../../platform/access.ts';
import { recordAccess } from '../../../platform/audit.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { betweenDays } from '../../../platform/letters/bounds.ts';
import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { recordEvents } from '../../../platform/sql/events.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { decideDeparture, Teacher } from '../../teacher/index.ts';
import { dossierEvents } from '../../dossier/index.ts';
import { handlesRequests } from '../record/request.policy.ts';
import { endRequestsOfDead } from './ending.service.ts';
import { originOf, wordsOf } from './handling.ts';
import { officersRefusals } from './officers.refusals.ts';

@InputType({ description: 'The death of a teacher, as the certificate of the family proves it.' })
class RecordDeathOfTeacherInput {
  @Field(() => ID, { description: 'The global id of the teacher.' })
  teacherId!: string;

  @Field(() => GraphQLDate, {
    description:
      'The day of the death, such as 2026-11-20: today at the latest, and after the age at which a career may begin.',
  })
  diedOn!: string;

  @Field(() => String, {
    description:
      'On which document it rests, for the access log, such as “Acte de décès n° 41, Chartres”; at most 500 characters.',
  })
  proof!: string;
}

const longestProof = 500;

/** Records a death: the account closes at once, open requests with it, and nothing is written to it any more. */
async function recordDeathOfTeacher(context: MutationContext, input: RecordDeathOfTeacherInput) {
  const { portfolios } = requireSignedIn(context);
  const sql = sqlOfEntityManager(context.em);
  const key = keyOfGlobalId('tea', input.teacherId);
  const followed = key !== null && (await sql<Followed | undefined>(FOLLOWED, key, portfolios));
  if (!followed) throw new DomainError('NOT_FOUND', ['input', 'teacherId']);
  if (followed.isGone) throw new DomainError(officersRefusals.HAS_LEFT, ['input', 'teacherId']);
  const today = parisDate(context.now());
  if (input.diedOn > today || input.diedOn < followed.earliest)
    throw new DomainError('DATE_OUT_OF_RANGE', ['input', 'diedOn'], {
      detail: betweenDays(followed.earliest, today),
    });
  const proof = wordsOf('proof', input.proof, longestProof);
  const origin = originOf(context);
  const act = newId();
  const { retiredReadMonths: readMonths } = context.config;
  await decideDeparture(
    sql,
    { origin, readMonths, forget: context.forgetSession },
    { teacherId: key, requestId: act, on: input.diedOn, reason: 'DECES_AGENT' },
  );
  await endRequestsOfDead(sql, { teacherId: key, at: context.now() });
  await recordEvents(context.em, { of: dossierEvents, name: 'DOSSIER_CHANGED' }, context.now(), [
    {
      accountId: followed.accountId,
      subject: act,
      facts: { kind: 'DECES_AGENT', paths: ['teacher.leftOn', 'teacher.leftReason'], from: input.diedOn },
    },
  ]);
  await recordAccess(sql, origin, 'DEATH_RECORDED', [key], proof);
  return { teacher: context.reader.reference(context, Teacher, key) };
}

interface Followed {
  readonly accountId: string;
  readonly isGone: boolean;
  /** As in an import: a career begins with sixteen years at the earliest. */
  readonly earliest: string;
}

// The teacher is held, so that the correspondent stays the same meanwhile.
const FOLLOWED = `
select json_build_object('accountId', t.account_id, 'isGone', t.departed_at is not null,
  'earliest', (t.birth_date + interval '16 years')::date)::text as json from teacher t
where t.id = ($1::json #>> '{}')::uuid
  and t.correspondent_id in (select value::uuid from json_array_elements_text($2::json)) for update of t`;

export const deathMutations = [
  mutation({
    name: 'recordDeathOfTeacher',
    description:
      'The officer in charge: records the death of a teacher (DECES_AGENT). The account and open requests close at once, a bank account that does not count yet never will, and lists leave the teacher out from that day on.',
    input: RecordDeathOfTeacherInput,
    payload: {
      description: 'The teacher who has died.',
      fields: { teacher: field(Teacher, 'The teacher; null when refused.') },
    },
    allow: handlesRequests,
    checksSecret: false,
    openToReaders: false,
    run: recordDeathOfTeacher,
  }),
];
