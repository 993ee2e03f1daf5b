import { after } from '../../platform/mutate.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { mutation } from '../../platform/mutation.ts';
import { field, secret } from '../../platform/payload.ts';
import { Teacher } from '../teacher/index.ts';
import { IssueOneTimePasswordInput } from './letter.inputs.ts';
import { issueOneTimePassword } from './letter.service.ts';
import {
  RequestPasswordResetInput,
  RequestUsernameReminderInput,
  ResetPasswordInput,
} from './recovery.inputs.ts';
import { canIssueOneTimePasswords } from './recovery.policy.ts';
import { countRequest, requestPasswordReset, requestUsernameReminder } from './request.service.ts';
import { prepareReset, resetPassword } from './reset.service.ts';

export const recoveryMutations = [
  mutation({
    name: 'requestUsernameReminder',
    description:
      'Anonymous, “SOS identifiant”: mails the username to the professional address. The answer never tells whether the account exists.',
    input: RequestUsernameReminderInput,
    payload: {
      description: 'That a reminder was asked for; never whether the account exists.',
      fields: {
        requested: field(
          Boolean,
          'True: if the NUMEN is that of an account, its username goes to its professional address. Null when refused.',
        ),
      },
    },
    allow: 'EVERYBODY',
    checksSecret: true,
    openToReaders: true,
    run: after(countRequest, requestUsernameReminder),
  }),
  mutation({
    name: 'requestPasswordReset',
    description:
      'Anonymous, “SOS mot de passe”: mails a link, valid 30 minutes, to the professional address. The answer never tells whether the account exists.',
    input: RequestPasswordResetInput,
    payload: {
      description: 'That a link was asked for; never whether the account exists.',
      fields: {
        requested: field(
          Boolean,
          'True: if NUMEN and username are those of one account, a link goes to its professional address. Null when refused.',
        ),
      },
    },
    allow: 'EVERYBODY',
    checksSecret: true,
    openToReaders: true,
    run: after(countRequest, requestPasswordReset),
  }),
  mutation({
    name: 'resetPassword',
    description:
      'Replaces the password by the link that was mailed. All sessions end; a second factor stays as it is.',
    input: ResetPasswordInput,
    payload: {
      description: 'The account whose password was replaced.',
      fields: {
        username: field(String, 'The username to sign in with, with the new password; null when refused.'),
        deviceToken: secret(
          String,
          'Send it with the sign-in that follows: guesses at the password that others make elsewhere do not delay it then. As that of `signIn`: opaque, good for 90 days, and it opens nothing. Null when refused.',
        ),
      },
    },
    allow: 'EVERYBODY',
    checksSecret: true,
    openToReaders: true,
    run: after(prepareReset, resetPassword),
  }),
  mutation({
    name: 'issueOneTimePassword',
    description:
      'Officers for the teachers they follow, administrators for those of the academy: makes a password for a letter, valid 14 days. It stands in this answer alone; who asked for it and why is recorded.',
    input: IssueOneTimePasswordInput,
    payload: {
      description: 'The password to print and send by letter; it is shown this once.',
      fields: {
        oneTimePassword: secret(String, 'Works for one sign-in, which must replace it; null when refused.'),
        expiresAt: field(GraphQLDateTime, 'When it stops working; null when refused.'),
        teacher: field(Teacher, 'Whom it is for; null when refused.'),
      },
    },
    allow: canIssueOneTimePasswords,
    checksSecret: false,
    openToReaders: false,
    run: issueOneTimePassword,
  }),
];
