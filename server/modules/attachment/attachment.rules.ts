import type { Refusal } from '../../platform/errors/errors.ts';
import type { AttachmentScan } from './attachment.entity.ts';
import { attachmentRefusals } from './attachment.refusals.ts';

/** What one message, request or entry may carry in total; the largest file is as large. */
export const mostBytes = 5_242_880;
const mostFiles = 10;

/** What claiming looks at of an attachment. */
export interface Claimable {
  readonly id: string;
  readonly byteSize: number;
  readonly scan: AttachmentScan;
}

/**
 * Why these attachments cannot be claimed together, if they cannot.
 * @param keys of those asked for, in order; null for what is no id of an attachment
 * @param found those of them that are the claimer's, and free
 */
export function claimFaults(
  keys: readonly (string | null)[],
  found: ReadonlyMap<string, Claimable>,
  path: readonly string[],
): readonly Refusal[] {
  if (keys.length > mostFiles) return [{ code: attachmentRefusals.TOO_MANY_ATTACHMENTS, path }];
  const faults = keys.flatMap((key, place): Refusal[] => {
    const at = [...path, String(place)];
    const one = key === null ? undefined : found.get(key);
    // The same id a second time: it was free, and is taken by the first.
    if (!one || keys.indexOf(key) < place) return [{ code: 'NOT_FOUND', path: at }];
    return one.scan === 'REFUSED' ? [{ code: attachmentRefusals.ATTACHMENT_REFUSED, path: at }] : [];
  });
  const total = [...found.values()].reduce((sum, { byteSize }) => sum + byteSize, 0);
  return faults.length === 0 && total > mostBytes
    ? [{ code: attachmentRefusals.ATTACHMENTS_TOO_LARGE, path }]
    : faults;
}
