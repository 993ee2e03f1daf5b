import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than 8 s of a quiet run, slowest first: begun last, one of them leaves the other workers idle. */
const slow = [
  'contract/role-field',
  'contract/operation-role',
  'journey/start',
  'contract/readme',
  'journey/explorer',
  'contract/check',
  'api/read-plans',
  'api/read-property',
  'issue/mail-under-way-at-a-stop',
  'issue/files-are-uploaded-whole',
  'clients/apollo-cache-keeps',
  'journey/migrations',
  'api/throttle',
  'issue/csv-of-the-hr-base',
  'issue/recruiters-find-profiles',
  'api/invite-command',
  'api/intake-commands',
  'issue/messages-by-mail',
  'api/intake-service',
  'contract/build',
  'issue/sign-ins-at-once',
  'issue/decisions-on-paper',
  'contract/canary',
  'issue/ctrl-c',
  'journey/private-checkout',
  'issue/first-hour',
  'issue/migration-waits-for-a-table',
  'issue/names-in-two-forms',
  'api/intake-officers',
  'api/read-scope',
  'issue/files-outlive-a-process',
  'issue/each-kind-is-asked-for',
  'api/portfolio',
  'api/read-hostile',
  'journey/links',
  'issue/secrets-in-rotation',
  'api/sdk-uploads',
  'api/mail',
  'issue/a-cv-is-sent-as-a-pdf',
  'journey/career-command',
  'api/second-factor',
  'issue/files-lie-where-the-operator-says',
  'issue/sdk-from-operations',
  'api/intake-collisions',
  'journey/mandates',
  'issue/social-security-numbers-are-sealed',
  'api/read-cursors',
  'issue/leftover-initdb',
  'issue/decisions-taken-back',
  'issue/reader-that-goes',
  'journey/cv',
  'issue/intake-follows-the-entities',
  'issue/worklist-is-read-by-an-index',
  'issue/ordinary-files-are-accepted',
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
