// Generated from schema/operations/dossiers.graphql by `npm run generate`; never edited by hand.
import { addressed, found, ownTeacher, type OnDay, type PageArguments } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { pages } from '../core/pages.ts';
import { AccessLogDocument, AwaitsHrBaseDocument, CareerStepsDocument, DossierHistoryDocument, DossierOnDayDocument, MyAccessLogDocument, MyAwaitsHrBaseDocument, MyDossierOnDayDocument, MyHistoryDocument, PostingsDocument } from './operations.ts';
import type { AccessLogPage, AccessRecord, CareerStep, CareerStepPage, DossierHistory, DossierOnDay, HrDifference, Posting, PostingPage } from './types.ts';

/** The administrative files. An unknown teacher, or one out of the viewer’s sight, gives null. */
export interface DossierMethods {
  /** The file of the teacher who is signed in with its whole history, in one request; null when the viewer is not a teacher. */
  history(options?: RequestOptions): Promise<DossierHistory | null>;
  /** Steps, postings, positions, services, appraisals and diplomas of a teacher, in one request. */
  history(teacherId: string, options?: RequestOptions): Promise<DossierHistory | null>;
  /**
   * The step and the posting of the teacher who is signed in on the day `asOf`, in one request; null when the viewer is not a
   * teacher.
   */
  onDay(options?: OnDay): Promise<DossierOnDay | null>;
  /** The step and the posting of a teacher on the day `asOf`, today by default. */
  onDay(teacherId: string, options?: OnDay): Promise<DossierOnDay | null>;
  /** One page of career steps, newest first. */
  careerSteps(teacherId: string, page?: PageArguments, options?: RequestOptions): Promise<CareerStepPage | null>;
  /** Every career step, newest first, page after page. @throws NotFoundError for an unknown teacher */
  allCareerSteps(teacherId: string, options?: RequestOptions): AsyncGenerator<CareerStep, void, undefined>;
  /** One page of postings, newest first. */
  postings(teacherId: string, page?: PageArguments, options?: RequestOptions): Promise<PostingPage | null>;
  /** Every posting, newest first, page after page. @throws NotFoundError for an unknown teacher */
  allPostings(teacherId: string, options?: RequestOptions): AsyncGenerator<Posting, void, undefined>;
  /**
   * One page of who else read or changed the file over the last year, newest first: that of the teacher who is signed in for
   * null. It is empty for anybody but the teacher and the administrators of the academy.
   */
  accessLog(teacherId: string | null, page?: PageArguments, options?: RequestOptions): Promise<AccessLogPage | null>;
  /** Every record, newest first, page after page. @throws NotFoundError for an unknown teacher */
  allAccesses(teacherId: string | null, options?: RequestOptions): AsyncGenerator<AccessRecord, void, undefined>;
  /** The approved changes in effect that the HR base has not taken over yet: names, address, telephone, family, positions, diplomas. Empty once it says the same. */
  awaitingHrBase(options?: RequestOptions): Promise<HrDifference[] | null>;
  /** The approved changes of a file that the HR base has not taken over yet: those of the teacher who is signed in for null. */
  awaitingHrBase(teacherId: string, options?: RequestOptions): Promise<HrDifference[] | null>;
}

export function dossierMethods(client: CoreClient): DossierMethods {
  const methods: DossierMethods = {
    async history(of?: string | RequestOptions, options?: RequestOptions) {
      const [teacherId, call] = addressed(of, options);
      const teacher =
        teacherId === null
          ? ownTeacher((await client.request(MyHistoryDocument, {}, call)).viewer)
          : (await client.request(DossierHistoryDocument, { teacherId }, call)).teacher;
      return teacher?.dossier ?? null;
    },
    async onDay(of?: string | OnDay, options?: OnDay) {
      const [teacherId, call] = addressed(of, options);
      const asked = { asOf: call?.asOf };
      const teacher =
        teacherId === null
          ? ownTeacher((await client.request(MyDossierOnDayDocument, asked, call)).viewer)
          : (await client.request(DossierOnDayDocument, { ...asked, teacherId }, call)).teacher;
      return teacher?.dossier ?? null;
    },
    careerSteps: async (teacherId, page, options) =>
      (await client.request(CareerStepsDocument, { ...page, teacherId }, options)).teacher?.dossier?.careerSteps ?? null,
    allCareerSteps: (teacherId, options) => pages(async (after) => found(await methods.careerSteps(teacherId, { after }, options))),
    postings: async (teacherId, page, options) =>
      (await client.request(PostingsDocument, { ...page, teacherId }, options)).teacher?.dossier?.postings ?? null,
    allPostings: (teacherId, options) => pages(async (after) => found(await methods.postings(teacherId, { after }, options))),
    async accessLog(teacherId, page, options) {
      const teacher =
        teacherId === null
          ? ownTeacher((await client.request(MyAccessLogDocument, { ...page }, options)).viewer)
          : (await client.request(AccessLogDocument, { ...page, teacherId }, options)).teacher;
      return teacher?.dossier?.accessLog ?? null;
    },
    allAccesses: (teacherId, options) => pages(async (after) => found(await methods.accessLog(teacherId, { after }, options))),
    async awaitingHrBase(of?: string | RequestOptions, options?: RequestOptions) {
      const [teacherId, call] = addressed(of, options);
      const teacher =
        teacherId === null
          ? ownTeacher((await client.request(MyAwaitsHrBaseDocument, {}, call)).viewer)
          : (await client.request(AwaitsHrBaseDocument, { teacherId }, call)).teacher;
      return teacher?.dossier?.awaitsHrBase ?? null;
    },
  };
  return methods;
}
