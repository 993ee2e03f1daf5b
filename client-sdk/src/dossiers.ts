import {
  CareerStepsDocument,
  type CareerStepsQuery,
  type CareerStepsQueryVariables,
  DossierHistoryDocument,
  type DossierHistoryQuery,
  PostingsDocument,
  type PostingsQuery,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { NotFoundError } from './core/errors.ts';
import { pages } from './core/pages.ts';

/** The administrative file with its whole history; every list of periods is newest first. */
export type DossierHistory = NonNullable<DossierHistoryQuery['teacher']>['dossier'];
/** One page of career steps. */
export type CareerStepPage = NonNullable<CareerStepsQuery['teacher']>['dossier']['careerSteps'];
/** One period in a corps, grade and echelon. */
export type CareerStep = CareerStepPage['nodes'][number];
/** One page of postings. */
export type PostingPage = NonNullable<PostingsQuery['teacher']>['dossier']['postings'];
/** One period in an establishment. */
export type Posting = PostingPage['nodes'][number];
/** Which page: forwards with `first` and `after`, backwards with `last` and `before`. */
export type PageArguments = Omit<CareerStepsQueryVariables, 'teacherId'>;

/** The administrative files. An unknown teacher, or one out of the viewer's sight, gives null. */
export interface DossierMethods {
  /** Steps, postings, positions, appraisals and diplomas, in one request. */
  history(teacherId: string, options?: RequestOptions): Promise<DossierHistory | null>;
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
}

export function dossierMethods(client: CoreClient): DossierMethods {
  const careerSteps: DossierMethods['careerSteps'] = async (teacherId, page, options) =>
    (await client.request(CareerStepsDocument, { ...page, teacherId }, options)).teacher?.dossier
      .careerSteps ?? null;
  const postings: DossierMethods['postings'] = async (teacherId, page, options) =>
    (await client.request(PostingsDocument, { ...page, teacherId }, options)).teacher?.dossier.postings ??
    null;
  return {
    history: async (teacherId, options) =>
      (await client.request(DossierHistoryDocument, { teacherId }, options)).teacher?.dossier ?? null,
    careerSteps,
    postings,
    allCareerSteps: (id, options) => pages(async (after) => found(await careerSteps(id, { after }, options))),
    allPostings: (id, options) => pages(async (after) => found(await postings(id, { after }, options))),
  };
}

function found<T>(page: T | null): T {
  if (page) return page;
  throw new NotFoundError([{ message: 'No such teacher' }], null, { status: 200 }, 'NOT_FOUND');
}
