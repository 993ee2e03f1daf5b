import { Field, ID, InputType } from 'type-graphql';
import { BilingualText } from '../../platform/graphql/bilingual.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'What the academy announces, in both languages, and until when.' })
export class PublishAnnouncementInput {
  @Field(() => BilingualText, { description: 'What it is about: one line, at most 200 characters.' })
  title!: BilingualText;

  @Field(() => BilingualText, {
    description: 'The text: plain, with line breaks, at most 5,000 characters.',
  })
  body!: BilingualText;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it stops being shown, in the future; absent: when somebody ends it.',
  })
  endsAt?: Date | null;
}

@InputType({ description: 'Which announcement ends.' })
export class EndAnnouncementInput {
  @Field(() => ID, { description: 'The global id of the announcement, one of your academy.' })
  announcementId!: string;
}
