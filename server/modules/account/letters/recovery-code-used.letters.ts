import { sample } from '../../../platform/letters/sample.ts';
import { accountLetter } from './account-letter.ts';
import { notYou } from './not-you.ts';

/** How many recovery codes are left is said at both addresses. */
export const recoveryCodeUsed = [
  accountLetter({
    kind: 'RECOVERY_CODE_USED',
    on: 'RECOVERY_CODE_USED',
    to: (_, { professional, alert }) => [professional, alert],
    says: ({ left }, { username }) => ({ username, left }),
    fr: ({ username, left }) => ({
      subject: 'Un code de secours I-Prof a servi',
      pieces: [
        `Un code de secours vient de servir pour le compte ${username}.`,
        left > 1
          ? `Il vous en reste ${left}.`
          : `${left === 0 ? 'Il ne vous en reste aucun' : 'Il vous en reste un seul'} : demandez-en de nouveaux dans votre compte.`,
        notYou.fr,
      ],
    }),
    en: ({ username, left }) => ({
      subject: 'An I-Prof recovery code was used',
      pieces: [
        `A recovery code was used just now for the account ${username}.`,
        left > 1
          ? `You have ${left} left.`
          : `You have ${left === 0 ? 'none' : 'only one'} left: ask for new ones in your account.`,
        notYou.en,
      ],
    }),
    sample: { username: sample.username, left: 4 },
  }),
];
