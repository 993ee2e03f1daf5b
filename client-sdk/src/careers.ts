import {
  type CareerEventLineFragment,
  CareerFactsDocument,
  type CareerFactsQuery,
  CareerPathDocument,
  type CareerPathQueryVariables,
  type CareerPerspectiveDetailsFragment,
  CareerPerspectivesDocument,
  type CareerPerspectivesQueryVariables,
  MyCareerFactsDocument,
  MyCareerPathDocument,
  MyCareerPerspectivesDocument,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { ownTeacher } from './own-teacher.ts';
import type { OnDay } from './teachers.ts';

/** What the law opens: from when, on which conditions, by which text, and a sentence that says it. */
export type CareerPerspective = CareerPerspectiveDetailsFragment;
/** A dated point of the career ahead: the place that is held from then on, and its pay. */
export type CareerEvent = CareerEventLineFragment;
/** What the rules work on, in the form that `npm run career` of the server reads. */
export type CareerFacts = NonNullable<NonNullable<CareerFactsQuery['teacher']>['careerFacts']>;

/**
 * Which perspectives, on which day (`asOf`, today by default), what to suppose (`assuming`) on top of the file, and when
 * admissibility is published (`admissibilityOn`).
 */
export interface PerspectivesOptions
  extends RequestOptions, Omit<CareerPerspectivesQueryVariables, 'teacherId'> {}

/** Up to which day (`until`, within fifty years), from which day (`asOf`), and what to suppose (`assuming`). */
export interface PathOptions extends RequestOptions, Omit<CareerPathQueryVariables, 'teacherId'> {}

/**
 * Careers: what the law opens to a teacher. Without an id they are one's own, and null when the viewer is not a teacher;
 * with an id they are null when there is no such teacher, or none that the viewer may see. Sentences are in the language
 * of the client. What the file does not say is `UNKNOWN` with what to supply, never a guess.
 */
export interface CareerMethods {
  /**
   * Advancement first, then promotions, then every programme; empty for somebody who left.
   *
   * @example
   * const ifPromoted = { promotions: [{ grade: 'HC' as const, campaign: 2027 }] };
   * const open = await client.careers.perspectives({ statuses: ['ELIGIBLE'], assuming: ifPromoted });
   * for (const { title, summary } of open ?? []) console.log(title, summary);
   * @throws BadInputError with `reason` `CAREER_DATE_OUT_OF_RANGE`, `ASSUMPTION_OUT_OF_RANGE` or `ASSUMPTION_INCOMPLETE`
   */
  perspectives(options?: PerspectivesOptions): Promise<CareerPerspective[] | null>;
  perspectives(teacherId: string, options?: PerspectivesOptions): Promise<CareerPerspective[] | null>;
  /**
   * Échelons, chevrons, rendez-vous and promotions that are recorded or supposed, up to a day, in the order of time, each with its pay.
   *
   * @throws BadInputError as `perspectives` does
   */
  path(options: PathOptions): Promise<CareerEvent[] | null>;
  path(teacherId: string, options: PathOptions): Promise<CareerEvent[] | null>;
  /** What the rules work on, to check a case elsewhere; null as well for somebody who left. */
  facts(options?: OnDay): Promise<CareerFacts | null>;
  facts(teacherId: string, options?: OnDay): Promise<CareerFacts | null>;
}

export function careerMethods(client: CoreClient): CareerMethods {
  async function perspectives(
    of?: string | PerspectivesOptions,
    options?: PerspectivesOptions,
  ): Promise<CareerPerspective[] | null> {
    const { asOf, admissibilityOn, keys, kinds, statuses, assuming, ...call } =
      (typeof of === 'string' ? options : of) ?? {};
    const asked = { asOf, admissibilityOn, keys, kinds, statuses, assuming };
    const teacher =
      typeof of === 'string'
        ? (await client.request(CareerPerspectivesDocument, { ...asked, teacherId: of }, call)).teacher
        : ownTeacher((await client.request(MyCareerPerspectivesDocument, asked, call)).viewer);
    return teacher?.careerPerspectives ?? null;
  }
  async function path(of: string | PathOptions, options?: PathOptions): Promise<CareerEvent[] | null> {
    const { until, asOf, assuming, ...call } = (typeof of === 'string' ? options : of) as PathOptions;
    const asked = { until, asOf, assuming };
    const teacher =
      typeof of === 'string'
        ? (await client.request(CareerPathDocument, { ...asked, teacherId: of }, call)).teacher
        : ownTeacher((await client.request(MyCareerPathDocument, asked, call)).viewer);
    return teacher?.careerPath ?? null;
  }
  async function facts(of?: string | OnDay, options?: OnDay): Promise<CareerFacts | null> {
    const teacher =
      typeof of === 'string'
        ? (await client.request(CareerFactsDocument, { teacherId: of, asOf: options?.asOf }, options)).teacher
        : ownTeacher((await client.request(MyCareerFactsDocument, { asOf: of?.asOf }, of)).viewer);
    return teacher?.careerFacts ?? null;
  }
  return { perspectives, path, facts };
}
