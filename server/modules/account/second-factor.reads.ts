import { inverse, type Readable, type ReadableExtension } from '../../platform/read/model.ts';
import { SecondFactorStatus } from './second-factor.entity.ts';

export const secondFactorReads: readonly (Readable | ReadableExtension)[] = [
  {
    type: 'SecondFactorStatus',
    entity: SecondFactorStatus,
    prefix: 'sfs',
    scope: { via: 'account' },
    // Whoever must enrol first has to see so.
    beforePasswordChange: true,
  },
  { extend: 'Viewer', fields: { secondFactor: inverse('SecondFactorStatus', 'account') } },
];
