export { changeEffectModule } from './change-effect.module.ts';
export { applyEffects } from './apply.service.ts';
export { pathsOf, type Effect, type PositionPeriod } from './effect/effect.ts';
export { effectsOf } from './effects.rules.ts';
export { endCourses, keepCourses } from './periods/periods.service.ts';
export { wordsOf } from './preview.words.ts';
export { careerAfter, previewOf, type RecordedFile } from './preview.rules.ts';
export { revertEffects } from './revert.service.ts';
export { writeHrWords, type HrEffect } from './hr-word.service.ts';
