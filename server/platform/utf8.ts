import { isUtf8 } from 'node:buffer';

// Decoded leniently, what is not UTF-8 becomes U+FFFD: « Lef�vre », and what was written is lost.

/** The text of bytes, without a byte order mark; null when they are not UTF-8. */
export function utf8Text(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString('utf8').replace(/^\uFEFF/, '') : null;
}

/** The parameters of an address or of a form; null when their percent-encoded bytes are not UTF-8. */
export function utf8Parameters(encoded: string): URLSearchParams | null {
  const runs = encoded.match(/(?:%[\da-f]{2})+/gi) ?? [];
  const areText = runs.every((run) => isUtf8(Buffer.from(run.replaceAll('%', ''), 'hex')));
  return areText ? new URLSearchParams(encoded) : null;
}

/** Whether a `content-type` says nothing of a charset, or that the body is UTF-8 (ASCII is a part of it). */
export function saysUtf8(contentType: string | undefined): boolean {
  const [, charset = 'utf-8'] = /; *charset *= *"?([^"; ]*)/i.exec(contentType ?? '') ?? [];
  return /^(?:utf-?8|us-ascii)$/i.test(charset);
}
