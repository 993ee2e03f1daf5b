import { defineModule } from '../../platform/module.ts';
import { PreviewResolver } from './preview.resolver.ts';

export const changeEffectModule = defineModule({
  tables: [],
  events: {},
  views: [],
  reads: [],
  resolvers: [PreviewResolver],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [],
});
