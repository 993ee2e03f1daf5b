export { attachmentModule } from './attachment.module.ts';
export { Attachment } from './attachment.entity.ts';
export { attachmentOwner } from './attachment.owner.ts';
export { claimAttachments } from './claim.service.ts';
export { examineFile } from './examine/examine-file.ts';
export { scanFile } from './scan/clamd.ts';
