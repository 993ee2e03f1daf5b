import { defineModule } from '../../platform/module.ts';
import { recoveryMutations } from './recovery.mutations.ts';
import { usernameAsked } from './username-asked.letters.ts';
import { passwordResetAsked } from './password-reset-asked.letters.ts';
import { oneTimePasswordIssued } from './one-time-password-issued.letters.ts';

export const recoveryModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: [],
  resolvers: [],
  mutations: recoveryMutations,
  refusals: {},
  letters: [...usernameAsked, ...passwordResetAsked, ...oneTimePasswordIssued],
  jobs: [],
});
