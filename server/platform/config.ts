import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { makeFolder } from './folder.ts';
import { isNetwork } from './networks.ts';
import { errorCode } from './start-error.ts';

/** What the server was told by its environment; nothing else in the server reads `process.env`. */
export type Config = Readonly<{
  /** 0 lets the system choose. */
  port: number;
  host: string;
  /** Unset: the server runs its own PostgreSQL in `dataDir`. */
  databaseUrl: string | undefined;
  /** Connections that one server process may open. */
  databasePool: number;
  /** Absolute. */
  dataDir: string;
  /** Unset: uploaded files are kept in `dataDir`; else where a store of files is, such as `s3://bucket`. */
  filesUrl: string | undefined;
  /** Unset: each mail is kept as a file in `dataDir`. */
  smtpUrl: string | undefined;
  /** The scanner of attached files, `unix:/path` or `tcp://host:port`; unset: nothing scans them. */
  clamdUrl: string | undefined;
  /** The sender of mails, such as `I-Prof <ne-pas-repondre@iprof.example.fr>`. */
  mailFrom: string;
  /** Whether this process does background work, such as sending mail. */
  worker: boolean;
  nodeEnv: 'development' | 'production' | 'test';
  logLevel: (typeof LOG_LEVELS)[number];
  /** At least one, each of 32 characters or more. The first signs, all verify. */
  appSecrets: readonly [string, ...string[]];
  /** Origins whose pages may call, such as `https://app.example.fr`; `*` is all of them. */
  allowedOrigins: readonly string[];
  /** Networks whose word on where a request came from (X-Forwarded-For) is taken. */
  trustedProxies: readonly string[];
  /** Networks that many people share, such as the one address of an academy: each has a limit of failures of its own. */
  sharedNetworks: readonly string[];
  /** How many failures an hour each of them may have. */
  sharedNetworkFailures: number;
  /** Without a slash at its end. */
  publicUrl: string | undefined;
  /** What links in mails start with, without a slash at its end; unset: `/links` at the address that we listen on. */
  appUrl: string | undefined;
  /** How long requests in flight may take once we are asked to stop. */
  shutdownSeconds: number;
  /** For how many months somebody who retired may read the own file. */
  retiredReadMonths: number;
  /** For how many months the messages of somebody who left are kept; null: as long as the file. */
  leaversMessagesMonths: number | null;
  /** Whether anonymous callers may introspect. */
  introspection: boolean;
  /** Whether an empty database is filled with the demo academy. */
  demo: boolean;
  demoTeachers: number;
  langDefault: 'fr' | 'en';
}>;

/** Every fault of the configuration at once, one sentence each; no line holds a secret. */
export class ConfigError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(['The configuration has faults:', ...lines.map((line) => `  - ${line}`)].join('\n'));
    this.name = 'ConfigError';
    this.lines = lines;
  }
}

/**
 * Reads and checks the environment. Variables that are set but empty count as unset (that is what Compose files give).
 * On first use without `APP_SECRETS` it writes `DATA_DIR/secret`.
 *
 * @throws ConfigError with all faults
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => faultLine(issue, given));
  if (secretsAreMissing(given)) {
    faults.push(
      'APP_SECRETS is required in production with DATABASE_URL, because every server process must share it ' +
        '(make one with: openssl rand -base64 48)',
    );
  }
  if (given['NODE_ENV'] === 'production' && parsed.data?.ALLOWED_ORIGINS?.includes('*'))
    faults.push('ALLOWED_ORIGINS must name each origin in production: * would let every site call');
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  return toConfig(parsed.data);
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const MIN_SECRET = 32;
/** What a fault may repeat: any other value may hold a password. */
const shown = new Set<z.ZodType>();
function plain<Schema extends z.ZodType>(schema: Schema): Schema {
  shown.add(schema);
  return schema;
}

const whole = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d+$/, { error, abort: true })
    .transform(Number)
    .pipe(z.number({ error }).min(min, { error }).max(max, { error }));
};
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
const onOff = z.stringbool({ truthy: ['on'], falsy: ['off'], error: 'must be on or off' });
const urlOf = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must be a URL such as ${example}` });

const isOrigin = (text: string) =>
  text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);

function isTcp(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port } = new URL(text);
  return text.replace(/\/$/, '') === `${protocol}//${hostname}:${port}` && protocol === 'tcp:' && port !== '';
}

const networks = z
  .string()
  .transform((list) => list.split(',').map((network) => network.trim()))
  .refine((list) => list.every(isNetwork), {
    error: 'must be addresses or networks such as 10.0.0.0/8, separated by commas',
  })
  .optional();

/** A text that is no address has its fault already. */
function namesBucket(text: string): boolean {
  const url = URL.parse(text);
  return url === null || (url.protocol === 's3:' ? url.hostname !== '' : url.pathname.length > 1);
}

const Environment = z.object({
  PORT: plain(whole(0, 65_535).default(4000)),
  HOST: plain(z.string().default('127.0.0.1')),
  DATABASE_URL: urlOf(/^postgres(ql)?$/, 'postgresql://user:password@host:5432/iprof').optional(),
  DATABASE_POOL: plain(whole(1, 1000).default(16)),
  DATA_DIR: plain(z.string().default('.data')),
  FILES_URL: urlOf(/^(s3|https?)$/, 'https://key:secret@s3.example.fr/bucket?region=fr-par')
    .refine(namesBucket, {
      error: 'must name a bucket, such as https://key:secret@s3.example.fr/bucket',
    })
    .optional(),
  SMTP_URL: urlOf(/^smtps?$/, 'smtp://user:password@host:587').optional(),
  CLAMD_URL: plain(
    z
      .string()
      .refine((text) => /^unix:\/./.test(text) || isTcp(text), {
        error: 'must be unix:/run/clamav/clamd.ctl or tcp://host:3310',
      })
      .optional(),
  ),
  MAIL_FROM: plain(
    z
      .string()
      .regex(/^(?:[^<>",;:@\p{Cc}]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u, {
        error: 'must be an address such as I-Prof <ne-pas-repondre@iprof.example.fr>',
      })
      .optional(),
  ),
  WORKER: plain(onOff.default(true)),
  NODE_ENV: plain(oneOf(['development', 'production', 'test']).default('development')),
  LOG_LEVEL: plain(oneOf(LOG_LEVELS).default('info')),
  APP_SECRETS: z
    .string()
    .transform((list) => list.split(',').map((secret) => secret.trim()))
    .refine((list) => list.every((secret) => secret.length >= MIN_SECRET), {
      error: `must be secrets of ${MIN_SECRET} characters or more, separated by commas`,
    })
    .optional(),
  PUBLIC_URL: plain(urlOf(/^https?$/, 'https://iprof.example.fr').optional()),
  APP_URL: plain(urlOf(/^https?$/, 'https://app.example.fr/links').optional()),
  ALLOWED_ORIGINS: plain(
    z
      .string()
      .transform((list) => list.split(',').map((origin) => origin.trim()))
      .refine((list) => list.every(isOrigin), {
        error: 'must be origins such as https://app.example.fr, separated by commas and without a path',
      })
      .optional(),
  ),
  TRUSTED_PROXIES: plain(networks),
  SHARED_NETWORKS: plain(networks),
  SHARED_NETWORK_FAILURES: plain(whole(100, 1_000_000).default(3000)),
  SHUTDOWN_SECONDS: plain(whole(0, 3600).default(10)),
  RETIRED_MONTHS: plain(whole(0, 120).default(12)),
  LEAVERS_MESSAGES_MONTHS: plain(whole(1, 1200).optional()),
  INTROSPECTION: plain(onOff.optional()),
  DEMO: plain(onOff.optional()),
  DEMO_TEACHERS: plain(whole(1, 1_000_000).default(200)),
  LANG_DEFAULT: plain(oneOf(['fr', 'en']).default('fr')),
});

function faultLine(issue: z.core.$ZodIssue, given: NodeJS.ProcessEnv): string {
  const name = String(issue.path[0]);
  const isShown = shown.has(Environment.shape[name as keyof typeof Environment.shape]);
  return isShown ? `${name} ${issue.message} (it is "${given[name]}")` : `${name} ${issue.message}`;
}

function secretsAreMissing(given: NodeJS.ProcessEnv): boolean {
  return given['NODE_ENV'] === 'production' && 'DATABASE_URL' in given && !('APP_SECRETS' in given);
}

function toConfig(env: z.infer<typeof Environment>): Config {
  const dataDir = resolve(env.DATA_DIR);
  const [first, ...others] = env.APP_SECRETS ?? [];
  return Object.freeze({
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    databasePool: env.DATABASE_POOL,
    dataDir,
    filesUrl: env.FILES_URL,
    smtpUrl: env.SMTP_URL,
    clamdUrl: env.CLAMD_URL,
    mailFrom: env.MAIL_FROM ?? senderAt(env.PUBLIC_URL),
    worker: env.WORKER,
    nodeEnv: env.NODE_ENV,
    logLevel: env.LOG_LEVEL,
    appSecrets: Object.freeze([first ?? keptSecret(dataDir), ...others] as const),
    allowedOrigins: Object.freeze(env.ALLOWED_ORIGINS ?? []),
    trustedProxies: Object.freeze(env.TRUSTED_PROXIES ?? []),
    sharedNetworks: Object.freeze(env.SHARED_NETWORKS ?? []),
    sharedNetworkFailures: env.SHARED_NETWORK_FAILURES,
    publicUrl: withoutSlash(env.PUBLIC_URL),
    appUrl: withoutSlash(env.APP_URL) ?? (env.PUBLIC_URL && `${withoutSlash(env.PUBLIC_URL)}/links`),
    shutdownSeconds: env.SHUTDOWN_SECONDS,
    retiredReadMonths: env.RETIRED_MONTHS,
    leaversMessagesMonths: env.LEAVERS_MESSAGES_MONTHS ?? null,
    introspection: env.INTROSPECTION ?? env.NODE_ENV !== 'production',
    // Its passwords are published: production has it when it is asked for, and not by omission.
    demo: env.DEMO ?? (env.DATABASE_URL === undefined && env.NODE_ENV !== 'production'),
    demoTeachers: env.DEMO_TEACHERS,
    langDefault: env.LANG_DEFAULT,
  });
}

function withoutSlash(url: string | undefined): string | undefined {
  return url?.replace(/\/+$/, '');
}

/** Mail comes from the host that its links point to; the address of a machine is no domain of mail. */
function senderAt(publicUrl: string | undefined): string {
  const host = publicUrl === undefined ? '' : new URL(publicUrl).hostname;
  return `I-Prof <ne-pas-repondre@${/[a-z]$/i.test(host) ? host : 'localhost'}>`;
}

/** The secret of this data folder, made on first use. It appears whole or not at all, whoever else starts now. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  try {
    return readSecret(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw secretFault(file, error);
  }
  const fresh = `${file}.${process.pid}`;
  try {
    makeFolder(dataDir);
  } catch (error) {
    throw secretFault(file, error);
  }
  try {
    writeFileSync(fresh, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flush: true });
    linkSync(fresh, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw secretFault(file, error);
  } finally {
    rmSync(fresh, { force: true });
  }
  return readSecret(file);
}

function readSecret(file: string): string {
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= MIN_SECRET) return secret;
  throw new ConfigError([
    `${file} is too short to be a secret: delete it (all sessions end), or set APP_SECRETS`,
  ]);
}

function secretFault(file: string, error: unknown): ConfigError {
  if (error instanceof ConfigError) return error;
  const code = errorCode(error) ?? 'unknown fault';
  const why = code === 'ENOENT' ? 'ENOENT: no folder can be made there' : code;
  return new ConfigError([
    `DATA_DIR cannot keep ${file} (${why}): choose a folder that you may write, or set APP_SECRETS`,
  ]);
}
