import { expect, test } from 'vitest';
import { canHaveSecondFactor, canManageStaff } from '../../server/modules/account/account.policy.ts';
import { mayUpload } from '../../server/modules/attachment/attachment.policy.ts';
import { takesAccountsBack } from '../../server/modules/change-request/record/request.policy.ts';
import { canFollowChanges } from '../../server/modules/change-feed/change-feed.policy.ts';
import { canChooseDigest } from '../../server/modules/courier/courier.policy.ts';
import { canFeed, canImport } from '../../server/modules/intake/intake.policy.ts';
import { settlesConflicts } from '../../server/modules/intake/word/conflict.policy.ts';
import {
  answersTeachers,
  seesConversations,
  writesMessages,
} from '../../server/modules/message/conversation/conversation.policy.ts';
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

test.each([
  ['has a second factor', canHaveSecondFactor, ['TEACHER', 'OFFICER', 'ADMINISTRATOR']],
  ['uploads a file', mayUpload, ['TEACHER', 'OFFICER', 'ADMINISTRATOR']],
  ['takes a bank account back', takesAccountsBack, ['TEACHER', 'OFFICER']],
  ['chooses the digest of the staff', canChooseDigest, ['OFFICER', 'ADMINISTRATOR']],
  ['follows changes without a grant', canFollowChanges, []],
  ['settles a conflict of an import without being an officer', settlesConflicts, []],
  ['answers teachers without being an officer', answersTeachers, []],
  ['writes a message without being an officer', writesMessages, ['TEACHER']],
  ['sees conversations without being an officer', seesConversations, ['ADMINISTRATOR']],
] as const)('who %s', (_what, can, roles) => {
  expect(allowed(can)).toEqual(roles);
});

test('only a machine that was granted it follows changes', () => {
  const granted = Object.values(Role).filter((role) =>
    canFollowChanges({ ...viewer(role), grants: ['READ_CHANGES'] }),
  );
  expect(granted).toEqual(['INTEGRATOR']);
});

test('an administrator who is an officer as well settles conflicts, and answers teachers', () => {
  const both = { ...viewer('ADMINISTRATOR'), officerId: 'claire' };
  for (const can of [settlesConflicts, answersTeachers, writesMessages, seesConversations])
    expect([can.name, can(both)]).toEqual([can.name, true]);
});

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
