export { messageModule } from './message.module.ts';
export { Mailbox, Message } from './message.entity.ts';
export { hasMailbox } from './message.policy.ts';
export { alertTeachers, messageAlertJob, type MessageAlert } from './message-alert.ts';
export { addNotice, writeNotices, type Notice } from './notice.ts';
