/** Why the server could not start (or go on), in words for the person at the keyboard. */
export type StartErrorCode =
  | 'UNKNOWN_OPTION'
  | 'NODE_VERSION'
  | 'PORT_TAKEN'
  | 'ADDRESS_UNAVAILABLE'
  | 'DATA_DIR_LOCKED'
  | 'DATA_DIR_UNUSABLE'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_REFUSED'
  | 'POSTGRES_VERSION'
  | 'POSTGRES_FAILED'
  | 'POSTGRES_LOST'
  | 'TABLE_IN_USE'
  | 'EXTENSION_MISSING'
  | 'FILES_UNAVAILABLE';

/**
 * A failure we know: the message says what is wrong, the hint what to do about it.
 * It is printed without a stack trace, so neither may hold a secret.
 */
export class StartError extends Error {
  readonly code: StartErrorCode;
  readonly hint: string;

  constructor(code: StartErrorCode, message: string, hint: string) {
    super(message);
    this.name = 'StartError';
    this.code = code;
    this.hint = hint;
  }
}

/** The `code` of a system or PostgreSQL error (`EACCES`, `28P01`…), if it has one. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
