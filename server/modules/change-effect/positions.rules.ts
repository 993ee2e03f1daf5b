import type { Effect, PositionPeriod } from './effect.ts';
import { placed, turned, type Kept, type Placed } from './periods.rules.ts';

type PositionEffect = Extract<Effect, { writes: 'position' }>;

/** The positions that an effect replaces, and those that it writes. */
export function positionsPlaced(
  present: readonly Kept<PositionPeriod>[],
  { kind, from, to, only }: PositionEffect,
): Placed<PositionPeriod> {
  const period = { kind, from, to };
  return only ? turned(present, period, (other) => other.kind === only) : placed(present, period);
}
