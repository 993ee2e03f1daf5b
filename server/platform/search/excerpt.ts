import { Field, ObjectType } from 'type-graphql';
import type { Part } from './excerpt.rules.ts';

@ObjectType({ description: 'A part of a text: marked where it answers the search.' })
export class ExcerptPart implements Part {
  @Field(() => String, {
    description: 'The text itself, never markup; put together, the parts are the excerpt.',
  })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it answers the search, such as the words looked for.' })
  marked!: boolean;
}
