import { extension, many, open, order, readable, shown } from '../../platform/read/declare.ts';
import type { Bind, Readable, ReadableExtension } from '../../platform/read/model.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { Attachment, attachmentOwner } from '../attachment/index.ts';
import { ChangeRequest, readsContentOf, scoped } from '../change-request/index.ts';
import { DecisionPaper, paperOwner } from './decision-paper.entity.ts';

/** SQL: whether the viewer reads the content of the request behind a key. */
const readsRequest = (viewer: Viewer, bind: Bind, key: string) =>
  `exists (select 1 from change_request r where r.id = ${key} and ${readsContentOf(scoped(viewer, bind), 'r')})`;
/** SQL of the file that a request is part of. */
const fileOf = (key: string) => `(select r.teacher_id from change_request r where r.id = ${key})`;
/** SQL of the request of a paper. */
const requestOf = (paper: string) => `(select p.request_id from decision_paper p where p.id = ${paper})`;

export const paperReads: readonly (Readable | ReadableExtension)[] = [
  extension<ChangeRequest>(ChangeRequest, {
    papers: shown(
      many(DecisionPaper, {
        by: 'request',
        order: order(
          'OLDEST',
          [
            ['decidedAt', 'timestamptz'],
            ['id', 'uuid'],
          ],
          'asc',
        ),
      }),
      {
        type: [DecisionPaper],
        description:
          'Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone.',
      },
    ),
  }),
  readable(DecisionPaper, {
    scope: (viewer, t, bind) => readsRequest(viewer, bind, t.col('request')),
    file: { key: (t) => fileOf(t.col('request')) },
    fields: { attachment: open(Attachment, 'attachment') },
  }),
  attachmentOwner({
    kind: paperOwner,
    scope: (viewer, t, bind) => readsRequest(viewer, bind, requestOf(t.col('ownerId'))),
    file: (t) => fileOf(requestOf(t.col('ownerId'))),
  }),
];
