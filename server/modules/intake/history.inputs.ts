import { Float, InputType, Int } from 'type-graphql';
import { GraphQLDate, GraphQLDuration } from '../../platform/graphql/scalars.ts';
import { AppraisalOutcome, DiplomaCode, PositionKind, ServiceKind } from '../dossier/index.ts';
import { Fed, MayBeFed } from './format/field-facts.ts';

// The dated lines of the import format: what happened to a teacher, and when.

const from = { example: '2024-09-01' } as const;
const to = { example: '2025-08-31' } as const;
const lastDay = 'The last day, included; absent while it runs.';

@InputType({ description: 'A stretch of career in one corps, grade and echelon.' })
export class ImportCareerStepInput {
  @Fed(() => String, 'The code of the corps.', { example: 'PE', maxLength: 20 })
  corps!: string;
  @Fed(() => String, 'The code of the grade in the corps: CN, HC, CE or UNIQUE.', {
    example: 'CN',
    maxLength: 20,
  })
  grade!: string;
  @Fed(() => Int, 'The echelon.', { example: 6, minimum: 1, maximum: 20 })
  echelon!: number;
  @MayBeFed(() => String, 'The chevron inside an hors-échelle echelon.', {
    example: 'HEA1',
    pattern: '^HE[A-G][1-9]$',
  })
  chevron?: string | null;
  @Fed(() => GraphQLDate, 'The first day.', from)
  from!: string;
  @MayBeFed(
    () => GraphQLDate,
    `${lastDay} A later step closes it the day before; of two that begin on one day, the first closes on it and the last counts.`,
    to,
  )
  to?: string | null;
  @MayBeFed(
    () => GraphQLDuration,
    'Seniority carried into the step (reliquat d’ancienneté): years, months, days.',
    {
      example: 'P1Y3M',
      pattern: '^P(?=\\d)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,4}D)?$',
    },
  )
  retainedSeniority?: string | null;
  @MayBeFed(() => Boolean, 'Whether the step was reached by accelerated advancement.', { example: true })
  accelerated?: boolean | null;
  @MayBeFed(() => String, 'The act that decided it.', {
    example: 'Arrêté du 12 juillet 2024',
    maxLength: 300,
  })
  act?: string | null;
}

@InputType({ description: 'A school, a lycée or a service where teachers are posted.' })
export class ImportEstablishmentInput {
  @Fed(() => String, 'Its code in the national register: seven digits and their key letter.', {
    example: '0750655E',
    maxLength: 8,
    shape: '^[0-9]{7}[A-Z]$',
  })
  uai!: string;
  @Fed(() => String, 'Its name; replaces the one that was known.', {
    example: 'Lycée Henri-IV',
    maxLength: 200,
  })
  name!: string;
  @Fed(() => String, 'The town it stands in.', { example: 'Paris', maxLength: 100 })
  city!: string;
}

@InputType({ description: 'Where a teacher works, for a time (affectation). Several may run at once.' })
export class ImportPostingInput {
  @Fed(() => ImportEstablishmentInput, 'The establishment.', {
    example: { uai: '0750655E', name: 'Lycée Henri-IV', city: 'Paris' },
  })
  establishment!: ImportEstablishmentInput;
  @MayBeFed(() => String, 'The discipline taught.', { example: 'mathématiques', maxLength: 200 })
  discipline?: string | null;
  @Fed(() => GraphQLDate, 'The first day.', from)
  from!: string;
  @MayBeFed(
    () => GraphQLDate,
    `${lastDay} Postings of a later day that are full time together close it the day before.`,
    to,
  )
  to?: string | null;
  @Fed(() => Boolean, 'Whether the post is held for good (à titre définitif).', { example: true })
  permanent!: boolean;
  @Fed(() => Float, 'The share of a full service, kept to three decimals.', {
    example: 0.8,
    minimum: 0.001,
    maximum: 1,
  })
  workingTime!: number;
  @MayBeFed(() => Boolean, 'Whether it is a specialised post (ULIS, RASED, SEGPA); absent: no.', {
    example: false,
  })
  specialised?: boolean | null;
}

@InputType({ description: 'An administrative position, for a time.' })
export class ImportPositionInput {
  @Fed(() => PositionKind, 'The position.', { example: 'ACTIVITE' })
  kind!: PositionKind;
  @Fed(() => GraphQLDate, 'The first day.', from)
  from!: string;
  @MayBeFed(
    () => GraphQLDate,
    `${lastDay} A later position closes it the day before; of two that begin on one day, the first closes on it and the last counts.`,
    to,
  )
  to?: string | null;
}

@InputType({ description: 'A rendez-vous de carrière.' })
export class ImportAppraisalInput {
  @Fed(() => Int, 'First, second or third.', { example: 1, minimum: 1, maximum: 3 })
  rank!: number;
  @Fed(() => String, 'The school year in which it is held.', {
    example: '2024-2025',
    pattern: '^\\d{4}-\\d{4}$',
  })
  schoolYear!: string;
  @MayBeFed(() => GraphQLDate, 'The day of the visit; absent before it is held.', { example: '2025-03-18' })
  on?: string | null;
  @MayBeFed(() => AppraisalOutcome, 'The final appreciation; absent before it is given.', {
    example: 'EXCELLENT',
  })
  outcome?: AppraisalOutcome | null;
}

@InputType({ description: 'A diploma or title that the administration has certified.' })
export class ImportDiplomaInput {
  @Fed(() => String, 'The title.', { example: 'Master MEEF', maxLength: 300 })
  title!: string;
  @Fed(() => Int, 'The level of the national framework.', { example: 7, minimum: 3, maximum: 8 })
  level!: number;
  @MayBeFed(() => GraphQLDate, 'The day it was obtained.', { example: '2014-07-04' })
  obtainedOn?: string | null;
  @MayBeFed(() => String, 'The speciality.', { example: 'mathématiques', maxLength: 300 })
  speciality?: string | null;
  @MayBeFed(
    () => DiplomaCode,
    'What it stands for in the conditions of a career; absent: told by title, level and speciality. The training of heads of school is recorded here too.',
    { example: 'MASTER' },
  )
  code?: DiplomaCode | null;
}

@InputType({ description: 'A period of service and what it counts for.' })
export class ImportServiceInput {
  @Fed(() => GraphQLDate, 'The first day.', from)
  from!: string;
  @MayBeFed(() => GraphQLDate, lastDay, to)
  to?: string | null;
  @Fed(() => [ServiceKind], 'What it counts for.', {
    example: ['TEACHING', 'PUBLIC'],
    minItems: 1,
    maxItems: 10,
  })
  kinds!: ServiceKind[];
}
