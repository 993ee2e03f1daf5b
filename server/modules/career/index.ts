export { careerModule } from './career.module.ts';
export { LegalReference } from './perspective.ts';
