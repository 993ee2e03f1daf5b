import type { Readable } from 'node:stream';
import type { Context } from '../../platform/context.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import type { Attachment } from './attachment.entity.ts';
import { isGivenOut } from './attachment.rules.ts';

/** A file as it is served. */
export interface AttachmentContent extends Pick<Attachment, 'filename' | 'mediaType' | 'byteSize'> {
  readonly content: Readable;
}

/**
 * What is in an attachment; null when it is missing, hidden from the viewer, not found clean, or deleted. Somebody else’s is
 * recorded as read.
 */
export async function downloadAttachment(
  context: Context,
  files: FileStore,
  id: string,
): Promise<AttachmentContent | null> {
  const key = keyOfGlobalId('att', id);
  if (key === null) return null;
  const found = (await context.reader.columns(
    context,
    { type: 'Attachment', key },
    ['filename', 'mediaType', 'byteSize', 'scan', 'storageKey', 'deletedAt'],
    ['attachment.content'],
  )) as Attachment | null;
  if (!found || !isGivenOut(found.scan) || found.deletedAt !== null) return null;
  const content = await files.open(found.storageKey);
  if (!content) context.log.error({ file: found.storageKey }, 'the file of an attachment is missing');
  const { filename, mediaType, byteSize } = found;
  return content && { content, filename, mediaType, byteSize };
}
