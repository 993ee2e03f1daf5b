import type { AskedKind } from '../change-kind/index.ts';
import type { Decided, Effects } from './decided.ts';
import type { Effect } from './effect.ts';
import { personEffects } from './person.effects.ts';
import { positionEffects } from './position.effects.ts';

/** The kinds whose approval writes into the file; the others end in a decision that is recorded with the request. */
const writing: Partial<Effects<AskedKind>> = { ...personEffects, ...positionEffects };

/** What an approval writes; nothing where the decision is all there is. Pure. */
export function effectsOf(kind: AskedKind, values: object, decided: Decided): Effect[] {
  return writing[kind]?.(values as never, decided) ?? [];
}
