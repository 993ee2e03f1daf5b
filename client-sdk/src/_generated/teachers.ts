// Generated from schema/operations/teachers.graphql by `npm run generate`; never edited by hand.
import { addressed, ownTeacher, type OnDay } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { pages } from '../core/pages.ts';
import { MyHomeDocument, TeacherCountDocument, TeacherDocument, TeacherHomeDocument, TeachersDocument, type TeacherFilter, type TeachersQueryVariables } from './operations.ts';
import type { Teacher, TeacherHome, TeacherLine, TeacherListing, TeacherPage } from './types.ts';

/** Teachers: the one who is signed in, or those of an officer’s portfolio and academy. */
export interface TeacherMethods {
  /** Officers: one page. */
  list(variables?: TeachersQueryVariables, options?: RequestOptions): Promise<TeacherPage>;
  /** Officers: every teacher, page after page, one request each, while the loop goes on. */
  all(listing?: TeacherListing, options?: RequestOptions): AsyncGenerator<TeacherLine, void, undefined>;
  /**
   * Officers: how many match, counted only when somebody asks. A page of none: in Apollo’s cache it takes the place of no
   * other.
   */
  count(filter?: TeacherFilter, options?: RequestOptions): Promise<number>;
  /** One teacher by id; null when there is none, or none that the viewer may see. */
  find(id: string, options?: RequestOptions): Promise<Teacher | null>;
  /**
   * The home page of the teacher who is signed in, in one request; null when the viewer is not a teacher.
   *
   * @throws NotSignedInError
   * @throws PasswordChangeRequiredError before the first password is replaced
   */
  home(options?: OnDay): Promise<TeacherHome | null>;
  /** The home page of a teacher; null when there is none, or none that the viewer may see. */
  home(id: string, options?: OnDay): Promise<TeacherHome | null>;
}

export function teacherMethods(client: CoreClient): TeacherMethods {
  const methods: TeacherMethods = {
    list: async (variables = {}, options) =>
      (await client.request(TeachersDocument, variables, options)).teachers,
    all: (listing, options) => pages((after) => methods.list({ ...listing, after }, options)),
    count: async (filter, options) =>
      (await client.request(TeacherCountDocument, { filter }, options)).teachers.totalCount,
    find: async (id, options) =>
      (await client.request(TeacherDocument, { id }, options)).teacher,
    async home(of?: string | OnDay, options?: OnDay) {
      const [id, call] = addressed(of, options);
      const asked = { asOf: call?.asOf };
      const teacher =
        id === null
          ? ownTeacher((await client.request(MyHomeDocument, asked, call)).viewer)
          : (await client.request(TeacherHomeDocument, { ...asked, id }, call)).teacher;
      return teacher;
    },
  };
  return methods;
}
