import type { PeriodEffect, PositionPeriod, RatePeriod } from '../effect/effect.ts';
import { placed, turned, type Kept, type Placed } from './periods.rules.ts';

type EffectOn<Table extends PeriodEffect['writes']> = Extract<PeriodEffect, { writes: Table }>;

/** The positions that an effect replaces, and those that it writes. */
export function positionsPlaced(
  present: readonly Kept<PositionPeriod>[],
  { kind, from, to, only }: EffectOn<'position'>,
): Placed<PositionPeriod> {
  const period = { kind, from, to };
  return only ? turned(present, period, (other) => other.kind === only) : placed(present, period);
}

/** The rates of part-time that an effect replaces, and those that it writes. */
export function ratesPlaced(
  present: readonly Kept<RatePeriod>[],
  { quotity, reason, from, to }: EffectOn<'working_time'>,
): Placed<RatePeriod> {
  return placed(present, { quotity, reason, from, to });
}
