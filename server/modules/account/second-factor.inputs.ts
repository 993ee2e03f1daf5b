import { Field, InputType } from 'type-graphql';

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
