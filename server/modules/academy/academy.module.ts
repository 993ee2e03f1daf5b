import { defineModule } from '../../platform/module.ts';
import { Academy, Department } from './academy.entity.ts';
import { academyReads } from './academy.reads.ts';
import { AcademyResolver } from './academy.resolver.ts';

export const academyModule = defineModule({
  entities: [Academy, Department],
  reads: academyReads,
  resolvers: [AcademyResolver],
  retention: [],
});
