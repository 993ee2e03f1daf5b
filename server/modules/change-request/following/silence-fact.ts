import type { AskedKind } from '../../change-kind/index.ts';
import type { FactOfAccount } from '../../../platform/letters/letter.ts';

/**
 * A request that silence has decided, for the officer in charge, who claimed it, and the heads of service; for who decides and
 * the doctors alone where doctors alone may know of what it is.
 */
export interface SilenceFact extends FactOfAccount {
  readonly fact: 'CHANGE_REQUEST_DECIDED_BY_SILENCE';
  readonly accountId: string;
  /** Mails name no teacher. */
  readonly reference: string;
  /** It says who can be gone to; no mail names it. */
  readonly kind: AskedKind;
  readonly outcome: 'APPROVED' | 'REJECTED';
  /** `YYYY-MM-DD` in Europe/Paris. */
  readonly decidedOn: string;
  readonly isAfterAppeal: boolean;
}
