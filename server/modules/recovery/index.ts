export { RecoveryResolver } from './recovery.resolver.ts';
