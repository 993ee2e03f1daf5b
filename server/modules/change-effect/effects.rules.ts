import type { AskedKind } from '../change-kind/index.ts';
import type { Decided, Effects } from './decided.ts';
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

/** What an approval writes; nothing where the decision is all there is. Pure. */
export function effectsOf(kind: AskedKind, values: object, decided: Decided): Effect[] {
  return all[kind](values as never, decided);
}
