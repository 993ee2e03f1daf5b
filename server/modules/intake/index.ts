export { ImportConflict } from './word/import-conflict.entity.ts';
export { intakeModule } from './intake.module.ts';
export type { LineResult } from './intake.answer.ts';
export { actionOf } from './actions.tables.ts';
export { refreshCurrent } from './store/current.ts';
export { loadAcademies, type AcademyRow } from './store/load.ts';
export {
  byCommand,
  importLines,
  prepareLines,
  type ImportOptions,
  type PreparedLine,
} from './intake.service.ts';
export { insertRows, saveOfficers } from './store/write.ts';
export { ImportTeacherInput } from './intake.inputs.ts';
export { warningTexts } from './warnings.tables.ts';
export { readLine, type ReadLine } from './batch.inputs.ts';
export { intakeRefusals } from './intake.refusals.ts';
