import { expect, test } from 'vitest';
import {
  canAssignPortfolios,
  canDeclareAbsences,
  canListOfficers,
  canManageAbsences,
} from '../../server/modules/portfolio/portfolio.policy.ts';
import { Role, type Viewer } from '../../server/platform/viewer.ts';

const viewer = (role: Role, officerId: string | null = null) => ({ role, officerId }) as Viewer;
const allowed = (can: (viewer: Viewer) => boolean) => Object.values(Role).filter((role) => can(viewer(role)));

test('only an administrator assigns portfolios', () => {
  expect(allowed(canAssignPortfolios)).toEqual(['ADMINISTRATOR']);
});

test('staff list officers, and declare absences', () => {
  expect(allowed(canDeclareAbsences)).toEqual(['OFFICER', 'ADMINISTRATOR']);
  expect(allowed(canListOfficers)).toEqual(['OFFICER', 'ADMINISTRATOR']);
});

test('an absence is managed by the officer oneself or by an administrator', () => {
  expect(canManageAbsences(viewer('ADMINISTRATOR'), 'a')).toBe(true);
  expect(canManageAbsences(viewer('OFFICER', 'a'), 'a')).toBe(true);
  expect(canManageAbsences(viewer('OFFICER', 'b'), 'a')).toBe(false);
  expect(canManageAbsences(viewer('OFFICER'), 'a')).toBe(false);
  expect(canManageAbsences(viewer('TEACHER', 'a'), 'a')).toBe(false);
  expect(canManageAbsences(viewer('INTEGRATOR', 'a'), 'a')).toBe(false);
});
