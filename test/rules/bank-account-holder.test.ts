import { expect, test } from 'vitest';
import { isInNameOf } from '../../server/modules/bank-account/index.ts';

const names = { givenNames: ['Hélène', 'Anne-Marie'], familyNames: ['D’Écully', 'Müller Roux', 'Martin'] };

test.each([
  'Hélène D’Écully',
  "HELENE D'ECULLY",
  'D ECULLY H',
  'MME MULLER ROUX HELENE',
  'Martin Anne-Marie',
  'M OU MME MARTIN',
  'Martin',
  'M PAUL MARTIN OU MME HELENE MARTIN',
])('%s is an account of somebody of this name', (holder) => {
  expect(isInNameOf(holder, names)).toBe(true);
});

test.each(['Paul Nouvel', 'Hélène Nouvel', 'M PAUL MARTIN', 'Roux Hélène', 'MARTINEZ HELENE', '12'])(
  '%s is an account of somebody else',
  (holder) => {
    expect(isInNameOf(holder, names)).toBe(false);
  },
);
