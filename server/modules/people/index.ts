export { HelpdeskResolver } from './helpdesk.resolver.ts';
export { invite } from './invitation.service.ts';
export { isOpen, mailPasswordLink } from './password-link.service.ts';
export { StaffResolver } from './people.resolver.ts';
