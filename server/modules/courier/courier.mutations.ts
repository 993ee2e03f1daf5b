import { mutation } from '../../platform/mutation.ts';
import { field } from '../../platform/payload.ts';
import { Viewer } from '../account/index.ts';
import { canChooseDigest } from './courier.policy.ts';
import { ChangeDigestInput } from './digest.inputs.ts';
import { changeDigest } from './digest.service.ts';

export const courierMutations = [
  mutation({
    name: 'changeDigest',
    description:
      'Officers and administrators: whether a mail says, at seven on mornings when something waits, how many conversations wait for your answer.',
    input: ChangeDigestInput,
    payload: {
      description: 'Who asked, with the choice.',
      fields: { viewer: field(Viewer, 'You; null when refused.') },
    },
    allow: canChooseDigest,
    checksSecret: false,
    openToReaders: false,
    run: changeDigest,
  }),
];
