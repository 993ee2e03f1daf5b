import { globSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { jobs } from '../../server/app/modules.ts';
import { alertJob, type AccountFact } from '../../server/modules/account/index.ts';
import { defineJob, workOfEach, workOn } from '../../server/platform/sql/outbox.ts';
import { readText, root } from '../kit/readme.ts';

test('a payload that the job does not take does not compile, when it is added and when it is worked on', () => {
  // The compiler judges this when the tests are type-checked, which `npm run check` does.
  expectTypeOf(alertJob.add).parameter(1).toEqualTypeOf<readonly AccountFact[]>();
  expectTypeOf<{ fact: 'PASSWORD_FORGOTTEN'; accountId: string }>().not.toExtend<AccountFact>();
  workOn(alertJob, (fact) => {
    expectTypeOf(fact).toEqualTypeOf<AccountFact>();
    return Promise.resolve();
  });
});

test('a worker does not start while a declared job has no work, or work no declared job', () => {
  const [first, second] = [defineJob('first'), defineJob('second')];
  const nothing = () => Promise.resolve();
  expect(() => workOfEach([first], [])).toThrow('nobody works on the job first');
  expect(() => workOfEach([first], [workOn(first, nothing), workOn(second, nothing)])).toThrow(
    'no module lists the job second',
  );
  expect(() => workOfEach([first], [workOn(first, nothing), workOn(first, nothing)])).toThrow(
    'more than one works on the job first',
  );
  expect([...workOfEach([first], [workOn(first, nothing)]).keys()]).toEqual(['first']);
});

test('no statement of the server names a job by itself', () => {
  const files = globSync('server/{app,modules,platform}/**/*.ts', { cwd: root });
  const adding = files.filter((path) => readText(path).includes('graphile_worker.add_job('));
  expect(adding.length).toBeGreaterThan(1);
  expect(adding.filter((path) => /add_job\('[a-z]/.test(readText(path)))).toEqual([]);
});

test('each job of the queue has a name of its own', () => {
  const names = jobs.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['alert', 'courier', 'mail']));
  expect(names).toEqual([...new Set(names)]);
});
