export { messageModule } from './message.module.ts';
export { Mailbox, Message } from './message.entity.ts';
export { hasMailbox } from './message.policy.ts';
export { addNotice, writeNotices, type Notice } from './notice.ts';
