export { AccessEvent, AccessRecord } from './access-record.entity.ts';
export { auditReads } from './access-record.reads.ts';
export { AccessLogResolver } from './access-record.resolver.ts';
