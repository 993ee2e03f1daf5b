import { expect, test } from 'vitest';
import { readText } from '../kit/readme.ts';

const generated = readText('client-sdk/src/_generated/operations.ts');

test('an editor shows what the schema says of each field of each result', () => {
  const literals = /^(?:export )?type \w+(?:Query|Mutation|Fragment) = \{.*?;$/gms;
  const lines = [...generated.matchAll(literals)].flatMap(([text]) => text.split('\n'));
  const isComment = (line = '') => /^ +\/\*\* .+ \*\/$/.test(line);
  const fields = lines.flatMap((line, at) => {
    const keys = isComment(line) ? [] : [...line.matchAll(/(\w+)\??:(?=\s|$)/g)].map(([, key]) => key);
    return keys
      .filter((key) => key !== '__typename')
      .map((key) => ({ key, described: isComment(lines[at - 1]), alone: keys.length === 1 }));
  });
  expect(fields.length).toBeGreaterThan(300);
  expect(fields.filter(({ described, alone }) => !described || !alone)).toEqual([]);
});
