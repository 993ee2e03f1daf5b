import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { connectionTypes, PageArgs } from '../../platform/graphql/types.ts';
import { Teacher } from './teacher.entity.ts';
import { TeacherFilter, TeacherOrder } from './teacher.inputs.ts';
import { canListTeachers } from './teacher.policy.ts';
import { teachersList } from './teacher.reads.ts';

const TeacherConnection = connectionTypes(() => Teacher, 'Teacher', 'teachers');

@ArgsType()
class TeachersArgs extends PageArgs {
  @Field(() => TeacherFilter, {
    nullable: true,
    description: 'Which teachers; all of the viewer’s when absent.',
  })
  filter?: TeacherFilter | null;

  @Field(() => TeacherOrder, { nullable: true, description: 'In which order; by name when absent.' })
  orderBy?: TeacherOrder | null;
}

@Resolver()
export class TeacherResolver {
  @Allowed('SIGNED_IN')
  @Query(() => Teacher, {
    nullable: true,
    description: 'One teacher by id; null when missing or outside one’s scope.',
  })
  async teacher(
    @Arg('id', () => ID, { description: 'The global id of the teacher.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const key = keyOfGlobalId('tea', id);
    return key ? context.reader.one(context, info, 'Teacher', key) : null;
  }

  @Allowed(canListTeachers)
  @Query(() => TeacherConnection, {
    description:
      'Officers: the teachers of one’s portfolio. Administrators and integrators: those of the academy.',
  })
  teachers(
    @Args(() => TeachersArgs) _args: TeachersArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return context.reader.list(context, info, teachersList);
  }
}
