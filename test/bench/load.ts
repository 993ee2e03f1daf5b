import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cpuOf } from './cpu.ts';
import type { Measure } from './report.ts';

/** One request, ready to be sent. */
export interface Prepared {
  readonly path: string;
  readonly body: Buffer | null;
  readonly headers: Record<string, string>;
}
type Load = (options: {
  url: string;
  requests: readonly Prepared[];
  connections: number;
  milliseconds: number;
}) => Promise<{
  answered: number;
  seconds: number;
  bytes: number;
}>;

const peers = fileURLToPath(new URL('peers/', import.meta.url));
if (!existsSync(`${peers}node_modules`)) {
  execFileSync('npm', ['ci', '--prefix', peers, '--no-audit', '--no-fund'], { stdio: 'inherit' });
}
const loadModule = new URL('peers/load.mjs', import.meta.url).href;
const { load } = (await import(loadModule)) as { load: Load };

/** A slice of load on one server, with the processor time that it and PostgreSQL took. */
export async function measured(
  server: { readonly url: string; readonly pid: number },
  postmasterPid: number,
  given: Omit<Parameters<Load>[0], 'url'>,
): Promise<Measure & { readonly answered: number }> {
  const before = cpuOf(server.pid, postmasterPid);
  const { answered, seconds, bytes } = await load({ url: server.url, ...given });
  const after = cpuOf(server.pid, postmasterPid);
  return {
    answered,
    perSecond: answered / seconds,
    bytes: bytes / answered,
    serverMicros: ((after.server - before.server) * 1e6) / answered,
    databaseMicros: ((after.database - before.database) * 1e6) / answered,
  };
}
