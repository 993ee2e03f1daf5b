export { machineModule } from './machine.module.ts';
export { Integrator } from './integrator.entity.ts';
export { authenticateClient } from './integrator.mutations.ts';
export { addSecret, digestOfSecret } from './client-secret.ts';
