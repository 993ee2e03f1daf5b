import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { letters } from '../../server/app/modules.ts';
import { compiled } from '../kit/server-process.ts';

const command = fileURLToPath(new URL('../../server/dist/bundle/mail-preview.js', import.meta.url));

test('the preview writes each letter in both languages as page, text and mail, without a database', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'iprof-preview-'));
  try {
    const env = {
      PATH: process.env['PATH'],
      ...compiled,
      DATA_DIR: dataDir,
      DATABASE_URL: 'postgres://nobody@127.0.0.1:9/x',
    };
    const { stdout } = await promisify(execFile)(process.execPath, [command], { env });
    const folder = join(dataDir, 'mail-preview');
    const index = join(folder, 'index.html');
    expect(stdout).toContain(index);
    const files = readdirSync(folder);
    expect(files).toHaveLength(letters.length * 2 * 3 + 1);
    const listed = [...readFileSync(index, 'utf8').matchAll(/href="([^"]+)"/g)].map(([, file]) => file);
    expect([...listed, 'index.html'].toSorted()).toEqual(files.toSorted());
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
