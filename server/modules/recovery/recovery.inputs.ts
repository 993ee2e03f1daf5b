import { Field, InputType } from 'type-graphql';

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
