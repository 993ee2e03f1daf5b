/** A paragraph with its lines, or a list with its items. */
export interface Block {
  readonly kind: 'PARAGRAPH' | 'LIST';
  readonly lines: readonly string[];
}

const bullet = /^\s*[•‣◦▪–—*-]\s+/;

/** Each line of a text costs a hundred times what its words cost: beyond so many in one CV they run on. */
const mostLines = 5000;

/** How the texts of one CV are set: block by block, or each as one paragraph where all of them have more lines than any CV. */
export function settingOf(texts: readonly string[]): (text: string) => readonly Block[] {
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
  return lines <= mostLines
    ? blocksOf
    : (text) => [{ kind: 'PARAGRAPH', lines: [text.replaceAll(/\s+/g, ' ').trim()] }];
}

/** What a text that was typed consists of: an empty line ends a paragraph, lines that begin with a bullet or a dash are a list. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let isApart = true;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      isApart = true;
      continue;
    }
    const kind = bullet.test(line) ? 'LIST' : 'PARAGRAPH';
    const words = line.replace(bullet, '').trim();
    const last = blocks.at(-1);
    if (last?.kind === kind && (!isApart || kind === 'LIST')) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
    isApart = false;
  }
  return blocks;
}
