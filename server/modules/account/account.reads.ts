import { withinGrant, type Readable } from '../../platform/read/model.ts';
import { Account, Officer } from './account.entity.ts';

export const accountReads: readonly Readable[] = [
  {
    type: 'Viewer',
    entity: Account,
    scope: (_viewer, t, bind) => `${t.col('id')} = ${bind((r) => r.viewer?.accountId, 'uuid')}`,
    beforePasswordChange: true,
    personal: true,
  },
  {
    type: 'Officer',
    entity: Officer,
    prefix: 'off',
    // A teacher meets the one correspondent through one's own file; colleagues and administrators share the academy.
    scope: (viewer, t, bind) => {
      switch (viewer.role) {
        case 'OFFICER':
        case 'ADMINISTRATOR':
          return `${t.col('academy')} = ${bind((r) => r.viewer?.academyId, 'uuid')}`;
        case 'INTEGRATOR':
          return withinGrant(viewer, t.col('academy'), bind);
        case 'TEACHER':
          return `${t.col('id')} = (select own.correspondent_id from teacher own where own.account_id = ${bind((r) => r.viewer?.accountId, 'uuid')})`;
      }
    },
  },
];
