import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { GraphQLEmailAddress, GraphQLUuid } from '../../platform/graphql/scalars.ts';
import { Mailbox } from './message.entity.ts';

const errors = { description: 'Why it was refused; empty when it was done.' } as const;

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

  @Field(() => GraphQLUuid, {
    nullable: true,
    description:
      'A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The mailbox after the change.' })
export class ChangeAlertEmailPayload {
  @Field(() => Mailbox, { nullable: true, description: 'With its addresses; null when refused.' })
  mailbox!: Mailbox | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'The link that was sent to the new address.' })
export class ConfirmAlertEmailInput {
  @Field(() => String, { description: 'What the link carries after the #; it works once, within 24 hours.' })
  token!: string;
}

@ObjectType({ description: 'Where alerts go now.' })
export class ConfirmAlertEmailPayload {
  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'The address; null when refused.' })
  alertEmail!: string | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'The link that was sent to the former address.' })
export class UndoAlertEmailChangeInput {
  @Field(() => String, { description: 'What the link carries after the #; it works once, within 14 days.' })
  token!: string;
}

@ObjectType({ description: 'Where alerts go again.' })
export class UndoAlertEmailChangePayload {
  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'The address; null when refused.' })
  alertEmail!: string | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}
