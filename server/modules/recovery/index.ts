export { recoveryModule } from './recovery.module.ts';
