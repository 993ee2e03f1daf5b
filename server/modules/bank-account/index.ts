export { bankAccountModule } from './bank-account.module.ts';
export { bankAccountRefusals } from './bank-account.refusals.ts';
export { BankAccount, BankConfirmation } from './bank-account.entity.ts';
export {
  closeAgain,
  forgetAccounts,
  openAccount,
  openedAccount,
  paidOnSql,
  proposeAccount,
  refuseUnconfirmed,
  shownOfAccount,
  stopAccounts,
  takeAccountBack,
} from './bank-account.service.ts';
export { isInNameOf, type BorneNames } from './holder.rules.ts';
export { resealIbans, resealJob } from './reseal.service.ts';
export { sealedIbanOfRequest, wholeIban } from './iban.ts';
