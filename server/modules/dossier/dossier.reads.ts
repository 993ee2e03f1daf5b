import { Float } from 'type-graphql';
import { connectionTypes, PageArgs } from '../../platform/graphql/types.ts';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import {
  computed,
  connection,
  expression,
  extension,
  inverse,
  many,
  one,
  order,
  pick,
  readable,
  shown,
  type Class,
} from '../../platform/read/declare.ts';
import type { Args, BindArgs, Readable, ReadableExtension, TableRef } from '../../platform/read/model.ts';
import { withinMandate } from '../mandate/index.ts';
import { Teacher } from '../teacher/index.ts';
import { CareerStep } from './career-step.entity.ts';
import { corpsOf, gradeOf, indexAt } from './corps.tables.ts';
import { diplomaCodeOf } from './diploma/diploma.rules.ts';
import { sourcesField } from './diploma/diploma-source.ts';
import { Dossier, FamilySituation, PostalAddress } from './dossier.entity.ts';
import {
  addressAsOf,
  familyAsOf,
  mobilePhoneOfToday,
  nationalityOfToday,
  phoneOfToday,
} from './situation.reads.ts';
import { Disability, Leave, WorkingTime } from './leave.entity.ts';
import { Establishment, Position, Posting } from './posting.entity.ts';
import { Appraisal, Diploma, ServicePeriod } from './qualification.entity.ts';

const newestFirst = order(
  'NEWEST',
  [
    ['from', 'date'],
    ['id', 'uuid'],
  ],
  'desc',
);
/** A line of the file that is true for a time. */
interface Dated {
  readonly id: string;
  readonly dossier: object;
  readonly from: string;
  readonly to: string | null;
}
const history = <C extends Dated>(type: Class<C>) =>
  connection<Dated>(type, { by: 'dossier', order: newestFirst });

/** `asOf`, today in Europe/Paris when not given. */
const dayOf = (bind: BindArgs) => bind((args, request) => args['asOf'] ?? request.today, 'date');
/** In force on that day; both ends belong to the period. */
const inForce = (t: TableRef<'from' | 'to'>, _args: Args, bind: BindArgs) => {
  const day = dayOf(bind);
  return `${t.col('from')} <= ${day} and (${t.col('to')} is null or ${t.col('to')} >= ${day})`;
};
const current = <C extends Dated>(type: Class<C>) =>
  pick<Dated>(type, { by: 'dossier', where: inForce, order: newestFirst });

/** Of two postings of one day, the first of which ends on it, the last counts. */
const notReplaced = (
  alias: string,
) => `not (${alias}.valid_from is not distinct from ${alias}.valid_to and exists (
  select from posting later where later.dossier_id = ${alias}.dossier_id and later.superseded_at is null
    and later.valid_from = ${alias}.valid_from and later.id > ${alias}.id))`;
/** The postings that are held on a day, the largest share first, then the latest. */
const held = {
  by: 'dossier',
  where: (t: TableRef<'from' | 'to'>, args: Args, bind: BindArgs) =>
    `${inForce(t, args, bind)} and ${notReplaced(t.alias)}`,
  order: order(
    'SHARE',
    [
      ['workingTime', 'numeric'],
      ['from', 'date'],
      ['id', 'uuid'],
    ],
    'desc',
  ),
} as const;

/** Whoever sees the teacher sees the file, and whoever sees the file sees its lines; superseded lines are history of the record. */
const line = {
  scope: { via: 'dossier' },
  live: (t: TableRef<'supersededAt'>) => `${t.col('supersededAt')} is null`,
} as const;

const CareerStepConnection = connectionTypes(() => CareerStep, 'CareerStep', 'career steps');
const PostingConnection = connectionTypes(() => Posting, 'Posting', 'postings');
const PositionConnection = connectionTypes(() => Position, 'Position', 'positions');

const onDay = {
  asOf: {
    type: GraphQLDate,
    nullable: true,
    description: 'On which day; today in Europe/Paris when absent.',
    impersonal: true,
  },
} as const;

export const dossierReads: readonly (Readable | ReadableExtension)[] = [
  extension<Teacher>(Teacher, {
    dossier: shown(inverse(Dossier, 'teacher'), {
      type: Dossier,
      nullable: true,
      description: 'The administrative file; null, with an error, for who may only name the teacher.',
    }),
  }),
  readable(Dossier, {
    prefix: 'dos',
    scope: { via: 'teacher' },
    fields: {
      teacher: one(Teacher, 'id'),
      address: shown(addressAsOf, {
        type: PostalAddress,
        nullable: true,
        args: onDay,
        description:
          'The personal address on a day, which may lie ahead; null when none is recorded. An approved change counts from its day on.',
      }),
      familySituation: shown(familyAsOf, {
        type: FamilySituation,
        args: onDay,
        description:
          'Marital status and children on a day, which may lie ahead. An approved change counts from its day on.',
      }),
      phone: phoneOfToday,
      mobilePhone: mobilePhoneOfToday,
      status: computed(
        Dossier,
        ['status', 'titularSince'],
        ([status, since], { today }) => status ?? (since !== null && since <= today ? 'TITULAIRE' : null),
      ),
      careerSteps: shown(history(CareerStep), {
        type: CareerStepConnection,
        args: PageArgs,
        description: 'Corps, grade and echelon over time, newest first.',
      }),
      currentStep: shown(current(CareerStep), {
        type: CareerStep,
        nullable: true,
        args: onDay,
        description: 'The career step in force on a day.',
      }),
      postings: shown(history(Posting), {
        type: PostingConnection,
        args: PageArgs,
        description: 'Where the teacher works, over time, newest first.',
      }),
      currentPosting: shown(pick(Posting, held), {
        type: Posting,
        nullable: true,
        args: onDay,
        description: 'Of the postings in force on a day the one with the largest share, then the latest.',
      }),
      currentPostings: shown(many(Posting, held), {
        type: [Posting],
        args: onDay,
        description: 'The postings in force on a day, the largest share first, then the latest.',
      }),
      workingTime: shown(
        expression((_viewer, t, _bind, given) => {
          const day = dayOf(given);
          return `(select sum(held.working_time) from posting held where held.dossier_id = ${t.col('id')}
          and held.superseded_at is null and held.valid_from <= ${day}
          and (held.valid_to is null or held.valid_to >= ${day}) and ${notReplaced('held')})`;
        }),
        {
          type: Float,
          nullable: true,
          args: onDay,
          description:
            'The shares of a full service of the postings in force on a day, together: 1 is full time; null when there is none. A rate of part-time that was approved here is in `workingTimes`, and changes no posting.',
        },
      ),
      workingTimes: shown(many(WorkingTime, { by: 'dossier', order: newestFirst }), {
        type: [WorkingTime],
        description:
          'Rates of part-time that were approved here, newest first; the postings stay as the HR base lists them.',
      }),
      leaves: shown(many(Leave, { by: 'dossier', order: newestFirst }), {
        type: [Leave],
        description: 'Leaves in activity (congés) that were approved here, newest first.',
      }),
      nationality: shown(nationalityOfToday, {
        type: String,
        nullable: true,
        description:
          'The code of the country (ISO 3166-1, two letters) of an approved nationality, such as FR; null when none was approved here.',
      }),
      disability: shown(pick(Disability, { by: 'dossier', where: inForce, order: newestFirst }), {
        type: Disability,
        nullable: true,
        description:
          'The recognition as a disabled worker that is in force today. Confidential by law: null for everybody but its teacher and MEDICAL mandates.',
      }),
      positions: shown(history(Position), {
        type: PositionConnection,
        args: PageArgs,
        description: 'Activity, secondment, leave of absence, parental leave over time, newest first.',
      }),
      appraisals: shown(
        many(Appraisal, {
          by: 'dossier',
          order: order(
            'RANK',
            [
              ['rank', 'int'],
              ['id', 'uuid'],
            ],
            'asc',
          ),
        }),
        { type: [Appraisal], description: 'The rendez-vous de carrière, first to third.' },
      ),
      diplomas: shown(
        many(Diploma, {
          by: 'dossier',
          order: order(
            'LEVEL',
            [
              ['level', 'int'],
              ['id', 'uuid'],
            ],
            'desc',
          ),
        }),
        {
          type: [Diploma],
          description: 'Diplomas that the administration has certified, highest level first.',
        },
      ),
      services: shown(many(ServicePeriod, { by: 'dossier', order: newestFirst }), {
        type: [ServicePeriod],
        description: 'Periods of service and what they count for, newest first.',
      }),
    },
  }),
  readable(CareerStep, {
    ...line,
    prefix: 'stp',
    fields: {
      corps: computed(CareerStep, ['corpsCode'], ([code]) => corpsOf(code)),
      grade: computed(CareerStep, ['corpsCode', 'gradeCode'], ([corps, grade]) => gradeOf(corps, grade)),
      indiceMajore: computed(
        CareerStep,
        ['corpsCode', 'gradeCode', 'echelon', 'chevron', 'to'],
        ([corps, grade, echelon, chevron, to], { today }) =>
          indexAt(
            { corps, grade, echelon, ...(chevron ? { chevron } : {}) },
            to !== null && to < today ? to : today,
          ),
      ),
    },
  }),
  readable(Posting, { ...line, prefix: 'pst' }),
  readable(Establishment, { scope: 'public' }),
  readable(Position, { ...line, prefix: 'pos' }),
  readable(Leave, { ...line, prefix: 'lve' }),
  readable(WorkingTime, { ...line, prefix: 'wkt' }),
  readable(Disability, {
    live: line.live,
    prefix: 'dis',
    file: { key: 'dossier' },
    scope: (viewer, t, bind) =>
      viewer.role === 'TEACHER'
        ? `exists (select from teacher own where own.id = ${t.col('dossier')} and own.account_id = ${bind((r) => r.viewer?.accountId, 'uuid')})`
        : withinMandate(viewer, 'MEDICAL', t.col('dossier'), bind),
  }),
  readable(Appraisal, { ...line, prefix: 'rdv' }),
  readable(Diploma, {
    ...line,
    prefix: 'dip',
    fields: {
      code: computed(Diploma, ['title', 'level', 'speciality', 'code'], ([title, level, speciality, code]) =>
        diplomaCodeOf({ title, level, speciality, code }),
      ),
      sources: sourcesField,
    },
  }),
  readable(ServicePeriod, { ...line, prefix: 'svc' }),
];
