/**
 * Whether a link may be followed by a click: a page, an address, a telephone number, or a place in the document or beside it. Others
 * start a program, run a script, or ask another machine with the password of the reader.
 */
export function isHarmlessLink(target: string): boolean {
  // Programs pass over what cannot be seen.
  // oxlint-disable-next-line no-control-regex
  const seen = target.replaceAll(/[\u0000-\u001F\u007F]/g, '').trim();
  return /^(?:https?|mailto|tel):/i.test(seen) || !/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(seen);
}
