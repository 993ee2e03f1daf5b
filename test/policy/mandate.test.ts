import { expect, test } from 'vitest';
import { holds, withinMandate } from '../../server/modules/mandate/mandate.policy.ts';
import { MandateKind, type HeldMandate, type Viewer } from '../../server/platform/viewer.ts';

const kinds = Object.values(MandateKind);
const local = kinds.filter((kind) => kind !== 'NATIONAL_ACTS');
const mandate = (kind: MandateKind, more: Partial<HeldMandate> = {}): HeldMandate => ({
  kind,
  academyId: kind === 'NATIONAL_ACTS' ? null : 'orleans',
  departmentCode: null,
  establishmentUai: null,
  ...more,
});
const officer = (mandates: readonly HeldMandate[], more: Partial<Viewer> = {}): Viewer => ({
  accountId: 'a',
  sessionId: 's',
  role: 'OFFICER',
  name: 'Claire Moreau',
  academyId: 'orleans',
  officerId: 'claire',
  portfolios: ['claire'],
  grants: [],
  mandates,
  mustChangePassword: false,
  mustEnrolSecondFactor: false,
  readsOnly: false,
  ...more,
});
const everything = kinds.map((kind) => mandate(kind));

test('a mandate opens its own kind and no other, and no portfolio opens any', () => {
  for (const kind of kinds)
    expect(kinds.filter((other) => holds(officer([mandate(kind)]), other))).toEqual([kind]);
  expect(kinds.filter((kind) => holds(officer([]), kind))).toEqual([]);
});

test('a mandate of the whole academy counts in that academy alone', () => {
  for (const kind of local) {
    const viewer = officer([mandate(kind)]);
    expect(holds(viewer, kind, { academyId: 'orleans' })).toBe(true);
    expect(holds(viewer, kind, { academyId: 'orleans', departmentCode: '28' })).toBe(true);
    expect(holds(viewer, kind, { academyId: 'paris' })).toBe(false);
    expect(holds(viewer, kind, { academyId: null })).toBe(false);
  }
});

test('a mandate of a department or an establishment counts there, and not where that is unknown', () => {
  const ofDepartment = officer([mandate('GIVES_OPINION', { departmentCode: '28' })]);
  expect(holds(ofDepartment, 'GIVES_OPINION', { academyId: 'orleans', departmentCode: '28' })).toBe(true);
  expect(holds(ofDepartment, 'GIVES_OPINION', { academyId: 'orleans', departmentCode: '45' })).toBe(false);
  expect(holds(ofDepartment, 'GIVES_OPINION', { academyId: 'orleans', departmentCode: null })).toBe(false);
  expect(holds(ofDepartment, 'GIVES_OPINION', { academyId: 'orleans' })).toBe(false);
  const ofSchool = officer([mandate('GIVES_OPINION', { establishmentUai: '0280001A' })]);
  const at = (establishmentUai: string | null) => ({ academyId: 'orleans', establishmentUai });
  expect(['0280001A', '0450001B', null].map((uai) => holds(ofSchool, 'GIVES_OPINION', at(uai)))).toEqual([
    true,
    false,
    false,
  ]);
});

test('the national mandate counts in every academy, and for what is of none', () => {
  const viewer = officer([mandate('NATIONAL_ACTS')]);
  for (const academyId of ['orleans', 'paris', null])
    expect(holds(viewer, 'NATIONAL_ACTS', { academyId })).toBe(true);
  // One that claims an academy is no national one.
  expect(holds(officer([mandate('NATIONAL_ACTS', { academyId: 'orleans' })]), 'NATIONAL_ACTS')).toBe(false);
});

test('a mandate of another academy, or of none where it must have one, opens nothing', () => {
  for (const kind of local)
    for (const academyId of ['paris', null]) {
      const viewer = officer([mandate(kind, { academyId })]);
      expect([holds(viewer, kind), holds(viewer, kind, { academyId })]).toEqual([false, false]);
    }
});

test('who is no officer, or has still to open the account, holds nothing', () => {
  const closed: Partial<Viewer>[] = [
    { role: 'TEACHER' },
    { role: 'INTEGRATOR' },
    { officerId: null },
    { mustChangePassword: true },
    { mustEnrolSecondFactor: true },
  ];
  for (const more of closed)
    expect(kinds.filter((kind) => holds(officer(everything, more), kind))).toEqual([]);
});

test('a read looks at the mandates of its kind alone, and at none where nobody asks', () => {
  const [here, elsewhere] = [mandate('MEDICAL', { departmentCode: '28' }), mandate('RECRUITS')];
  const bound: unknown[] = [];
  const bind = (value: (request: never) => unknown): string => {
    for (const viewer of [officer([here, elsewhere]), null]) bound.push(value({ viewer } as never));
    return '$1';
  };
  expect(withinMandate(officer([elsewhere]), 'MEDICAL', 't.id', bind)).toBe('false');
  expect(bound).toEqual([]);
  expect(withinMandate(officer([here, elsewhere]), 'MEDICAL', 't.id', bind)).toContain('managed.id = t.id');
  expect(bound).toEqual([JSON.stringify([here]), undefined]);
});
