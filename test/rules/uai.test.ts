import { expect, test } from 'vitest';
import { isUai, uaiWithKey } from '../../server/modules/dossier/uai.rules.ts';

test.each(['0750655E', '0750654D'])('%s is a school of Paris', (uai) => {
  expect(isUai(uai)).toBe(true);
  expect(uaiWithKey(uai.slice(0, 7))).toBe(uai);
});

test.each(['0750655D', '0750655e', '750655E', '07506551', '0750655', '', '0750655EE', ' 0750655E'])(
  '%j is not a UAI',
  (value) => expect(isUai(value)).toBe(false),
);

test('every change of one digit changes the key', () => {
  for (let at = 0; at < 7; at += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      const typed = `${'0750655'.slice(0, at)}${digit}${'0750655'.slice(at + 1)}`;
      expect(isUai(`${typed}E`)).toBe(typed === '0750655');
    }
  }
});
