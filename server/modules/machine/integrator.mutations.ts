import { after } from '../../platform/mutate.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { mutation } from '../../platform/mutation.ts';
import { field, secret } from '../../platform/payload.ts';
import { Grant } from '../../platform/viewer.ts';
import { canManageStaff } from '../account/index.ts';
import { Integrator } from './integrator.entity.ts';
import { AuthenticateClientInput, CreateIntegratorInput, IntegratorInput } from './integrator.inputs.ts';
import {
  checkClient,
  closeIntegrator,
  createIntegrator,
  renewClientSecret,
  tokenFor,
} from './integrator.service.ts';

const integrator = field(Integrator, 'The machine; null when refused.');
const clientSecret = secret(
  String,
  'Its secret, which works for a year. Shown this once; null when refused.',
);

/** What `POST /oauth/token` calls, too. */
export const authenticateClient = mutation({
  name: 'authenticateClient',
  description: 'Machines: a token for a client id and secret. The same as POST /oauth/token.',
  input: AuthenticateClientInput,
  payload: {
    description: 'A token for a machine; when it ends, the machine asks again.',
    fields: {
      accessToken: secret(String, 'Sent as `Authorization: Bearer …`; null when refused.'),
      accessTokenExpiresAt: field(
        GraphQLDateTime,
        'When it stops working, ten minutes from now; null when refused.',
      ),
      grants: field([Grant], 'What the machine may do; null when refused.'),
    },
  },
  allow: 'EVERYBODY',
  checksSecret: true,
  openToReaders: false,
  run: after(checkClient, tokenFor),
});

export const integratorMutations = [
  mutation({
    name: 'createIntegrator',
    description: 'Administrators: makes a machine of the academy, with the grants it needs and no more.',
    input: CreateIntegratorInput,
    payload: {
      description: 'The new machine, with what it asks for tokens with.',
      fields: {
        integrator,
        clientId: field(String, 'Its client id; null when refused.'),
        clientSecret,
      },
    },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: createIntegrator,
  }),
  mutation({
    name: 'renewClientSecret',
    description: 'Administrators: gives a machine a new secret; the former one works for 7 more days.',
    input: IntegratorInput,
    payload: {
      description: 'The machine with its new secret; the former one works for 7 more days.',
      fields: { integrator, clientSecret },
    },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: renewClientSecret,
  }),
  mutation({
    name: 'closeIntegrator',
    description: 'Administrators: closes a machine, for ever.',
    input: IntegratorInput,
    payload: { description: 'The machine that was closed.', fields: { integrator } },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    idempotencyKey: false,
    run: closeIntegrator,
  }),
  authenticateClient,
];
