import { addDays } from '../declare/days.rules.ts';
import { maternityWeeks } from './birth-leave.tables.ts';

interface Pregnancy {
  readonly expectedOn: string;
  readonly expectedChildren: number;
  readonly childrenBefore: number;
}

/** The weeks of a maternity leave, before and after the expected day. */
export function maternityWeeksOf({ expectedChildren, childrenBefore }: Omit<Pregnancy, 'expectedOn'>) {
  if (expectedChildren > 2) return maternityWeeks.TRIPLETS_OR_MORE;
  if (expectedChildren === 2) return maternityWeeks.TWINS;
  return childrenBefore >= 2 ? maternityWeeks.THIRD_OR_MORE : maternityWeeks.FIRST_OR_SECOND;
}

/**
 * The days of a maternity leave, both included: as long as the law says from the day that was chosen, or from the one that
 * the law gives.
 */
export function maternityPeriod(
  pregnancy: Pregnancy,
  chosen: string | null,
): { readonly from: string; readonly to: string } {
  const { before, after } = maternityWeeksOf(pregnancy);
  const from = chosen ?? addDays(pregnancy.expectedOn, -7 * before);
  return { from, to: addDays(from, 7 * (before + after) - 1) };
}
