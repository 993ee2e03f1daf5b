import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { isSameProcess, thisProcess, type ProcessMark } from './postgres/process-lock.ts';

/** What links in mails start with, for a server that listens at an address; listening everywhere is listening here too. */
export function linksAt({ appUrl }: Pick<Config, 'appUrl'>, address: string): string {
  return appUrl ?? `${reachable(address)}/links`;
}

/** The address of a server that listens, as one calls it. */
export function reachable(address: string): string {
  return address.replace(/\/\/(0\.0\.0\.0|\[::\])(?=:)/, '//127.0.0.1');
}

/**
 * Leaves word, in the data folder, of where the links of this process lead: commands that print one look there.
 * @returns how to take it back
 */
export function announceLinks(dataDir: string, links: string): () => void {
  const file = fileIn(dataDir);
  const mine = JSON.stringify({ ...thisProcess(), links });
  try {
    writeFileSync(file, mine, { mode: 0o600 });
  } catch {
    // A server with a database and secrets of its own needs no data folder: commands go by its configuration then.
    return () => {};
  }
  return () => {
    if (textOf(file) === mine) rmSync(file, { force: true });
  };
}

/** Where the links of the server that lives on this data folder lead; null when none does. */
export function announcedLinks(dataDir: string): string | null {
  try {
    const { links, ...mark } = JSON.parse(textOf(fileIn(dataDir))) as ProcessMark & { links: unknown };
    return typeof links === 'string' && isSameProcess(mark) ? links : null;
  } catch {
    return null;
  }
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'server.json');
}

/** Empty where there is no such file. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
