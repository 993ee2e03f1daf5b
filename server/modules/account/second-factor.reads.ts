import { extension, inverse, readable, shown } from '../../platform/read/declare.ts';
import type { Readable, ReadableExtension } from '../../platform/read/model.ts';
import { Viewer, type Account } from './account.entity.ts';
import { SecondFactorStatus } from './second-factor.entity.ts';

export const secondFactorReads: readonly (Readable | ReadableExtension)[] = [
  readable(SecondFactorStatus, {
    prefix: 'sfs',
    scope: { via: 'account' },
    // Whoever must enrol first has to see so.
    beforePasswordChange: true,
  }),
  extension<Account>(Viewer, {
    secondFactor: shown(inverse(SecondFactorStatus, 'account'), {
      type: SecondFactorStatus,
      description: 'How the account stands with a second factor.',
    }),
  }),
];
