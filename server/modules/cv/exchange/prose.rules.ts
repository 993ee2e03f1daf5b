const bullet = '• ';

/** A description as a resume holds it: its text, and apart from it the lines that begin with a bullet. */
export function apart(description: string): { text: string; bullets: string[] } {
  const lines = description.split('\n');
  const isBullet = (line: string) => line.startsWith(bullet);
  return {
    text: lines
      .filter((line) => !isBullet(line))
      .join('\n')
      .trim(),
    bullets: lines.filter(isBullet).map((line) => line.slice(bullet.length)),
  };
}

/** The other way round: the text, then a line for each bullet. */
export function together(text: string | undefined, bullets: readonly string[]): string | undefined {
  const lines = bullets.map((line) => bullet + inOneLine(line));
  return [...(text ? [text.trim()] : []), ...lines].join('\n') || undefined;
}

/** Line by line: a pattern for the blanks around a line feed takes minutes where a text is nothing but blanks. */
function inOneLine(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  if (rest.length === 0) return first;
  const [last = '', ...between] = rest.toReversed();
  return [
    first.trimEnd(),
    ...between
      .toReversed()
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    last.trimStart(),
  ].join(' ');
}
