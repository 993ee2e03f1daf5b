import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { Dossier } from '../../dossier/index.ts';
import { takesAccountsBack } from '../record/request.policy.ts';
import { TakeBackBankAccountInput } from './taking-back.inputs.ts';
import { takeBackBankAccount } from './taking-back.service.ts';

export const takingBackMutations = [
  mutation({
    name: 'takeBackBankAccount',
    description:
      'The teacher, or the officer in charge: a bank account that was approved and does not count yet never will; the teacher is paid on the former one. Its request says so (`effectTakenBackAt`); the teacher gets a message, and a mail at each address.',
    input: TakeBackBankAccountInput,
    payload: {
      description: 'The file after the account was taken back.',
      fields: { dossier: field(Dossier, 'With the account that counts; null when refused.') },
    },
    allow: takesAccountsBack,
    checksSecret: false,
    openToReaders: true,
    run: takeBackBankAccount,
  }),
];
