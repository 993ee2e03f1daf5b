export { AlertAddressResolver } from './alert-address.resolver.ts';
export { Message } from './message.entity.ts';
export { messageReads } from './message.reads.ts';
export { MailboxResolver, MessageResolver, TeacherMailboxResolver } from './message.resolver.ts';
export { addNotice, bounceAlertAddress } from './notice.ts';
