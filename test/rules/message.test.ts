import { describe, expect, test } from 'vitest';
import { isSameAddress, normalizeAddress } from '../../server/modules/account/names/address.rules.ts';
import { archivedBefore, folderOf } from '../../server/modules/message/message.rules.ts';

describe('an address', () => {
  test.each([
    ['julie.labert@ac-paris.fr', 'julie.labert@ac-paris.fr'],
    ['  Julie+alertes@Exemple.FR ', 'Julie+alertes@exemple.fr'],
    ['julie@Exämple.FR', 'julie@xn--exmple-cua.fr'],
    [`${'a'.repeat(64)}@exemple.fr`, `${'a'.repeat(64)}@exemple.fr`],
  ])('%j is kept as %j', (typed, kept) => {
    expect(normalizeAddress(typed)).toBe(kept);
  });

  test.each([
    '',
    'julie',
    '@exemple.fr',
    'julie@',
    'julie@localhost',
    'julie..labert@exemple.fr',
    '.julie@exemple.fr',
    'julie.@exemple.fr',
    'julie@127.0.0.1',
    'julie@[127.0.0.1]',
    'julie@exemple.fr:25',
    'julie@exemple.fr/chemin',
    'julie@exemple..fr',
    'julie@-exemple.fr',
    'julie labert@exemple.fr',
    'julie@exemple.fr, autre@exemple.fr',
    'julie@exemple.fr\r\nBcc: autre@exemple.fr',
    'julie\n@exemple.fr',
    'julie\0@exemple.fr',
    '"julie"@exemple.fr',
    'julié@exemple.fr',
    'Julie <julie@exemple.fr>',
    `${'a'.repeat(65)}@exemple.fr`,
    `julie@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(20)}.fr`,
    `julie@${'a'.repeat(64)}.fr`,
  ])('%j is refused', (typed) => {
    expect(normalizeAddress(typed)).toBeNull();
  });

  test('is the same whatever the case of its letters', () => {
    expect(isSameAddress('Julie@exemple.fr', 'julie@exemple.fr')).toBe(true);
    expect(isSameAddress('julie@exemple.fr', 'julie@exemple.com')).toBe(false);
  });
});

describe('the archive', () => {
  test.each([
    ['2026-01-15', '2025-01-15'],
    ['2028-02-29', '2027-02-28'],
    ['2029-02-28', '2028-02-28'],
  ])('on %s it holds what was sent before %s', (today, limit) => {
    expect(archivedBefore(today)).toBe(limit);
    expect(folderOf({ sentOn: limit, isSent: false }, today)).toBe('INBOX');
  });

  test('takes a message once it is more than a year old', () => {
    for (const isSent of [true, false]) {
      expect(folderOf({ sentOn: '2025-01-14', isSent }, '2026-01-15')).toBe('ARCHIVE');
      expect(folderOf({ sentOn: '2026-01-15', isSent }, '2026-01-15')).toBe(isSent ? 'SENT' : 'INBOX');
    }
  });
});
