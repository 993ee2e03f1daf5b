import type { Sql } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import {
  endDecidedDepartures,
  takeDepartures,
  withdrawDepartures,
  type DepartureOptions,
} from '../../teacher/index.ts';
import type { Work } from './rows.ts';

/** Somebody whose file was written, under the key of the teacher. */
export type Written = Pick<Work, 'change' | 'stored'> & { readonly teacherId: string };

/**
 * What the HR base says of departures takes effect at once where their day has come; where it says otherwise than before,
 * what had taken effect is taken back first. The days to come are the job's.
 */
export async function followDepartures(
  sql: Sql,
  written: readonly Written[],
  options: DepartureOptions,
): Promise<void> {
  const { origin } = options;
  const changed = written.filter(saysOtherwise);
  const known = changed.filter(({ stored }) => stored !== null);
  if (known.length > 0) {
    await endDecidedDepartures(sql, origin.at, known.map(keyOf));
    const withdrawals = known.map(({ teacherId, stored, change: { profile } }) => ({
      teacherId,
      wasDead: [stored?.profile.leftReason, profile.leftReason].includes('DECES_AGENT'),
      isDecided: false,
    }));
    await withdrawDepartures(sql, origin, withdrawals);
  }
  const today = parisDate(origin.at);
  const gone = changed.filter(({ change: { profile } }) => profile.leftOn != null && profile.leftOn <= today);
  if (gone.length === 0) return;
  await takeDepartures(sql, options, gone.map(keyOf));
}

const keyOf = ({ teacherId }: Written) => teacherId;

function saysOtherwise({ stored, change: { former, profile } }: Written): boolean {
  if (!stored) return profile.leftOn != null;
  return former !== null && ('leftOn' in former || 'leftReason' in former);
}
