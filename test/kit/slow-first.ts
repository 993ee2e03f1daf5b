import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longer than ten seconds, slowest first: begun last, one of them leaves the other workers idle. */
const slow = [
  'contract/readme',
  'journey/explorer',
  'journey/start',
  'api/read-plans',
  'contract/check',
  'contract/operation-role',
  'contract/role-field',
  'issue/mail-under-way-at-a-stop',
  'issue/first-hour',
  'issue/files-are-uploaded-whole',
  'issue/sign-ins-at-once',
  'issue/messages-by-mail',
  'journey/mandates',
  'api/invite-command',
  'contract/canary',
  'journey/career-command',
  'issue/ctrl-c',
  'contract/build',
  'api/intake-commands',
  'issue/reader-that-goes',
  'api/throttle',
  'issue/migration-waits-for-a-table',
  'journey/private-checkout',
  'api/read-property',
  'api/read-hostile',
  'journey/migrations',
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
