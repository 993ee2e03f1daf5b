import { after } from '../../platform/mutate.ts';
import { mutation } from '../../platform/mutation.ts';
import { field, secret } from '../../platform/payload.ts';
import { Viewer } from './account.entity.ts';
import { canHaveSecondFactor } from './account.policy.ts';
import {
  BeginSecondFactorInput,
  ConfirmSecondFactorInput,
  SecondFactorProofInput,
} from './second-factor.inputs.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  countConfirmation,
  proveToBegin,
  proveToRemove,
  proveToRenewCodes,
  removeSecondFactor,
  renewRecoveryCodes,
} from './second-factor.service.ts';

const viewer = field(Viewer, 'The account after the change; null when refused.');
const recoveryCodes = secret(
  [String],
  'Ten codes, each good for one sign-in without the device. Shown this once; null when refused.',
);

export const secondFactorMutations = [
  mutation({
    name: 'beginSecondFactor',
    description:
      'Gives the secret for an authenticator (TOTP, RFC 6238). It counts once confirmSecondFactor has seen a code.',
    input: BeginSecondFactorInput,
    payload: {
      description: 'What the authenticator needs to know; it counts once it is confirmed.',
      fields: {
        secret: secret(String, 'The secret in base32, to be typed into an authenticator. Shown this once.'),
        otpauthUri: secret(
          String,
          'The same as an otpauth:// address, to be shown as a QR code. Never send it to a third party.',
        ),
      },
    },
    allow: { enrolling: canHaveSecondFactor },
    checksSecret: true,
    openToReaders: false,
    run: after(proveToBegin, beginSecondFactor),
  }),
  mutation({
    name: 'confirmSecondFactor',
    description:
      'Enrols the second factor with a first code, and gives the recovery codes. Other sessions end.',
    input: ConfirmSecondFactorInput,
    payload: {
      description: 'The second factor that is now asked for at sign-in.',
      fields: { recoveryCodes, viewer },
    },
    allow: { enrolling: canHaveSecondFactor },
    checksSecret: true,
    openToReaders: false,
    run: after(countConfirmation, confirmSecondFactor),
  }),
  mutation({
    name: 'removeSecondFactor',
    description: 'Removes the second factor, where the role does not require one. Other sessions end.',
    input: SecondFactorProofInput,
    payload: { description: 'The account without its second factor.', fields: { viewer } },
    allow: { enrolling: canHaveSecondFactor },
    checksSecret: true,
    openToReaders: false,
    idempotencyKey: false,
    run: after(proveToRemove, removeSecondFactor),
  }),
  mutation({
    name: 'renewRecoveryCodes',
    description: 'Gives ten new recovery codes; the former ones open nothing any more.',
    input: SecondFactorProofInput,
    payload: {
      description: 'The new recovery codes; the former ones open nothing any more.',
      fields: { recoveryCodes },
    },
    allow: { enrolling: canHaveSecondFactor },
    checksSecret: true,
    openToReaders: false,
    run: after(proveToRenewCodes, renewRecoveryCodes),
  }),
];
