export { machineModule } from './machine.module.ts';
export { Integrator } from './integrator.entity.ts';
export { authenticateClient, checkClient } from './integrator.service.ts';
export { addSecret, digestOfSecret } from './client-secret.ts';
