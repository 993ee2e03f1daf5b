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
  const lines = bullets.map((line) => bullet + line.replaceAll(/\s*\n\s*/g, ' '));
  return [...(text ? [text.trim()] : []), ...lines].join('\n') || undefined;
}
