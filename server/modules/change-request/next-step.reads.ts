import { derived, shown } from '../../platform/read/declare.ts';
import type { Bind, TableRef } from '../../platform/read/model.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { deciderTexts, opinionOf, type AskedKind } from '../change-kind/index.ts';
import { NextStep, type OpinionGiver } from './change-request-parts.entity.ts';
import { nextStepOf, type Standing } from './record/next-step.rules.ts';
import { readsContent } from './record/request.policy.ts';
import { isDiscreet } from './record/scope.ts';

/** What the opinion is judged by that comes before a decision. */
interface Advised {
  readonly kind: AskedKind;
  readonly values: object;
  /** Who has given one, or need not be waited for. */
  readonly advisers: readonly OpinionGiver[];
}

const today = (bind: Bind) => bind((request) => request.today, 'date');

/** Where a request stands, and what the policies ask of it. */
const standing = {
  name: 'standing',
  sql: (_viewer: Viewer, t: TableRef, bind: Bind) =>
    `json_build_object('status', ${t.col('status')}, 'officerId', ${t.col('officer')}, 'dueOn', ${t.col('dueOn')},
      'isIncomplete', cardinality(${t.col('missing')}) > 0, 'isDiscreet', ${isDiscreet(t.alias)},
      'appealUntil', case when ${t.col('appealedAt')} is null then ${t.col('appealUntil')} end,
      'accountId', (select a.account_id from teacher a where a.id = ${t.col('teacher')}), 'academyId', ${t.col('academy')},
      'departmentCode', ${t.col('departmentCode')}, 'establishmentUai', ${t.col('establishmentUai')},
      'correspondentId', ${t.col('correspondent')}, 'handedToId', ${t.col('handedTo')}, 'decider', ${t.col('decider')},
      'medical', ${t.col('medical')}, 'isSubmitted', ${t.col('submittedAt')} is not null,
      'kind', ${t.col('kind')}, 'values', ${t.col('values')},
      'advisers', (select coalesce(json_agg(o.asked_of), '[]') from change_opinion o where o.request_id = ${t.col('id')}
        and (o.given_at is not null or (o.asked_of <> 'MEDICAL' and o.due_on < ${today(bind)}))),
      'opinions', coalesce(case ${t.col('status')} when 'OPINION_REQUESTED' then
        (select json_agg(json_build_object('askedOf', o.asked_of, 'officerId', o.officer_id))
         from change_opinion o where o.request_id = ${t.col('id')}) end, '[]'))`,
};

export const nextStep = shown(
  derived(standing, (request: Omit<Standing, 'opinionNeeded'> & Advised, _args, asked) => {
    // Nobody reads a request without having signed in.
    const viewer = asked.viewer as Viewer;
    const { kind, values, advisers, ...facts } = request;
    const of = readsContent(viewer, request) ? opinionOf(kind, values) : null;
    const opinionNeeded = of === null || advisers.includes(of) ? null : of;
    const { locale, today: day } = asked;
    const reader = { viewer, today: day, locale, decider: deciderTexts[request.decider] };
    return nextStepOf({ ...facts, opinionNeeded }, reader);
  }),
  {
    type: NextStep,
    nullable: true,
    description: 'What comes next, who acts, and by when; null once nothing is left to do.',
  },
);
