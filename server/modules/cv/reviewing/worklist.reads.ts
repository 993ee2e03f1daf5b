import { connection, order } from '../../../platform/read/declare.ts';
import type { Args, BindArgs, TableRef } from '../../../platform/read/model.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import type { CvWorklistFilter } from '../cv.inputs.ts';

type Listed = TableRef<'correspondent' | 'status' | 'kind' | 'wasReviewed'>;
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
const listOf = (ofPortfolios: (t: Listed, bind: BindArgs) => string) =>
  connection(CvEntry, {
    order: oldestFirst,
    where: (t, args, bind) => {
      const { filter } = args as Given;
      const kinds = (given: Args) => (given as Given).filter?.kinds;
      return [
        ofPortfolios(t, bind),
        `${t.col('status')} = 'DECLARED'`,
        ...(filter?.kinds == null ? [] : [`${t.col('kind')} = any(${bind(kinds, 'text[]')})`]),
        ...(filter?.unreviewedOnly ? [`not ${t.col('wasReviewed')}`] : []),
      ].join(' and ');
    },
  });

const ofOne = listOf(
  (t, bind) => `${t.col('correspondent')} = ${bind((_, { viewer }) => viewer?.officerId, 'uuid')}`,
);
const ofSeveral = listOf(
  (t, bind) => `${t.col('correspondent')} = any(${bind((_, { viewer }) => viewer?.portfolios, 'uuid[]')})`,
);

/** The worklist of an officer: the own portfolio in the order of its index, or with those of absent colleagues. */
export function cvWorklistOf({ portfolios }: Viewer) {
  return portfolios.length > 1 ? ofSeveral : ofOne;
}
