import { expect, test } from 'vitest';
import { pageAddress } from '../../server/modules/people/helpdesk.rules.ts';

test.each([
  ['https://assistance.ac-orleans-tours.fr', 'https://assistance.ac-orleans-tours.fr/'],
  [' https://Assistance.AC-Paris.fr/aide?x=1#y ', 'https://assistance.ac-paris.fr/aide?x=1#y'],
  ['https://éducation.fr/é', 'https://xn--ducation-90a.fr/%C3%A9'],
])('%j is a page', (typed, kept) => {
  expect(pageAddress(typed)).toBe(kept);
});

test.each([
  'http://assistance.ac-paris.fr/',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://jean:secret@ac-paris.fr/',
  'https://intranet/',
  'https://[::1]/',
  'https://ac-paris.fr./',
  'https://ac-paris.fr/\u202ex',
  'https://ac-paris.fr/a b',
  'https:// ac-paris.fr/',
  'assistance.ac-paris.fr',
  `https://ac-paris.fr/${'a'.repeat(300)}`,
  '',
])('%j is none', (typed) => {
  expect(pageAddress(typed)).toBeNull();
});
