import { pino, type DestinationStream, type Level, type Logger as Pino } from 'pino';

/**
 * What a line may hold beside its message, each with the reason why it names no person and opens no door. What is not
 * declared here does not compile; what arrives all the same, from a library or by a cast, is left out at every depth.
 */
const declared = {
  account: 'the key of an account: it names nobody outside the database',
  accounts: 'a number',
  attempt: 'a number',
  by: 'the key of the account that did it',
  codes: 'codes of our refusals',
  err: 'described by `describeError`, without what the error was holding',
  failure: 'why a mail was not sent, of a closed list',
  fields: 'names of the schema',
  file: 'where a mail or an uploaded file is kept, under a random name',
  files: 'a folder, or the store of files without its key',
  folder: 'where mails are kept',
  foreign: 'a number',
  ip: 'the address of a caller: the journal of accesses needs it (CNIL, délibération 2021-122)',
  letter: 'the kind of a letter, of a closed list',
  linksAt: 'our own address',
  ms: 'a number',
  mutation: 'a name of the schema',
  of: 'a number',
  origin: 'the address of a site, not of a person',
  peer: 'the address of a proxy',
  requestId: 'random; an error names it to the client',
  rows: 'a number',
  runs: 'a number',
  scan: 'where clamd answers',
  sql: 'a statement with its parameters left out',
  table: 'a name of ours',
  task: 'a name of ours',
  teachers: 'a number',
  url: 'our own address',
  workers: 'a number',
} as const satisfies Readonly<Record<string, string>>;

/** The fields that a line may hold. */
export const loggedFields: readonly string[] = Object.keys(declared);

type Plain = string | number | boolean | null | undefined | readonly Plain[] | Fields;
/** What a line may hold beside its message. */
export type Fields = { readonly [F in Exclude<keyof typeof declared, 'err'>]?: Plain } & {
  readonly err?: unknown;
};

type Write = (...line: [message: string] | [fields: Fields, message: string]) => void;
/** A message is words of ours: whatever varies stands in a declared field. */
export type Logger = Readonly<Record<Exclude<Level, 'trace'>, Write>> & {
  readonly isLevelEnabled: (level: Level) => boolean;
};

export interface LogOptions {
  level: string;
  /** Lines for people instead of JSON. */
  readable: boolean;
  /** Where lines go; standard output unless a test listens. */
  destination?: DestinationStream;
}

/** The log of one process: JSON lines in production, one readable line per entry in development. */
export function createLogger({ level, readable, destination = process.stdout }: LogOptions): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: object) => kept(fields) as Record<string, unknown>,
    },
    hooks: {
      // Without words, pino takes those of the error, and with more arguments it writes them into the message.
      logMethod(this: Pino, [first, message]: unknown[], write: (this: Pino, ...line: unknown[]) => void) {
        if (typeof first === 'string') write.call(this, first);
        else write.call(this, first, typeof message === 'string' ? message : '');
      },
    },
    // Ours are described already.
    serializers: { err: (described: unknown) => described },
  };
  return pino(
    options as never,
    readable ? { write: (line) => destination.write(readableLine(line)) } : destination,
  );
}

const deepest = 5;

/** A value with nothing in it but declared fields. */
function kept(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return describeError(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((item) => kept(item, depth + 1));
  const fields = Object.entries(value).filter(([name]) => Object.hasOwn(declared, name));
  return Object.fromEntries(
    fields.map(([name, item]) => [name, name === 'err' ? describeError(item) : kept(item, depth + 1)]),
  );
}

/** The log of one request: every line carries its id, which an error names to the client. */
export function forRequest(log: Logger, requestId: string): Logger {
  return (log as unknown as Pino).child({ requestId });
}

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
