export { careerModule } from './career.module.ts';
