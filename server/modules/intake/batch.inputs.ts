import { Field, InputType } from 'type-graphql';
import { Bulk, type BulkItem } from '../../platform/graphql/bulk.ts';
import { GraphQLUuid } from '../../platform/graphql/scalars.ts';
import { ImportTeacherInput } from './intake.inputs.ts';
import { lineReader, type ReadLine } from './format/line-reader.ts';

@InputType({ description: 'Teachers to import, whole.' })
export class ImportTeachersInput {
  @Bulk(lineReader)
  @Field(() => [ImportTeacherInput], { description: 'At most 500 teachers.' })
  teachers!: BulkItem<ReadLine>[];

  @Field(() => GraphQLUuid, {
    nullable: true,
    description: 'Makes a retry safe for 24 hours: the same key and input give the first result.',
  })
  idempotencyKey?: string | null;
}
