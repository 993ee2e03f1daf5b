import { Field, InputType } from 'type-graphql';

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
}
