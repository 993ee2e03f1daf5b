import { defineModule } from '../../platform/module.ts';
import { daysAfter, table } from '../../platform/sql/table.ts';
import { BankAccount } from './bank-account.entity.ts';
import { bankAccountReads } from './bank-account.reads.ts';
import { bankAccountRefusals } from './bank-account.refusals.ts';
import { resealJob } from './reseal.service.ts';
import { bankAccountTakenBack } from './taken-back.letters.ts';

const dayMs = 24 * 3_600_000;

export const bankAccountModule = defineModule({
  tables: [
    table('bank_account', {
      entity: BankAccount,
      academy: { from: 'dossier_id', of: 'dossier' },
      person: {
        from: 'dossier_id',
        of: 'dossier',
        secret: ['iban_sealed'],
        plain: ['confirmed_by', 'sealed_under'],
      },
      kept: [
        daysAfter('bank_account', 'taken_back_at', 30),
        // Nobody is paid there any more; the decision keeps the last four characters.
        {
          statement: `delete from bank_account former using bank_account later
            where later.dossier_id = former.dossier_id and later.taken_back_at is null
              and later.takes_effect_at > former.takes_effect_at and later.takes_effect_at < ?`,
          keptMs: 30 * dayMs,
        },
        // What a request gave that came to nothing, once no appeal against it is taken any more.
        {
          statement: `delete from bank_account given using change_request r
            where r.id = given.request_id and given.takes_effect_at is null
              and r.status in ('REJECTED', 'CLOSED', 'WITHDRAWN')
              and greatest(coalesce(r.decided_at, r.updated_at), last_appeal_day(r.appeal_until)::timestamptz - interval '29 days') < ?`,
          keptMs: 30 * dayMs,
        },
      ],
      searched: [],
    }),
  ],
  events: {},
  views: [],
  reads: bankAccountReads,
  resolvers: [],
  mutations: [],
  refusals: bankAccountRefusals,
  letters: bankAccountTakenBack,
  jobs: [resealJob],
});
