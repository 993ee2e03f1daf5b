import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { GraphQLUuid } from '../../platform/graphql/scalars.ts';
import { Academy } from '../academy/index.ts';

@InputType({
  description:
    'Where the helpdesk of one’s academy answers. What is not given stays; null, or an empty text, takes it away.',
})
export class ChangeHelpdeskInput {
  @Field(() => String, {
    nullable: true,
    description: 'Its mail address, such as assistance@ac-orleans-tours.fr.',
  })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its telephone number: 3 to 15 digits, spaces, dots, hyphens, parentheses and “+”.',
  })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its page, by https, such as https://assistance.ac-orleans-tours.fr/.',
  })
  url?: string | null;

  @Field(() => GraphQLUuid, {
    nullable: true,
    description:
      'A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The academy with its helpdesk as it is now.' })
export class ChangeHelpdeskPayload {
  @Field(() => Academy, { nullable: true, description: 'The academy; null when refused.' })
  academy!: Academy | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
}
