import type { Bind } from '../../../platform/read/model.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { holds } from '../../mandate/index.ts';

// Who sees an entry, in SQL: the same as `entry.policy.ts`, which test/policy/cv-scope.test.ts compares.

/** SQL: whether a row with `teacher_id` and `correspondent_id` is the viewer’s own, or of a file that the viewer follows. */
export function readsAllOf(viewer: Viewer, alias: string, bind: Bind): string {
  if (viewer.role === 'TEACHER') return isOwnSql(alias, bind);
  if (viewer.officerId === null || viewer.portfolios.length === 0) return 'false';
  return `${alias}.correspondent_id = any(${bind((r) => r.viewer?.portfolios, 'uuid[]')})`;
}

/** SQL: whether the viewer sees an entry. */
export function seesEntryOf(viewer: Viewer, alias: string, bind: Bind): string {
  const all = readsAllOf(viewer, alias, bind);
  if (!holds(viewer, 'RECRUITS')) return all;
  const shown = `(${alias}.visibility = 'RECRUITERS' and ${alias}.status <> 'REJECTED'
    and ${alias}.academy_id = ${bind((r) => r.viewer?.academyId, 'uuid')}
    and exists (select from teacher there where there.id = ${alias}.teacher_id and there.departed_at is null))`;
  return all === 'false' ? shown : `(${all} or ${shown})`;
}

/** SQL: whether the CV of a teacher, by the key, is the viewer’s own or that of a file that the viewer follows. */
export function readsCvOf(viewer: Viewer, teacher: string, bind: Bind): string {
  return `exists (select from (select id as teacher_id, correspondent_id from teacher) cv
    where cv.teacher_id = ${teacher} and ${readsAllOf(viewer, 'cv', bind)})`;
}

/** SQL: whether a row with `teacher_id` is of the viewer, who is a teacher. */
export function isOwnSql(alias: string, bind: Bind): string {
  return `${alias}.teacher_id = (select own.id from teacher own where own.account_id = ${bind((r) => r.viewer?.accountId, 'uuid')})`;
}
