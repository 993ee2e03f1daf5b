export { courierModule } from './courier.module.ts';
export { courierHoursJob, courierJob } from './courier-fact.ts';
export { followCourier } from './courier-hours.service.ts';
export { sayMessages } from './message-mail.service.ts';
