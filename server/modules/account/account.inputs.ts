import { Field, ID, InputType } from 'type-graphql';

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
}
