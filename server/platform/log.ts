import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

export interface LogOptions {
  level: string;
  /** Lines for people instead of JSON. */
  readable: boolean;
  /** Where lines go; standard output unless a test listens. */
  destination?: DestinationStream;
}

/**
 * The log of one process: JSON lines in production, one readable line per entry in development.
 * What could name a person or open a door is removed, at the top and two levels down.
 */
export function createLogger({ level, readable, destination = process.stdout }: LogOptions): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError, error: describeError },
    redact: {
      paths: REDACTED.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]),
      censor: '[removed]',
    },
  };
  return pino(options, readable ? { write: (line) => destination.write(readableLine(line)) } : destination);
}

/** The log of one request: every line carries its id, which the client is told when something goes wrong. */
export function forRequest(log: Logger, requestId: string): Logger {
  return log.child({ requestId });
}

const REDACTED = [
  'password',
  'newPassword',
  'currentPassword',
  'oneTimePassword',
  'passwordHash',
  'numen',
  'numenDigest',
  'authorization',
  'cookie',
  'set-cookie',
  'token',
  'accessToken',
  'refreshToken',
  'deviceToken',
  'secret',
  'clientSecret',
  'secondFactorCode',
  'recoveryCodes',
  'otpauthUri',
  'link',
  'appSecrets',
  'email',
  'professionalEmail',
  'alertEmail',
  'pendingAlertEmail',
  'phone',
  'address',
  'firstName',
  'lastName',
  'birthDate',
  'username',
  'variables',
  'databaseUrl',
  'smtpUrl',
];

const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * An error without what it was holding. PostgreSQL quotes the offending row in `detail`, and an ORM the whole statement
 * in `message`: literals of database errors go, and so do the credentials of any URL.
 */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error))
    return { message: 'a value that is not an Error was thrown', type: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const isDatabase = typeof code === 'string' && SQLSTATE.test(code);
  const message = error.message.replaceAll(/\/\/[^\s/@]+@/g, '//…@');
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    message: isDatabase ? withoutLiterals(message) : message,
    stack: frames,
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

function withoutLiterals(message: string): string {
  return message.replaceAll(/'(?:[^']|'')*'/g, "'…'").replace(/: ".*"$/s, ': "…"');
}

/** What pino and our own calls put in a line. */
interface Line {
  readonly level: string;
  readonly time: string;
  readonly msg?: string;
  readonly requestId?: string;
  readonly err?: unknown;
}

function readableLine(line: string): string {
  const { level, time, msg, err, requestId, ...rest } = JSON.parse(line) as Line;
  const clock = time.slice(11, 19);
  const words = [clock, level.toUpperCase().padEnd(5), msg ?? ''];
  if (requestId !== undefined) words.push(`[${requestId}]`);
  if (Object.keys(rest).length > 0) words.push(JSON.stringify(rest));
  return `${words.join(' ').trimEnd()}\n${readableError(err)}`;
}

function readableError(err: unknown): string {
  if (typeof err !== 'object' || err === null) return '';
  const { type, message, stack } = err as Record<string, unknown>;
  return `         ${String(type)}: ${String(message)}\n${typeof stack === 'string' ? `${stack}\n` : ''}`;
}
