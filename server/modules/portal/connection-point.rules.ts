import type { RequestReason } from '../../platform/errors/errors.ts';
import { academyFacts } from '../academy/academy.tables.ts';
import type { OverseasTerritory, PortalApplication, TeachingFacts } from './connection-point.inputs.ts';
import { situations, type TeachingSituation } from './connection-point.tables.ts';

/** What somebody typed, or nothing. */
export interface Codes {
  readonly academyCode?: string | null | undefined;
  readonly departmentCode?: string | null | undefined;
}
/** Who manages the career, and by which situation; or what has to be told first. */
export type Route =
  | {
      readonly situation: TeachingSituation;
      readonly application: PortalApplication;
      readonly academyCode: string | null;
      readonly refusal?: never;
    }
  | { readonly refusal: RequestReason };

/**
 * The situation that facts amount to; the first rule that holds wins. Source of the order: the page of the ministry,
 * see the tables.
 */
export function situationOf(facts: Omit<TeachingFacts, keyof Codes>): TeachingSituation {
  if (facts.sector === 'PRIVATE_UNDER_CONTRACT') return 'PRIVATE_UNDER_CONTRACT';
  // The ministry names them without a degree, and PsyEN have both.
  if (facts.territory === 'NOUVELLE_CALEDONIE' && facts.staff !== 'TEACHER' && facts.secondment === 'NONE')
    return 'PSYEN_OR_CPE_IN_NOUVELLE_CALEDONIE';
  return facts.degree === 'FIRST' ? firstDegree(facts) : secondDegree(facts);
}

/** Where a situation leads; codes are needed where an academy has to be chosen. */
export function routeOf(situation: TeachingSituation, codes: Codes): Route {
  const found = academyOf(codes);
  if (found.refusal) return found;
  const actual = situationAt(situation, found.code);
  switch (situations[actual].destination) {
    case 'ACADEMY':
      return found.code ? managed(actual, found.code) : { refusal: 'ACADEMY_CODE_REQUIRED' };
    case 'DEPARTMENT_OF_ORIGIN':
      if (!given(codes.departmentCode) || !found.code) return { refusal: 'DEPARTMENT_REQUIRED_HERE' };
      // The code of the territory itself, or of another overseas service, is no department of origin.
      return services.has(found.code) ? { refusal: 'DEPARTMENT_REQUIRED_HERE' } : managed(actual, found.code);
    case '40':
      return managed(actual, '40');
    case '41':
      return managed(actual, '41');
    case '44':
      return managed(actual, '44');
    case 'OUTSIDE_ACADEMIES':
      return { situation: actual, application: 'IPROF_OUTSIDE_ACADEMY', academyCode: null };
    case 'IPROFESSIONNEL':
      return { situation: actual, application: 'IPROFESSIONNEL', academyCode: null };
    case 'NONE':
      return { situation: actual, application: 'NONE', academyCode: null };
  }
}

/** The sentence to show. */
export function explanationOf(situation: TeachingSituation, locale: 'fr' | 'en'): string {
  return situations[situation][locale];
}

/** The server outside academies is for the second degree only: whoever is seconded stays with the department. */
function firstDegree({ territory }: Pick<TeachingFacts, 'territory'>): TeachingSituation {
  return territory ? there[territory].FIRST : 'FIRST_DEGREE_IN_ACADEMY';
}

function secondDegree(facts: Omit<TeachingFacts, keyof Codes>): TeachingSituation {
  const { secondment, workplace, territory } = facts;
  if (secondment === 'AS_ATER') return 'SECOND_DEGREE_SECONDED_AS_ATER';
  if (secondment === 'ABROAD') return 'SECOND_DEGREE_SECONDED_ABROAD';
  if (secondment === 'IN_FRANCE') return 'SECOND_DEGREE_SECONDED_IN_FRANCE';
  if (workplace === 'CENTRAL_ADMINISTRATION') return 'CENTRAL_ADMINISTRATION';
  if (workplace === 'CUFR_MAYOTTE') return 'SECOND_DEGREE_AT_CUFR_MAYOTTE';
  if (!territory) return 'SECOND_DEGREE_IN_ACADEMY';
  return workplace === 'HIGHER_EDUCATION' ? there[territory].HIGHER : there[territory].SECOND;
}

/** In each territory: the first degree, schools of the second, and higher education. */
const there: Readonly<
  Record<OverseasTerritory, Readonly<Record<'FIRST' | 'SECOND' | 'HIGHER', TeachingSituation>>>
> = {
  NOUVELLE_CALEDONIE: {
    FIRST: 'FIRST_DEGREE_IN_NOUVELLE_CALEDONIE',
    SECOND: 'SECOND_DEGREE_IN_SCHOOL_IN_NOUVELLE_CALEDONIE',
    HIGHER: 'SECOND_DEGREE_IN_HIGHER_EDUCATION_IN_NOUVELLE_CALEDONIE',
  },
  POLYNESIE_FRANCAISE: {
    FIRST: 'FIRST_DEGREE_IN_POLYNESIE',
    SECOND: 'SECOND_DEGREE_IN_SCHOOL_IN_POLYNESIE',
    HIGHER: 'SECOND_DEGREE_IN_HIGHER_EDUCATION_IN_POLYNESIE',
  },
  WALLIS_ET_FUTUNA: {
    FIRST: 'FIRST_DEGREE_IN_WALLIS_ET_FUTUNA',
    SECOND: 'SECOND_DEGREE_IN_WALLIS_ET_FUTUNA',
    HIGHER: 'SECOND_DEGREE_IN_WALLIS_ET_FUTUNA',
  },
  SAINT_PIERRE_ET_MIQUELON: {
    FIRST: 'FIRST_DEGREE_IN_SAINT_PIERRE_ET_MIQUELON',
    SECOND: 'SECOND_DEGREE_IN_SAINT_PIERRE_ET_MIQUELON',
    HIGHER: 'SECOND_DEGREE_IN_SAINT_PIERRE_ET_MIQUELON',
  },
};

/** The overseas services, by the code that stands where others have an academy's. */
const services = new Map<string, OverseasTerritory>([
  ['40', 'NOUVELLE_CALEDONIE'],
  ['41', 'POLYNESIE_FRANCAISE'],
  ['42', 'WALLIS_ET_FUTUNA'],
  ['44', 'SAINT_PIERRE_ET_MIQUELON'],
]);

function managed(situation: TeachingSituation, academyCode: string): Route {
  return { situation, application: 'IPROF', academyCode };
}

/** « In an academy », with the code of an overseas service, is the situation there. */
function situationAt(situation: TeachingSituation, code: string | null): TeachingSituation {
  const territory = code === null ? undefined : services.get(code);
  if (territory && situation === 'FIRST_DEGREE_IN_ACADEMY') return there[territory].FIRST;
  if (territory && situation === 'SECOND_DEGREE_IN_ACADEMY') return there[territory].SECOND;
  return situation;
}

const byAcademy = new Set(
  academyFacts.filter(({ kind }) => kind !== 'HORS_ACADEMIE').map(({ code }) => code),
);

/** As the public writes departments (28, 2A) and as ministry applications do (028, 620). */
const byDepartment = new Map([
  ...academyFacts.flatMap(({ code: academy, departments }) =>
    departments.flatMap(({ code, threeDigits }) => [
      [code, academy] as const,
      [threeDigits, academy] as const,
    ]),
  ),
  // No department, but its own code everywhere; those of the other territories differ from list to list.
  ['975', '44'] as const,
]);

/** The one academy that the codes name, if any was given. */
function academyOf({
  academyCode,
  departmentCode,
}: Codes): { readonly code: string | null; readonly refusal?: never } | { readonly refusal: RequestReason } {
  const academy = given(academyCode);
  const department = given(departmentCode);
  const ofDepartment = department && byDepartment.get(department);
  if ((academy && !byAcademy.has(academy)) || (department && !ofDepartment))
    return { refusal: 'UNKNOWN_CODE' };
  if (academy && ofDepartment && academy !== ofDepartment) return { refusal: 'CODES_DISAGREE' };
  return { code: ofDepartment ?? academy };
}

function given(code: string | null | undefined): string | null {
  return code?.trim().toUpperCase() || null;
}
