import { academyModule } from '../modules/academy/index.ts';
import { portalModule } from '../modules/portal/index.ts';
import { accountModule } from '../modules/account/index.ts';
import { announcementModule } from '../modules/announcement/index.ts';
import { mandateModule } from '../modules/mandate/index.ts';
import { teacherModule } from '../modules/teacher/index.ts';
import { dossierModule } from '../modules/dossier/index.ts';
import { careerModule } from '../modules/career/index.ts';
import { changeEffectModule } from '../modules/change-effect/index.ts';
import { changeKindModule } from '../modules/change-kind/index.ts';
import { portfolioModule } from '../modules/portfolio/index.ts';
import { auditModule } from '../modules/audit/index.ts';
import { attachmentModule } from '../modules/attachment/index.ts';
import { messageModule } from '../modules/message/index.ts';
import { contactModule } from '../modules/contact/index.ts';
import { courierModule } from '../modules/courier/index.ts';
import { peopleModule } from '../modules/people/index.ts';
import { machineModule } from '../modules/machine/index.ts';
import { bankAccountModule } from '../modules/bank-account/index.ts';
import { nirModule } from '../modules/nir/index.ts';
import { changeFeedModule } from '../modules/change-feed/index.ts';
import { recoveryModule } from '../modules/recovery/index.ts';
import { changeRequestModule } from '../modules/change-request/index.ts';
import { paperModule } from '../modules/paper/index.ts';
import { cvModule } from '../modules/cv/index.ts';
import { intakeModule } from '../modules/intake/index.ts';
import { allRefusals } from '../platform/errors/refusals.ts';
import { alertModule } from '../modules/alert/index.ts';
import type { Module } from '../platform/module.ts';
import { together } from '../platform/sql/events.ts';
import { platformModule } from '../platform/platform.module.ts';

/** The modules of the server, from the ground up: what each declares is composed from this list, and from nowhere else. */
export const modules: readonly Module[] = [
  platformModule,
  academyModule,
  portalModule,
  accountModule,
  announcementModule,
  mandateModule,
  teacherModule,
  dossierModule,
  careerModule,
  changeKindModule,
  changeEffectModule,
  portfolioModule,
  auditModule,
  attachmentModule,
  messageModule,
  contactModule,
  courierModule,
  peopleModule,
  machineModule,
  bankAccountModule,
  nirModule,
  recoveryModule,
  changeRequestModule,
  changeFeedModule,
  paperModule,
  cvModule,
  intakeModule,
  alertModule,
];

/** The tables of all modules, in the order in which they are purged. */
export const tables = modules.flatMap((module) => module.tables);

/** The refusals of all modules, sorted by their codes. */
export const refusals = allRefusals(modules.map((module) => module.refusals));

/** What happens in all modules, by kind. */
export const events = together(modules.map((module) => module.events));

/** The letters of all modules. */
export const letters = modules.flatMap((module) => module.letters);

/** The jobs of all modules. */
export const jobs = modules.flatMap((module) => module.jobs);
