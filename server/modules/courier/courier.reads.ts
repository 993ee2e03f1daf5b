import { expression, extension, shown } from '../../platform/read/declare.ts';
import type { ReadableExtension } from '../../platform/read/model.ts';
import { Viewer, type Account } from '../account/index.ts';

export const courierReads: readonly ReadableExtension[] = [
  extension<Account>(Viewer, {
    morningDigest: shown(
      // The column is of the courier: the entity of the account does not know it.
      expression(
        (_viewer, t) =>
          `case when ${t.col('role')} in ('OFFICER', 'ADMINISTRATOR') then ${t.alias}.morning_digest end`,
      ),
      {
        type: Boolean,
        nullable: true,
        description:
          'Officers and administrators: whether a mail says in the morning how many conversations wait for your answer; null for others.',
      },
    ),
  }),
];
