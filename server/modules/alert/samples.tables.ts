import type { Letter, LetterKind } from './letter.ts';

const token = 'Y2VjaS1uLWVzdC1xdS11bi1leGVtcGxlLXNhbnMtdmFsZXVyLWF1Y3VuZQ';
const linked = (page: string) => ({
  link: `https://iprof.example.fr/links/${page}#${token}`,
  until: new Date('2026-01-15T10:30:00Z'),
});
const username = 'jlabert';
const address = 'julie.labert@example.org';

/** One letter of each kind, to look at and to test: invented people, and links that open nothing. */
export const sampleLetters: { readonly [K in LetterKind]: Extract<Letter, { kind: K }> } = {
  USERNAME_REMINDER: { kind: 'USERNAME_REMINDER', username },
  PASSWORD_RESET: { kind: 'PASSWORD_RESET', username, ...linked('reset-password') },
  PASSWORD_CHANGED: { kind: 'PASSWORD_CHANGED', username },
  ONE_TIME_PASSWORD_ISSUED: { kind: 'ONE_TIME_PASSWORD_ISSUED', username },
  ACCOUNT_REOPENED: { kind: 'ACCOUNT_REOPENED', username },
  ACCOUNT_RESTORED: { kind: 'ACCOUNT_RESTORED', username },
  SECOND_FACTOR_ENROLLED: { kind: 'SECOND_FACTOR_ENROLLED', username },
  SECOND_FACTOR_REMOVED: { kind: 'SECOND_FACTOR_REMOVED', username },
  SECOND_FACTOR_FAILED: { kind: 'SECOND_FACTOR_FAILED', username },
  RECOVERY_CODE_USED: { kind: 'RECOVERY_CODE_USED', username, left: 4 },
  ALERT_EMAIL_PROOF: { kind: 'ALERT_EMAIL_PROOF', username, address, ...linked('confirm-alert-email') },
  ALERT_EMAIL_ASKED: { kind: 'ALERT_EMAIL_ASKED', username, address },
  ALERT_EMAIL_CHANGED: { kind: 'ALERT_EMAIL_CHANGED', username, address },
  ALERT_EMAIL_UNDO: { kind: 'ALERT_EMAIL_UNDO', username, address, ...linked('undo-alert-email') },
  ALERT_EMAIL_RESTORED: { kind: 'ALERT_EMAIL_RESTORED', username, address },
  ALERT_EMAIL_LEFT: { kind: 'ALERT_EMAIL_LEFT', username, address },
  INVITATION: { kind: 'INVITATION', username, ...linked('accept-invitation') },
};
