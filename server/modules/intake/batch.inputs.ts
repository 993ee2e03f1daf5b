import { Field, InputType } from 'type-graphql';
import { Bulk, type BulkItem } from '../../platform/graphql/bulk.ts';
import { ImportTeacherInput } from './intake.inputs.ts';
import { readerOf, type Read } from '../../platform/form/reader.ts';

/** A line as it was understood, or everything that is wrong with its form. Paths start at the teacher. */
export type ReadLine = Read<ImportTeacherInput>;
/** Reads a line of NDJSON and an item of the mutation alike. */
export const readLine: (given: unknown) => ReadLine = readerOf(ImportTeacherInput);

@InputType({ description: 'Teachers to import, whole.' })
export class ImportTeachersInput {
  @Bulk(() => readLine)
  @Field(() => [ImportTeacherInput], { description: 'At most 500 teachers.' })
  teachers!: BulkItem<ReadLine>[];
}
