import { Float, Int } from 'type-graphql';
import { GraphQLDate, GraphQLDuration } from '../../platform/graphql/scalars.ts';
import { AppraisalOutcome, DiplomaCode, PositionKind, ServiceKind } from '../dossier/index.ts';
import { defineForm, optional, required } from '../../platform/form/form.ts';

// The dated lines of the import format: what happened to a teacher, and when.

const from = { example: '2024-09-01' } as const;
const to = { example: '2025-08-31' } as const;
const lastDay = 'The last day, included; absent while it runs.';

export const ImportCareerStepInput = defineForm(
  'ImportCareerStepInput',
  'A stretch of career in one corps, grade and echelon.',
  {
    corps: required(String, 'The code of the corps.', { example: 'PE', maxLength: 20 }),
    grade: required(String, 'The code of the grade in the corps: CN, HC, CE or UNIQUE.', {
      example: 'CN',
      maxLength: 20,
    }),
    echelon: required(Int, 'The echelon.', { example: 6, minimum: 1, maximum: 20 }),
    chevron: optional(String, 'The chevron inside an hors-échelle echelon.', {
      example: 'HEA1',
      pattern: '^HE[A-G][1-9]$',
    }),
    from: required(GraphQLDate, 'The first day.', from),
    to: optional(
      GraphQLDate,
      `${lastDay} A later step closes it the day before; of two that begin on one day, the first closes on it and the last counts.`,
      to,
    ),
    retainedSeniority: optional(
      GraphQLDuration,
      'Seniority carried into the step (reliquat d’ancienneté): years, months, days.',
      {
        example: 'P1Y3M',
        pattern: '^P(?=\\d)(\\d{1,2}Y)?(\\d{1,3}M)?(\\d{1,4}D)?$',
      },
    ),
    accelerated: optional(Boolean, 'Whether the step was reached by accelerated advancement.', {
      example: true,
    }),
    act: optional(String, 'The act that decided it.', {
      example: 'Arrêté du 12 juillet 2024',
      maxLength: 300,
    }),
  },
);
export type ImportCareerStepInput = InstanceType<typeof ImportCareerStepInput>;

const ImportEstablishmentInput = defineForm(
  'ImportEstablishmentInput',
  'A school, a lycée or a service where teachers are posted.',
  {
    uai: required(String, 'Its code in the national register: seven digits and their key letter.', {
      example: '0750655E',
      maxLength: 8,
      shape: '^[0-9]{7}[A-Z]$',
    }),
    name: required(String, 'Its name; replaces the one that was known.', {
      example: 'Lycée Henri-IV',
      maxLength: 200,
    }),
    city: required(String, 'The town it stands in.', { example: 'Paris', maxLength: 100 }),
  },
);

export const ImportPostingInput = defineForm(
  'ImportPostingInput',
  'Where a teacher works, for a time (affectation). Several may run at once.',
  {
    establishment: required(ImportEstablishmentInput, 'The establishment.', {
      example: { uai: '0750655E', name: 'Lycée Henri-IV', city: 'Paris' },
    }),
    discipline: optional(String, 'The discipline taught.', { example: 'mathématiques', maxLength: 200 }),
    from: required(GraphQLDate, 'The first day.', from),
    to: optional(
      GraphQLDate,
      `${lastDay} Postings of a later day that are full time together close it the day before.`,
      to,
    ),
    permanent: required(Boolean, 'Whether the post is held for good (à titre définitif).', { example: true }),
    workingTime: required(Float, 'The share of a full service, kept to three decimals.', {
      example: 0.8,
      minimum: 0.001,
      maximum: 1,
    }),
    specialised: optional(Boolean, 'Whether it is a specialised post (ULIS, RASED, SEGPA); absent: no.', {
      example: false,
    }),
  },
);
export type ImportPostingInput = InstanceType<typeof ImportPostingInput>;

export const ImportPositionInput = defineForm(
  'ImportPositionInput',
  'An administrative position, for a time.',
  {
    kind: required(PositionKind, 'The position.', { example: 'ACTIVITE' }),
    from: required(GraphQLDate, 'The first day.', from),
    to: optional(
      GraphQLDate,
      `${lastDay} A later position closes it the day before; of two that begin on one day, the first closes on it and the last counts.`,
      to,
    ),
  },
);
export type ImportPositionInput = InstanceType<typeof ImportPositionInput>;

export const ImportAppraisalInput = defineForm('ImportAppraisalInput', 'A rendez-vous de carrière.', {
  rank: required(Int, 'First, second or third.', { example: 1, minimum: 1, maximum: 3 }),
  schoolYear: required(String, 'The school year in which it is held.', {
    example: '2024-2025',
    pattern: '^\\d{4}-\\d{4}$',
  }),
  on: optional(GraphQLDate, 'The day of the visit; absent before it is held.', { example: '2025-03-18' }),
  outcome: optional(AppraisalOutcome, 'The final appreciation; absent before it is given.', {
    example: 'EXCELLENT',
  }),
});
export type ImportAppraisalInput = InstanceType<typeof ImportAppraisalInput>;

export const ImportDiplomaInput = defineForm(
  'ImportDiplomaInput',
  'A diploma or title that the administration has certified.',
  {
    title: required(String, 'The title.', { example: 'Master MEEF', maxLength: 300 }),
    level: required(Int, 'The level of the national framework.', { example: 7, minimum: 3, maximum: 8 }),
    obtainedOn: optional(GraphQLDate, 'The day it was obtained.', { example: '2014-07-04' }),
    speciality: optional(String, 'The speciality.', { example: 'mathématiques', maxLength: 300 }),
    code: optional(
      DiplomaCode,
      'What it stands for in the conditions of a career; absent: told by title, level and speciality. The training of heads of school is recorded here too.',
      { example: 'MASTER' },
    ),
  },
);
export type ImportDiplomaInput = InstanceType<typeof ImportDiplomaInput>;

export const ImportServiceInput = defineForm(
  'ImportServiceInput',
  'A period of service and what it counts for.',
  {
    from: required(GraphQLDate, 'The first day.', from),
    to: optional(GraphQLDate, lastDay, to),
    kinds: required([ServiceKind], 'What it counts for.', {
      example: ['TEACHING', 'PUBLIC'],
      minItems: 1,
      maxItems: 10,
    }),
  },
);
export type ImportServiceInput = InstanceType<typeof ImportServiceInput>;
