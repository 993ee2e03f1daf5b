import { parisDate, type Locale } from '../../../platform/viewer.ts';
import { waysOfAppeal, type AskedKind } from '../../change-kind/index.ts';

/** A request that is rejected, as its columns say it. */
interface Rejected {
  readonly kind: string;
  readonly decidedAt: string;
  readonly bySilence: boolean;
  readonly appealedAt: string | null;
  /** Of an appeal that was taken back, the latest day for the court; null once a decision has answered it. */
  readonly appealUntil: string | null;
}

/** What is left against a rejection on a day. */
export function waysLeft(
  { kind, decidedAt, bySilence, appealedAt, appealUntil }: Rejected,
  { today, locale }: { readonly today: string; readonly locale: Locale },
): string {
  const isAppealed = appealedAt !== null;
  const ways = waysOfAppeal({
    kind: kind as AskedKind,
    decidedOn: parisDate(new Date(decidedAt)),
    bySilence,
    isAfterAppeal: isAppealed && appealUntil === null,
    withdrawn: isAppealed && appealUntil !== null ? { until: appealUntil, today } : null,
  });
  return ways[locale].join('\n\n');
}
