export { auditModule } from './audit.module.ts';
export { AccessRecord } from './access-record.entity.ts';
