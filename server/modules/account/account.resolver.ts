import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import { Viewer } from './account.entity.ts';
import {
  ChangePasswordInput,
  ChangePasswordPayload,
  EndSessionInput,
  EndSessionPayload,
  RefreshSessionInput,
  RefreshSessionPayload,
  SignInInput,
  SignInPayload,
  SignOutInput,
  SignOutPayload,
} from './account.inputs.ts';
import { inTurn } from './guard/hashing-queue.ts';
import { changePassword, prepareChange } from './password.service.ts';
import { refreshSession } from './refresh.service.ts';
import { SessionRecord, SignIn } from './session.entity.ts';
import { turnOf } from './proof/sign-in-counters.ts';
import { checkSignIn, signIn } from './sign-in.service.ts';
import { endSession, signOut } from './sign-out.service.ts';

const input = { description: 'The one argument of the mutation.' };

@Resolver()
export class AccountResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for an anonymous caller.' })
  async viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.viewer ? context.reader.one(context, info, 'Viewer', context.viewer.accountId) : null;
  }

  @Mutation(() => SignInPayload, {
    nullable: true,
    description: 'Opens a session. Guesses are slowed down: RATE_LIMITED tells how long to wait.',
  })
  signIn(@Arg('input', () => SignInInput, input) given: SignInInput, @Ctx() context: Context): unknown {
    return inTurn(turnOf(context, given), () => mutate(context, 'signIn', given, signIn, checkSignIn));
  }

  @Mutation(() => RefreshSessionPayload, {
    nullable: true,
    description: 'Trades a refresh token for new tokens.',
  })
  refreshSession(
    @Arg('input', () => RefreshSessionInput, input) given: RefreshSessionInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'refreshSession', given, refreshSession);
  }

  @Mutation(() => SignOutPayload, { nullable: true, description: 'Ends the session.' })
  signOut(@Arg('input', () => SignOutInput, input) given: SignOutInput, @Ctx() context: Context): unknown {
    return mutate(context, 'signOut', given, signOut);
  }

  @Mutation(() => EndSessionPayload, {
    nullable: true,
    description: 'Ends one session of the account, such as that of a device that was lost.',
  })
  endSession(
    @Arg('input', () => EndSessionInput, input) given: EndSessionInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'endSession', given, endSession);
  }

  @Mutation(() => ChangePasswordPayload, {
    nullable: true,
    description:
      'Replaces the password; the first one must be, before anything else is allowed. Other sessions end, and an alert address that waits for its proof is forgotten.',
  })
  changePassword(
    @Arg('input', () => ChangePasswordInput, input) given: ChangePasswordInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'changePassword', given, changePassword, prepareChange);
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
