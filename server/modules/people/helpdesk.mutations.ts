import { mutation } from '../../platform/mutation.ts';
import { field } from '../../platform/payload.ts';
import { Academy } from '../academy/index.ts';
import { canManageStaff } from '../account/index.ts';
import { ChangeHelpdeskInput } from './helpdesk.inputs.ts';
import { changeHelpdesk } from './helpdesk.service.ts';

export const helpdeskMutations = [
  mutation({
    name: 'changeHelpdesk',
    description:
      'Administrators: changes where the helpdesk of the academy answers; everybody reads it with the academy.',
    input: ChangeHelpdeskInput,
    payload: {
      description: 'The academy with its helpdesk as it is now.',
      fields: {
        academy: field(Academy, 'The academy; null when refused.'),
      },
    },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: changeHelpdesk,
  }),
];
