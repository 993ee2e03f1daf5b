import { Arg, Args, FieldResolver, Float, Resolver } from 'type-graphql';
import { connectionTypes, PageArgs } from '../../platform/graphql/types.ts';
import { Impersonal } from '../../platform/graphql/impersonal.ts';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { Teacher } from '../teacher/index.ts';
import { CareerStep } from './career-step.entity.ts';
import { Dossier } from './dossier.entity.ts';
import { Position, Posting } from './posting.entity.ts';
import { Appraisal, Diploma, ServicePeriod } from './qualification.entity.ts';

const CareerStepConnection = connectionTypes(() => CareerStep, 'CareerStep', 'career steps');
const PostingConnection = connectionTypes(() => Posting, 'Posting', 'postings');
const PositionConnection = connectionTypes(() => Position, 'Position', 'positions');

const onDay = { nullable: true, description: 'On which day; today in Europe/Paris when absent.' } as const;

/** Declares the lists of the file; how they read stands in dossier.reads.ts, and no function here runs. */
@Resolver(() => Dossier)
export class DossierResolver {
  @FieldResolver(() => CareerStepConnection, {
    description: 'Corps, grade and echelon over time, newest first.',
  })
  careerSteps(@Args(() => PageArgs) _page: PageArgs): undefined {
    return undefined;
  }

  @FieldResolver(() => CareerStep, { nullable: true, description: 'The career step in force on a day.' })
  currentStep(@Impersonal @Arg('asOf', () => GraphQLDate, onDay) _asOf: string | null): undefined {
    return undefined;
  }

  @FieldResolver(() => PostingConnection, {
    description: 'Where the teacher works, over time, newest first.',
  })
  postings(@Args(() => PageArgs) _page: PageArgs): undefined {
    return undefined;
  }

  @FieldResolver(() => Posting, {
    nullable: true,
    description: 'Of the postings in force on a day the one with the largest share, then the latest.',
  })
  currentPosting(@Impersonal @Arg('asOf', () => GraphQLDate, onDay) _asOf: string | null): undefined {
    return undefined;
  }

  @FieldResolver(() => [Posting], {
    description: 'The postings in force on a day, the largest share first, then the latest.',
  })
  currentPostings(@Impersonal @Arg('asOf', () => GraphQLDate, onDay) _asOf: string | null): undefined {
    return undefined;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'The shares of a full service of the postings in force on a day, together: 1 is full time; null when there is none.',
  })
  workingTime(@Impersonal @Arg('asOf', () => GraphQLDate, onDay) _asOf: string | null): undefined {
    return undefined;
  }

  @FieldResolver(() => PositionConnection, {
    description: 'Activity, secondment, leave of absence, parental leave over time, newest first.',
  })
  positions(@Args(() => PageArgs) _page: PageArgs): undefined {
    return undefined;
  }

  @FieldResolver(() => [Appraisal], { description: 'The rendez-vous de carrière, first to third.' })
  appraisals(): undefined {
    return undefined;
  }

  @FieldResolver(() => [Diploma], {
    description: 'Diplomas that the administration has certified, highest level first.',
  })
  diplomas(): undefined {
    return undefined;
  }

  @FieldResolver(() => [ServicePeriod], {
    description: 'Periods of service and what they count for, newest first.',
  })
  services(): undefined {
    return undefined;
  }
}

/** The field that this module adds to `Teacher`. */
@Resolver(() => Teacher)
export class TeacherDossierResolver {
  @FieldResolver(() => Dossier, { description: 'The administrative file.' })
  dossier(): undefined {
    return undefined;
  }
}
