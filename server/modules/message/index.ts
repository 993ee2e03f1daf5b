export { messageModule } from './message.module.ts';
export { Message } from './message.entity.ts';
export { addNotice, bounceAlertAddress } from './notice.ts';
