import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { connection, order } from '../../platform/read/declare.ts';
import type { Args, BindArgs, Reach, TableRef } from '../../platform/read/model.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { ChangeRequest } from './change-request.entity.ts';
import type { ChangeRequestFilter } from './change-request.inputs.ts';
import { reachOf } from './record/scope.ts';
import { openSql } from './record/states.ts';

type Column =
  | 'id'
  | 'academy'
  | 'inCharge'
  | 'status'
  | 'kind'
  | 'submittedAt'
  | 'urgentFrom'
  | 'waitsSince'
  | 'officer'
  | 'medical';
type Listed = TableRef<Column>;
type Given = { readonly filter?: ChangeRequestFilter | null };

const oldestFirst = order(
  'OLDEST',
  [
    ['submittedAt', 'timestamptz'],
    ['id', 'uuid'],
  ],
  'asc',
);

/** Which rows a list looks at, as indexes give them; the scope says which of them one may see. */
type Reaches = (t: Listed, given: Given, bind: BindArgs) => Reach<Column>;
const portfolios = (bind: BindArgs) => bind((_, { viewer }) => viewer?.portfolios, 'uuid[]');
const academy = (t: Listed, bind: BindArgs) =>
  `${t.col('academy')} = ${bind((_, { viewer }) => viewer?.academyId, 'uuid')}`;
const filterOf = (args: Args) => (args as Given).filter as ChangeRequestFilter;
const statuses = (bind: BindArgs) => bind((args) => filterOf(args).statuses, 'text[]');
const kinds = (bind: BindArgs) => bind((args) => filterOf(args).kinds, 'text[]');

/** One’s own list, in the order of its index. */
const ofOne: Reaches = (t, _given, bind) => ({
  where: `${t.col('inCharge')} = ${bind((_, { viewer }) => viewer?.officerId, 'uuid')}`,
});
/** One’s own, and those of colleagues for whom one stands in. */
const ofSeveral: Reaches = (_t, _given, bind) => ({ each: [['inCharge', portfolios(bind)]] });
/** Few of an academy are open. Among all that were ever sent, a rare state or kind is found by an index that begins with it. */
const ofAcademy: Reaches = (t, { filter }, bind) => {
  if (filter?.statuses == null) return { where: academy(t, bind) };
  const inState = ['status', statuses(bind)] as const;
  return {
    where: academy(t, bind),
    each: filter.kinds == null ? [inState] : [inState, ['kind', kinds(bind)]],
  };
};
/** What doctors, inspectors and heads of school are asked for, with their own: few, from several indexes. */
const ofAdvisers: Reaches = (t, _given, bind) => ({
  where: `(${t.col('inCharge')} = any(${portfolios(bind)}) or (${academy(t, bind)} and ${t.col('medical')} <> 'NONE')
    or ${t.col('id')} = any(array(select awaited.request_id from change_opinion awaited
      where awaited.academy_id = ${bind((_, { viewer }) => viewer?.academyId, 'uuid')} and awaited.given_at is null)))`,
});

/** What a filter leaves beside the states and kinds that are walked; its values are bound. */
function filtered(t: Listed, { filter }: Given, bind: BindArgs, each: Reach<Column>['each'] = []): string {
  const isWalked = (column: Column) => each.some(([walked]) => walked === column);
  const conditions = [`${t.col('submittedAt')} is not null`];
  // What is open has indexes of its own, which no bound list would be seen to fit.
  if (filter?.statuses == null) conditions.push(`${t.col('status')} in (${openSql})`);
  else if (!isWalked('status')) conditions.push(`${t.col('status')} = any(${statuses(bind)})`);
  if (filter?.kinds != null && !isWalked('kind')) conditions.push(`${t.col('kind')} = any(${kinds(bind)})`);
  if (filter?.olderThanDays != null)
    conditions.push(
      `${t.col('submittedAt')} <= ${bind((_, { now }) => now.toISOString(), 'timestamptz')} - least(greatest(${bind((args) => filterOf(args).olderThanDays, 'integer')}, 0), 36500) * interval '1 day'`,
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
      `${t.col('officer')} = ${bind((args) => keyOfGlobalId('off', filterOf(args).officerId as string), 'uuid')}`,
    );
  return conditions.join(' and ');
}

const reaches = { one: ofOne, several: ofSeveral, academy: ofAcademy, advisers: ofAdvisers };

/** SQL: the requests that a filter leaves of those that the worklist of a viewer looks at; the scope says which one sees. */
export function worklistRows(viewer: Viewer, t: Listed, given: Given, bind: BindArgs): string {
  const { where, each = [] } = reaches[reachOf(viewer)](t, given, bind);
  const walked = each.map(([column, array]) => `${t.col(column)} = any(${array})`);
  return [where, ...walked, filtered(t, given, bind, each)].filter((one) => one !== undefined).join(' and ');
}

const listOf = (reach: Reaches) =>
  connection(ChangeRequest, {
    order: oldestFirst,
    reach,
    where: (t, args, bind) => filtered(t, args as Given, bind, reach(t, args, bind).each),
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
