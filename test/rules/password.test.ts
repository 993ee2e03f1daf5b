import { expect, test } from 'vitest';
import {
  numenShapes,
  passwordFault,
  standsAlone,
} from '../../server/modules/account/secrets/password.rules.ts';
import { isCommonPassword } from '../../server/modules/account/secrets/common-passwords.rules.ts';
import { networkOf } from '../../server/modules/account/guard/network.rules.ts';

const julie = {
  hasSecondFactor: false,
  names: ['jlabert12', 'julie.labert12', 'Labert', 'Le Goff', 'Julie', 'Anne'],
  holdsNumen: false,
};

test.each([
  ['fourteen characters', 'quatorze lettr', 'PASSWORD_TOO_SHORT'],
  ['fifteen characters', 'quinze lettres!', null],
  ['any of Unicode, a code point for one', '猫が窓の外を見ながら静かに鳴く', null],
  ['fourteen emoji', '🐈'.repeat(14), 'PASSWORD_TOO_SHORT'],
  ['an accent for one character, however it is written', 'e\u0301te\u0301 indien !!', 'PASSWORD_TOO_SHORT'],
  ['spaces and no digit', 'le vent se lève au large', null],
  ['128 characters', `${'le vent se lève. '.repeat(7)}tout au bord`.slice(0, 128).padEnd(128, 'z'), null],
  ['129 characters', 'le vent se lève. '.repeat(8).slice(0, 129).padEnd(129, 'z'), 'TOO_LONG'],
  ['spaces around a short word', '      calme      ', 'PASSWORD_TOO_SHORT'],
  ['spaces of all kinds around it', '\u00a0\u3000\u2009   quai calme\n\t    ', 'PASSWORD_TOO_SHORT'],
  ['spaces inside it', 'le vent se lève', null],
  ['the username', 'xx JLABERT12 xx xx', 'WEAK_PASSWORD'],
  ['the family name, with an accent', 'la famille Labért', 'WEAK_PASSWORD'],
  ['the name of the address without its number', 'tout sur labert ici', 'WEAK_PASSWORD'],
  ['a short name as a word', 'ma cousine anne dort', 'WEAK_PASSWORD'],
  ['a short name inside another word', 'la banane est mure', null],
  ['keys in a row', 'azertyuiopqsdfgh', 'COMMON_PASSWORD'],
  ['half a surrogate pair', 'le vent se lève \uD83D', 'INVALID_TEXT'],
  ['NUL', 'le vent se lève \0', 'INVALID_TEXT'],
])('%s', (_what, password, fault) => {
  expect(passwordFault(password, julie)).toBe(fault);
});

test('with a second factor, eight characters do', () => {
  const facts = { ...julie, hasSecondFactor: true };
  expect(passwordFault('vent fou', facts)).toBeNull();
  expect(passwordFault('vent lf', facts)).toBe('PASSWORD_TOO_SHORT');
  expect(passwordFault('Password1!', facts)).toBe('COMMON_PASSWORD');
  expect([standsAlone('vent fou'), standsAlone('le vent est fou')]).toEqual([false, true]);
});

test('the NUMEN and the former password must not stand in it', () => {
  expect(passwordFault('un mot assez long', { ...julie, holdsNumen: true })).toBe('WEAK_PASSWORD');
  const former = 'La Phrase de passé';
  expect(passwordFault('encore la phrase de passe', { ...julie, former })).toBe('WEAK_PASSWORD');
  expect(passwordFault('une autre phrase neuve', { ...julie, former })).toBeNull();
});

test.each([
  ['xx18E1500001DEMxx', ['18E1500001DEM']],
  ['18e 1500 001 dem', ['18E1500001DEM']],
  ['1-8-e-1-5-0-0-0-0-1-d-e-m', ['18E1500001DEM']],
  ['１８Ｅ1500001dem', ['18E1500001DEM']],
  ['18E1500001DE', []],
  ['un mot de passe', []],
])('the NUMEN is found in %s', (text, found) => {
  expect(numenShapes(text)).toEqual(found);
});

test.each([
  'motdepasse2024',
  'Mot de passe 2024',
  'aaaaaaaaaaaaaaaa',
  'abcabcabcabcabcabc',
  '1234567890123456',
  'azertyuiop123456',
  'soleilsoleilsoleil',
  'bonjourbonjourbonjour',
  'MotDePasse-MotDePasse',
  '123456motdepasse123456',
  'qwertyuiopazertyuiop',
  'poiuytreza987654321',
  '!!!!!!!!!!!!!!!!',
  'pa$$word',
  'jaimelechocolat',
  'BienvenueAlEcole1',
  'Ministère Éducation',
])('%s is common', (password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test.each([
  'le vent se lève au large',
  'soleil rouge sur la dune',
  'correct cheval pile agrafe',
  'chocolat et bonjour tristesse',
  'x7 paquerette moulin',
])('%s is not common', (password) => {
  expect(isCommonPassword(password)).toBe(false);
});

test('a password made of the academy is common; one that holds it may not be', () => {
  const places = ['Orléans-Tours', 'ac-orleans-tours.fr', 'ac-orleans-tours'];
  for (const password of [
    'Académie Orléans-Tours',
    'ac-orleans-tours',
    'tours2026orleans',
    'toursTOURStours',
  ])
    expect(isCommonPassword(password, places), password).toBe(true);
  expect(isCommonPassword('les tours de la cathédrale', places)).toBe(false);
  expect(passwordFault('Académie Orléans-Tours', { ...julie, places })).toBe('COMMON_PASSWORD');
  expect(passwordFault('Académie Orléans-Tours', julie)).toBeNull();
});

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:12:34ff:1::9', '2001:db8:12:3400::/56'],
  ['2001:db8::1', '2001:db8:0:0::/56'],
  ['fe80::1%eth0', 'fe80:0:0:0::/56'],
  ['::1', '0:0:0:0::/56'],
  ['1:2:3:4:5:6:7:8', '1:2:3:0::/56'],
  ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/56'],
  ['unknown', '0.0.0.0/24'],
])('%s belongs to the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
