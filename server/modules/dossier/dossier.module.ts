import { defineModule } from '../../platform/module.ts';
import { CareerStep } from './career-step.entity.ts';
import { Dossier } from './dossier.entity.ts';
import { Establishment, Position, Posting } from './posting.entity.ts';
import { Appraisal, Diploma, ServicePeriod } from './qualification.entity.ts';
import { dossierReads } from './dossier.reads.ts';
import { DossierResolver, TeacherDossierResolver } from './dossier.resolver.ts';

export const dossierModule = defineModule({
  entities: [CareerStep, Dossier, Establishment, Position, Posting, Appraisal, Diploma, ServicePeriod],
  reads: dossierReads,
  resolvers: [DossierResolver, TeacherDossierResolver],
  retention: [],
});
