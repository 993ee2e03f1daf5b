// Generated from schema/operations/careers.graphql by `npm run generate`; never edited by hand.
import { addressed, ownTeacher, type OnDay } from '../calls.ts';
import type { CoreClient } from '../core/client.ts';
import { CareerFactsDocument, CareerPathDocument, CareerPerspectivesDocument, MyCareerFactsDocument, MyCareerPathDocument, MyCareerPerspectivesDocument } from './operations.ts';
import type { CareerEvent, CareerFacts, CareerPerspective, PathOptions, PerspectivesOptions } from './types.ts';

/**
 * Careers: what the law opens to a teacher. Without an id they are those of the teacher who is signed in, and null when the
 * viewer is not a teacher; with an id they are null when there is no such teacher, or none that the viewer may see.
 * Sentences are in the language of the client. What the file does not say is `UNKNOWN` with what to supply, never a guess.
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
  /** The same of a teacher by id. */
  perspectives(teacherId: string, options?: PerspectivesOptions): Promise<CareerPerspective[] | null>;
  /**
   * Échelons, chevrons, rendez-vous and promotions that are recorded or supposed, up to a day, in the order of time, each with
   * its pay.
   *
   * @throws BadInputError as `perspectives` does
   */
  path(options: PathOptions): Promise<CareerEvent[] | null>;
  /** The same of a teacher by id. */
  path(teacherId: string, options: PathOptions): Promise<CareerEvent[] | null>;
  /** What the rules work on, to check a case elsewhere; null as well for somebody who left. */
  facts(options?: OnDay): Promise<CareerFacts | null>;
  /** The same of a teacher by id. */
  facts(teacherId: string, options?: OnDay): Promise<CareerFacts | null>;
}

export function careerMethods(client: CoreClient): CareerMethods {
  const methods: CareerMethods = {
    async perspectives(of?: string | PerspectivesOptions, options?: PerspectivesOptions) {
      const [teacherId, call] = addressed(of, options);
      const asked = { asOf: call?.asOf, admissibilityOn: call?.admissibilityOn, keys: call?.keys, kinds: call?.kinds, statuses: call?.statuses, assuming: call?.assuming };
      const teacher =
        teacherId === null
          ? ownTeacher((await client.request(MyCareerPerspectivesDocument, asked, call)).viewer)
          : (await client.request(CareerPerspectivesDocument, { ...asked, teacherId }, call)).teacher;
      return teacher?.careerPerspectives ?? null;
    },
    async path(of: string | PathOptions, options?: PathOptions) {
      const [teacherId, call] = addressed(of, options);
      const asked = { until: call.until, asOf: call.asOf, assuming: call.assuming };
      const teacher =
        teacherId === null
          ? ownTeacher((await client.request(MyCareerPathDocument, asked, call)).viewer)
          : (await client.request(CareerPathDocument, { ...asked, teacherId }, call)).teacher;
      return teacher?.careerPath ?? null;
    },
    async facts(of?: string | OnDay, options?: OnDay) {
      const [teacherId, call] = addressed(of, options);
      const asked = { asOf: call?.asOf };
      const teacher =
        teacherId === null
          ? ownTeacher((await client.request(MyCareerFactsDocument, asked, call)).viewer)
          : (await client.request(CareerFactsDocument, { ...asked, teacherId }, call)).teacher;
      return teacher?.careerFacts ?? null;
    },
  };
  return methods;
}
