export { contactModule } from './contact.module.ts';
export { bounceAlertAddress } from './bounce.service.ts';
