export { mandateModule } from './mandate.module.ts';
export { Mandate } from './mandate.entity.ts';
export { endOf, give } from './giving.ts';
export { endMandatesOf } from './mandate.service.ts';
export { mandateOf } from './mandate-of.ts';
export { countsAt, holds, withinMandate } from './mandate.policy.ts';
