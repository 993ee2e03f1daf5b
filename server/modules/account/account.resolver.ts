import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import { Viewer } from './account.entity.ts';
import {
  ChangePasswordInput,
  ChangePasswordPayload,
  RefreshSessionInput,
  RefreshSessionPayload,
  SignInInput,
  SignInPayload,
  SignOutInput,
  SignOutPayload,
} from './account.inputs.ts';
import { changePassword, refreshSession, signIn, signOut } from './account.service.ts';

const input = { description: 'The one argument of the mutation.' };

@Resolver()
export class AccountResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for an anonymous caller.' })
  async viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.viewer ? context.reader.one(context, info, 'Viewer', context.viewer.accountId) : null;
  }

  @Mutation(() => SignInPayload, { nullable: true, description: 'Opens a session.' })
  signIn(@Arg('input', () => SignInInput, input) given: SignInInput, @Ctx() context: Context): unknown {
    return mutate(context, 'signIn', given, signIn);
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

  @Mutation(() => ChangePasswordPayload, {
    nullable: true,
    description: 'Replaces the password; the first one must be, before anything else is allowed.',
  })
  changePassword(
    @Arg('input', () => ChangePasswordInput, input) given: ChangePasswordInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'changePassword', given, changePassword);
  }
}
