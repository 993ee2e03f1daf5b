import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Where alert mails shall go.' })
export class ChangeAlertEmailInput {
  @Field(() => String, {
    description:
      'The address, at most 254 characters. The professional one takes effect at once, any other once confirmed; the present one takes back a change that waits.',
  })
  address!: string;

  @Field(() => String, { description: 'The current password, asked again because alerts guard the account.' })
  currentPassword!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the authenticator or a recovery code, when the account has a second factor.',
  })
  secondFactorCode?: string | null;
}

@InputType({ description: 'The link that was sent to the new address.' })
export class ConfirmAlertEmailInput {
  @Field(() => String, { description: 'What the link carries after the #; it works once, within 24 hours.' })
  token!: string;
}

@InputType({ description: 'The link that was sent to the former address.' })
export class UndoAlertEmailChangeInput {
  @Field(() => String, { description: 'What the link carries after the #; it works once, within 14 days.' })
  token!: string;
}
