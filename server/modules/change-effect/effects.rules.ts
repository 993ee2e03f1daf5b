import type { AskedKind } from '../change-kind/index.ts';
import type { Decided, DecidedOn, Effects } from './decided.ts';
import type { Effect } from './effect/effect.ts';
import { personEffects } from './person.effects.ts';
import { positionEffects } from './position.effects.ts';
import { serviceEffects } from './service.effects.ts';

const nothing = () => [];

/** Every kind: a new one does not compile before it is decided what its approval writes. */
const all: Effects<AskedKind> = {
  ...personEffects,
  ...serviceEffects,
  ...positionEffects,
  // The account is sealed, and counts two days later (`bank-account`).
  RIB: nothing,
  // These end in a decision that is recorded with the request.
  NIR: nothing,
  SFT: nothing,
  SERVICES_ANTERIEURS: nothing,
  REPORT_RDV: nothing,
  ACCIDENT_SERVICE: nothing,
  CUMUL: nothing,
  // The service has the HR base corrected: the request follows its next word (`followCorrections`).
  ANOMALIE: nothing,
};

/**
 * What an approval writes of leaves and the like, for which no file is read; nothing of other kinds.
 * @param today in Europe/Paris
 */
export function serviceEffectsOf(
  kind: AskedKind,
  values: object,
  { effectiveFrom, today }: { readonly effectiveFrom: string | null; readonly today: string },
): Effect[] {
  const effects: Partial<Record<AskedKind, (values: never, decided: DecidedOn) => Effect[]>> = serviceEffects;
  return effects[kind]?.(values as never, { effectiveFrom, facts: { today } }) ?? [];
}

/** What an approval writes; nothing where the decision is all there is. Pure. */
export function effectsOf(kind: AskedKind, values: object, decided: Decided): Effect[] {
  return all[kind](values as never, decided);
}
