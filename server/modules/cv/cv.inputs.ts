import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/types.ts';
import { CvEntryKind } from './kind/entry-kind.ts';

@ArgsType()
export class CvOfTeacherArgs extends PageArgs {
  @Field(() => [CvEntryKind], { nullable: true, description: 'Of one of these kinds; of any when absent.' })
  kinds?: CvEntryKind[] | null;
}

@InputType({ description: 'Which entries of the worklist.' })
export class CvWorklistFilter {
  @Field(() => [CvEntryKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: CvEntryKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only those that no officer has reviewed yet, without those that were changed after a review.',
  })
  unreviewedOnly?: boolean | null;
}

@ArgsType()
export class CvWorklistArgs extends PageArgs {
  @Field(() => CvWorklistFilter, { nullable: true, description: 'Which of them.' })
  filter?: CvWorklistFilter | null;
}
