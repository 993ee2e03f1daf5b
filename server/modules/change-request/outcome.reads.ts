import { computed, expression, same, shown } from '../../platform/read/declare.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { ChangeDecision, ChangeRequest } from './change-request.entity.ts';
import { waysLeft } from './record/ways-left.ts';

/** What was decided on a request, what can be done against it, and whether it has its effect. */
export const outcomeFields = {
  decision: shown(same(ChangeDecision, 'outcome'), {
    type: ChangeDecision,
    nullable: true,
    description: 'The latest decision; null before the first. It stays while an appeal is examined.',
  }),
  // A request is appealed once; the column goes on saying how long its documents are kept.
  appealUntil: computed(ChangeRequest, ['appealUntil', 'appealedAt'], ([until, appealedAt]) =>
    appealedAt === null ? until : null,
  ),
  waysOfAppeal: shown(
    computed(
      ChangeRequest,
      ['status', 'kind', 'decidedAt', 'bySilence', 'appealedAt', 'appealUntil'],
      ([status, kind, decidedAt, bySilence, appealedAt, appealUntil], request) =>
        status === 'REJECTED' && decidedAt !== null
          ? waysLeft({ kind, decidedAt, bySilence, appealedAt, appealUntil }, request)
          : null,
    ),
    {
      type: String,
      nullable: true,
      description:
        'What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected.',
    },
  ),
  effectTakenBackAt: shown(
    expression(
      (_viewer, t) =>
        `(select e.at from change_request_event e where e.request_id = ${t.col('id')} and e.move = 'takeBackBankAccount')`,
    ),
    {
      type: GraphQLDateTime,
      nullable: true,
      description:
        'When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise.',
    },
  ),
};
