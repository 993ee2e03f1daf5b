import type { PeriodEffect, PositionPeriod, RatePeriod } from '../effect/effect.ts';
import { addDays, dayAfter } from '../effect/days.rules.ts';
import { nextAfter, placed, turned, type Kept, type Placed } from './periods.rules.ts';

type EffectOn<Table extends PeriodEffect['writes']> = Extract<PeriodEffect, { writes: Table }>;

/** The positions that an effect replaces, and those that it writes. */
export function positionsPlaced(
  present: readonly Kept<PositionPeriod>[],
  { kind, from, to, only, after }: EffectOn<'position'>,
): Placed<PositionPeriod> {
  const period = { kind, from, to };
  if (only) return turned(present, period, (other) => other.kind === only);
  if (after === 'WAITS' && to !== null) return waitingAfter(present, { ...period, to });
  return after === 'RETURNS' ? returned(present, period) : placed(present, period);
}

const isDisponibilite = ({ kind }: PositionPeriod) => kind.startsWith('DISPONIBILITE');

/** Whether a disponibilité goes on because nobody has come back: without an end, from the end of the one that was granted. */
const isWaiting = (one: PositionPeriod, all: readonly PositionPeriod[]) =>
  one.kind === 'DISPONIBILITE' &&
  one.to === null &&
  all.some((other) => isDisponibilite(other) && other.to !== null && dayAfter(other.to) === one.from);

/** The positions as they are decided, with those that last until a return. */
export function withoutWaiting<P extends PositionPeriod>(all: readonly P[]): P[] {
  return all.filter((one) => !isWaiting(one, all));
}

function waitingAfter(
  present: readonly Kept<PositionPeriod>[],
  period: PositionPeriod & { readonly to: string },
): Placed<PositionPeriod> {
  const { replaced, written } = placed(present, period);
  const from = dayAfter(period.to);
  const next = nextAfter(present, period.to);
  if (from === null || next === from) return { replaced, written };
  const waiting = { kind: 'DISPONIBILITE', from, to: next === undefined ? null : addDays(next, -1) } as const;
  return { replaced, written: [...written.filter((one) => one.from !== from), waiting] };
}

function returned(present: readonly Kept<PositionPeriod>[], period: PositionPeriod): Placed<PositionPeriod> {
  const ended = present.filter((one) => one.from > period.from && isWaiting(one, present));
  const { replaced, written } = placed(
    present.filter((one) => !ended.includes(one)),
    period,
  );
  return { replaced: [...replaced, ...ended], written };
}

/** The rates of part-time that an effect replaces, and those that it writes. */
export function ratesPlaced(
  present: readonly Kept<RatePeriod>[],
  { quotity, reason, from, to }: EffectOn<'working_time'>,
): Placed<RatePeriod> {
  return placed(present, { quotity, reason, from, to });
}
