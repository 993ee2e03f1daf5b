export { actionOf } from './actions.tables.ts';
export { importLineReader, importSchema } from './format.ts';
export { ImportTeacherInput, ImportTeachersInput } from './intake.inputs.ts';
export { ImportResolver } from './intake.resolver.ts';
export { importLines, type ImportOptions, type LineResult } from './intake.service.ts';
export { importJsonSchema } from './json-schema.ts';
export { lineReader, type LineReader, type ReadLine } from './line-reader.ts';
