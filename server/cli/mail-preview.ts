import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letters } from '../app/modules.ts';
import { templateOf, writeLetter } from '../platform/letters/write.ts';
import { writtenMail } from '../platform/mail.ts';
import { runCommand } from './command.ts';

/** Writes every letter in both languages as a page, as text and as a mail, to look at; it needs no database. */
await runCommand('npm run mail:preview', async ({ dataDir, mailFrom }) => {
  const folder = join(dataDir, 'mail-preview');
  mkdirSync(folder, { recursive: true });
  const rows: string[] = [];
  const date = new Date('2026-01-15T10:00:00Z');
  for (const each of letters) {
    const template = templateOf(each);
    for (const locale of ['fr', 'en'] as const) {
      const letter = writeLetter(each, each.sample, locale, 'Julie Labert');
      const mail = { ...letter, to: 'julie.labert@example.org', template, key: template, date };
      const name = `${template}.${locale}`;
      writeFileSync(join(folder, `${name}.html`), letter.html);
      writeFileSync(join(folder, `${name}.txt`), letter.text);
      writeFileSync(join(folder, `${name}.eml`), await writtenMail(mail, mailFrom));
      rows.push(row(name, letter.subject));
    }
  }
  const index = join(folder, 'index.html');
  writeFileSync(index, page(rows));
  process.stdout.write(`✓ ${rows.length} letters, listed in ${index}\n`);
  return 0;
});

function row(name: string, subject: string): string {
  const links = ['html', 'txt', 'eml'].map((kind) => `<a href="${name}.${kind}">${kind}</a>`);
  return `<tr><td>${name}</td><td>${subject}</td><td>${links.join(' ')}</td></tr>`;
}

function page(rows: readonly string[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>I-Prof: mails</title></head>
<body><h1>Mails</h1><table>
${rows.join('\n')}
</table></body>
</html>
`;
}
