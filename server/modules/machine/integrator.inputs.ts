import { Field, ID, InputType } from 'type-graphql';
import { Grant } from '../../platform/viewer.ts';

@InputType({ description: 'A machine of the academy, and what it may do.' })
export class CreateIntegratorInput {
  @Field(() => String, { description: 'What the administrators call it, such as SIRH.' })
  name!: string;

  @Field(() => [Grant], { description: 'What it may do; nothing else.' })
  grants!: Grant[];
}

@InputType({ description: 'Which machine.' })
export class IntegratorInput {
  @Field(() => ID, { description: 'The global id of the machine.' })
  integratorId!: string;
}

@InputType({ description: 'Which machine asks, and the proof that it does.' })
export class AuthenticateClientInput {
  @Field(() => String, { description: 'The client id.' })
  clientId!: string;

  @Field(() => String, { description: 'One of its secrets.' })
  clientSecret!: string;
}
