import { derived, shown } from '../../platform/read/declare.ts';
import type { TableRef } from '../../platform/read/model.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { deciderTexts } from '../change-kind/index.ts';
import { NextStep } from './change-request-parts.entity.ts';
import { nextStepOf, type Standing } from './record/next-step.rules.ts';
import { isDiscreet } from './record/scope.ts';

/** Where a request stands, and what the policies ask of it. */
const standing = {
  name: 'standing',
  sql: (_viewer: Viewer, t: TableRef) =>
    `json_build_object('status', ${t.col('status')}, 'officerId', ${t.col('officer')}, 'dueOn', ${t.col('dueOn')},
      'isIncomplete', cardinality(${t.col('missing')}) > 0, 'isDiscreet', ${isDiscreet(t.alias)},
      'appealUntil', case when ${t.col('appealedAt')} is null then ${t.col('appealUntil')} end,
      'accountId', (select a.account_id from teacher a where a.id = ${t.col('teacher')}), 'academyId', ${t.col('academy')},
      'departmentCode', ${t.col('departmentCode')}, 'establishmentUai', ${t.col('establishmentUai')},
      'correspondentId', ${t.col('correspondent')}, 'handedToId', ${t.col('handedTo')}, 'decider', ${t.col('decider')},
      'medical', ${t.col('medical')}, 'isSubmitted', ${t.col('submittedAt')} is not null,
      'opinions', coalesce(case ${t.col('status')} when 'OPINION_REQUESTED' then
        (select json_agg(json_build_object('askedOf', o.asked_of, 'officerId', o.officer_id))
         from change_opinion o where o.request_id = ${t.col('id')}) end, '[]'))`,
};

export const nextStep = shown(
  derived(standing, (request: Standing, _args, { viewer, today, locale }) =>
    nextStepOf(request, {
      // Nobody reads a request without having signed in.
      viewer: viewer as Viewer,
      today,
      locale,
      decider: deciderTexts[request.decider],
    }),
  ),
  {
    type: NextStep,
    nullable: true,
    description: 'What comes next, who acts, and by when; null once nothing is left to do.',
  },
);
