import { defineModule } from '../../platform/module.ts';
import { daysAfter, table } from '../../platform/sql/table.ts';
import { Attachment } from './attachment.entity.ts';
import { attachmentEvents } from './attachment.events.ts';
import { attachmentReads } from './attachment.reads.ts';
import { attachmentRefusals } from './attachment.refusals.ts';
import { fileRefusals } from './file.refusals.ts';
import { leftoversJob } from './leftovers.service.ts';
import { scanJob } from './scan.service.ts';

export const attachmentModule = defineModule({
  tables: [
    table('attachment', {
      entity: Attachment,
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account', plain: ['media_type', 'scan', 'owner_kind'] },
      // Claimed ones are kept as long as what they belong to.
      kept: [daysAfter('attachment', 'uploaded_at', 1, 'claimed_at is null')],
      searched: [],
    }),
    table('attachment_leftover', {
      academy: { none: 'files that belong to nothing' },
      person: { none: 'keys of files, which are random' },
      kept: { as: 'the file, which a job removes' },
      searched: [],
    }),
  ],
  events: attachmentEvents,
  views: [],
  reads: attachmentReads,
  resolvers: [],
  mutations: [],
  refusals: { ...attachmentRefusals, ...fileRefusals },
  letters: [],
  jobs: [scanJob, leftoversJob],
});
