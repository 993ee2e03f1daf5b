import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { nodeRefusal } from '../../server/app/process/node-version.ts';
import { root } from '../contract/schema.ts';

const start = (version: string, program: string) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const given = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...given, fileURLToPath(new URL(`../../server/${program}`, import.meta.url))],
    // A configuration with a fault, so that a Node that is new enough ends as well.
    { env: { PORT: 'none' }, encoding: 'utf8' },
  );
  return { status, stderr };
};

// It made half of the demo, and then told of a function that this Node does not have.
test('a Node that is too old is refused in one sentence, before anything else is looked at', () => {
  expect(start('22.17.1', 'main.ts')).toEqual({
    status: 1,
    stderr:
      '✗ Node 22.17.1 is too old: the server needs 22.18 or newer.\n' +
      '  npm start brings its own; otherwise install a newer one from https://nodejs.org.\n',
  });
  expect(start('22.18.0', 'main.ts')).toMatchObject({
    status: 78,
    stderr: expect.stringContaining('PORT must be') as string,
  });
});

test.each([
  ['18.20.8', false],
  ['20.20.2', false],
  ['22.17.9', false],
  ['22.18.0', true],
  ['22.100.0', true],
  ['23.0.0', true],
  ['24.21.0', true],
  ['26.0.0-nightly', true],
])('Node %s: %s', (version, isGood) => {
  expect(nodeRefusal(version) === null).toBe(isGood);
});

test('the package says so as well', () => {
  const { engines } = JSON.parse(readFileSync(`${root}server/package.json`, 'utf8')) as {
    engines: { node: string };
  };
  expect(engines.node).toBe('>=22.18');
});
