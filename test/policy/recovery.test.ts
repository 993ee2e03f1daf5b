import { expect, test } from 'vitest';
import { canIssueOneTimePasswords, canRecover } from '../../server/modules/recovery/recovery.policy.ts';
import { canReportBounces } from '../../server/modules/contact/contact.policy.ts';
import { hasMailbox } from '../../server/modules/message/message.policy.ts';
import type { Viewer } from '../../server/platform/viewer.ts';

const viewer = (some: Partial<Viewer>): Viewer => ({
  accountId: 'a',
  sessionId: 's',
  role: 'TEACHER',
  name: 'Someone',
  academyId: 'paris',
  officerId: null,
  portfolios: [],
  grants: [],
  mandates: [],
  mustChangePassword: false,
  mustEnrolSecondFactor: false,
  readsOnly: false,
  ...some,
});
const teacher = { correspondentId: 'claire', academyId: 'paris' };

test('an officer recovers those of every portfolio followed today, one’s own or a colleague’s', () => {
  const officer = viewer({ role: 'OFFICER', officerId: 'paul', portfolios: ['paul', 'claire'] });
  expect(canIssueOneTimePasswords(officer)).toBe(true);
  expect(canRecover(officer, teacher)).toBe(true);
  expect(canRecover({ ...officer, portfolios: ['paul'] }, teacher)).toBe(false);
});

test('an administrator recovers those of the academy', () => {
  const administrator = viewer({ role: 'ADMINISTRATOR' });
  expect(canIssueOneTimePasswords(administrator)).toBe(true);
  expect(canRecover(administrator, teacher)).toBe(true);
  expect(canRecover({ ...administrator, academyId: 'dijon' }, teacher)).toBe(false);
  expect(canRecover({ ...administrator, academyId: null }, teacher)).toBe(false);
});

test.each(['TEACHER', 'INTEGRATOR'] as const)('a %s recovers nobody', (role) => {
  const someone = viewer({ role, portfolios: ['claire'] });
  expect(canIssueOneTimePasswords(someone)).toBe(false);
  expect(canRecover(someone, teacher)).toBe(false);
});

test('teachers alone have a mailbox', () => {
  expect(hasMailbox(viewer({}))).toBe(true);
  for (const role of ['OFFICER', 'ADMINISTRATOR', 'INTEGRATOR'] as const)
    expect(hasMailbox(viewer({ role }))).toBe(false);
});

test('a machine reports bounces when it was granted so, people never', () => {
  const grants = ['REPORT_BOUNCES'] as const;
  expect(canReportBounces(viewer({ role: 'INTEGRATOR', grants }))).toBe(true);
  expect(canReportBounces(viewer({ role: 'INTEGRATOR', grants: ['READ_FILES'] }))).toBe(false);
  expect(canReportBounces(viewer({ role: 'ADMINISTRATOR', grants }))).toBe(false);
});
