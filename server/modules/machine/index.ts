export { Integrator } from './integrator.entity.ts';
export { integratorReads } from './integrator.reads.ts';
export { IntegratorResolver } from './integrator.resolver.ts';
export { authenticateClient, checkClient } from './integrator.service.ts';
export { addSecret, digestOfSecret } from './client-secret.ts';
