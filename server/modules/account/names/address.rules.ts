// RFC 5321, 4.5.3.1.1 and 4.5.3.1.3: 64 octets before the @, 256 for the path, which holds two angle brackets as well.
const maxLocalPart = 64;
const maxAddress = 254;

/** « Dot-string » (RFC 5321, 4.1.2): no dot at either end, nor two in a row. */
const atom = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+";
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`);
/** The domain of the HTML standard (WHATWG, 4.10.5.1.5), with a dot in it: the internet's only. */
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const domain = new RegExp(`^(?:${label}\\.)+(?=[a-z])${label}$`);

/**
 * An address as it is kept and compared: no outer spaces, the domain in lower case and in its ASCII form (RFC 5891).
 * The part before the @ stays as typed: its host alone knows whether case matters there.
 * @returns null when it is not an address: line breaks, no dot in the domain, too long
 */
export function normalizeAddress(typed: string): string | null {
  const trimmed = typed.trim();
  const at = trimmed.lastIndexOf('@');
  const [local, host] = [trimmed.slice(0, at), asciiDomain(trimmed.slice(at + 1))];
  if (at < 1 || at > maxLocalPart || !localPart.test(local) || !domain.test(host)) return null;
  const address = `${local}@${host}`;
  return address.length <= maxAddress ? address : null;
}

/** Whether two addresses reach the same box, as far as one can tell: hosts that mind case are a curiosity. */
export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** « Exämple.FR » → `xn--exmple-cua.fr`; an empty text when it is no domain. */
function asciiDomain(typed: string): string {
  // Only letters, digits, dots and hyphens: a URL would take a port, a path or a line break for its own and drop it.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(typed)) return '';
  return URL.parse(`http://${typed}`)?.hostname ?? '';
}
