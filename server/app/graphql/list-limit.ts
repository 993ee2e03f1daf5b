import { RequestError } from '../../platform/errors/errors.ts';
import { limits } from './limits.ts';

/**
 * Refuses lists in the variables that are longer than any that is asked for. graphql looks at each item before it is known
 * who asks, and a body of some hundred bytes, unpacked, holds a hundred thousand. What stands in an item is not looked at:
 * no input has lists of lists.
 * @throws RequestError TOO_COSTLY
 */
export function checkLists(given: unknown, depth = 0): void {
  // No input is deeper: graphql refuses it by itself.
  if (typeof given !== 'object' || given === null || depth > limits.depth) return;
  if (!Array.isArray(given)) for (const value of Object.values(given)) checkLists(value, depth + 1);
  else if (given.length > limits.listItems) throw new RequestError('TOO_COSTLY');
}
