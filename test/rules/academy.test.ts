import { expect, test } from 'vitest';
import { academyFacts, DEFAULT_USERNAME_SETTINGS } from '../../server/modules/academy/academy.tables.ts';

const academies = academyFacts.filter((fact) => fact.kind === 'ACADEMIE');
const departments = academies.flatMap((fact) => fact.departments);
const named = (name: string) => academyFacts.find((fact) => fact.name === name);

test('there are 30 academies in 18 regions, 4 overseas services and one server hors académie', () => {
  expect(academies).toHaveLength(30);
  expect(new Set(academies.map((fact) => fact.region)).size).toBe(18);
  expect(academyFacts.filter((fact) => fact.kind === 'VICE_RECTORAT')).toHaveLength(3);
  expect(academyFacts.filter((fact) => fact.kind === 'SERVICE').map((fact) => fact.code)).toEqual(['44']);
  expect(academyFacts.filter((fact) => fact.kind === 'HORS_ACADEMIE').map((fact) => fact.code)).toEqual([
    'HA',
  ]);
});

test('there are 101 departments, each in one academy', () => {
  expect(departments).toHaveLength(101);
  expect(new Set(departments.map((fact) => fact.code)).size).toBe(101);
  expect(new Set(departments.map((fact) => fact.threeDigits)).size).toBe(101);
});

test('departments are written on three digits as ministry applications do', () => {
  const three = new Map(departments.map((fact) => [fact.code, fact.threeDigits]));
  expect([three.get('28'), three.get('2A'), three.get('2B'), three.get('974')]).toEqual([
    '028',
    '620',
    '720',
    '974',
  ]);
});

test('codes and mail domains are unique', () => {
  expect(new Set(academyFacts.map((fact) => fact.code)).size).toBe(35);
  expect(new Set(academies.map((fact) => fact.mailDomain)).size).toBe(30);
  for (const fact of academies) expect(fact.mailDomain).toMatch(/^ac-[a-z-]+\.fr$/);
});

test('Dijon writes a hyphen for a space, the others nothing', () => {
  expect(named('Dijon')?.usernameSettings).toEqual({ space: 'hyphen', firstSuffix: 1 });
  const others = academyFacts.filter((fact) => fact.name !== 'Dijon');
  for (const fact of others) expect(fact.usernameSettings).toEqual(DEFAULT_USERNAME_SETTINGS);
});

test('Normandie carries on Caen and Rouen', () => {
  expect(named('Normandie')?.formerCodes).toEqual(['05', '21']);
  expect(named('Clermont-Ferrand')?.mailDomain).toBe('ac-clermont.fr');
});

test('what no source gives is unknown', () => {
  expect(named('Hors académie')).toMatchObject({ host: 'iprof.adc.education.fr', mailDomain: null });
  for (const fact of academies)
    expect(fact).toMatchObject({ host: null, helpdeskPhone: null, helpdeskUrl: null });
});
