import { Field, ID, InputType } from 'type-graphql';
import { BilingualText } from '../../../platform/graphql/bilingual.ts';

@InputType({ description: 'A theme as it is offered from now on.' })
export class MessageThemeInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The global id of a theme that there is, whose words change for its messages too; absent for a new one.',
  })
  themeId?: string | null;

  @Field(() => BilingualText, {
    description: 'The words to show, at most 100 characters in each language, such as “Temps partiel”.',
  })
  label!: BilingualText;
}

@InputType({ description: 'The whole list of themes, in the order to show.' })
export class SetMessageThemesInput {
  @Field(() => [MessageThemeInput], {
    description:
      'At most 50. A theme that is not among them is no longer offered; messages that have it keep it. An empty list: messages have no theme.',
  })
  themes!: MessageThemeInput[];
}
