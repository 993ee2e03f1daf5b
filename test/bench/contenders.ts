import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** One server under load, in a process of its own. */
export interface Contender {
  readonly pid: number;
  readonly url: string;
  /** Lines that it has printed since it started. */
  readonly output: readonly string[];
  stop(): Promise<void>;
}

/** Keys of the bench only: tokens are signed with them by the load, and verified by the server. */
export const secret = 'bench-bench-bench-bench-bench-bench-bench';
/** The default of the server, given to all. */
const poolSize = 16;

/** The built server, as in production. */
export function startOurs(databaseUrl: string, settings: Record<string, string> = {}): Promise<Contender> {
  return start(['server/dist/bundle/main.js'], {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(poolSize),
    APP_SECRETS: secret,
    PORT: '0',
    ...settings,
  });
}

export function startPeer(
  name: 'floor' | 'postgraphile' | 'mercurius',
  databaseUrl: string,
): Promise<Contender> {
  return start([`test/bench/peers/${name}.mjs`], {
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(poolSize),
  });
}

/** The migrations of the built server: it applies them before it listens. */
export async function migrate(databaseUrl: string): Promise<void> {
  const server = await startOurs(databaseUrl);
  await server.stop();
}

async function start(args: readonly string[], env: Record<string, string>): Promise<Contender> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output: string[] = [];
  const url = await addressOf(child, output);
  return {
    pid: child.pid ?? 0,
    url,
    output,
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Every contender says where it listens in a line of its log. */
function addressOf(child: ChildProcess, output: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      output.push(...lines);
      // Of a server alone: the log names pages of it before it listens.
      const address = /(http:\/\/127[\d.]+:\d+)(?=["\s]|$)/m.exec(lines.join('\n'))?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () =>
      reject(new Error(`${child.spawnargs.join(' ')} ended before it listened:\n${output.join('\n')}`)),
    );
  });
}
