import type { Refusal } from '../errors/errors.ts';

/** Stands where a value was refused. */
export const refused: unique symbol = Symbol('refused');

/** Ends a rule that looks at what was refused. */
class Unreadable extends Error {}

/**
 * What was read of fields, where looking at one that was refused, or that is not there and should be, ends the rule that does:
 * the fault is known already, and what depends on it cannot be judged.
 */
export function withUnreadable(taken: Record<string, unknown>, names: Iterable<string>): object {
  for (const name of names)
    Object.defineProperty(taken, name, {
      enumerable: true,
      get: () => {
        throw new Unreadable();
      },
    });
  return taken;
}

/** What a rule answers; undefined where it looks at a value that cannot be read. */
export function ifReadable<Answer>(rule: () => Answer): Answer | undefined {
  try {
    return rule();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** A rule, or several that are judged each by itself: one that looks at a value which cannot be read takes no other with it. */
export type Rules<Given extends readonly unknown[]> =
  | ((...given: Given) => readonly Refusal[])
  | readonly ((...given: Given) => readonly Refusal[])[];

/** What rules find in what can be read. */
export function found<Given extends readonly unknown[]>(rules: Rules<Given>, ...given: Given): Refusal[] {
  const all: Refusal[] = [];
  for (const rule of typeof rules === 'function' ? [rules] : rules)
    all.push(...(ifReadable(() => rule(...given)) ?? []));
  return all;
}
