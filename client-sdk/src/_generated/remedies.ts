// Generated from schema/refusals.json by `npm run generate`; never edited by hand.
import type { ErrorCode } from './operations.ts';

/** What a program can do about a refusal. */
export type Remedy =
  /** Correct the value at `path`, or show the message beside it. */
  | 'correct'
  /** Ask for the code of the authenticator, and call again with it. */
  | 'secondFactor'
  /** The link no longer works: offer to send another. */
  | 'askAgain'
  /** Sign in again. */
  | 'signIn'
  /** Somebody was faster: read again, then retry. */
  | 'readAgain'
  /** Call again with another idempotency key, or none. */
  | 'newKey'
  /** Send it again later, and tell the helpdesk when it lasts. */
  | 'sendAgain'
  /** Split the batch. */
  | 'split'
  /** Somebody else, or another application, can do it: show the message, which says who. */
  | 'elsewhere'
  /** It is so already, or must stay so: show the message. */
  | 'nothing';

/** The remedy of each code. */
export const remedies: Readonly<Record<ErrorCode, Remedy>> = {
  ABOUT_ONE_THING: 'correct',
  ABSENCE_OVERLAPS: 'correct',
  ACTIVE_CONTENT: 'correct',
  ADDRESS_UNCHANGED: 'nothing',
  ALREADY_EXISTS: 'correct',
  ATTACHMENTS_TOO_LARGE: 'correct',
  ATTACHMENT_REFUSED: 'correct',
  AUTOMATIC_MESSAGE: 'correct',
  BANK_ACCOUNT_IN_EFFECT: 'nothing',
  BEFORE_BIRTH: 'correct',
  CAREER_REQUIRED: 'correct',
  CHILD_ALREADY_RECORDED: 'nothing',
  CHILD_TOO_OLD_FOR_PARENT: 'correct',
  COMMON_PASSWORD: 'correct',
  CONFIRMATION_REQUIRED: 'correct',
  CONVERSATION_OR_TEACHER: 'correct',
  DATES_REVERSED: 'correct',
  DATE_IN_FUTURE: 'correct',
  DATE_OUT_OF_RANGE: 'correct',
  DEGREE_MISMATCH: 'correct',
  DEGREE_REQUIRED: 'correct',
  DEPARTMENT_REQUIRED: 'correct',
  DUPLICATE_NUMEN: 'correct',
  DURATION_NOT_ALLOWED: 'correct',
  EFFECTIVE_DATE_REQUIRED: 'correct',
  EMPTY_FILE: 'correct',
  EMPTY_SELECTION: 'correct',
  FILE_TOO_LARGE: 'correct',
  FILE_TYPE_MISMATCH: 'correct',
  FILE_TYPE_NOT_ALLOWED: 'correct',
  HEIC_NOT_ALLOWED: 'correct',
  IBAN_OUTSIDE_SEPA: 'correct',
  IDEMPOTENCY_KEY_REUSED: 'newKey',
  INVALID_BIC: 'correct',
  INVALID_CLIENT: 'correct',
  INVALID_CREDENTIALS: 'correct',
  INVALID_FORMAT: 'correct',
  INVALID_IBAN: 'correct',
  INVALID_JSON: 'correct',
  INVALID_LINK: 'askAgain',
  INVALID_NIR: 'correct',
  INVALID_NUMEN: 'correct',
  INVALID_PHONE: 'correct',
  INVALID_POSTAL_CODE: 'correct',
  INVALID_REFRESH_TOKEN: 'signIn',
  INVALID_SECOND_FACTOR: 'correct',
  INVALID_TEXT: 'correct',
  INVALID_UAI: 'correct',
  INVITE_AGAIN: 'elsewhere',
  LOST_CHARACTER: 'correct',
  MACROS_NOT_ALLOWED: 'correct',
  MANDATE_AT_CONSOLE: 'elsewhere',
  MANDATE_OVERLAPS: 'correct',
  MORE_THAN_FULL_TIME: 'correct',
  NAMES_REVERSED: 'correct',
  NAME_WITHOUT_LETTERS: 'correct',
  NOTICE_TOO_SHORT: 'correct',
  NOT_A_COLLEAGUE: 'correct',
  NOT_A_DUPLICATE: 'correct',
  NOT_FOUND: 'readAgain',
  NOT_ONESELF: 'elsewhere',
  NOT_PLAIN: 'correct',
  NOT_STORED: 'sendAgain',
  NOT_UTF8: 'correct',
  NO_EFFECTIVE_DATE: 'correct',
  NO_IDENTITY: 'correct',
  NUMEN_TAKEN: 'correct',
  OFFICER_LEFT: 'correct',
  OFFICER_WITHOUT_ACCOUNT: 'elsewhere',
  ONE_FILE_ONLY: 'correct',
  OUT_OF_RANGE: 'correct',
  OUT_OF_SCOPE: 'correct',
  PASSWORD_PROTECTED: 'correct',
  PASSWORD_TOO_SHORT: 'correct',
  PERIODS_OVERLAP: 'correct',
  PORTFOLIO_NOT_EMPTY: 'correct',
  PRIVATE_SECTOR: 'elsewhere',
  RAGGED_ROW: 'correct',
  RECIPIENT_GIVEN: 'correct',
  REQUIRED: 'correct',
  RIGHT_ENDED: 'correct',
  SECOND_FACTOR_ENROLLED: 'readAgain',
  SECOND_FACTOR_MANDATORY: 'nothing',
  SECOND_FACTOR_NOT_ENROLLED: 'readAgain',
  SECOND_FACTOR_REQUIRED: 'secondFactor',
  SELECTION_CHANGED: 'readAgain',
  SELECTION_TOO_LONG: 'split',
  SENIORITY_TOO_LONG: 'correct',
  STALE_VERSION: 'readAgain',
  STORAGE_FULL: 'sendAgain',
  SUBSTITUTE_AWAY: 'correct',
  TEACHER_LEFT: 'elsewhere',
  TOO_LONG: 'correct',
  TOO_MANY_ANNOUNCEMENTS: 'correct',
  TOO_MANY_ATTACHMENTS: 'correct',
  TOO_MANY_PIXELS: 'correct',
  TOO_MANY_TEACHERS: 'split',
  TOO_MANY_THEMES: 'correct',
  TWO_SCOPES: 'correct',
  UNKNOWN_ACADEMY: 'correct',
  UNKNOWN_CHEVRON: 'correct',
  UNKNOWN_CORPS: 'correct',
  UNKNOWN_DEPARTMENT: 'correct',
  UNKNOWN_ECHELON: 'correct',
  UNKNOWN_ESTABLISHMENT: 'correct',
  UNKNOWN_FIELD: 'correct',
  UNKNOWN_GRADE: 'correct',
  UNKNOWN_OFFICER: 'correct',
  UNKNOWN_VALUE: 'correct',
  UNREADABLE_FILE: 'correct',
  UPLOAD_INCOMPLETE: 'sendAgain',
  UPLOAD_QUOTA: 'correct',
  VIRUS_FOUND: 'correct',
  WEAK_PASSWORD: 'correct',
  WRONG_CURRENT_PASSWORD: 'correct',
  WRONG_IBAN_DIGITS: 'correct',
  WRONG_NIR_KEY: 'correct',
  WRONG_RIB_KEY: 'correct',
};
