import { defineModule } from '../../platform/module.ts';
import { alertAddressMutations } from './alert-address.mutations.ts';
import { alertEmailAsked } from './alert-email-asked.letters.ts';
import { alertEmailChanged } from './alert-email-changed.letters.ts';
import { alertEmailRestored } from './alert-email-restored.letters.ts';
import { bounceMutations } from './bounce.mutations.ts';
import { contactReads } from './contact.reads.ts';
import { contactRefusals } from './contact.refusals.ts';

/** Where alerts go. The addresses are columns of the account. */
export const contactModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: contactReads,
  resolvers: [],
  mutations: [...alertAddressMutations, ...bounceMutations],
  refusals: contactRefusals,
  letters: [...alertEmailAsked, ...alertEmailChanged, ...alertEmailRestored],
  jobs: [],
});
