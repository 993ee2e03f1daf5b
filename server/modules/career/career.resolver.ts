import { Arg, Extensions, FieldResolver, Resolver } from 'type-graphql';
import { Impersonal } from '../../platform/graphql/impersonal.ts';
import { GraphQLDate, GraphQLJson } from '../../platform/graphql/scalars.ts';
import { Teacher } from '../teacher/index.ts';
import { CareerAssumptions } from './career.inputs.ts';
import { CareerEvent } from './career-event.ts';
import { CareerPerspective, CareerPerspectiveKind, EligibilityStatus } from './perspective.ts';

const onDay = { nullable: true, description: 'On which day; today in Europe/Paris when absent.' } as const;
const whatIf = {
  nullable: true,
  description: 'What to suppose on top of the file; nothing when absent.',
} as const;

/** What the rules cost, as values of an answer: the budget of an operation bounds the processor with them. */
const work = 200;

/** The fields that this module adds to `Teacher`; how they read stands in career.reads.ts, and no function here runs. */
@Resolver(() => Teacher)
export class TeacherCareerResolver {
  @Extensions({ items: 40, work })
  @FieldResolver(() => [CareerPerspective], {
    description:
      'What the law opens to the teacher: advancement first, then promotions, then the programmes; empty where no step of the career is in force.',
  })
  careerPerspectives(
    @Impersonal @Arg('asOf', () => GraphQLDate, onDay) _asOf: string | null,
    @Impersonal
    @Arg('keys', () => [String], {
      nullable: true,
      description: 'Only the perspectives with these keys, such as HORS_CLASSE; all when absent.',
    })
    _keys: unknown,
    @Arg('kinds', () => [CareerPerspectiveKind], {
      nullable: true,
      description: 'Only perspectives about these; all when absent.',
    })
    _kinds: unknown,
    @Arg('statuses', () => [EligibilityStatus], {
      nullable: true,
      description: 'Only perspectives that stand like this; all when absent.',
    })
    _statuses: unknown,
    @Impersonal
    @Arg('admissibilityOn', () => GraphQLDate, {
      nullable: true,
      description:
        'The day on which the admissibility of the next examinations is published, where it is known; 15 March of the year after the registration when absent.',
    })
    _admissibilityOn: string | null,
    @Arg('assuming', () => CareerAssumptions, whatIf) _assuming: unknown,
  ): undefined {
    return undefined;
  }

  @Extensions({ items: 40, work })
  @FieldResolver(() => [CareerEvent], {
    description: 'The career ahead, from the place held on a day: what a chart draws, in the order of time.',
  })
  careerPath(
    @Impersonal @Arg('asOf', () => GraphQLDate, onDay) _asOf: string | null,
    @Impersonal
    @Arg('until', () => GraphQLDate, { description: 'The last day, within fifty years, such as 2040-09-01.' })
    _until: string,
    @Arg('assuming', () => CareerAssumptions, whatIf) _assuming: unknown,
  ): undefined {
    return undefined;
  }

  @Extensions({ work })
  @FieldResolver(() => GraphQLJson, {
    nullable: true,
    description:
      'The facts that the rules work on, in the form that `npm run career` reads; null where no step of the career is in force.',
  })
  careerFacts(@Impersonal @Arg('asOf', () => GraphQLDate, onDay) _asOf: string | null): undefined {
    return undefined;
  }
}
