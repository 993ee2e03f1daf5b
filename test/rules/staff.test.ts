import { expect, test } from 'vitest';
import { textFault } from '../../server/modules/account/names/shown-text.rules.ts';
import { partsOfName } from '../../server/modules/people/people.rules.ts';

test.each([
  ['Claire Moreau', 'Claire', 'Moreau'],
  ['  Jean-Pierre   Le Goff ', 'Jean-Pierre', 'Le Goff'],
  ['Cher', '', 'Cher'],
  ['', '', ''],
])('the first of the words of « %s » is the given name', (displayName, given, family) => {
  expect(partsOfName(displayName)).toEqual({ given, family });
});

test.each([
  ['a text with a NUL', 'a\0b', 'INVALID_TEXT'],
  ['half a character', '\ud800', 'INVALID_TEXT'],
  ['spaces alone', '   ', 'REQUIRED'],
  ['21 characters', '🦉'.repeat(21), 'TOO_LONG'],
  ['20 characters, spaces apart', ` ${'🦉'.repeat(20)} `, null],
])('%s as a code', (_what, given, fault) => {
  expect(textFault('code', given)).toBe(fault);
});
