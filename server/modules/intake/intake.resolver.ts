import { Ctx, Mutation, Resolver } from 'type-graphql';
import { requireThat } from '../../platform/access.ts';
import { BulkArg } from '../../platform/graphql/bulk.ts';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import { ImportTeachersInput } from './batch.inputs.ts';
import { ImportTeachersPayload } from './intake.payload.ts';
import { canImport } from './intake.policy.ts';
import { importTeachers } from './intake.service.ts';

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportTeachersPayload, {
    nullable: true,
    description:
      'Integrators: imports at most 500 teachers, whole, as the HR base has them. Each is taken or refused on its own; sending the same again changes nothing.',
  })
  importTeachers(
    @BulkArg('input', () => ImportTeachersInput, { description: 'The teachers.' })
    input: ImportTeachersInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canImport);
    return mutate(context, 'importTeachers', input, importTeachers);
  }
}
