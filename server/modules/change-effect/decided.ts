import type { AskedKind, KindFacts, ValuesOf } from '../change-kind/index.ts';
import type { Effect } from './effect/effect.ts';

/** A request that is decided: the day that it asks for, and the file. */
export interface Decided {
  readonly effectiveFrom: string | null;
  readonly facts: KindFacts;
}

/** What is known of one without its file. */
export interface DecidedOn {
  readonly effectiveFrom: string | null;
  readonly facts: Pick<KindFacts, 'today'>;
}

/** What an approval of a kind writes, from what was filled in and what is known. */
export type EffectsOf<Code extends AskedKind, Known = Decided> = (
  values: ValuesOf<Code>,
  decided: Known,
) => Effect[];
/** The same of several kinds. */
export type Effects<Codes extends AskedKind, Known = Decided> = {
  readonly [Code in Codes]: EffectsOf<Code, Known>;
};

/** The day from which a change counts: the one that was asked for, else that of the decision. */
export function dayOf({ effectiveFrom, facts }: DecidedOn): string {
  return effectiveFrom ?? facts.today;
}
