import { existsSync } from 'node:fs';
import type { TestTagDefinition } from 'vitest/config';

interface DebianPackage {
  /** One of these is there once it is installed. */
  readonly files: readonly string[];
  /** What is tested with it. */
  readonly why: string;
}

/** Everything that `npm run test:all` needs beside Node and npm, by its name in Debian 12. */
export const debianPackages = {
  chromium: {
    files: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    why: 'the explorer and the pages of mailed links, in a real browser',
  },
  'postgresql-15': {
    files: ['/usr/lib/postgresql/15/bin/postgres'],
    why: 'migrations, on the oldest PostgreSQL that is supported',
  },
  'clamav-daemon': {
    files: ['/usr/sbin/clamd'],
    why: 'the scan of attachments, by a real clamd with a signature of our own',
  },
  'dovecot-imapd': {
    files: ['/usr/sbin/dovecot'],
    why: 'the counters of the academic mailbox (no test yet)',
  },
  'poppler-utils': {
    files: ['/usr/bin/pdftotext'],
    why: 'the text and the accessibility of decisions on paper',
  },
} as const satisfies Readonly<Record<string, DebianPackage>>;
type PackageName = keyof typeof debianPackages;
const packageNames = Object.keys(debianPackages) as PackageName[];

/** The packages of the table that this machine lacks. */
export function missingPackages(isThere: (file: string) => boolean = existsSync): PackageName[] {
  return packageNames.filter((name) => !debianPackages[name].files.some((file) => isThere(file)));
}

/**
 * What a test may need that not every machine or run has, as tags of tests for the configuration of vitest: where it is
 * missing they are skipped, and the last line of the run gives the description as the reason.
 *
 * @param isAll whether this is `npm run test:all`
 */
export function tags(isAll: boolean): TestTagDefinition[] {
  const isRoot = process.getuid?.() === 0 && existsSync('/usr/bin/setpriv');
  const missing = missingPackages();
  return [
    { name: 'large', description: 'only in npm run test:all', skip: !isAll },
    { name: 'root', description: 'not run by root', skip: !isRoot },
    { name: 'linux', description: 'not on Linux', skip: process.platform !== 'linux' },
    ...packageNames.map((name) => ({
      name,
      description: `without ${name}`,
      skip: missing.includes(name),
    })),
  ];
}
