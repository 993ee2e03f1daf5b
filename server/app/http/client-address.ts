import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Logger } from '../../platform/log.ts';
import { networkFinder, plainAddress } from '../../platform/networks.ts';

/**
 * The caller's network address: what the trusted proxies say it is. An entry that is no address is not believed; then it
 * is that of the proxy which said so.
 */
export function addressOf({ ip, ips }: Pick<FastifyRequest, 'ip' | 'ips'>): string {
  return (ips ?? [ip]).map(plainAddress).findLast((address) => isIP(address)) ?? '0.0.0.0';
}

/**
 * Whether an entry of X-Forwarded-For, or the socket's address, is one of these networks: for Fastify's `trustProxy`,
 * whose own answer stops at a port.
 * @param networks addresses, or addresses with the length of their prefix
 */
export function trusts(networks: readonly string[]): (entry: string | undefined) => boolean {
  const find = networkFinder(networks);
  return (entry) => find(entry) !== undefined;
}

/**
 * Says once that a peer which is no trusted proxy tells addresses: either a stranger invents them, or everybody behind a
 * proxy that nobody has named is counted as one.
 */
export function warnOfProxies(
  isTrusted: (entry: string | undefined) => boolean,
  log: Pick<Logger, 'warn'>,
): (request: Pick<FastifyRequest, 'headers' | 'socket'>) => void {
  let isTold = false;
  return ({ headers, socket }) => {
    if (isTold || headers['x-forwarded-for'] === undefined || isTrusted(socket.remoteAddress)) return;
    isTold = true;
    log.warn(
      { peer: plainAddress(socket.remoteAddress ?? '') },
      'X-Forwarded-For from a peer that is not in TRUSTED_PROXIES is not believed: if it is a proxy of yours, all its callers count as one',
    );
  };
}
