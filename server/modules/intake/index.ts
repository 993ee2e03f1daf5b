export { actionOf } from './actions.tables.ts';
export { refreshCurrent } from './intake.current.ts';
export { loadAcademies, type AcademyRow } from './intake.load.ts';
export { ImportResolver } from './intake.resolver.ts';
export {
  byCommand,
  importLines,
  prepareLines,
  type ImportOptions,
  type LineResult,
  type PreparedLine,
} from './intake.service.ts';
export { insertRows, saveOfficers } from './intake.write.ts';
export { importJsonSchema } from './json-schema.ts';
export { lineReader, type LineReader, type ReadLine } from './line-reader.ts';
