import { after } from '../../platform/mutate.ts';
import { mutation } from '../../platform/mutation.ts';
import { field, secret } from '../../platform/payload.ts';
import { canManageStaff, Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';
import { acceptInvitation, prepareAcceptance } from './acceptance.service.ts';
import { inviteOfficer } from './invitation.service.ts';
import { ChangeNumenInput } from './numen.inputs.ts';
import { changeNumen, prepareNumen } from './numen.service.ts';
import { sendPasswordReset } from './password-link.service.ts';
import {
  AcceptInvitationInput,
  CloseAccountInput,
  InviteOfficerInput,
  ReopenAccountInput,
  ResetSecondFactorInput,
  SendPasswordResetInput,
} from './people.inputs.ts';
import { closeAccount, reopenAccount, resetSecondFactor } from './people.service.ts';

/** Who it was done to. */
const person = {
  teacher: field(Teacher, 'The teacher; null for an officer or when refused.'),
  officer: field(Officer, 'The officer; null for a teacher or when refused.'),
};
const officer = { officer: field(Officer, 'The person; null when refused.') };

export const peopleMutations = [
  mutation({
    name: 'inviteOfficer',
    description:
      'Administrators: invites an officer or administrator of the academy by mail. Invited again before accepting, the person gets a new link.',
    input: InviteOfficerInput,
    payload: { description: 'The person who was invited.', fields: officer },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: inviteOfficer,
  }),
  mutation({
    name: 'acceptInvitation',
    description: 'Opens the account of an invitation with a password of one’s own; then one signs in.',
    input: AcceptInvitationInput,
    payload: {
      description: 'The account that is now open.',
      fields: {
        username: field(String, 'The username to sign in with; null when refused.'),
        deviceToken: secret(
          String,
          'Send it with the sign-in that follows: guesses at the password that others make elsewhere do not delay it then. As that of `signIn`: opaque, good for 90 days, and it opens nothing. Null when refused.',
        ),
      },
    },
    allow: 'EVERYBODY',
    checksSecret: true,
    openToReaders: false,
    run: after(prepareAcceptance, acceptInvitation),
  }),
  mutation({
    name: 'closeAccount',
    description:
      'Administrators: closes the account of a teacher who leaves, or of an officer whose portfolio is empty. Sessions end; the file stays.',
    input: CloseAccountInput,
    payload: {
      description: 'Whose account was closed: signing in is over, the file stays.',
      fields: person,
    },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: closeAccount,
  }),
  mutation({
    name: 'reopenAccount',
    description:
      'Administrators: opens a closed account again, without what opened it before. A teacher asks for a link by requestPasswordReset, an officer gets an invitation.',
    input: ReopenAccountInput,
    payload: { description: 'Whose account was opened again; only a new link opens it.', fields: person },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: reopenAccount,
  }),
  mutation({
    name: 'changeNumen',
    description:
      'Administrators: moves the file of a teacher of the academy to another NUMEN, with its history and its account. A second file of the same person that has this NUMEN gives it up.',
    input: ChangeNumenInput,
    payload: {
      description: 'Whose file has another NUMEN: imports find it by that one from now on.',
      fields: {
        teacher: field(Teacher, 'The teacher; null when refused.'),
      },
    },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: after(prepareNumen, changeNumen),
  }),
  mutation({
    name: 'sendPasswordReset',
    description:
      'Administrators: mails an officer or administrator of the academy who lost the password a link, valid 30 minutes, to the professional address.',
    input: SendPasswordResetInput,
    payload: {
      description: 'Who gets a link; at most one a minute, which the answer does not tell.',
      fields: officer,
    },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: sendPasswordReset,
  }),
  mutation({
    name: 'resetSecondFactor',
    description: 'Administrators: removes the second factor of somebody of the academy who lost the device.',
    input: ResetSecondFactorInput,
    payload: { description: 'Whose second factor was removed.', fields: person },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: resetSecondFactor,
  }),
];
