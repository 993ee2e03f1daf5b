export { courierModule } from './courier.module.ts';
export { courierJob } from './courier-fact.ts';
export { sayMessages } from './message-mail.service.ts';
