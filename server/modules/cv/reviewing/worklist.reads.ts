import { connection, order } from '../../../platform/read/declare.ts';
import type { Args, BindArgs, Reach, TableRef } from '../../../platform/read/model.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import type { CvWorklistFilter } from '../cv.inputs.ts';

type Listed = TableRef<'correspondent'>;
type Given = { readonly filter?: CvWorklistFilter | null };

const oldestFirst = order(
  'OLDEST',
  [
    ['declaredAt', 'timestamptz'],
    ['id', 'uuid'],
  ],
  'asc',
);

/** What waits for a review in some portfolios; the index holds what is declared alone. */
const listOf = (reach: (t: Listed, args: Args, bind: BindArgs) => Reach<'correspondent'>) =>
  connection(CvEntry, {
    order: oldestFirst,
    reach,
    where: (t, args, bind) => {
      const { filter } = args as Given;
      const kinds = (given: Args) => (given as Given).filter?.kinds;
      return [
        `${t.col('status')} = 'DECLARED'`,
        ...(filter?.kinds == null ? [] : [`${t.col('kind')} = any(${bind(kinds, 'text[]')})`]),
        ...(filter?.unreviewedOnly ? [`not ${t.col('wasReviewed')}`] : []),
      ].join(' and ');
    },
  });

const ofOne = listOf((t, _args, bind) => ({
  where: `${t.col('correspondent')} = ${bind((_, { viewer }) => viewer?.officerId, 'uuid')}`,
}));
const ofSeveral = listOf((_t, _args, bind) => ({
  each: [['correspondent', bind((_, { viewer }) => viewer?.portfolios, 'uuid[]')]],
}));

/** The worklist of an officer: the own portfolio in the order of its index, or with those of absent colleagues. */
export function cvWorklistOf({ portfolios }: Viewer) {
  return portfolios.length > 1 ? ofSeveral : ofOne;
}
