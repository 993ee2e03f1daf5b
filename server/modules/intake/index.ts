export type { LineResult } from './intake.answer.ts';
export { actionOf } from './actions.tables.ts';
export { refreshCurrent } from './intake.current.ts';
export { loadAcademies, type AcademyRow } from './intake.load.ts';
export { ImportResolver } from './intake.resolver.ts';
export {
  byCommand,
  importLines,
  prepareLines,
  type ImportOptions,
  type PreparedLine,
} from './intake.service.ts';
export { insertRows, saveOfficers } from './intake.write.ts';
export { importJsonSchema } from './json-schema.ts';
export { warningTexts } from './warnings.tables.ts';
export { lineReader, type LineReader, type ReadLine } from './line-reader.ts';
