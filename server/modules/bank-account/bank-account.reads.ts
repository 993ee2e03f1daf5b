import { derived, extension, many, order, pick, readable, shown } from '../../platform/read/declare.ts';
import type { Args, BindArgs, Readable, ReadableExtension, TableRef } from '../../platform/read/model.ts';
import { Dossier } from '../dossier/index.ts';
import { BankAccount } from './bank-account.entity.ts';
import { sealedIban, wholeIban } from './iban.ts';

const byEffect = (direction: 'asc' | 'desc') =>
  order(
    'EFFECT',
    [
      ['takesEffectAt', 'timestamptz'],
      ['id', 'uuid'],
    ],
    direction,
  );
const effect = (sign: '<=' | '>') => (t: TableRef<'takesEffectAt'>, _args: Args, bind: BindArgs) =>
  `${t.col('takesEffectAt')} ${sign} ${bind((_, { now }) => now.toISOString(), 'timestamptz')}`;

export const bankAccountReads: readonly (Readable | ReadableExtension)[] = [
  readable(BankAccount, {
    prefix: 'bnk',
    scope: { via: 'dossier' },
    // Of an account, the log says which fields were read: the last four characters are no IBAN.
    file: { key: 'dossier', listed: [] },
    live: (t) => `${t.col('takesEffectAt')} is not null and ${t.col('takenBackAt')} is null`,
    fields: {
      iban: shown(derived(sealedIban, wholeIban), {
        type: String,
        nullable: true,
        description:
          'The whole IBAN, without spaces, for machines with READ_BANK_DETAILS: each reading is recorded in the file. Null for everybody else.',
      }),
    },
  }),
  extension<Dossier>(Dossier, {
    bankAccount: shown(pick(BankAccount, { by: 'dossier', where: effect('<='), order: byEffect('desc') }), {
      type: BankAccount,
      nullable: true,
      description: 'Where the teacher is paid today; null when no approved request has given an account.',
    }),
    nextBankAccounts: shown(
      many(BankAccount, { by: 'dossier', where: effect('>'), order: byEffect('asc') }),
      {
        type: [BankAccount],
        description:
          'Accounts that were approved and do not count yet, the next one first: they can still be taken back.',
      },
    ),
  }),
];
