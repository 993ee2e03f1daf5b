import type { ErrorCode } from './_generated/operations.ts';

/**
 * What a program can do about a refusal:
 * - `correct` the value at `path`, or show the message beside it;
 * - `signIn` again;
 * - `readAgain`, then retry: somebody was faster;
 * - `newKey`: call again without the idempotency key;
 * - `sendAgain` later, and tell the helpdesk when it lasts;
 * - `split` the batch.
 */
export type Remedy = 'correct' | 'signIn' | 'readAgain' | 'newKey' | 'sendAgain' | 'split';

/** The remedy of each code: a code that the schema adds does not compile until it has one. */
export const remedies: Readonly<Record<ErrorCode, Remedy>> = {
  CAREER_REQUIRED: 'correct',
  DATES_REVERSED: 'correct',
  DATE_OUT_OF_RANGE: 'correct',
  DEGREE_MISMATCH: 'correct',
  DEGREE_REQUIRED: 'correct',
  DEPARTMENT_REQUIRED: 'correct',
  DUPLICATE_NUMEN: 'correct',
  IDEMPOTENCY_KEY_REUSED: 'newKey',
  INVALID_CREDENTIALS: 'correct',
  INVALID_FORMAT: 'correct',
  INVALID_JSON: 'correct',
  INVALID_NUMEN: 'correct',
  INVALID_REFRESH_TOKEN: 'signIn',
  INVALID_TEXT: 'correct',
  INVALID_UAI: 'correct',
  NAME_WITHOUT_LETTERS: 'correct',
  NOT_FOUND: 'readAgain',
  NOT_STORED: 'sendAgain',
  NOT_UTF8: 'correct',
  OUT_OF_RANGE: 'correct',
  OUT_OF_SCOPE: 'correct',
  PERIODS_OVERLAP: 'correct',
  REQUIRED: 'correct',
  STALE_VERSION: 'readAgain',
  TOO_LONG: 'correct',
  TOO_MANY_TEACHERS: 'split',
  UNKNOWN_ACADEMY: 'correct',
  UNKNOWN_CHEVRON: 'correct',
  UNKNOWN_CORPS: 'correct',
  UNKNOWN_DEPARTMENT: 'correct',
  UNKNOWN_ECHELON: 'correct',
  UNKNOWN_FIELD: 'correct',
  UNKNOWN_GRADE: 'correct',
  UNKNOWN_OFFICER: 'correct',
  WEAK_PASSWORD: 'correct',
};
