import type { LetterFrame, LetterTexts } from './letter.ts';

// The same letters as in French, for those whose latest sign-in was in English.

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  dateStyle: 'long',
  timeStyle: 'short',
});
const until = (instant: Date) => `This link works once, until ${clock.format(instant)} (Paris time).`;
const notYou =
  'If it was not you: somebody may have access to your account. Ask for a new password at once with “lost password”, which ends all sessions, then tell the helpdesk of your academy.';

export const frameEn: LetterFrame = {
  locale: 'en',
  greeting: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
  colon: ':',
  copyLink: 'If the link does not open, copy this address into your browser:',
  footer: [
    'This message is automatic: an answer would not be read.',
    'I-Prof never asks for your password or your NUMEN by mail.',
  ],
};

export const textsEn: LetterTexts = {
  USERNAME_REMINDER: ({ username }) => ({
    subject: 'Your I-Prof username',
    pieces: [
      'Your username was asked for with “lost username”. Here it is:',
      { label: 'Username', value: username },
      'If you did not ask, there is nothing to do: your username went to this address only, and opens nothing without your password.',
    ],
  }),
  PASSWORD_RESET: ({ username, link, until: instant }) => ({
    subject: 'Choose a new I-Prof password',
    pieces: [
      `A new password was asked for with “lost password” for the account ${username}.`,
      { label: 'Choose a new password', link },
      until(instant),
      'All open sessions will end then.',
      'If you did not ask, do not follow this link: your password stays the same.',
    ],
  }),
  PASSWORD_CHANGED: ({ username }) => ({
    subject: 'Your I-Prof password was changed',
    pieces: [
      `The password of the account ${username} was changed just now, and the other sessions have ended.`,
      'If it was you, there is nothing to do.',
      notYou,
    ],
  }),
  ONE_TIME_PASSWORD_ISSUED: ({ username }) => ({
    subject: 'A one-time I-Prof password was issued to you',
    pieces: [
      `Your HR office has issued a one-time password for the account ${username}. It comes to you by letter, works once, and must be replaced at the first sign-in.`,
      'If you did not ask for it, tell your HR office or the helpdesk of your academy.',
    ],
  }),
  ACCOUNT_REOPENED: ({ username }) => ({
    subject: 'Your I-Prof account is open again',
    pieces: [
      `Your academy has opened the account ${username} again.`,
      'Your former password no longer works. To choose a new one, ask for a link with “lost password”, giving your NUMEN and your username.',
      'If you did not expect this, write to your HR service or to the helpdesk of your academy.',
    ],
  }),
  ACCOUNT_RESTORED: ({ username }) => ({
    subject: 'Your I-Prof account is open again',
    pieces: [
      `Your academy has opened the account ${username} again.`,
      'Your password is the same: sign in as before.',
      'If you did not expect this, write to your HR service or to the helpdesk of your academy.',
    ],
  }),
  SECOND_FACTOR_ENROLLED: ({ username }) => ({
    subject: 'Your I-Prof account now has a second factor',
    pieces: [
      `A second factor now protects the account ${username}: a code of your authenticator is asked at each sign-in.`,
      'Keep your recovery codes in a safe place: they stand in for the device when it is lost.',
      notYou,
    ],
  }),
  SECOND_FACTOR_REMOVED: ({ username }) => ({
    subject: 'The second factor of your I-Prof account was removed',
    pieces: [
      `The second factor of the account ${username} was removed just now: the password alone opens it again.`,
      notYou,
    ],
  }),
  SECOND_FACTOR_FAILED: ({ username }) => ({
    subject: 'Your I-Prof password was right, the code was not',
    pieces: [
      `Somebody has just typed the right password of the account ${username}, and then a wrong second factor: nothing was opened. If you mistyped the code, there is nothing to do.`,
      'If it was not you: somebody knows your password. Replace it at once in your account, or by “lost password”, then tell the helpdesk of your academy.',
    ],
  }),
  RECOVERY_CODE_USED: ({ username, left }) => ({
    subject: 'An I-Prof recovery code was used',
    pieces: [
      `A recovery code was used just now for the account ${username}.`,
      left > 1
        ? `You have ${left} left.`
        : `You have ${left === 0 ? 'none' : 'only one'} left: ask for new ones in your account.`,
      notYou,
    ],
  }),
  ALERT_EMAIL_PROOF: ({ username, address, link, until: instant }) => ({
    subject: 'Confirm your I-Prof alert address',
    pieces: [
      `The holder of the account ${username} wishes to receive the alerts of I-Prof at this address (${address}).`,
      { label: 'Confirm this address', link },
      until(instant),
      'Until it is confirmed, nothing else is sent to it. If this account is not yours, do not follow the link: this address will be forgotten.',
    ],
  }),
  ALERT_EMAIL_ASKED: ({ username, address }) => ({
    subject: 'Another I-Prof alert address was asked for',
    pieces: [
      `The account ${username} asks that the alerts of I-Prof go to ${address} from now on. This takes effect only once that address is confirmed.`,
      'If it was you, there is nothing to do here.',
      notYou,
    ],
  }),
  ALERT_EMAIL_CHANGED: ({ username, address }) => ({
    subject: 'Your I-Prof alert address was changed',
    pieces: [
      `The alerts of I-Prof for the account ${username} come to this address from now on (${address}).`,
      notYou,
    ],
  }),
  ALERT_EMAIL_UNDO: ({ username, address, link, until: instant }) => ({
    subject: 'Your I-Prof alert address was changed',
    pieces: [
      `The alerts of I-Prof for the account ${username} go to ${address} from now on, and no longer come here.`,
      'If it was you, there is nothing to do. If not, come back to the present address:',
      { label: 'Take this change back', link },
      until(instant),
      notYou,
    ],
  }),
  ALERT_EMAIL_RESTORED: ({ username, address }) => ({
    subject: 'The change of your I-Prof alert address was taken back',
    pieces: [
      `The change of the alert address of the account ${username} was taken back just now by the link that was sent to this address: the alerts of I-Prof come here again (${address}).`,
      'If it was you, there is nothing to do.',
      notYou,
    ],
  }),
  ALERT_EMAIL_LEFT: ({ username, address }) => ({
    subject: 'The change of your I-Prof alert address was taken back',
    pieces: [
      `The change of the alert address of the account ${username} was taken back just now: the alerts of I-Prof no longer come to this address (${address}).`,
      'If it was you, or if this account is not yours, there is nothing to do.',
      notYou,
    ],
  }),
  INVITATION: ({ username, link, until: instant }) => ({
    subject: 'Your access to I-Prof',
    pieces: [
      'An administrator of your academy opens an I-Prof account for you. Choose your password to activate it.',
      { label: 'Username', value: username },
      { label: 'Activate my account', link },
      until(instant),
      'If you did not expect this invitation, do not follow the link: the account will stay closed.',
    ],
  }),
};
