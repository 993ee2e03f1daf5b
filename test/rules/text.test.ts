import { expect, test } from 'vitest';
import { isPhone, isPlain, isStorable, reasonFault } from '../../server/platform/text.rules.ts';

test.each(['Julie', 'Anne-Sophie d’Arc', 'Éloïse Nguyễn', 'N\u0303on\u0303o', 'Marie\u00a0Curie', '李', ''])(
  '%j is plain',
  (text) => {
    expect(isPlain(text)).toBe(true);
  },
);

test.each([
  ['turns the direction', 'Julie\u202elraeF'],
  ['isolates', '\u2066Julie\u2069'],
  ['marks the direction', 'Julie\u200f'],
  ['has no width', 'Ju\u200blie'],
  ['joins', 'Ju\u200dlie'],
  ['is a soft hyphen', 'Ju\u00adlie'],
  ['is the mark of an order of bytes', '\ufeffJulie'],
  ['is a tag', 'Julie\u{e0041}'],
  ['breaks the line', 'Julie\nLabert'],
  ['is a tabulation', 'Julie\tLabert'],
  ['separates lines', 'Julie\u2028'],
  ['rings', 'Julie\u0007'],
])('what %s is not', (_what, text) => {
  expect(isPlain(text)).toBe(false);
});

test.each([
  '02 38 79 40 00',
  '+33238794000',
  '+33 (0)2 38 79 40 00',
  '02.38.79.40.00',
  '02-38-79-40-00',
  '3646',
  '112',
  '+687\u00a026\u202f61\u00a000',
])('%s is a telephone number', (text) => {
  expect(isPhone(text)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  '',
  '  ',
  '+',
  '12',
  '1234567890123456',
  'poste 1234',
  '02 38 79 40 00 ext',
  '٠٢٣٨٧٩٤٠٠٠',
  '02\n38 79',
  '02 38 79 40 00\u202e',
])('%j is none', (text) => {
  expect(isPhone(text)).toBe(false);
});

test('neither NUL nor half a pair can be kept', () => {
  expect(['é', '\u{1f600}', 'a\0', '\ud800', '\udc00a'].map(isStorable)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ['Au guichet, pièce d’identité vue.\nDossier complet\t\u{1f469}\u200d\u{1f3eb}', null],
  ['é'.repeat(500), null],
  [' \n', 'REQUIRED'],
  ['é'.repeat(501), 'TOO_LONG'],
  ['a\0b', 'INVALID_TEXT'],
  ['\ud800', 'INVALID_TEXT'],
  ['vue \u202eeuv', 'NOT_PLAIN'],
  ['\u2066vue\u2069', 'NOT_PLAIN'],
  ['vue\u0007', 'NOT_PLAIN'],
  ['\u200b\u200b', 'REQUIRED'],
  ['\u3164 \u2800\ufe0f', 'REQUIRED'],
  ['\u0345', 'REQUIRED'],
  ['Vu\u{e0041}\u{e0042}', 'NOT_PLAIN'],
  ['Vive l’Écosse \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', null],
])('the reason %j: %s', (reason, fault) => {
  expect(reasonFault(reason)).toBe(fault);
});
