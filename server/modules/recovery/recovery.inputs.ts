import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';

const errors = { description: 'Why it was refused; empty when it was done.' } as const;
const numen = {
  description: 'The NUMEN: 13 characters; spaces and the case of letters do not matter.',
} as const;

@InputType({ description: 'Whose username is lost (SOS identifiant).' })
export class RequestUsernameReminderInput {
  @Field(() => String, numen)
  numen!: string;
}

@InputType({ description: 'Whose password is lost (SOS mot de passe).' })
export class RequestPasswordResetInput {
  @Field(() => String, numen)
  numen!: string;

  @Field(() => String, {
    description:
      'The username, such as jlabert, or the professional address; accents and case do not matter.',
  })
  username!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the academy, such as 18; when given, it must be the one of the account.',
  })
  academyCode?: string | null;
}

@ObjectType({ description: 'That a reminder was asked for; never whether the account exists.' })
export class RequestUsernameReminderPayload {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: if the NUMEN is that of an account, its username goes to its professional address. Null when refused.',
  })
  requested!: boolean | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@ObjectType({ description: 'That a link was asked for; never whether the account exists.' })
export class RequestPasswordResetPayload {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: if NUMEN and username are those of one account, a link goes to its professional address. Null when refused.',
  })
  requested!: boolean | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'The link that was mailed, and the new password.' })
export class ResetPasswordInput {
  @Field(() => String, {
    description: 'What the link carries after the #; it works once, within 30 minutes.',
  })
  token!: string;

  @Field(() => String, {
    description:
      'The new password: 15 to 128 characters, or from 8 when the account has a second factor; without name, username or NUMEN.',
  })
  newPassword!: string;
}

@ObjectType({ description: 'The account whose password was replaced.' })
export class ResetPasswordPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The username to sign in with, with the new password; null when refused.',
  })
  username!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Send it with the sign-in that follows: guesses at the password that others make elsewhere do not delay it then. As that of `signIn`: opaque, good for 90 days, and it opens nothing. Null when refused.',
  })
  deviceToken!: string | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}
