import { expect, test } from 'vitest';
import { addressOn, contactOn, familyOn } from '../../server/modules/dossier/situation.rules.ts';

const lyon = { lines: ['1 rue de la République'], postalCode: '69001', city: 'Lyon', country: 'France' };
const nice = { lines: ['2 quai des États-Unis'], postalCode: '06300', city: 'Nice', country: 'France' };
const brest = { lines: ['3 rue de Siam'], postalCode: '29200', city: 'Brest', country: 'France' };
const formerly = (word: typeof lyon) => ({ ...word, from: null, approved: false });
const approved = (word: typeof lyon, from: string) => ({ ...word, from, approved: true });

test('without an approved change, the address is the HR base’s last word on every day', () => {
  expect(addressOn({ base: lyon, rows: [] }, '2026-01-15')).toEqual(lyon);
  expect(addressOn({ base: null, rows: [] }, '2026-01-15')).toBeNull();
  // Taken back: what was kept of before says nothing any more.
  expect(addressOn({ base: nice, rows: [formerly(lyon)] }, '2026-01-15')).toEqual(nice);
});

test('an approved address counts from its day on, and what was there before it counts until the day before', () => {
  const said = { base: brest, rows: [formerly(lyon), approved(nice, '2026-09-01')] };
  expect(addressOn(said, '2026-08-31')).toMatchObject(lyon);
  expect(addressOn(said, '2026-09-01')).toMatchObject(nice);
  expect(addressOn({ base: brest, rows: [approved(nice, '2026-09-01')] }, '2026-08-31')).toBeNull();
});

test('a birth that is approved for later keeps the marriage that was approved after it for an earlier day', () => {
  const says = { maritalStatus: null, since: null, added: [], removed: [] };
  const ana = { givenName: 'Ana', birthDate: '2020-05-01' };
  const tom = { givenName: 'Tom', birthDate: '2026-03-02' };
  const said = {
    base: { maritalStatus: 'DIVORCED' as const, since: null, children: [] },
    rows: [
      { ...says, from: null, approved: false, maritalStatus: 'SINGLE' as const, added: [ana] },
      { ...says, from: '2026-02-14', approved: true, maritalStatus: 'MARRIED' as const, since: '2026-02-14' },
      { ...says, from: '2026-03-02', approved: true, added: [tom, ana] },
      { ...says, from: '2026-09-01', approved: true, removed: [ana] },
    ],
  };
  expect(familyOn(said, '2026-02-13')).toEqual({ maritalStatus: 'SINGLE', since: null, children: [ana] });
  expect(familyOn(said, '2026-02-14')).toEqual({
    maritalStatus: 'MARRIED',
    since: '2026-02-14',
    children: [ana],
  });
  expect(familyOn(said, '2026-03-02').children).toEqual([ana, tom]);
  expect(familyOn(said, '2026-09-01')).toEqual({
    maritalStatus: 'MARRIED',
    since: '2026-02-14',
    children: [{ ...ana, notDependentSince: '2026-09-01' }, tom],
  });
  expect(familyOn({ ...said, rows: [] }, '2026-09-01')).toEqual(said.base);
});

test('a child is the same in every writing of its name, and is there once however often it was approved', () => {
  const says = { maritalStatus: null, since: null, added: [], removed: [], approved: true };
  const leo = { givenName: 'Léo', birthDate: '2026-03-02' };
  const said = {
    base: { maritalStatus: 'SINGLE' as const, since: null, children: [] },
    rows: [
      { ...says, from: '2026-03-02', added: [leo, leo] },
      { ...says, from: '2026-03-02', added: [{ ...leo, givenName: 'LEO' }] },
      { ...says, from: '2046-03-02', removed: [{ ...leo, givenName: 'leo' }] },
    ],
  };
  expect(familyOn(said, '2026-03-02').children).toEqual([leo]);
  expect(familyOn(said, '2046-03-02').children).toEqual([{ ...leo, notDependentSince: '2046-03-02' }]);
});

test('a telephone number that is not spoken of stays, and an empty one is given up', () => {
  const base = { phone: '0102030405', mobilePhone: null };
  const said = {
    base: { phone: '0999999999', mobilePhone: null },
    rows: [
      { ...base, from: null, approved: false },
      { phone: null, mobilePhone: '0611111111', from: '2026-02-01', approved: true },
      { phone: '', mobilePhone: null, from: '2026-03-01', approved: true },
    ],
  };
  expect(contactOn(said, '2026-01-31')).toEqual(base);
  expect(contactOn(said, '2026-02-01')).toEqual({ phone: '0102030405', mobilePhone: '0611111111' });
  expect(contactOn(said, '2026-03-01')).toEqual({ phone: null, mobilePhone: '0611111111' });
  expect(contactOn({ ...said, rows: [] }, '2026-03-01')).toEqual(said.base);
});
