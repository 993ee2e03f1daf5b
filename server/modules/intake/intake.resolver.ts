import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { requireThat } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import { ImportTeachersInput } from './intake.inputs.ts';
import { ImportTeachersPayload } from './intake.payload.ts';
import { canImport } from './intake.policy.ts';
import { importTeachers } from './intake.service.ts';
import { lineReader } from './line-reader.ts';

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportTeachersPayload, {
    nullable: true,
    description:
      'Integrators: imports at most 500 teachers, whole, as the HR base has them. Each is taken or refused on its own; sending the same again changes nothing.',
  })
  importTeachers(
    @Arg('input', () => ImportTeachersInput, { description: 'The teachers.' }) input: ImportTeachersInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    requireThat(context, canImport);
    const read = lineReader(info.schema);
    return mutate(context, 'importTeachers', input, (inside, given) => importTeachers(inside, given, read));
  }
}
