import pg from 'pg';
import { errorCode } from '../start-error.ts';

/** What one connection may hold by name, in characters of SQL; PostgreSQL keeps about 100 bytes for each, so 40 MB. */
export const namedCharactersPerConnection = 400_000;
/** Longer statements are planned at each use: they are rare, and their plans are large. */
export const longestNamed = 40_000;

interface Named {
  readonly name: string;
  isSentAgain: boolean;
}

const named = new Map<string, Named>();
let characters = 0;

/**
 * Has a statement sent by name from its second use on, so that PostgreSQL parses and plans it once per connection. Only for
 * texts of our own, whose values are all parameters: what does not fit any more is planned at each use.
 */
export function sendByName(text: string): void {
  const known = named.get(text);
  if (known) known.isSentAgain = true;
  if (known || text.length > longestNamed || characters + text.length > namedCharactersPerConnection) return;
  characters += text.length;
  named.set(text, { name: `s${named.size}`, isSentAgain: false });
}

/**
 * What a connection says of a plan that it cannot use any more: the types of its answer have changed, or those of a record
 * that it reads; or a pooler has given the plans of another connection. All others of that connection may be as old.
 */
const outdated = new Set(['0A000', '42804', '26000', '42P05']);

/** A connection of the ORM: it sends by name what `sendByName` was given. */
export class NamingClient extends pg.Client {
  #names = true;

  // The driver of the ORM gives a text and its values; all other forms go on as they are.
  override query(...given: unknown[]): never {
    const [text, values] = given;
    const known = this.#names && given.length === 2 ? named.get(text as string) : undefined;
    if (!known?.isSentAgain) return super.query(...(given as [string])) as never;
    return super
      .query({ name: known.name, text: text as string, values: values as unknown[] })
      .catch((error: unknown) => {
        if (outdated.has(errorCode(error) ?? '')) this.#names = false;
        throw error;
      }) as never;
  }
}
