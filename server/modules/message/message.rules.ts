import { Temporal } from 'temporal-polyfill';

/**
 * The day before which messages lie in the archive: those more than a year old, counted in days of the calendar.
 * Source: archiving of I-Prof mail, academy notice of February 2014 (messages older than a year leave the mailbox).
 * @param today `YYYY-MM-DD`
 */
export function archivedBefore(today: string): string {
  return Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
}

/** Where a message lies in the mailbox of its teacher. */
export function folderOf(
  { sentOn, isSent }: { readonly sentOn: string; readonly isSent: boolean },
  today: string,
): 'INBOX' | 'SENT' | 'ARCHIVE' {
  if (sentOn < archivedBefore(today)) return 'ARCHIVE';
  return isSent ? 'SENT' : 'INBOX';
}
