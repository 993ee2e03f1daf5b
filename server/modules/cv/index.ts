export { cvModule } from './cv.module.ts';
export type { CvEntryKind } from './kind/entry-kind.ts';
export { detailsOf } from './kind/details.ts';
export { readEntry } from './kind/entry-form.ts';
export { cvKinds } from './kind/kinds.ts';
export { readProfile } from './kind/profile-form.ts';
export { readsAllOf, readsCvOf, seesEntryOf } from './record/scope.ts';
