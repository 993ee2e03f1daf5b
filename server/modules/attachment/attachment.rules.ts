import type { Refusal } from '../../platform/errors/errors.ts';
import type { Kind, kinds } from './examine/kinds.tables.ts';
import type { AttachmentScan } from './attachment.entity.ts';
import { attachmentRefusals } from './attachment.refusals.ts';

/** What one message, request or entry may carry in total; the largest file is as large. */
export const mostBytes = 5_242_880;
const mostFiles = 10;

/** How much of what is not attached yet an account may have. */
export const quota: Amount = { files: 20, bytes: 52_428_800 };

interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** Whether more does not fit into the quota beside what waits already. */
export function isBeyondQuota(waiting: Amount, more: Amount): boolean {
  return waiting.files + more.files > quota.files || waiting.bytes + more.bytes > quota.bytes;
}

/** Where attachments lie in the storage. */
const storageName = 'attachments';

/** Where one lies: by the day of its upload, which its key holds. */
export function storageKeyOf(key: string): string {
  return `${storageName}/${uploadedAt(key).toISOString().slice(0, 10)}/${key}`;
}

/** When a key of an attachment was made (UUIDv7). */
function uploadedAt(key: string): Date {
  return new Date(Number.parseInt(key.slice(0, 8) + key.slice(9, 13), 16));
}

export function globalIdOf(key: string): string {
  return `att_${key.replaceAll('-', '')}`;
}

/** Where an attachment is downloaded from. */
export function downloadPath(key: string): string {
  return `/attachments/${globalIdOf(key)}`;
}

const longestName = 200;
/** What turns the direction of writing, has no width, or begins a line: a name is what it looks like. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{fffd}]/gu;

/**
 * The name under which a file is kept: the last part of a path, without what cannot be seen, in 200 characters, ending with
 * an extension of its kind.
 * @param kind what the content is
 */
export function filenameOf(given: string, kind: (typeof kinds)[Kind]): string {
  const base = given.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const shown = base.normalize('NFC').replaceAll(unprintable, '').replaceAll(/\s+/g, ' ').trim();
  const written = /\.([a-z]+)$/i.exec(shown);
  const isOfKind =
    written !== null && (kind.extensions as readonly string[]).includes((written[1] as string).toLowerCase());
  const ending = isOfKind ? written[0] : `.${kind.extension}`;
  const stem = isOfKind ? shown.slice(0, -ending.length) : shown;
  return `${[...(stem || 'document')].slice(0, longestName - ending.length).join('')}${ending}`;
}

/** Whether a file is given to who may read it: nothing was found in it, or nobody could look. */
export function isGivenOut(scan: AttachmentScan): boolean {
  return scan === 'CLEAN' || scan === 'NOT_SCANNED';
}

/** What claiming looks at of an attachment. */
export interface Claimable {
  readonly id: string;
  readonly byteSize: number;
  readonly scan: AttachmentScan;
  /** Whether it belongs to nothing yet, and was not deleted. */
  readonly isFree: boolean;
}

const afterADay: NonNullable<Refusal['detail']> = {
  fr: 'Un fichier qui n’est joint à rien est supprimé après un jour : envoyez-le de nouveau.',
  en: 'A file that is attached to nothing is deleted after a day: send it again.',
};

/**
 * Why these attachments cannot be claimed together, if they cannot.
 * @param keys of those asked for, in order; null for what is no id of an attachment
 * @param found those of them that are the claimer's
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
    if (!one) return [{ code: 'NOT_FOUND', path: at, detail: afterADay }];
    // The same id a second time: it was free, and is taken by the first.
    if (!one.isFree || keys.indexOf(key) < place)
      return [{ code: attachmentRefusals.ATTACHMENT_TAKEN, path: at }];
    return one.scan === 'REFUSED' ? [{ code: attachmentRefusals.ATTACHMENT_REFUSED, path: at }] : [];
  });
  const total = [...found.values()].reduce((sum, { byteSize }) => sum + byteSize, 0);
  return faults.length === 0 && total > mostBytes
    ? [{ code: attachmentRefusals.ATTACHMENTS_TOO_LARGE, path }]
    : faults;
}
