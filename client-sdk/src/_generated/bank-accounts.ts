// Generated from schema/operations/bank-accounts.graphql by `npm run generate`; never edited by hand.
import { addressed, ownTeacher } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { AskedIbanDocument, BankAccountsDocument, MyBankAccountsDocument, TakeBackBankAccountDocument, WholeBankAccountDocument } from './operations.ts';
import type { BankAccounts, WholeBankAccount } from './types.ts';

/** Bank accounts: where a teacher is paid, and new accounts that can still be taken back. */
export interface BankAccountMethods {
  /** The same of the teacher who is signed in; null when the viewer is not a teacher. */
  of(options?: RequestOptions): Promise<BankAccounts | null>;
  /** Where a teacher is paid, and what was approved and does not count yet. */
  of(teacherId: string, options?: RequestOptions): Promise<BankAccounts | null>;
  /** The whole IBAN of the account that counts today, for machines with the grant `READ_BANK_DETAILS`. */
  whole(teacherId: string, options?: RequestOptions): Promise<WholeBankAccount | null>;
  /** The whole IBAN that a request for another account gives, for the officer who has it in review; null for everybody else. */
  asked(id: string, options?: RequestOptions): Promise<string | null>;
  /**
   * A new account, which does not count yet, never will: for its teacher and the officer in charge.
   *
   * @throws UserErrorsError `BANK_ACCOUNT_IN_EFFECT` once it counts, `ALREADY_TAKEN_BACK`, `DECISION_NOT_SETTLED` in the ten seconds after its approval, `NOT_FOUND`
   */
  takeBack(bankAccountId: string, options?: RequestOptions): Promise<BankAccounts>;
}

export function bankAccountMethods(client: CoreClient): BankAccountMethods {
  const methods: BankAccountMethods = {
    async of(of?: string | RequestOptions, options?: RequestOptions) {
      const [teacherId, call] = addressed(of, options);
      const teacher =
        teacherId === null
          ? ownTeacher((await client.request(MyBankAccountsDocument, {}, call)).viewer)
          : (await client.request(BankAccountsDocument, { teacherId }, call)).teacher;
      return teacher?.dossier ?? null;
    },
    whole: async (teacherId, options) =>
      (await client.request(WholeBankAccountDocument, { teacherId }, options)).teacher?.dossier?.bankAccount ?? null,
    asked: async (id, options) =>
      (await client.request(AskedIbanDocument, { id }, options)).changeRequest?.iban ?? null,
    takeBack: async (bankAccountId, options) =>
      accepted((await client.request(TakeBackBankAccountDocument, { input: { bankAccountId } }, options)).takeBackBankAccount).dossier as BankAccounts,
  };
  return methods;
}
