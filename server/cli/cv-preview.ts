import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cvTemplate, cvTextOf } from '../modules/cv/index.ts';
import { typeset } from '../platform/typst/typeset.ts';
import { runCommand } from './command.ts';
import { sampleCv } from './cv-preview.tables.ts';

/**
 * Writes a CV in both languages as a PDF, to look at; it needs no database. With a folder as argument it draws the pages of the French one there
 * as well (poppler), which is how the pictures of `server/modules/cv/README.md` are made.
 */
await runCommand('npm run cv:preview [folder]', async ({ dataDir }, [pictures]) => {
  const folder = join(dataDir, 'cv-preview');
  mkdirSync(folder, { recursive: true });
  for (const locale of ['fr', 'en'] as const) {
    const data = cvTextOf(sampleCv, { locale, visibility: 'OFFICERS', today: '2026-11-30' });
    const { pdf, isUa } = await typeset({ template: cvTemplate, data, at: Date.parse('2026-11-30') });
    const file = join(folder, `cv.${locale}.pdf`);
    writeFileSync(file, pdf);
    process.stdout.write(`✓ ${file}${isUa ? ', PDF/UA-1' : ''}\n`);
    if (pictures !== undefined && locale === 'fr') draw(file, join(pictures, `cv.${locale}`));
  }
  return 0;
});

function draw(file: string, prefix: string): void {
  const { status } = spawnSync('pdftoppm', ['-r', '64', '-png', file, prefix], { stdio: 'inherit' });
  if (status !== 0) throw new Error('pdftoppm has drawn nothing: is poppler-utils installed?');
}
