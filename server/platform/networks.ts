import { BlockList, isIP } from 'node:net';

/** Whether a text is an address, or one with the length of its prefix (RFC 4632). */
export function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (rest.length > 0) return false;
  return prefix === undefined ? longest > 0 : /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest;
}

/**
 * Finds the smallest of these networks that an address is in, whether it is written with a port, or as IPv4 inside IPv6.
 * @param networks each as `isNetwork` takes it; the answer is one of them, as it was written
 */
export function networkFinder(
  networks: readonly string[],
): (address: string | undefined) => string | undefined {
  const known = networks.map(listOf).toSorted((a, b) => b.length - a.length);
  return (written = '') => {
    const address = plainAddress(written);
    if (isIP(address) === 0) return undefined;
    return known.find(({ list }) => list.check(address, familyOf(address)))?.network;
  };
}

function listOf(network: string) {
  const [given = '', prefix] = network.split('/');
  const address = plainAddress(given);
  const longest = isIP(address) === 4 ? 32 : 128;
  // The prefix of IPv4 inside IPv6 counts the 96 bits before it.
  const before = isIP(given) === 6 && longest === 32 ? 96 : 0;
  const length = prefix === undefined ? longest : Math.max(0, Number(prefix) - before);
  const list = new BlockList();
  list.addSubnet(address, length, familyOf(address));
  return { network, length, list };
}

const familyOf = (address: string) => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

/**
 * Some proxies add the port (`203.0.113.50:1234`, `[2001:db8::5]:443`). IPv4 inside IPv6 is IPv4; the zone of a link-local
 * address means something on this machine alone.
 */
export function plainAddress(entry: string): string {
  const [, bracketed, dotted] = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/.exec(entry) ?? [];
  return (bracketed ?? dotted ?? entry).replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}
