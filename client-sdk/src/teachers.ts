import {
  MyHomeDocument,
  TeacherCountDocument,
  TeacherDocument,
  type TeacherFilter,
  TeacherHomeDocument,
  type TeacherHomeFragment,
  type TeacherQuery,
  TeachersDocument,
  type TeachersQuery,
  type TeachersQueryVariables,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { pages } from './core/pages.ts';
import { ownTeacher } from './own-teacher.ts';

/** Who a teacher is, without the file. */
export type Teacher = NonNullable<TeacherQuery['teacher']>;
/** The home page: identity, step and posting, and the one correspondent. */
export type TeacherHome = TeacherHomeFragment;
/** One page of teachers. */
export type TeacherPage = TeachersQuery['teachers'];
/** One line of a list of teachers. */
export type TeacherLine = TeacherPage['nodes'][number];
/** What to list, in which order; `first` is the size of a page, 100 at most. */
export type TeacherListing = Omit<TeachersQueryVariables, 'after' | 'last' | 'before'>;

/** A call that may look at another day. */
export interface OnDay extends RequestOptions {
  /** The calendar date, such as `2026-09-01`; today in Europe/Paris by default. */
  readonly asOf?: string | undefined;
}

/** Teachers: oneself, or an officer's portfolio and academy. */
export interface TeacherMethods {
  /** One teacher by id; null when there is none, or none that the viewer may see. */
  find(id: string, options?: RequestOptions): Promise<Teacher | null>;
  /**
   * One's own home page, in one request; null when the viewer is not a teacher.
   *
   * @throws NotSignedInError
   * @throws PasswordChangeRequiredError before the first password is replaced
   */
  home(options?: OnDay): Promise<TeacherHome | null>;
  /** The home page of a teacher; null when there is none, or none that the viewer may see. */
  home(id: string, options?: OnDay): Promise<TeacherHome | null>;
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
  async function home(id?: string | OnDay, options?: OnDay): Promise<TeacherHome | null> {
    if (typeof id === 'string') {
      return (await client.request(TeacherHomeDocument, { id, asOf: options?.asOf }, options)).teacher;
    }
    return ownTeacher((await client.request(MyHomeDocument, { asOf: id?.asOf }, id)).viewer);
  }
  return {
    list,
    home,
    all: (listing, options) => pages((after) => list({ ...listing, after }, options)),
    find: async (id, options) => (await client.request(TeacherDocument, { id }, options)).teacher,
    count: async (filter, options) =>
      (await client.request(TeacherCountDocument, { filter }, options)).teachers.totalCount,
  };
}
