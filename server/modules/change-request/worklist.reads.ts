import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { connection, order } from '../../platform/read/declare.ts';
import type { Args, BindArgs, TableRef } from '../../platform/read/model.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { ChangeRequest } from './change-request.entity.ts';
import type { ChangeRequestFilter } from './change-request.inputs.ts';
import { reachOf } from './record/scope.ts';
import { openSql } from './record/states.ts';

type Listed = TableRef<
  | 'id'
  | 'academy'
  | 'inCharge'
  | 'status'
  | 'kind'
  | 'submittedAt'
  | 'urgentFrom'
  | 'waitsSince'
  | 'officer'
  | 'medical'
>;
type Given = { readonly filter?: ChangeRequestFilter | null };

const oldestFirst = order(
  'OLDEST',
  [
    ['submittedAt', 'timestamptz'],
    ['id', 'uuid'],
  ],
  'asc',
);

/** Which rows a list is about, as indexes give them; the scope says which of them one may see. */
type Reach = (t: Listed, bind: BindArgs) => string;
const ofAcademy: Reach = (t, bind) =>
  `${t.col('academy')} = ${bind((_, { viewer }) => viewer?.academyId, 'uuid')}`;
/** One’s own list, in the order of its index. */
const ofOne: Reach = (t, bind) =>
  `${t.col('inCharge')} = ${bind((_, { viewer }) => viewer?.officerId, 'uuid')}`;
/** One’s own, and those of colleagues for whom one stands in. */
const ofSeveral: Reach = (t, bind) =>
  `${t.col('inCharge')} = any(${bind((_, { viewer }) => viewer?.portfolios, 'uuid[]')})`;
/** What doctors, inspectors and heads of school are asked for, with their own: few, from several indexes. */
const ofAdvisers: Reach = (t, bind) =>
  `(${ofSeveral(t, bind)} or (${ofAcademy(t, bind)} and ${t.col('medical')} <> 'NONE')
    or ${t.col('id')} = any(array(select awaited.request_id from change_opinion awaited
      where awaited.academy_id = ${bind((_, { viewer }) => viewer?.academyId, 'uuid')} and awaited.given_at is null)))`;

/** What a filter leaves; its values are bound. */
function filtered(t: Listed, { filter }: Given, bind: BindArgs): string {
  const given = (args: Args) => (args as Given).filter as ChangeRequestFilter;
  const conditions = [
    `${t.col('submittedAt')} is not null`,
    // What is open has indexes of its own, which no bound list would be seen to fit.
    filter?.statuses == null
      ? `${t.col('status')} in (${openSql})`
      : `${t.col('status')} = any(${bind((args) => given(args).statuses, 'text[]')})`,
  ];
  if (filter?.kinds != null)
    conditions.push(`${t.col('kind')} = any(${bind((args) => given(args).kinds, 'text[]')})`);
  if (filter?.olderThanDays != null)
    conditions.push(
      `${t.col('submittedAt')} <= ${bind((_, { now }) => now.toISOString(), 'timestamptz')} - least(greatest(${bind((args) => given(args).olderThanDays, 'integer')}, 0), 36500) * interval '1 day'`,
    );
  if (filter?.urgent != null) {
    const today = bind((_, request) => request.today, 'date');
    const urgent = `(${t.col('waitsSince')} is not null and ${t.col('urgentFrom')} <= ${today})`;
    conditions.push(`${urgent} is ${filter.urgent ? 'true' : 'not true'}`);
  }
  // Not `is not null`: the index of claims would be read whole, those of every academy.
  if (filter?.unclaimed != null)
    conditions.push(`num_nulls(${t.col('officer')}) = ${filter.unclaimed ? 1 : 0}`);
  if (filter?.officerId != null)
    conditions.push(
      `${t.col('officer')} = ${bind((args) => keyOfGlobalId('off', given(args).officerId as string), 'uuid')}`,
    );
  return conditions.join(' and ');
}

const reaches = { one: ofOne, several: ofSeveral, academy: ofAcademy, advisers: ofAdvisers };

/** SQL: the requests that a filter leaves of those that the worklist of a viewer may reach; the scope says which one sees. */
export function worklistRows(viewer: Viewer, t: Listed, given: Given, bind: BindArgs): string {
  return `${reaches[reachOf(viewer)](t, bind)} and ${filtered(t, given, bind)}`;
}

const listOf = (reach: Reach) =>
  connection(ChangeRequest, {
    order: oldestFirst,
    where: (t, args, bind) => `${reach(t, bind)} and ${filtered(t, args as Given, bind)}`,
  });
const lists = {
  one: listOf(ofOne),
  several: listOf(ofSeveral),
  academy: listOf(ofAcademy),
  advisers: listOf(ofAdvisers),
};

/** The worklist of an officer: what one may see by one’s portfolio and mandates. */
export function worklistOf(viewer: Viewer) {
  return lists[reachOf(viewer)];
}
