import { describe, expect, test } from 'vitest';
import {
  foldForSignIn,
  mailLocalPart,
  numbered,
  usernameBase,
} from '../../server/modules/account/names/username.rules.ts';

const usernames: readonly (readonly [given: string, family: string, removed: string, hyphened?: string])[] = [
  ['Albert', 'Dupont', 'adupont'],
  ['Jean', 'Martin-Durand', 'jmartin-durand'],
  ['René', 'Dupont', 'rdupont'],
  ['Fabienne', 'Martin', 'fmartin'],
  ['Julie', 'Labert', 'jlabert'],
  ['Charlotte', 'Habotté', 'chabotte'],
  ['Jean-Pierre', 'Durand', 'jdurand'],
  ['Marie Claire', 'Petit', 'mpetit'],
  ['Marc', 'Le Dupond', 'mledupond', 'mle-dupond'],
  ['Anne', 'de La Tour', 'adelatour', 'ade-la-tour'],
  ['Élodie', 'D’Arc', 'edarc'],
  ['Élodie', "D'Arc", 'edarc'],
  ['Zoé', 'Lebœuf', 'zleboeuf'],
  ['François', 'Çelik', 'fcelik'],
  ['Lætitia', 'Müller', 'lmuller'],
  ['Ýann', 'Ñandu', 'ynandu'],
  ['Oswald', 'O’Brien', 'oobrien'],
  ['Luc', 'Martin - Durand', 'lmartin-durand'],
  ['Paul', 'DUPONT', 'pdupont'],
  [' Inès ', '  Ben Ali ', 'ibenali', 'iben-ali'],
  ['Œdipe', 'Łukasik', 'olukasik'],
];

describe('usernames', () => {
  for (const [given, family, removed, hyphened = removed] of usernames) {
    test(`${given} ${family} signs in as ${removed}`, () => {
      expect(usernameBase([given, 'Autre'], family, 'remove')).toBe(removed);
      expect(usernameBase([given, 'Autre'], family, 'hyphen')).toBe(hyphened);
    });
  }

  test('somebody without a given name signs in with the family name', () => {
    expect(usernameBase([], 'Dupont', 'remove')).toBe('dupont');
  });

  test.each([
    ['jdupont', 0, 1, 'jdupont'],
    ['jdupont', 1, 1, 'jdupont1'],
    ['jdupont', 3, 1, 'jdupont3'],
    ['pdupont', 12, 1, 'pdupont12'],
    ['jdupont', 0, 2, 'jdupont'],
    ['jdupont', 1, 2, 'jdupont2'],
    ['jdupont', 2, 2, 'jdupont3'],
  ])('%s held by %i, first number %i, gives %s', (base, taken, firstSuffix, expected) => {
    expect(numbered(base, taken, firstSuffix)).toBe(expected);
  });
});

describe('mail addresses', () => {
  test.each([
    ['Julie', 'Labert', 'julie.labert'],
    ['Jean-Pierre', 'Martin-Durand', 'jean-pierre.martin-durand'],
    ['Anne', 'de La Tour', 'anne.de-la-tour'],
    ['Élodie', 'D’Arc', 'elodie.d-arc'],
    ['Charlotte', 'Habotté', 'charlotte.habotte'],
    ['Marie Claire', 'Lebœuf', 'marie-claire.leboeuf'],
  ])('%s %s is written to at %s', (given, family, expected) => {
    expect(mailLocalPart([given, 'Autre'], family)).toBe(expected);
  });

  test('the second Pierre Dupont and the thirteenth get a number', () => {
    expect(numbered(mailLocalPart(['Pierre'], 'Dupont'), 12, 1)).toBe('pierre.dupont12');
  });

  test('a missing given name leaves no stray dot', () => {
    expect(mailLocalPart([], 'Dupont')).toBe('dupont');
  });
});

test.each([
  ['  Chabotté ', 'chabotte'],
  ['CHABOTTE', 'chabotte'],
  ['zlebœuf', 'zleboeuf'],
  ['lætitia', 'laetitia'],
  ['groß', 'gross'],
  ['mle-dupond', 'mle-dupond'],
  ['jdupont12', 'jdupont12'],
  ['', ''],
])('%j typed at sign-in is looked up as %j', (typed, expected) => {
  expect(foldForSignIn(typed)).toBe(expected);
});
