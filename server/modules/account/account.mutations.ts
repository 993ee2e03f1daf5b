import { after } from '../../platform/mutate.ts';
import { mutation } from '../../platform/mutation.ts';
import { always, field, secret } from '../../platform/payload.ts';
import { Viewer } from './account.entity.ts';
import {
  ChangePasswordInput,
  EndSessionInput,
  RefreshSessionInput,
  SignInInput,
  SignOutInput,
} from './account.inputs.ts';
import { inTurn } from './guard/hashing-queue.ts';
import { changePassword, prepareChange } from './password.service.ts';
import { turnOf } from './proof/sign-in-counters.ts';
import { refreshSession } from './session/refresh.service.ts';
import { Session } from './session.entity.ts';
import { checkSignIn, signIn } from './sign-in.service.ts';
import { endSession, signOut } from './sign-out.service.ts';

export const accountMutations = [
  mutation({
    name: 'signIn',
    description: 'Opens a session. Guesses are slowed down: RATE_LIMITED tells how long to wait.',
    input: SignInInput,
    payload: {
      description: 'The session that was opened.',
      fields: {
        session: secret(Session, 'The tokens; null when refused.'),
        deviceToken: secret(
          String,
          'Opaque, good for 90 days, and it opens nothing: keep it on this device, also after signing out, and send it with the next sign-in. Null when refused.',
        ),
        viewer: field(Viewer, 'Who is now signed in; null when refused.'),
      },
    },
    allow: 'EVERYBODY',
    checksSecret: true,
    openToReaders: true,
    around: (context, input, call) => inTurn(turnOf(context, input), call),
    run: after(checkSignIn, signIn),
  }),
  mutation({
    name: 'refreshSession',
    description: 'Trades a refresh token for new tokens.',
    input: RefreshSessionInput,
    payload: {
      description: 'The session with its new tokens.',
      fields: {
        session: secret(Session, 'The new tokens; null when refused.'),
      },
    },
    allow: 'EVERYBODY',
    checksSecret: true,
    openToReaders: true,
    run: refreshSession,
  }),
  mutation({
    name: 'signOut',
    description: 'Ends the session.',
    input: SignOutInput,
    payload: {
      description: 'What was ended.',
      fields: {
        signedOut: always(
          Boolean,
          'True once the refresh tokens no longer work; access tokens follow within a minute.',
        ),
      },
    },
    allow: 'ANY_SESSION',
    checksSecret: false,
    openToReaders: true,
    idempotencyKey: false,
    run: signOut,
  }),
  mutation({
    name: 'endSession',
    description: 'Ends one session of the account, such as that of a device that was lost.',
    input: EndSessionInput,
    payload: {
      description: 'The sessions that are left.',
      fields: {
        viewer: field(Viewer, 'Who is signed in; null when refused.'),
      },
    },
    allow: 'SIGNED_IN',
    checksSecret: false,
    openToReaders: true,
    idempotencyKey: false,
    run: endSession,
  }),
  mutation({
    name: 'changePassword',
    description:
      'Replaces the password; the first one must be, before anything else is allowed. Other sessions end, and an alert address that waits for its proof is forgotten.',
    input: ChangePasswordInput,
    payload: {
      description: 'The account after the change.',
      fields: {
        viewer: field(Viewer, 'Who is signed in, now free to go on; null when refused.'),
      },
    },
    allow: 'ANY_SESSION',
    checksSecret: true,
    openToReaders: true,
    run: after(prepareChange, changePassword),
  }),
];
