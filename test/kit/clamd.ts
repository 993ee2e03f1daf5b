import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Clamd extends AsyncDisposable {
  /** For `CLAMD_URL`. */
  readonly url: string;
  /** As an operator would stop it. */
  stop(): Promise<void>;
}

/** What the clamd of the tests takes for a virus: a text of no harm. */
export const virus = Buffer.from('%PDF-1.4 a text of no harm that our own signature calls a virus %%EOF');
export const virusName = 'IProf.Test.Harmless.UNOFFICIAL';

/** A real clamd on a socket of its own, whose only signature is the one of `bytes`. Its test has the tag `clamav-daemon`. */
export async function startClamd(extra: readonly string[] = [], bytes: Buffer = virus): Promise<Clamd> {
  const folder = mkdtempSync(join(tmpdir(), 'iprof-clamd-'));
  const [base, socket, conf] = ['base', 'clamd.ctl', 'clamd.conf'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(base);
  const digest = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(base, 'own.hsb'), `${digest}:${bytes.length}:${virusName.replace('.UNOFFICIAL', '')}\n`);
  const lines = [`LocalSocket ${socket}`, `DatabaseDirectory ${base}`, 'Foreground yes', ...extra];
  writeFileSync(conf, `${lines.join('\n')}\n`);
  const child = spawn('/usr/sbin/clamd', ['-c', conf], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (!(await isListening(socket))) {
    if (child.exitCode !== null) throw new Error(`clamd ended with ${child.exitCode}`);
    await wait(20);
  }
  async function stop(): Promise<void> {
    child.kill();
    await ended;
  }
  return {
    url: `unix:${socket}`,
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function isListening(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
