import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { Viewer } from './account.entity.ts';

const errors = { description: 'Why it was refused; empty when it was done.' };
const viewer = { nullable: true, description: 'The account after the change; null when refused.' } as const;
const codes = {
  nullable: true,
  description: 'Ten codes, each good for one sign-in without the device. Shown this once; null when refused.',
} as const;

@InputType({ description: 'The proof that it is oneself who enrols a second factor.' })
export class BeginSecondFactorInput {
  @Field(() => String, { description: 'The current password.' })
  currentPassword!: string;
}

@InputType({ description: 'The proof that the device knows the secret.' })
export class ConfirmSecondFactorInput {
  @Field(() => String, { description: 'The six digits that the authenticator shows.' })
  code!: string;
}

@InputType({ description: 'The proof that it is oneself: the password and the second factor.' })
export class SecondFactorProofInput {
  @Field(() => String, { description: 'The current password.' })
  currentPassword!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The six digits of the authenticator, or a recovery code.',
  })
  secondFactorCode?: string | null;
}

@ObjectType({ description: 'What the authenticator needs to know; it counts once it is confirmed.' })
export class BeginSecondFactorPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The secret in base32, to be typed into an authenticator. Shown this once.',
  })
  secret!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The same as an otpauth:// address, to be shown as a QR code. Never send it to a third party.',
  })
  otpauthUri!: string | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@ObjectType({ description: 'The second factor that is now asked for at sign-in.' })
export class ConfirmSecondFactorPayload {
  @Field(() => [String], codes)
  recoveryCodes!: string[] | null;

  @Field(() => Viewer, viewer)
  viewer!: Viewer | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@ObjectType({ description: 'The account without its second factor.' })
export class RemoveSecondFactorPayload {
  @Field(() => Viewer, viewer)
  viewer!: Viewer | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@ObjectType({ description: 'The new recovery codes; the former ones open nothing any more.' })
export class RenewRecoveryCodesPayload {
  @Field(() => [String], codes)
  recoveryCodes!: string[] | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}
