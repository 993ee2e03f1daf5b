import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compiled } from './server-process.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of a README, with the comment that stands just before it, such as `as: OFFICER`. */
export interface Block {
  readonly code: string;
  readonly note: string;
  /** The heading that it stands under. */
  readonly heading: string;
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function blocksOf(markdown: string, language: string): Block[] {
  const fence = new RegExp(`(?:<!-- (.*?) -->\\n\\n)?\`\`\`${language}\\n(.*?)\`\`\``, 'gs');
  return [...markdown.matchAll(fence)].map(({ 1: note = '', 2: code = '', index }) => ({
    code: code.trim(),
    note,
    heading: /^#+ (.*)$(?![\s\S]*^#+ )/m.exec(markdown.slice(0, index))?.[1] ?? '',
  }));
}

/** The cells of each row of the table under a heading, without its head. */
export function tableUnder(markdown: string, heading: string): string[][] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

export function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** The environment of somebody who has just cloned the project, and these variables. */
function environment(env: Record<string, string>): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, ...compiled, ...(TMPDIR ? { TMPDIR } : {}), ...env };
}

/** Runs a line of shell at the root of the project; rejects when it fails, with what it said. */
export async function shell(line: string, env: Record<string, string>): Promise<string> {
  const options = { cwd: root, env: environment(env), maxBuffer: 2 ** 26 };
  return (await promisify(execFile)('sh', ['-c', line], options)).stdout;
}

/** The Node of the project, whichever runs the tests. */
export async function node(script: string, env: Record<string, string>): Promise<string> {
  const binary = join(root, 'node_modules/.bin/node');
  return (await promisify(execFile)(binary, [script], { cwd: dirname(script), env: environment(env) }))
    .stdout;
}

/** A server started by a line of shell, as a person would in a terminal. */
export interface Started {
  readonly url: string;
  /** What it had printed when it was ready. */
  readonly welcome: string;
  /** Ctrl-C, and until everything has ended. */
  stop(): Promise<void>;
}

export async function startByShell(line: string, env: Record<string, string>): Promise<Started> {
  // A process group of its own: that is what a terminal sends Ctrl-C to.
  const child = spawn('sh', ['-c', line], { cwd: root, env: environment(env), detached: true });
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  const welcome = await untilReady(child);
  return {
    url: /is ready +(http:\S+)/.exec(welcome)?.[1] ?? '',
    welcome,
    async stop() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
      await ended;
    },
  };
}

function untilReady(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const listen = (text: string) => {
      output += text;
      if (/is ready[\s\S]*A first query:\n.*\n/.test(output)) resolve(output);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', listen);
    child.once('close', () => reject(new Error(`it ended before it was ready:\n${output}`)));
  });
}
