export { HelpdeskResolver } from './helpdesk.resolver.ts';
export { Integrator } from './integrator.entity.ts';
export { integratorReads } from './integrator.reads.ts';
export { invite } from './invitation.service.ts';
export { isOpen, mailPasswordLink } from './password-link.service.ts';
export { IntegratorResolver } from './integrator.resolver.ts';
export { authenticateClient, checkClient } from './integrator.service.ts';
export { addSecret, digestOfSecret } from './client-secret.ts';
export { StaffResolver } from './staff.resolver.ts';
