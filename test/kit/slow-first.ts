import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take the longest of a quiet run, slowest first: begun last, one of them leaves the other workers idle. */
const slow = [
  'journey/start',
  'api/read-plans',
  'contract/readme',
  'journey/explorer',
  'contract/operation-role',
  'contract/role-field',
  'contract/check',
  'issue/mail-under-way-at-a-stop',
  'contract/canary',
  'api/read-property',
  'issue/sign-ins-at-once',
  'api/sdk-uploads',
  'issue/each-kind-is-asked-for',
  'issue/messages-by-mail',
  'issue/first-hour',
  'api/read-scope',
  'issue/files-outlive-a-process',
  'issue/reader-that-goes',
  'issue/worklist-is-read-by-an-index',
  'issue/ctrl-c',
  'api/read-hostile',
  'api/throttle',
  'journey/private-checkout',
  'api/intake-commands',
  'issue/files-are-uploaded-whole',
  'journey/migrations',
  'contract/build',
  'clients/apollo-cache-keeps',
  'journey/mandates',
  'issue/secrets-in-rotation',
  'api/intake-service',
  'issue/names-in-two-forms',
  'api/invite-command',
  'journey/career-command',
  'journey/links',
  'issue/csv-of-the-hr-base',
  'api/intake-officers',
  'issue/migration-waits-for-a-table',
  'api/messages',
  'api/recovery',
].map((name) => `/test/${name}.test.ts`);

/** On a machine that has not run the tests yet, vitest knows no times and would begin with the largest files. */
export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = slow.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? slow.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
