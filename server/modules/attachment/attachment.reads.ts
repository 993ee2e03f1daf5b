import { readable } from '../../platform/read/declare.ts';
import type { Readable } from '../../platform/read/model.ts';
import { Attachment } from './attachment.entity.ts';

export const attachmentReads: readonly Readable[] = [
  readable(Attachment, {
    prefix: 'att',
    // Once it is claimed, the modules of its owners say who sees it (`attachmentOwner`).
    scope: (_viewer, t, bind) =>
      `${t.col('ownerKind')} is null and ${t.col('account')} = ${bind((r) => r.viewer?.accountId, 'uuid')}`,
  }),
];
