import { defineModule } from '../../platform/module.ts';
import { changeFeedReads } from './change-feed.reads.ts';
import { ChangeFeedResolver } from './change-feed.resolver.ts';
import { DossierChange } from './dossier-change.entity.ts';

/** What leaves for the HR base. The events are those of the modules below. */
export const changeFeedModule = defineModule({
  tables: [],
  events: {},
  views: [DossierChange],
  reads: changeFeedReads,
  resolvers: [ChangeFeedResolver],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [],
});
