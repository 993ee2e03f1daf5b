import { extension, many, open, order, readable, shown } from '../../platform/read/declare.ts';
import type { Args, BindArgs, Readable, ReadableExtension, TableRef } from '../../platform/read/model.ts';
import { Officer, Viewer, type Account } from '../account/index.ts';
import { Mandate } from './mandate.entity.ts';

type Days = TableRef<'from' | 'to'>;
const todayOf = (bind: BindArgs) => bind((_, request) => request.today, 'date');
const oldestFirst = order(
  'SOONEST',
  [
    ['from', 'date'],
    ['id', 'uuid'],
  ],
  'asc',
);

/** Running or to come; one that was ended before its first day is neither. */
const notEnded = (t: Days, _args: Args, bind: BindArgs) =>
  `(${t.col('to')} is null or ${t.col('to')} >= greatest(${t.col('from')}, ${todayOf(bind)}))`;

/** As the session knows them: in the academy of the account, and running today. */
const ownToday = (
  t: TableRef<'from' | 'to' | 'officer' | 'academy' | 'kind'>,
  _args: Args,
  bind: BindArgs,
  account?: TableRef,
) => {
  const today = todayOf(bind);
  return `${t.col('officer')} = (select own.id from officer own where own.account_id = ${account?.col('id')})
    and ${t.col('from')} <= ${today} and (${t.col('to')} is null or ${t.col('to')} >= ${today})
    and (${t.col('academy')} = ${account?.col('academy')} or ${t.col('kind')} = 'NATIONAL_ACTS')`;
};

export const mandateReads: readonly (Readable | ReadableExtension)[] = [
  readable(Mandate, {
    prefix: 'mdt',
    // The staff of the officer's academy know who may do what.
    scope: (viewer, t, bind) =>
      viewer.role === 'OFFICER' || viewer.role === 'ADMINISTRATOR'
        ? `exists (select 1 from officer holder where holder.id = ${t.col('officer')} and holder.academy_id = ${bind((r) => r.viewer?.academyId, 'uuid')})`
        : 'false',
    fields: { officer: open(Officer, 'officer') },
  }),
  extension<Officer>(Officer, {
    mandates: shown(many(Mandate, { by: 'officer', where: notEnded, order: oldestFirst }), {
      type: [Mandate],
      description: 'Mandates that run or are to come, soonest first; empty unless you work for the academy.',
    }),
  }),
  extension<Account>(Viewer, {
    mandates: shown(many(Mandate, { where: ownToday, order: oldestFirst }), {
      type: [Mandate],
      description:
        'The mandates of the signed-in officer that run today, oldest first; empty for other roles.',
    }),
  }),
];
