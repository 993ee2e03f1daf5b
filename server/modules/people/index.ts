export { peopleModule } from './people.module.ts';
export { invite } from './invitation.service.ts';
export { isOpen, mailPasswordLink } from './password-link.service.ts';
