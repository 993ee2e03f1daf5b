import type { AskedKind, KindFacts, ValuesOf } from '../change-kind/index.ts';
import type { Effect } from './effect/effect.ts';

/** A request that is decided: the day that it asks for, and the file. */
export interface Decided {
  readonly effectiveFrom: string | null;
  readonly facts: KindFacts;
}

/** What an approval of a kind writes, from what was filled in. */
export type EffectsOf<Code extends AskedKind> = (values: ValuesOf<Code>, decided: Decided) => Effect[];
/** The same of several kinds. */
export type Effects<Codes extends AskedKind> = { readonly [Code in Codes]: EffectsOf<Code> };

/** The day from which a change counts: the one that was asked for, else that of the decision. */
export function dayOf({ effectiveFrom, facts }: Decided): string {
  return effectiveFrom ?? facts.today;
}
