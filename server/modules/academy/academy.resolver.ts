import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { Impersonal } from '../../platform/graphql/impersonal.ts';
import { Academy } from './academy.entity.ts';
import { academyByCode, allAcademies } from './academy.reads.ts';

@Resolver()
export class AcademyResolver {
  @Allowed('EVERYBODY')
  @Query(() => [Academy], {
    description: 'Public: the academies, their departments, mail domain and helpdesk, by code.',
  })
  academies(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): unknown {
    return context.reader.list(context, info, allAcademies);
  }

  @Allowed('EVERYBODY')
  @Query(() => Academy, {
    nullable: true,
    description: 'Public: the academy of a code; null when there is none.',
  })
  async academy(
    @Impersonal
    @Arg('code', () => String, { description: 'The code of the ministry’s nomenclature, such as 18.' })
    _code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return ((await context.reader.list(context, info, academyByCode)) as unknown[])[0] ?? null;
  }
}
