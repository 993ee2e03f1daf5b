import { derived, extension, shown } from '../../platform/read/declare.ts';
import type { Args, DerivedFacts, ReadRequest, ReadableExtension } from '../../platform/read/model.ts';
import { GraphQLDate, GraphQLJson } from '../../platform/graphql/scalars.ts';
import { saidSql } from '../dossier/index.ts';
import { Teacher } from '../teacher/index.ts';
import { assumptionsOf, checkCareerArgs, type CareerArgs } from './career-arguments.ts';
import { inApiNames } from './facts/api-names.rules.ts';
import { careerFactsOf, type RecordedCareer } from './facts/facts-of-dossier.rules.ts';
import type { CareerFacts } from './facts/facts.rules.ts';
import { CareerEvent } from './career-event.ts';
import { CareerAssumptions } from './career.inputs.ts';
import { CareerPerspective, CareerPerspectiveKind, EligibilityStatus } from './perspective.ts';
import { eventInApi, perspectiveInApi } from './answers/api-shape.rules.ts';
import { perspectivesOf } from './answers/perspective.rules.ts';
import { careerPath } from './what-if/timeline.rules.ts';

/** The lines of a table of the file that are in force on record, oldest first, with what `RecordedCareer` names. */
const lines = (
  table: string,
  columns: string,
  { teacher, by, where = '' }: { teacher: string; by: string; where?: string },
) =>
  `(select coalesce(json_agg(r), '[]') from (select ${columns} from "${table}" l
    where l.dossier_id = ${teacher} and l.superseded_at is null${where} order by l.${by}, l.id) r)`;
const period = 'l.valid_from as "from", l.valid_to as "to"';

/** SQL of what the rules work on (`RecordedCareer`), of a row of `teacher` under an alias. */
export function recordedCareerSql(alias: string): string {
  const teacher = `${alias}.id`;
  const dated = { teacher, by: 'valid_from' };
  return `(select json_build_object('birthDate', ${alias}.birth_date, 'degree', ${alias}.degree,
      'family', ${saidSql.family('f')}, 'status', f.status, 'titularSince', f.titular_since,
      'steps', ${lines('career_step', `l.corps_code as corps, l.grade_code as grade, l.echelon, l.chevron, l.retained_seniority as retained, l.accelerated, ${period}`, dated)},
      'positions', ${lines('position', `l.kind, ${period}`, dated)},
      'services', ${lines('service_period', `l.kinds, ${period}`, dated)},
      'appraisals', ${lines('appraisal', 'l.rank, l.school_year as "schoolYear", l.held_on as "on", l.outcome', { teacher, by: 'school_year' })},
      'diplomas', ${lines('diploma', 'l.title, l.level, l.speciality, l.code, l.obtained_on as "obtainedOn", l.request_id is null and l.cv_entry_id is null as "isListed"', { teacher, by: 'obtained_on' })},
      'postings', ${lines('posting', period, { ...dated, where: ' and l.specialised' })})
      from dossier f where f.id = ${teacher})`;
}

/** Who sees the teacher sees the file: no other scope is asked. */
const recorded: DerivedFacts = { name: 'career', sql: (_viewer, t) => recordedCareerSql(t.alias) };

const onDay = {
  asOf: {
    type: GraphQLDate,
    nullable: true,
    description: 'On which day; today in Europe/Paris when absent.',
    impersonal: true,
  },
} as const;
const whatIf = {
  assuming: {
    type: CareerAssumptions,
    nullable: true,
    description: 'What to suppose on top of the file; nothing when absent.',
  },
} as const;
/** What the rules cost, as values of an answer: the budget of an operation bounds the processor with them. */
const work = 200;

/** What the law opens, computed from the facts that one statement gathers: no field here reads anything else. */
export const careerReads: readonly ReadableExtension[] = [
  extension<Teacher>(Teacher, {
    careerPerspectives: shown(derived(recorded, perspectives, check), {
      type: [CareerPerspective],
      nullable: true,
      cost: { items: 40, work },
      args: {
        ...onDay,
        keys: {
          type: [String],
          nullable: true,
          description: 'Only the perspectives with these keys, such as HORS_CLASSE; all when absent.',
          impersonal: true,
        },
        kinds: {
          type: [CareerPerspectiveKind],
          nullable: true,
          description: 'Only perspectives about these; all when absent.',
        },
        statuses: {
          type: [EligibilityStatus],
          nullable: true,
          description: 'Only perspectives that stand like this; all when absent.',
        },
        admissibilityOn: {
          type: GraphQLDate,
          nullable: true,
          description:
            'The day on which the admissibility of the next examinations is published, where it is known; 15 March of the year after the registration when absent.',
          impersonal: true,
        },
        ...whatIf,
      },
      description:
        'What the law opens to the teacher: advancement first, then promotions, then the programmes; empty where no step of the career is in force; null, with an error, for who may only name the teacher.',
    }),
    careerPath: shown(derived(recorded, path, check), {
      type: [CareerEvent],
      nullable: true,
      cost: { items: 40, work },
      args: {
        ...onDay,
        until: {
          type: GraphQLDate,
          description: 'The last day, within fifty years, such as 2040-09-01.',
          impersonal: true,
        },
        ...whatIf,
      },
      description:
        'The career ahead, from the place held on a day: what a chart draws, in the order of time; null, with an error, for who may only name the teacher.',
    }),
    careerFacts: shown(derived(recorded, shownFacts, check), {
      type: GraphQLJson,
      nullable: true,
      cost: { work },
      args: onDay,
      description:
        'The facts that the rules work on, in the names of this API, as `npm run career` reads them; null where no step of the career is in force.',
    }),
  }),
];

function check(args: Args, { today }: ReadRequest): void {
  checkCareerArgs(args, today);
}

function factsOf(
  file: RecordedCareer | null,
  { asOf }: CareerArgs,
  { today }: Pick<ReadRequest, 'today'>,
): CareerFacts | null {
  return file && careerFactsOf(file, { asOf: asOf ?? today, today });
}

function shownFacts(file: RecordedCareer | null, args: CareerArgs, request: ReadRequest): object | null {
  const facts = factsOf(file, args, request);
  return facts && inApiNames(facts);
}

/** What the law opens, by what is recorded of a career. */
export function perspectives(
  file: RecordedCareer | null,
  args: CareerArgs,
  request: Pick<ReadRequest, 'today' | 'locale'>,
): CareerPerspective[] {
  const facts = factsOf(file, args, request);
  if (!facts) return [];
  const { asOf, admissibilityOn, keys, kinds, statuses, assuming } = args;
  const { today, locale } = request;
  const asked = {
    asOf: asOf ?? today,
    today,
    ...(admissibilityOn == null ? {} : { admissibility: admissibilityOn }),
  };
  return perspectivesOf(facts, asked, locale, assumptionsOf(assuming))
    .filter(({ key, kind, status }) => has(keys, key) && has(kinds, kind) && has(statuses, status))
    .map(perspectiveInApi);
}

function has(asked: readonly string[] | null | undefined, value: string): boolean {
  return asked?.includes(value) ?? true;
}

function path(file: RecordedCareer | null, args: CareerArgs, request: ReadRequest): CareerEvent[] {
  const facts = factsOf(file, args, request);
  if (!facts) return [];
  const { asOf, until, assuming } = args;
  const { today } = request;
  const assumptions = assumptionsOf(assuming);
  return careerPath(facts, { asOf: asOf ?? today, today, until: until as string, assumptions }).map((event) =>
    eventInApi(facts.corps, event),
  );
}
