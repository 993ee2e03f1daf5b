/**
 * The network that an address belongs to, for counting: /24 in IPv4, /56 in IPv6, which is what one household or school
 * gets (RIPE-690). IPv4 written inside IPv6 is IPv4.
 */
export function networkOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(address);
  if (v4) return `${v4[1]}.0/24`;
  if (!address.includes(':')) return '0.0.0.0/24';
  const [a = 0, b = 0, c = 0, d = 0] = groupsOf(address);
  const kept = [a, b, c, d & 0xff00].map((group) => group.toString(16));
  return `${kept.join(':')}::/56`;
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address
    .replace(/%.*$/, '')
    .replace(/\d+\.\d+\.\d+\.\d+$/, '0:0')
    .split('::');
  const parse = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [parse(head), parse(tail ?? '')];
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}
