import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Grant } from '../../platform/viewer.ts';
import { Integrator } from './integrator.entity.ts';

const errors = { description: 'Why it was refused; empty when it was done.' };
const integrator = { nullable: true, description: 'The machine; null when refused.' } as const;
const clientSecret = {
  nullable: true,
  description: 'Its secret, which works for a year. Shown this once; null when refused.',
} as const;

@InputType({ description: 'A machine of the academy, and what it may do.' })
export class CreateIntegratorInput {
  @Field(() => String, { description: 'What the administrators call it, such as SIRH.' })
  name!: string;

  @Field(() => [Grant], { description: 'What it may do; nothing else.' })
  grants!: Grant[];
}

@ObjectType({ description: 'The new machine, with what it asks for tokens with.' })
export class CreateIntegratorPayload {
  @Field(() => Integrator, integrator)
  integrator!: Integrator | null;

  @Field(() => String, { nullable: true, description: 'Its client id; null when refused.' })
  clientId!: string | null;

  @Field(() => String, clientSecret)
  clientSecret!: string | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'Which machine.' })
export class IntegratorInput {
  @Field(() => ID, { description: 'The global id of the machine.' })
  integratorId!: string;
}

@ObjectType({ description: 'The machine with its new secret; the former one works for 7 more days.' })
export class RenewClientSecretPayload {
  @Field(() => Integrator, integrator)
  integrator!: Integrator | null;

  @Field(() => String, clientSecret)
  clientSecret!: string | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@ObjectType({ description: 'The machine that was closed.' })
export class CloseIntegratorPayload {
  @Field(() => Integrator, integrator)
  integrator!: Integrator | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'Which machine asks, and the proof that it does.' })
export class AuthenticateClientInput {
  @Field(() => String, { description: 'The client id.' })
  clientId!: string;

  @Field(() => String, { description: 'One of its secrets.' })
  clientSecret!: string;
}

@ObjectType({ description: 'A token for a machine; when it ends, the machine asks again.' })
export class AuthenticateClientPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Sent as `Authorization: Bearer …`; null when refused.',
  })
  accessToken!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it stops working, ten minutes from now; null when refused.',
  })
  accessTokenExpiresAt!: Date | null;

  @Field(() => [Grant], { nullable: true, description: 'What the machine may do; null when refused.' })
  grants!: Grant[] | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}
