import {
  column,
  computed,
  connection,
  expression,
  inverse,
  many,
  one,
  order,
  pick,
  same,
  type Args,
  type BindArgs,
  type Readable,
  type ReadableExtension,
  type TableRef,
  type Where,
} from '../../platform/read/model.ts';
import { CareerStep, type Corps, type Grade } from './career-step.entity.ts';
import { corpsFact, gradeFact, indexAt } from './corps.tables.ts';
import { diplomaCodeOf } from './diploma.rules.ts';
import { Dossier } from './dossier.entity.ts';
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
const history = (type: string) => connection(type, { by: 'dossier', order: newestFirst });

/** `asOf`, today in Europe/Paris when not given. */
const dayOf = (bind: BindArgs) => bind((args, request) => args['asOf'] ?? request.today, 'date');
/** In force on that day; both ends belong to the period. */
const inForce: Where = (t, _args, bind) => {
  const day = dayOf(bind);
  return `${t.col('from')} <= ${day} and (${t.col('to')} is null or ${t.col('to')} >= ${day})`;
};
const current = (type: string) => pick(type, { by: 'dossier', where: inForce, order: newestFirst });

/** Of two postings of one day, the first of which ends on it, the last counts. */
const notReplaced = (
  alias: string,
) => `not (${alias}.valid_from is not distinct from ${alias}.valid_to and exists (
  select from posting later where later.dossier_id = ${alias}.dossier_id and later.superseded_at is null
    and later.valid_from = ${alias}.valid_from and later.id > ${alias}.id))`;
/** The postings that are held on a day, the largest share first, then the latest. */
const held = {
  by: 'dossier',
  where: (t: TableRef, args: Args, bind: BindArgs) => `${inForce(t, args, bind)} and ${notReplaced(t.alias)}`,
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
  live: (t: TableRef) => `${t.col('supersededAt')} is null`,
} as const;

/** Columns of the file itself, shown as an object of their own: read within the file alone. */
const partOfTheFile = () => 'false';

export const dossierReads: readonly (Readable | ReadableExtension)[] = [
  { extend: 'Teacher', fields: { dossier: inverse('Dossier', 'teacher') } },
  {
    type: 'Dossier',
    entity: Dossier,
    prefix: 'dos',
    scope: { via: 'teacher' },
    fields: {
      teacher: one('Teacher', 'id'),
      address: same('PostalAddress', 'addressLines'),
      familySituation: same('FamilySituation'),
      status: computed(
        ['status', 'titularSince'],
        ([status, since], { today }) => status ?? (since !== null && since <= today ? 'TITULAIRE' : null),
      ),
      careerSteps: history('CareerStep'),
      currentStep: current('CareerStep'),
      postings: history('Posting'),
      currentPosting: pick('Posting', held),
      currentPostings: many('Posting', held),
      workingTime: expression((_viewer, t, _bind, given) => {
        const day = dayOf(given);
        return `(select sum(held.working_time) from posting held where held.dossier_id = ${t.col('id')}
          and held.superseded_at is null and held.valid_from <= ${day}
          and (held.valid_to is null or held.valid_to >= ${day}) and ${notReplaced('held')})`;
      }),
      positions: history('Position'),
      appraisals: many('Appraisal', {
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
      diplomas: many('Diploma', {
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
      services: many('ServicePeriod', { by: 'dossier', order: newestFirst }),
    },
  },
  {
    type: 'PostalAddress',
    entity: Dossier,
    scope: partOfTheFile,
    fields: { lines: column('addressLines') },
  },
  {
    type: 'FamilySituation',
    entity: Dossier,
    scope: partOfTheFile,
    fields: { since: column('familySince') },
  },
  {
    ...line,
    type: 'CareerStep',
    entity: CareerStep,
    prefix: 'stp',
    fields: {
      corps: computed(['corpsCode'], ([code]) => corpsOf(code)),
      grade: computed(['corpsCode', 'gradeCode'], ([corps, grade]) => gradeOf(corps, grade)),
      indiceMajore: computed(
        ['corpsCode', 'gradeCode', 'echelon', 'chevron', 'to'],
        ([corps, grade, echelon, chevron, to], { today }) =>
          indexAt(
            { corps, grade, echelon, ...(chevron ? { chevron } : {}) },
            to !== null && to < today ? to : today,
          ),
      ),
    },
  },
  { ...line, type: 'Posting', entity: Posting, prefix: 'pst' },
  { type: 'Establishment', entity: Establishment, scope: 'public' },
  { ...line, type: 'Position', entity: Position, prefix: 'pos' },
  { ...line, type: 'Appraisal', entity: Appraisal, prefix: 'rdv' },
  {
    ...line,
    type: 'Diploma',
    entity: Diploma,
    prefix: 'dip',
    fields: {
      code: computed(['title', 'level', 'speciality', 'code'], ([title, level, speciality, code]) =>
        diplomaCodeOf({ title, level, speciality, code }),
      ),
    },
  },
  { ...line, type: 'ServicePeriod', entity: ServicePeriod, prefix: 'svc' },
];

/** A corps as GraphQL shows it. */
export function corpsOf(code: string): Corps {
  const fact = corpsFact(code);
  return { code, name: fact?.label ?? code, degree: fact?.degree ?? null };
}

/** A grade as GraphQL shows it. */
export function gradeOf(corps: string, code: string): Grade {
  return { code, name: gradeFact(corps, code)?.label ?? code };
}
