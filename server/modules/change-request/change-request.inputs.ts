import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/types.ts';
import { ChangeKind } from '../change-kind/index.ts';
import { ChangeRequestStatus } from './change-request.entity.ts';

@InputType({ description: 'Which requests of the worklist; the open ones when it names no state.' })
export class ChangeRequestFilter {
  @Field(() => [ChangeRequestStatus], {
    nullable: true,
    description: 'In one of these states; when absent, those in which somebody still has to act.',
  })
  statuses?: ChangeRequestStatus[] | null;

  @Field(() => [ChangeKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: ChangeKind[] | null;

  @Field(() => Int, { nullable: true, description: 'Sent at least this many days ago, such as 30.' })
  olderThanDays?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only those whose day of effect or of silence is near or past; false: only the others.',
  })
  urgent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that nobody has claimed; false: only those that somebody has.',
  })
  unclaimed?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of an officer: only those claimed by this officer.',
  })
  officerId?: string | null;
}

@ArgsType()
export class ChangeRequestsArgs extends PageArgs {
  @Field(() => ChangeRequestFilter, { nullable: true, description: 'Which of them.' })
  filter?: ChangeRequestFilter | null;
}

@ArgsType()
export class ChangeRequestCountsArgs {
  @Field(() => ChangeRequestFilter, { nullable: true, description: 'Which of them.' })
  filter?: ChangeRequestFilter | null;
}

@ArgsType()
export class ChangeRequestsOfTeacherArgs extends PageArgs {
  @Field(() => [ChangeRequestStatus], {
    nullable: true,
    description: 'In one of these states; in any when absent.',
  })
  statuses?: ChangeRequestStatus[] | null;
}
