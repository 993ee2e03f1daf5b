export { changeEffectModule } from './change-effect.module.ts';
export { applyEffects, type Approval } from './apply.service.ts';
export type { Decided } from './decided.ts';
export { pathsOf, type Effect } from './effect.ts';
export { effectsOf } from './effects.rules.ts';
export { revertEffects } from './revert.service.ts';
