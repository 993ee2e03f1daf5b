/** Where a text that is not JSON breaks. The engine tells it of some faults only, and in English. */
export function placeOfFault(content: string): { readonly line: number; readonly column: number } {
  // The first length at which nothing that follows could make it JSON; the one before still could.
  let [whole, broken] = [0, content.length + 1];
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2);
    if (isBroken(content.slice(0, middle))) broken = middle;
    else whole = middle;
  }
  const before = content.slice(0, whole);
  const line = before.split('\n').length;
  return { line, column: whole - before.lastIndexOf('\n') };
}

/** An end that comes too early breaks nothing. */
function isBroken(start: string): boolean {
  try {
    JSON.parse(start);
    return false;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    const isTooShort = /end of JSON|Unterminated/.test(message) || Number(position) === start.length;
    return !isTooShort;
  }
}
