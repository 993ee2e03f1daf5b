import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { MessageTheme } from '../theme.entity.ts';
import { SetMessageThemesInput } from './theme.inputs.ts';
import { setMessageThemes, setsThemes } from './theme.service.ts';

export const themeMutations = [
  mutation({
    name: 'setMessageThemes',
    description: 'Administrators: sets the list of what messages of the academy may be about.',
    input: SetMessageThemesInput,
    payload: {
      description: 'The list as it now is.',
      fields: { themes: field([MessageTheme], 'The themes, in the order to show; null when refused.') },
    },
    allow: setsThemes,
    checksSecret: false,
    openToReaders: false,
    run: setMessageThemes,
  }),
];
