export { messageModule } from './message.module.ts';
export { Conversation } from './conversation.entity.ts';
export { Mailbox, Message } from './message.entity.ts';
export { MessageTheme } from './theme.entity.ts';
export { canAnswer } from './conversation/charge.ts';
export { hasMailbox } from './message.policy.ts';
export { alertTeachers, messageAlertJob, type MessageAlert } from './writing/message-alert.ts';
export { addNotice, putNotice, writeNotices, type Notice } from './notice.ts';
