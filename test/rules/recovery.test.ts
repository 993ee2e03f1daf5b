import { expect, test } from 'vitest';
import { isAddress, typedName } from '../../server/modules/account/index.ts';
import { looksPrivate } from '../../server/modules/recovery/recovery.rules.ts';

test.each([
  ['jlabert', 'jlabert'],
  [' CHabotté ', 'chabotte'],
  ['Jérôme.Labert@AC-Paris.fr', 'jerome.labert@ac-paris.fr'],
  ['a\0b', 'a\uFFFDb'],
  ['\ud800', '\uFFFD'],
])('the name typed as %j is %j', (username, name) => {
  expect(typedName({ username })).toEqual({ name, academyCode: null });
});

test('an address is one by its @', () => {
  expect(['jlabert', 'j@x', ''].map((username) => isAddress(typedName({ username })))).toEqual([
    false,
    true,
    false,
  ]);
});

test.each([
  ['18', '18'],
  [' 18 ', '18'],
  ['', null],
  ['  ', null],
  [null, null],
  ['18\0', '18\uFFFD'],
])('the academy typed as %j is %j', (typed, academyCode) => {
  expect(typedName({ username: 'x', academyCode: typed })).toEqual({ name: 'x', academyCode });
});

test('the letter P in third place says private', () => {
  expect(looksPrivate('18P9512345ABC')).toBe(true);
  expect(looksPrivate('18E9512345PPP')).toBe(false);
});
