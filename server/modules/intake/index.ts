export { ImportTeacherInput, ImportTeachersInput } from './intake.inputs.ts';
export { importJsonSchema } from './json-schema.ts';
