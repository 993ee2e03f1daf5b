import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { GraphQLUuid } from '../../platform/graphql/scalars.ts';
import { Viewer } from './account.entity.ts';
import { Session } from './session.entity.ts';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, {
    description:
      'The username, such as jlabert, or the professional address; accents and case do not matter.',
  })
  username!: string;

  @Field(() => String, { description: 'The password; at first the NUMEN, in capitals.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the academy, such as 18; needed when several academies know this username.',
  })
  academyCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A code of the authenticator, or a recovery code; when the account has a second factor. Asked for by SECOND_FACTOR_REQUIRED once the password is right.',
  })
  secondFactorCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The device token of the last sign-in on this device: guesses at the password that others make elsewhere do not delay it then. One that is unknown, of somebody else or too old changes nothing.',
  })
  deviceToken?: string | null;
}

@InputType({ description: 'Which session to go on with.' })
export class RefreshSessionInput {
  @Field(() => String, { description: 'The refresh token of the latest answer; it works once.' })
  refreshToken!: string;
}

@InputType({ description: 'Which sessions to end.' })
export class SignOutInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: end every session of the account, not this one alone.',
  })
  everywhere?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: end every other session of the account, and keep this one.',
  })
  others?: boolean | null;
}

@InputType({ description: 'Which session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The id of one of your own sessions, as `viewer.sessions` gives it.' })
  sessionId!: string;
}

@InputType({ description: 'The password to replace, and the new one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The current password; the NUMEN when it has never been replaced.' })
  currentPassword!: string;

  @Field(() => String, {
    description:
      'The new one: 15 to 128 characters (8 and more with a second factor), any of Unicode, no common one, and without your name, username or NUMEN.',
  })
  newPassword!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A code of the authenticator, or a recovery code; when the account has a second factor.',
  })
  secondFactorCode?: string | null;

  @Field(() => GraphQLUuid, {
    nullable: true,
    description:
      'A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The session that was opened.' })
export class SignInPayload {
  @Field(() => Session, { nullable: true, description: 'The tokens; null when refused.' })
  session!: Session | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Opaque, good for 90 days, and it opens nothing: keep it on this device, also after signing out, and send it with the next sign-in. Null when refused.',
  })
  deviceToken!: string | null;

  @Field(() => Viewer, { nullable: true, description: 'Who is now signed in; null when refused.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
}

@ObjectType({ description: 'The session with its new tokens.' })
export class RefreshSessionPayload {
  @Field(() => Session, { nullable: true, description: 'The new tokens; null when refused.' })
  session!: Session | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What was ended.' })
export class SignOutPayload {
  @Field(() => Boolean, {
    description: 'True once the refresh tokens no longer work; access tokens follow within a minute.',
  })
  signedOut!: boolean;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
}

@ObjectType({ description: 'The sessions that are left.' })
export class EndSessionPayload {
  @Field(() => Viewer, { nullable: true, description: 'Who is signed in; null when refused.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
}

@ObjectType({ description: 'The account after the change.' })
export class ChangePasswordPayload {
  @Field(() => Viewer, {
    nullable: true,
    description: 'Who is signed in, now free to go on; null when refused.',
  })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
}
