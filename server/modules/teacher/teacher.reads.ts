import {
  computed,
  connection,
  extension,
  inverse,
  memberBy,
  oneOf,
  open,
  order,
  readable,
  shown,
  through,
  type PropertyOf,
} from '../../platform/read/declare.ts';
import {
  withinGrant,
  type Args,
  type BindArgs,
  type Readable,
  type ReadableExtension,
  type TableRef,
} from '../../platform/read/model.ts';
import { Officer, Viewer, type Account } from '../account/index.ts';
import { Person, Teacher } from './teacher.entity.ts';
import type { TeacherFilter, TeacherOrder } from './teacher.inputs.ts';
import { displayNameOf, foldName } from './teacher.rules.ts';

const directory = [
  'civility',
  'familyName',
  'usageName',
  'givenNames',
  'displayName',
  'sortName',
  'username',
  'professionalEmail',
  'academy',
  'department',
  'degree',
  'correspondent',
] as const;

export const teacherReads: readonly (Readable | ReadableExtension)[] = [
  readable(Teacher, {
    prefix: 'tea',
    // Some portfolios together, or two ranges of names: the planner would walk all teachers in order until a page is full.
    sorts: (viewer, args) =>
      (viewer.role === 'OFFICER' && viewer.portfolios.length > 1) ||
      Boolean((args as TeachersArgs).filter?.namePrefix),
    // What a directory shows is no reading of the file when it comes as a list; asked for by its id, everything is.
    file: { key: 'id', listed: directory },
    scope: (viewer, t, bind) => {
      switch (viewer.role) {
        case 'TEACHER':
          return `${t.col('account')} = ${bind((r) => r.viewer?.accountId, 'uuid')}`;
        case 'OFFICER':
          // One portfolio is read in the order of its index; those of absent colleagues come together with one's own.
          return viewer.portfolios.length > 1
            ? `${t.col('correspondent')} = any(${bind((r) => r.viewer?.portfolios, 'uuid[]')})`
            : `${t.col('correspondent')} = ${bind((r) => r.viewer?.officerId, 'uuid')}`;
        case 'ADMINISTRATOR':
          return `${t.col('academy')} = ${bind((r) => r.viewer?.academyId, 'uuid')}`;
        case 'INTEGRATOR':
          return withinGrant(viewer, t.col('academy'), bind);
      }
    },
    fields: {
      displayName: computed(Teacher, ['givenNames', 'familyName', 'usageName'], ([given, family, usage]) =>
        displayNameOf(given, family, usage),
      ),
      username: through('account', 'username'),
      professionalEmail: through('account', 'professionalEmail'),
      correspondent: open(Officer, 'correspondent'),
    },
  }),
  extension<Account>(Viewer, {
    teacher: shown(inverse(Teacher, 'account'), {
      type: Teacher,
      nullable: true,
      description: 'The teacher behind the account; null for other roles.',
    }),
    officer: inverse(Officer, 'account'),
    person: shown(oneOf(memberBy(Teacher, 'account'), memberBy(Officer, 'account')), {
      type: Person,
      nullable: true,
      description: 'The person behind the account; null for a machine.',
    }),
  }),
];

const orders = {
  NAME: (direction: 'asc' | 'desc') =>
    order(
      'NAME',
      [
        ['sortName', 'text'],
        ['id', 'uuid'],
      ],
      direction,
    ),
  BIRTH_DATE: (direction: 'asc' | 'desc') =>
    order(
      'BIRTH_DATE',
      [
        ['birthDate', 'date'],
        ['id', 'uuid'],
      ],
      direction,
    ),
};

type TeachersArgs = { readonly filter?: TeacherFilter | null; readonly orderBy?: TeacherOrder | null };

/** Teachers within the viewer's scope; every filter and order has its index. */
export const teachersList = connection(Teacher, {
  order: (args) => {
    const by = (args as TeachersArgs).orderBy;
    return orders[by?.field ?? 'NAME'](by?.direction === 'DESC' ? 'desc' : 'asc');
  },
  where: (t, args, bind) => allOf(isThere(t), directoryFilter(t, args, bind), fileFilter(t, args, bind)),
  tells: {
    fields: (args) => {
      const { filter } = args as TeachersArgs;
      return [
        ...(filter?.corps ? ['dossier.careerSteps'] : []),
        ...(filter?.establishmentUai ? ['dossier.postings'] : []),
      ];
    },
    among: (t, args, bind) => allOf(isThere(t), directoryFilter(t, args, bind)),
  },
});

type Conditions = (t: TableRef<PropertyOf<Teacher>>, args: Args, bind: BindArgs) => readonly string[];
const allOf = (...conditions: readonly (readonly string[])[]) => conditions.flat().join(' and ') || null;
const given = (args: unknown) => (args as TeachersArgs).filter as TeacherFilter;

/** Who left stands on no list; the file stays, by its id. */
const isThere = (t: TableRef<'departedAt'>) => [`${t.col('departedAt')} is null`];

/** Names and departments are of the directory. */
const directoryFilter: Conditions = (t, args, bind) => {
  const { filter } = args as TeachersArgs;
  const conditions: string[] = [];
  if (filter?.namePrefix) {
    // A prefix without a letter or digit is the beginning of no name.
    conditions.push(
      bind((a) => foldName(given(a).namePrefix as string) !== '' || given(a).namePrefix === '', 'boolean'),
    );
    // Ranges, which indexes serve; U+FFFF follows every character of a folded name. Who is shown by the name of the civil
    // register is found by the first one alone; by a former name everybody who bore it.
    const from = bind((a) => foldName(given(a).namePrefix as string), 'text');
    const below = bind((a) => `${foldName(given(a).namePrefix as string)}\uffff`, 'text');
    const begins = (name: 'sortName' | 'civilName') =>
      `${t.col(name)} >= ${from} and ${t.col(name)} < ${below}`;
    const former = `select f.teacher_id from former_name f where f.name >= ${from} and f.name < ${below}`;
    conditions.push(
      `(${begins('sortName')} or (${t.col('usageName')} is not null and ${begins('civilName')}) or ${t.col('id')} = any(array(${former})))`,
    );
  }
  if (filter?.departmentCode)
    conditions.push(`${t.col('department')} = ${bind((a) => given(a).departmentCode, 'text')}`);
  return conditions;
};

/** Corps and establishment are of the file. */
const fileFilter: Conditions = (t, args, bind) => {
  const { filter } = args as TeachersArgs;
  const conditions: string[] = [];
  if (filter?.corps) conditions.push(`${t.col('corpsCode')} = any(${bind((a) => given(a).corps, 'text[]')})`);
  if (filter?.establishmentUai) {
    conditions.push(
      `${t.col('establishmentUai')} = ${bind((a) => given(a).establishmentUai?.toUpperCase(), 'text')}`,
    );
  }
  return conditions;
};
