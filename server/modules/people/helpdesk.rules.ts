import { isPlain, textDefect } from '../../platform/text.rules.ts';

const longestUrl = 300;

/**
 * The address of a page as it is kept: https, a host with a dot in it, neither a name nor a password before it.
 * @returns null when it is none
 */
export function pageAddress(typed: string): string | null {
  const text = typed.trim();
  if (text.length > longestUrl || textDefect(text) || !isPlain(text) || /\s/.test(text)) return null;
  const url = URL.parse(text);
  const isPage = url?.protocol === 'https:' && url.username === '' && url.password === '';
  return isPage && /^[^.]+(\.[^.]+)+$/.test(url.hostname) && !url.hostname.startsWith('[') ? url.href : null;
}
