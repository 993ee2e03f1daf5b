import { Int } from 'type-graphql';
import {
  connection,
  expression,
  extension,
  many,
  open,
  order,
  pick,
  readable,
  shown,
} from '../../platform/read/declare.ts';
import type { Args, BindArgs, Readable, ReadableExtension, TableRef } from '../../platform/read/model.ts';
import { Officer } from '../account/index.ts';
import { foldName } from '../teacher/index.ts';
import { OfficerAbsence } from './absence.entity.ts';

/** Running or to come. */
const notOver = (t: TableRef<'to'>, _args: Args, bind: BindArgs) =>
  `${t.col('to')} >= ${bind((_, request) => request.today, 'date')}`;

/** Who stands in today; nobody when the account of the stand-in was closed meanwhile. */
const standsInToday = (t: TableRef<'id'>, _args: Args, bind: BindArgs, parent?: TableRef) => {
  const today = bind((_, request) => request.today, 'date');
  return `${t.col('id')} = (select a.substitute_id from officer_absence a
      join officer s on s.id = a.substitute_id join account c on c.id = s.account_id and c.closed_at is null
    where a.officer_id = ${parent?.col('id')} and a.starts_on <= ${today} and a.ends_on >= ${today} limit 1)`;
};

export const portfolioReads: readonly (Readable | ReadableExtension)[] = [
  readable(OfficerAbsence, {
    prefix: 'abs',
    // Staff of the academy alone: teachers are shown who stands in, not the calendar of the service.
    scope: (viewer, t, bind) =>
      viewer.role === 'OFFICER' || viewer.role === 'ADMINISTRATOR'
        ? `exists (select 1 from officer away where away.id = ${t.col('officer')} and away.academy_id = ${bind((r) => r.viewer?.academyId, 'uuid')})`
        : 'false',
    fields: {
      officer: open(Officer, 'officer'),
      substitute: open(Officer, 'substitute'),
    },
  }),
  extension<Officer>(Officer, {
    absences: shown(
      many(OfficerAbsence, {
        by: 'officer',
        where: notOver,
        order: order(
          'SOONEST',
          [
            ['from', 'date'],
            ['id', 'uuid'],
          ],
          'asc',
        ),
      }),
      {
        type: [OfficerAbsence],
        description:
          'Absences that run or are to come, soonest first; empty for who is not of the staff of the academy.',
      },
    ),
    // A teacher does not see the stand-in's own record, but must know whom a message reaches.
    substitute: shown(
      pick(Officer, {
        where: standsInToday,
        order: order('ID', [['id', 'uuid']], 'asc'),
        open: true,
      }),
      {
        type: Officer,
        nullable: true,
        description:
          'The colleague who stands in for this officer today, and whom messages reach; null when nobody does.',
      },
    ),
    portfolioSize: shown(
      expression((viewer, t, bind) =>
        viewer.role === 'OFFICER' || viewer.role === 'ADMINISTRATOR'
          ? `case when ${t.col('academy')} = ${bind((r) => r.viewer?.academyId, 'uuid')}
              then (select count(*) from teacher followed where followed.correspondent_id = ${t.col('id')} and followed.departed_at is null) end`
          : 'null',
      ),
      {
        type: Int,
        nullable: true,
        description:
          'How many teachers have this officer as correspondent; null for who is not of the staff of the academy.',
      },
    ),
  }),
];

type OfficersArgs = { readonly search?: string | null };

/** Officers of the academy by name; each word of a search begins a word of the name. */
export const officersList = connection(Officer, {
  order: order(
    'NAME',
    [
      ['sortName', 'text'],
      ['id', 'uuid'],
    ],
    'asc',
  ),
  where: (t, args, bind) => {
    if ((args as OfficersArgs).search == null) return null;
    const searched = (given: unknown) => (given as OfficersArgs).search ?? '';
    const words = bind((given) => wordsOf(searched(given)), 'text[]');
    // A search without a letter or digit finds nobody; an empty one leaves nobody out.
    const isMeant = bind((given) => searched(given) === '' || wordsOf(searched(given)).length > 0, 'boolean');
    return `${isMeant} and not exists (
      select 1 from unnest(${words}) w where strpos(' ' || ${t.col('sortName')}, ' ' || w) = 0)`;
  },
});

function wordsOf(search: string): string[] {
  return foldName(search)
    .split(' ')
    .filter((word) => word !== '');
}
