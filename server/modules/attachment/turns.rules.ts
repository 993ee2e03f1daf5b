/** The end of the latest work of each account. */
const latest = new Map<string, Promise<unknown>>();

/**
 * Does the work of one account one after the other, in the order asked for: of the few places in which files are looked into,
 * an account takes one, whatever it sends.
 */
export async function inTurn<T>(accountId: string, work: () => Promise<T>): Promise<T> {
  const before = latest.get(accountId);
  const mine = before ? before.then(work, work) : work();
  latest.set(accountId, mine);
  try {
    return await mine;
  } finally {
    if (latest.get(accountId) === mine) latest.delete(accountId);
  }
}
