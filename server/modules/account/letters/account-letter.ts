import type { Letter } from '../../../platform/letters/letter.ts';
import type { LinkPurpose } from '../access.entity.ts';
import type { AccountFact } from '../account.events.ts';

/** Declares a letter about an account: the compiler knows what its fact says, and what links are for. */
export function accountLetter<const Name extends AccountFact['fact'], Says extends object>(
  letter: Letter<Extract<AccountFact, { fact: Name }>, Says, LinkPurpose> & { readonly on: Name },
): Letter<Extract<AccountFact, { fact: Name }>, Says, LinkPurpose> {
  return letter;
}
