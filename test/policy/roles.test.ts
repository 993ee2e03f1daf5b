import { expect, test } from 'vitest';
import { canFeed, canImport } from '../../server/modules/intake/intake.policy.ts';
import { canManageStaff } from '../../server/modules/account/account.policy.ts';
import { canListTeachers } from '../../server/modules/teacher/teacher.policy.ts';
import { Role, type Viewer } from '../../server/platform/viewer.ts';

const viewer = (role: Role): Viewer => ({
  accountId: 'a',
  sessionId: 's',
  role,
  name: 'a',
  academyId: null,
  officerId: null,
  portfolios: [],
  grants: [],
  mandates: [],
  mustChangePassword: false,
  mustEnrolSecondFactor: false,
  readsOnly: false,
});
const allowed = (can: (viewer: Viewer) => boolean) => Object.values(Role).filter((role) => can(viewer(role)));

test('everybody but a teacher lists teachers', () => {
  expect(allowed(canListTeachers)).toEqual(['OFFICER', 'ADMINISTRATOR', 'INTEGRATOR']);
});

test('only a machine that was granted it imports', () => {
  const granted = Object.values(Role).filter((role) =>
    canImport({ ...viewer(role), grants: ['IMPORT_TEACHERS'] }),
  );
  expect([granted, allowed(canImport)]).toEqual([['INTEGRATOR'], []]);
});

test('only the administrator of an academy manages its people and machines', () => {
  const ofAcademy = Object.values(Role).filter((role) => canManageStaff({ ...viewer(role), academyId: 'a' }));
  expect([ofAcademy, allowed(canManageStaff)]).toEqual([['ADMINISTRATOR'], []]);
});

test('an integrator bound to an academy feeds no other', () => {
  expect([canFeed('18', '18'), canFeed('18', '01'), canFeed(null, '01')]).toEqual([true, false, true]);
});
