import { expect, test } from 'vitest';
import { askedAcademy, askedUsername, looksPrivate } from '../../server/modules/recovery/recovery.rules.ts';

test.each([
  ['jlabert', 'jlabert'],
  [' CHabotté ', 'chabotte'],
  ['mle-dupond', 'mle-dupond'],
])('the username typed as %j is %j', (typed, username) => {
  expect(askedUsername(typed)).toBe(username);
});

test.each(['', 'jlabert@ac-paris.fr', 'a\0b', 'a'.repeat(101), '\ud800'])(
  'nobody has the username %j',
  (typed) => {
    expect(askedUsername(typed)).toBe('?');
  },
);

test('an academy is asked for by its code, by none, or by what finds nobody', () => {
  expect(askedAcademy('18')).toBe('18');
  expect(askedAcademy(null)).toBeNull();
  expect(askedAcademy(undefined)).toBeNull();
  expect(askedAcademy('')).toBe('?');
  expect(askedAcademy('18\0')).toBe('?');
});

test('the letter P in third place says private', () => {
  expect(looksPrivate('18P9512345ABC')).toBe(true);
  expect(looksPrivate('18E9512345PPP')).toBe(false);
});
