import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { Viewer } from './account.entity.ts';
import { SecondFactorStatus } from './second-factor.entity.ts';
import { SessionRecord, SignIn } from './session.entity.ts';

@Resolver()
export class AccountResolver {
  @Allowed('BY_SCOPE')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for an anonymous caller.' })
  async viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.viewer ? context.reader.one(context, info, 'Viewer', context.viewer.accountId) : null;
  }
}

/** What tells the holder of an account whether somebody else is in; read in the statement of the viewer. */
@Resolver(() => Viewer)
export class ViewerSecurityResolver {
  @FieldResolver(() => [SignIn], {
    description:
      'The latest tries to sign in to the account, newest first: 20 at most of each outcome, so that wrong tries, which anybody can make, push out no sign-in.',
  })
  recentSignIns(): never {
    throw new Error('read in the statement of the viewer');
  }

  @FieldResolver(() => SecondFactorStatus, {
    description: 'How the account stands with a second factor.',
  })
  secondFactor(): never {
    throw new Error('read in the statement of the viewer');
  }

  @FieldResolver(() => [SessionRecord], {
    description: 'The devices on which the account is signed in, the one seen last first.',
  })
  sessions(): never {
    throw new Error('read in the statement of the viewer');
  }
}

/** What a session is to who asks. */
@Resolver(() => SessionRecord)
export class OpenSessionResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it is the session that asks.' })
  current(): never {
    throw new Error('computed in account.reads.ts');
  }
}
