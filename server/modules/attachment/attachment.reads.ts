import { GraphQLUrl } from '../../platform/graphql/scalars.ts';
import { computed, readable, shown } from '../../platform/read/declare.ts';
import type { Readable } from '../../platform/read/model.ts';
import { Attachment } from './attachment.entity.ts';
import { downloadPath, isGivenOut } from './attachment.rules.ts';

export const attachmentReads: readonly Readable[] = [
  readable(Attachment, {
    prefix: 'att',
    // Once it is claimed, the modules of its owners say who sees it (`attachmentOwner`).
    scope: (_viewer, t, bind) =>
      `${t.col('ownerKind')} is null and ${t.col('account')} = ${bind((r) => r.viewer?.accountId, 'uuid')}`,
    fields: {
      downloadUrl: shown(
        computed(Attachment, ['id', 'scan', 'deletedAt'], ([id, scan, deletedAt], { signAddress }) =>
          isGivenOut(scan) && deletedAt === null ? signAddress(downloadPath(id)) : null,
        ),
        {
          type: GraphQLUrl,
          nullable: true,
          description:
            'Where it is downloaded from, within five minutes, by who is signed in now; null while it is PENDING, where a virus was found, and once it is deleted.',
        },
      ),
    },
  }),
];
