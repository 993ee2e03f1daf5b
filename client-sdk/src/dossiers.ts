import {
  AccessLogDocument,
  type AccessLogQuery,
  CareerStepsDocument,
  type CareerStepsQuery,
  type CareerStepsQueryVariables,
  DossierHistoryDocument,
  type DossierHistoryFragment,
  DossierOnDayDocument,
  type DossierOnDayFragment,
  MyAccessLogDocument,
  MyDossierOnDayDocument,
  MyHistoryDocument,
  PostingsDocument,
  type PostingsQuery,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { NotFoundError } from './core/errors.ts';
import { pages } from './core/pages.ts';
import { ownTeacher } from './own-teacher.ts';
import type { OnDay } from './teachers.ts';

/** The administrative file with its whole history; every list of periods is newest first. */
export type DossierHistory = DossierHistoryFragment;
/** Where a teacher stands and works on one day. */
export type DossierOnDay = DossierOnDayFragment;
/** One page of career steps. */
export type CareerStepPage = NonNullable<CareerStepsQuery['teacher']>['dossier']['careerSteps'];
/** One period in a corps, grade and echelon. */
export type CareerStep = CareerStepPage['nodes'][number];
/** One page of postings. */
export type PostingPage = NonNullable<PostingsQuery['teacher']>['dossier']['postings'];
/** One period in an establishment. */
export type Posting = PostingPage['nodes'][number];
/** One page of the record of access. */
export type AccessLogPage = NonNullable<AccessLogQuery['teacher']>['dossier']['accessLog'];
/** That somebody else read or changed the file: who, what, when and from where. */
export type AccessRecord = AccessLogPage['nodes'][number];
/** Which page: forwards with `first` and `after`, backwards with `last` and `before`. */
export type PageArguments = Omit<CareerStepsQueryVariables, 'teacherId'>;

/** The administrative files. An unknown teacher, or one out of the viewer's sight, gives null. */
export interface DossierMethods {
  /** One's own file with its whole history, in one request; null when the viewer is not a teacher. */
  history(options?: RequestOptions): Promise<DossierHistory | null>;
  /** Steps, postings, positions, services, appraisals and diplomas of a teacher, in one request. */
  history(teacherId: string, options?: RequestOptions): Promise<DossierHistory | null>;
  /** One's own step and posting on the day `asOf`, in one request; null when the viewer is not a teacher. */
  onDay(options?: OnDay): Promise<DossierOnDay | null>;
  /** The step and the posting of a teacher on the day `asOf`, today by default. */
  onDay(teacherId: string, options?: OnDay): Promise<DossierOnDay | null>;
  /** One page of career steps, newest first. */
  careerSteps(
    teacherId: string,
    page?: PageArguments,
    options?: RequestOptions,
  ): Promise<CareerStepPage | null>;
  /** Every career step, newest first, page after page. @throws NotFoundError for an unknown teacher */
  allCareerSteps(teacherId: string, options?: RequestOptions): AsyncGenerator<CareerStep, void, undefined>;
  /** One page of postings, newest first. */
  postings(teacherId: string, page?: PageArguments, options?: RequestOptions): Promise<PostingPage | null>;
  /** Every posting, newest first, page after page. @throws NotFoundError for an unknown teacher */
  allPostings(teacherId: string, options?: RequestOptions): AsyncGenerator<Posting, void, undefined>;
  /**
   * One page of who else read or changed the file over the last year, newest first: one's own for null. It is empty for
   * anybody but the teacher and the administrators of the academy.
   */
  accessLog(
    teacherId: string | null,
    page?: PageArguments,
    options?: RequestOptions,
  ): Promise<AccessLogPage | null>;
  /** Every record, newest first, page after page. @throws NotFoundError for an unknown teacher */
  allAccesses(
    teacherId: string | null,
    options?: RequestOptions,
  ): AsyncGenerator<AccessRecord, void, undefined>;
}

export function dossierMethods(client: CoreClient): DossierMethods {
  const careerSteps: DossierMethods['careerSteps'] = async (teacherId, page, options) =>
    (await client.request(CareerStepsDocument, { ...page, teacherId }, options)).teacher?.dossier
      .careerSteps ?? null;
  const postings: DossierMethods['postings'] = async (teacherId, page, options) =>
    (await client.request(PostingsDocument, { ...page, teacherId }, options)).teacher?.dossier.postings ??
    null;
  async function history(
    of?: string | RequestOptions,
    options?: RequestOptions,
  ): Promise<DossierHistory | null> {
    const teacher =
      typeof of === 'string'
        ? (await client.request(DossierHistoryDocument, { teacherId: of }, options)).teacher
        : ownTeacher((await client.request(MyHistoryDocument, {}, of)).viewer);
    return teacher?.dossier ?? null;
  }
  async function onDay(of?: string | OnDay, options?: OnDay): Promise<DossierOnDay | null> {
    const teacher =
      typeof of === 'string'
        ? (await client.request(DossierOnDayDocument, { teacherId: of, asOf: options?.asOf }, options))
            .teacher
        : ownTeacher((await client.request(MyDossierOnDayDocument, { asOf: of?.asOf }, of)).viewer);
    return teacher?.dossier ?? null;
  }
  const accessLog: DossierMethods['accessLog'] = async (teacherId, page, options) => {
    const teacher =
      teacherId === null
        ? ownTeacher((await client.request(MyAccessLogDocument, { ...page }, options)).viewer)
        : (await client.request(AccessLogDocument, { ...page, teacherId }, options)).teacher;
    return teacher?.dossier.accessLog ?? null;
  };
  return {
    history,
    onDay,
    careerSteps,
    postings,
    accessLog,
    allCareerSteps: (id, options) => pages(async (after) => found(await careerSteps(id, { after }, options))),
    allPostings: (id, options) => pages(async (after) => found(await postings(id, { after }, options))),
    allAccesses: (id, options) => pages(async (after) => found(await accessLog(id, { after }, options))),
  };
}

function found<T>(page: T | null): T {
  if (page) return page;
  throw new NotFoundError([{ message: 'No such teacher' }], null, { status: 200 }, 'NOT_FOUND');
}
