import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Impersonal } from '../../platform/graphql/impersonal.ts';
import { GraphQLUrl } from '../../platform/graphql/scalars.ts';
import { Academy, TeachingDegree, TeachingSector } from '../academy/index.ts';
import { situations, type TeachingSituation } from './connection-point.tables.ts';

/** The situations of the table, as the runtime enum that GraphQL wants. */
export const TeachingSituationEnum = Object.fromEntries(
  Object.keys(situations).map((name) => [name, name]),
) as { [S in TeachingSituation]: S };
registerEnumType(TeachingSituationEnum, {
  name: 'TeachingSituation',
  description: 'Where somebody teaches, as far as it decides which server is the right one.',
  valuesConfig: Object.fromEntries(
    Object.entries(situations).map(([name, { description }]) => [name, { description }]),
  ),
});

export const PortalApplication = {
  IPROF: 'IPROF',
  IPROF_OUTSIDE_ACADEMY: 'IPROF_OUTSIDE_ACADEMY',
  IPROFESSIONNEL: 'IPROFESSIONNEL',
  NONE: 'NONE',
} as const;
export type PortalApplication = (typeof PortalApplication)[keyof typeof PortalApplication];
registerEnumType(PortalApplication, {
  name: 'PortalApplication',
  description: 'The application that follows a career.',
  valuesConfig: {
    IPROF: { description: 'I-Prof, on the server of the academies: this one.' },
    IPROF_OUTSIDE_ACADEMY: { description: 'I-Prof, on the server of those whom no academy manages.' },
    IPROFESSIONNEL: { description: 'I-Professionnel, for private schools under contract.' },
    NONE: { description: 'None of them: the ministry does not manage these teachers.' },
  },
});

export const Secondment = {
  NONE: 'NONE',
  ABROAD: 'ABROAD',
  IN_FRANCE: 'IN_FRANCE',
  AS_ATER: 'AS_ATER',
} as const;
export type Secondment = (typeof Secondment)[keyof typeof Secondment];
registerEnumType(Secondment, {
  name: 'Secondment',
  description: 'Whether one works for somebody else in the position of détachement.',
  valuesConfig: {
    NONE: { description: 'Not seconded: any other position.' },
    ABROAD: { description: 'Seconded outside France.' },
    IN_FRANCE: { description: 'Seconded in France, but not as an ATER.' },
    AS_ATER: {
      description: 'Seconded as an attaché temporaire d’enseignement et de recherche (ATER) of a university.',
    },
  },
});

export const OverseasTerritory = {
  NOUVELLE_CALEDONIE: 'NOUVELLE_CALEDONIE',
  POLYNESIE_FRANCAISE: 'POLYNESIE_FRANCAISE',
  WALLIS_ET_FUTUNA: 'WALLIS_ET_FUTUNA',
  SAINT_PIERRE_ET_MIQUELON: 'SAINT_PIERRE_ET_MIQUELON',
} as const;
export type OverseasTerritory = (typeof OverseasTerritory)[keyof typeof OverseasTerritory];
registerEnumType(OverseasTerritory, {
  name: 'OverseasTerritory',
  description: 'An overseas territory that is no academy.',
  valuesConfig: {
    NOUVELLE_CALEDONIE: { description: 'Nouvelle-Calédonie.' },
    POLYNESIE_FRANCAISE: { description: 'Polynésie française.' },
    WALLIS_ET_FUTUNA: { description: 'Wallis-et-Futuna.' },
    SAINT_PIERRE_ET_MIQUELON: { description: 'Saint-Pierre-et-Miquelon.' },
  },
});

export const Workplace = {
  SCHOOL: 'SCHOOL',
  HIGHER_EDUCATION: 'HIGHER_EDUCATION',
  CUFR_MAYOTTE: 'CUFR_MAYOTTE',
  CENTRAL_ADMINISTRATION: 'CENTRAL_ADMINISTRATION',
} as const;
export type Workplace = (typeof Workplace)[keyof typeof Workplace];
registerEnumType(Workplace, {
  name: 'Workplace',
  description: 'What kind of place one works in.',
  valuesConfig: {
    SCHOOL: { description: 'A school, a collège, a lycée, a CIO or a service of the academy.' },
    HIGHER_EDUCATION: { description: 'A university or another establishment of higher education.' },
    CUFR_MAYOTTE: { description: 'The Centre universitaire de formation et de recherche of Mayotte.' },
    CENTRAL_ADMINISTRATION: {
      description: 'The central administration of the ministry of education or of higher education.',
    },
  },
});

export const StaffGroup = { TEACHER: 'TEACHER', CPE: 'CPE', PSYEN: 'PSYEN' } as const;
export type StaffGroup = (typeof StaffGroup)[keyof typeof StaffGroup];
registerEnumType(StaffGroup, {
  name: 'StaffGroup',
  description: 'The staff that a corps belongs to.',
  valuesConfig: {
    TEACHER: { description: 'Teachers, of any corps.' },
    CPE: { description: 'Conseillers principaux d’éducation.' },
    PSYEN: { description: 'Psychologues de l’Éducation nationale.' },
  },
});

@InputType({
  description: 'What is known of somebody’s work; only what decides which server is the right one.',
})
export class TeachingFacts {
  @Field(() => TeachingDegree, { description: 'The degree one works in.' })
  degree!: TeachingDegree;

  @Field(() => TeachingSector, { defaultValue: TeachingSector.PUBLIC, description: 'Public or private.' })
  sector!: TeachingSector;

  @Field(() => StaffGroup, { defaultValue: StaffGroup.TEACHER, description: 'Teacher, CPE or PsyEN.' })
  staff!: StaffGroup;

  @Field(() => Secondment, {
    defaultValue: Secondment.NONE,
    description: 'Whether one is seconded, and where to.',
  })
  secondment!: Secondment;

  @Field(() => Workplace, { defaultValue: Workplace.SCHOOL, description: 'The kind of place one works in.' })
  workplace!: Workplace;

  @Field(() => OverseasTerritory, {
    nullable: true,
    description: 'The overseas territory one works in; absent in the academies and abroad.',
  })
  territory?: OverseasTerritory | null;

  @Impersonal
  @Field(() => String, {
    nullable: true,
    description: 'The code of the academy of the posting, such as 18.',
  })
  academyCode?: string | null;

  @Impersonal
  @Field(() => String, {
    nullable: true,
    description:
      'The code of a department, such as 28: that of the posting, or of origin for the first degree in Polynésie française and Wallis-et-Futuna.',
  })
  departmentCode?: string | null;
}

@ObjectType({ description: 'Where somebody signs in, and why there.' })
export class ConnectionPoint {
  @Field(() => GraphQLUrl, {
    description:
      'The address of the application; where no source gives it, the page of the ministry that leads to the help desk of each academy.',
  })
  url!: string;

  @Field(() => PortalApplication, { description: 'The application.' })
  application!: PortalApplication;

  @Field(() => Academy, {
    nullable: true,
    description: 'The academy or overseas service that manages the career; null outside the academies.',
  })
  academy!: Academy | null;

  @Field(() => TeachingSituationEnum, { description: 'The situation that decided.' })
  situation!: TeachingSituation;

  @Field(() => String, { description: 'Why, in a sentence to show, in the language of the request.' })
  explanation!: string;
}
