import { expect, test } from 'vitest';
import { normalizeNumen } from '../../server/modules/account/secrets/numen.rules.ts';

test.each(['24G0512345XYZ', '26G0512345XYZ', '18E9212345ABC', '01A0100001ZZZ', '04P1899999QRS'])(
  '%s has the shape of a NUMEN',
  (value) => expect(normalizeNumen(value)).toBe(value),
);

test.each(['18e9212345abc', '18 E 92 12345 ABC', ' 18E9212345ABC\t', '18E\u00a09212345ABC'])(
  '%j is read as 18E9212345ABC',
  (typed) => expect(normalizeNumen(typed)).toBe('18E9212345ABC'),
);

test.each([
  '18E921234ABC',
  '18E9212345AB',
  '1E89212345ABC',
  '18E9212345AB1',
  '',
  '18E9212345ABCD',
  '18E9212345ABı',
])('%j is refused', (typed) => expect(normalizeNumen(typed)).toBeNull());
