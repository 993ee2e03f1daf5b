import {
  TeacherCountDocument,
  TeacherDocument,
  type TeacherFilter,
  TeacherHomeDocument,
  type TeacherHomeQuery,
  type TeacherQuery,
  TeachersDocument,
  type TeachersQuery,
  type TeachersQueryVariables,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { pages } from './core/pages.ts';

/** Who a teacher is, without the file. */
export type Teacher = NonNullable<TeacherQuery['teacher']>;
/** The home page: identity, current step and posting, and the one correspondent. */
export type TeacherHome = NonNullable<TeacherHomeQuery['teacher']>;
/** One page of teachers. */
export type TeacherPage = TeachersQuery['teachers'];
/** One line of a list of teachers. */
export type TeacherLine = TeacherPage['nodes'][number];
/** What to list, in which order; `first` is the size of a page, 100 at most. */
export type TeacherListing = Omit<TeachersQueryVariables, 'after' | 'last' | 'before'>;

/** Teachers: oneself, or an officer's portfolio and academy. */
export interface TeacherMethods {
  /** One teacher by id; null when there is none, or none that the viewer may see. */
  find(id: string, options?: RequestOptions): Promise<Teacher | null>;
  /** The home page in one request, on the calendar date `asOf` (`2026-09-01`), today by default. */
  home(id: string, asOf?: string, options?: RequestOptions): Promise<TeacherHome | null>;
  /** Officers: one page. */
  list(variables?: TeachersQueryVariables, options?: RequestOptions): Promise<TeacherPage>;
  /** Officers: every teacher, page after page, one request each, while the loop goes on. */
  all(listing?: TeacherListing, options?: RequestOptions): AsyncGenerator<TeacherLine, void, undefined>;
  /** Officers: how many match. */
  count(filter?: TeacherFilter, options?: RequestOptions): Promise<number>;
}

export function teacherMethods(client: CoreClient): TeacherMethods {
  const list: TeacherMethods['list'] = async (variables = {}, options) =>
    (await client.request(TeachersDocument, variables, options)).teachers;
  return {
    list,
    all: (listing, options) => pages((after) => list({ ...listing, after }, options)),
    find: async (id, options) => (await client.request(TeacherDocument, { id }, options)).teacher,
    home: async (id, asOf, options) =>
      (await client.request(TeacherHomeDocument, { id, asOf }, options)).teacher,
    count: async (filter, options) =>
      (await client.request(TeacherCountDocument, { filter }, options)).teachers.totalCount,
  };
}
