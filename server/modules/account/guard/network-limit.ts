import type { Context } from '../../../platform/context.ts';
import { networkFinder } from '../../../platform/networks.ts';
import { networkOf } from './network.rules.ts';

/** What one household or school may get wrong in an hour, whatever the names. */
const networkFailures = 100;

const finders = new WeakMap<readonly string[], ReturnType<typeof networkFinder>>();

/**
 * The network that a request is counted for, and how many failures an hour that may have: one that the operator names as
 * shared is counted as a whole, and has the limit of those.
 */
export function limitOf({ ip, config }: Pick<Context, 'ip' | 'config'>): { network: string; most: number } {
  const { sharedNetworks, sharedNetworkFailures } = config;
  const find = finders.get(sharedNetworks) ?? networkFinder(sharedNetworks);
  finders.set(sharedNetworks, find);
  const shared = find(ip);
  return shared === undefined
    ? { network: networkOf(ip), most: networkFailures }
    : { network: shared, most: sharedNetworkFailures };
}
