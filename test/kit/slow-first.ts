import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take ten seconds of a core (`npm run test:cost`), slowest first: begun last, one of them leaves the other workers idle. */
const slow = [
  'contract/readme',
  'contract/operation-role',
  'contract/role-field',
  'journey/start',
  'api/read-plans',
  'journey/explorer',
  'contract/check',
  'contract/canary',
  'api/read-property',
  'issue/files-are-uploaded-whole',
  'issue/mail-under-way-at-a-stop',
  'api/throttle',
  'journey/migrations',
  'issue/first-hour',
  'issue/messages-by-mail',
  'api/intake-commands',
  'contract/build',
  'issue/ctrl-c',
  'journey/mandates',
  'journey/career-command',
  'api/invite-command',
  'api/read-hostile',
  'issue/csv-of-the-hr-base',
  'issue/reader-that-goes',
  'api/messages',
  'journey/private-checkout',
  'journey/links',
  'issue/sign-ins-at-once',
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
