import { createServer as createProbe } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError, readConfig, type Config } from '../../platform/config.ts';
import { createLogger, type Logger } from '../../platform/log.ts';
import { announceLinks, linksAt } from '../../platform/server-address.ts';
import { errorCode, StartError } from '../../platform/start-error.ts';
import { openDatabase, type OpenDatabase } from './embedded-database.ts';
import { brief, isUnavailable } from '../http/unavailable.ts';

/** What is served, once composed. */
export interface Server {
  /** Lines to print once ready, outside production. */
  readonly welcome: readonly string[];
  /** Answers with the address it listens on, such as `http://127.0.0.1:4000`. */
  listen(): Promise<string>;
  /** Refuses what is new, and resolves when what is in flight has been answered. */
  close(): Promise<void>;
}

export type CreateServer = (parts: {
  config: Config;
  databaseUrl: string;
  log: Logger;
  now: () => Date;
}) => Promise<Server>;

/**
 * The life of the server process: start, serve, stop. It sets the exit code and never throws; known failures are
 * printed as one sentence with what to do about it, without a stack trace.
 *
 * @param load imports the composition root: that takes as long as PostgreSQL to start, so both happen at once
 */
export async function run(load: () => Promise<{ createServer: CreateServer }>): Promise<void> {
  const config = configOrExit();
  const log = createLogger({ level: config.logLevel, readable: config.nodeEnv !== 'production' });
  const life = new Life(config, log);
  try {
    await life.start(load);
  } catch (error) {
    await life.end(error);
  }
}

/** Exit codes of sysexits.h. */
const EXIT = { ok: 0, known: 1, unexpected: 70, config: 78 } as const;

/** npm passes Ctrl-C on to us although the terminal has sent it already: one key press arrives twice. */
const ECHO_MS = 500;

class Life {
  readonly #config: Config;
  readonly #log: Logger;
  #database: OpenDatabase | undefined;
  #server: Server | undefined;
  #ending: Promise<void> | undefined;
  #askedAt: number | undefined;
  #forgetLinks = () => {};

  constructor(config: Config, log: Logger) {
    this.#config = config;
    this.#log = log;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.#asked());
    process.on('uncaughtException', (error) => this.#uncaught(error));
  }

  async start(load: () => Promise<{ createServer: CreateServer }>): Promise<void> {
    const config = this.#config;
    await checkAddress(config);
    const opening = openDatabase(config, this.#log);
    // A database of somebody else answers in milliseconds, unless loading keeps this process from hearing it in time.
    const loading = config.databaseUrl === undefined ? load() : opening.then(load);
    const [opened, loaded] = await Promise.allSettled([opening, loading]);
    if (opened.status === 'fulfilled') this.#database = opened.value;
    if (opened.status === 'rejected') throw opened.reason;
    if (loaded.status === 'rejected') throw loaded.reason;
    void opened.value.lost.then((error) => this.end(error));
    if (this.#askedAt !== undefined) return await this.end();
    const { createServer } = loaded.value;
    const databaseUrl = opened.value.url;
    this.#server = await createServer({ config, databaseUrl, log: this.#log, now: () => new Date() });
    if (this.#askedAt !== undefined) return await this.end();
    const address = await this.#server.listen().catch((error: unknown) => {
      throw addressFailure(error, config);
    });
    this.#forgetLinks = announceLinks(config.dataDir, linksAt(config, address));
    announce(address, config, this.#log, this.#server.welcome);
  }

  /** Ends once, whoever asks first; the process exits when all is closed. */
  end(error?: unknown): Promise<void> {
    return (this.#ending ??= this.#end(error));
  }

  /** A database that goes away is waited for, even where nobody listened; a pipe or a file that is gone is not one. */
  #uncaught(error: unknown): void {
    const isPassing = isUnavailable(error) && !['EPIPE', 'ENOENT'].includes(errorCode(error) ?? '');
    if (isPassing && this.#server !== undefined) {
      this.#log.warn({ err: brief(error) }, 'a connection was lost where nobody listened');
    } else {
      void this.end(error);
    }
  }

  #asked(): void {
    if (this.#askedAt === undefined) {
      this.#askedAt = Date.now();
      this.#log.info('stopping: requests in flight are answered first (again: stop at once)');
      // While starting, the start itself sees that we were asked, and ends between two steps.
      if (this.#server !== undefined) void this.end();
    } else if (Date.now() - this.#askedAt > ECHO_MS) {
      process.exit(EXIT.known);
    }
  }

  async #end(error: unknown): Promise<void> {
    let code = error === undefined ? EXIT.ok : report(error, this.#log);
    this.#forgetLinks();
    try {
      const inTime = await finishes(this.#server?.close(), this.#config.shutdownSeconds);
      if (!inTime)
        this.#log.warn(`some requests took more than ${this.#config.shutdownSeconds} s and were cut`);
      await this.#database?.stop();
    } catch (fault) {
      code ||= report(fault, this.#log);
    }
    process.exit(code);
  }
}

function configOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`✗ ${error.message}\n`);
    return process.exit(EXIT.config);
  }
}

async function finishes(work: Promise<void> | undefined, seconds: number): Promise<boolean> {
  const done = Promise.resolve(work).then(() => true);
  return await Promise.race([done, sleep(seconds * 1000, false, { ref: false })]);
}

function report(error: unknown, log: Logger): number {
  if (error instanceof StartError) {
    process.stderr.write(`✗ ${error.message}\n  ${error.hint}\n`);
    return EXIT.known;
  }
  log.fatal({ err: error }, 'unexpected fault');
  process.stderr.write(
    '✗ The server stopped because of a fault of its own; the log line above says which.\n',
  );
  return EXIT.unexpected;
}

/** Asks for the address before the work of a first start, not after it. */
function checkAddress(config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createProbe();
    probe.once('error', (error) => reject(addressFailure(error, config)));
    probe.listen({ port: config.port, host: config.host, exclusive: true }, () =>
      probe.close(() => resolve()),
    );
  });
}

function addressFailure(error: unknown, { port, host }: Config): unknown {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') {
    return new StartError(
      'PORT_TAKEN',
      `Port ${port} of ${host} is taken by another program.`,
      `Choose another one: PORT=${port === 65_535 ? 4001 : port + 1} npm start`,
    );
  }
  if (code === 'EACCES') {
    const hint = 'Ports below 1024 are for the administrator: choose another one: PORT=4000 npm start';
    return new StartError(
      'ADDRESS_UNAVAILABLE',
      `Port ${port} of ${host} may not be opened by this user.`,
      hint,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const hint = 'HOST is an address of this machine: 127.0.0.1 (only here) or 0.0.0.0 (from anywhere).';
    return new StartError('ADDRESS_UNAVAILABLE', `HOST ${host} is not an address of this machine.`, hint);
  }
  return error;
}

/** An address as it may be shown: without the key and its secret. */
function withoutSecrets(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}

function announce(address: string, config: Config, log: Logger, welcome: readonly string[]): void {
  const files =
    config.filesUrl === undefined ? join(config.dataDir, 'files') : withoutSecrets(config.filesUrl);
  if (config.nodeEnv === 'production') {
    log.info({ url: address, files, scan: config.clamdUrl ?? 'off' }, 'the server is ready');
    return;
  }
  const data =
    config.databaseUrl === undefined ? `its own PostgreSQL, in ${config.dataDir}` : 'the one of DATABASE_URL';
  const lines = [
    '',
    `  I-Prof is ready   ${address}`,
    `  GraphQL           ${address}/graphql`,
    `  explorer          ${address}/ (Apollo Sandbox), ${address}/explorer (without internet)`,
    `  database          ${data}`,
    `  uploaded files    ${files}, ${config.clamdUrl === undefined ? 'not searched for viruses (CLAMD_URL is not set)' : `searched for viruses by ${config.clamdUrl}`}`,
    '  stop              Ctrl-C',
    '',
    ...welcome,
    '',
    '  A first query:',
    `    curl -s ${address}/graphql -H 'content-type: application/json' -d '{"query":"{ academies { code name } }"}'`,
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
