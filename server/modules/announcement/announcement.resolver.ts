import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { Impersonal } from '../../platform/graphql/impersonal.ts';
import { Announcement } from './announcement.entity.ts';
import { runningAnnouncements } from './announcement.reads.ts';

@Resolver()
export class AnnouncementResolver {
  @Allowed('EVERYBODY')
  @Query(() => [Announcement], {
    description:
      'Public: what the administration of an academy announces now, newest first, at most 20; empty for a code that no academy has.',
  })
  announcements(
    @Impersonal
    @Arg('academyCode', () => String, { description: 'The code of the academy, such as 18.' })
    _academyCode: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return context.reader.list(context, info, runningAnnouncements);
  }
}
