import type { Pool, PoolClient } from 'pg';
import { longestNamed, namedCharactersPerConnection } from '../sql/naming-client.ts';

/** A statement as it is sent: the same text always has the same name. */
export interface Sendable {
  readonly name: string;
  readonly text: string;
  /** How often it was sent so far. */
  sent: number;
}

interface Held {
  readonly names: Set<string>;
  characters: number;
}

/**
 * Runs statements over a pool, by name from their second use on, so that PostgreSQL parses and plans them once per
 * connection. Clients choose the shapes of statements, so what a connection holds is bounded: one that is full is closed
 * and another takes its place. The pool listens for errors of its connections; here they fail the query.
 */
export class PreparedStatements {
  readonly #pool: Pool;
  readonly #held = new WeakMap<PoolClient, Held>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** The rows, as arrays. */
  async query(statement: Sendable, values: readonly unknown[]): Promise<unknown[][]> {
    statement.sent += 1;
    const client = await this.#pool.connect();
    let fault: Error | undefined;
    try {
      const name = this.#nameOn(client, statement);
      const query = { text: statement.text, values: values as unknown[], rowMode: 'array' as const };
      return (await client.query<unknown[]>(name === undefined ? query : { ...query, name })).rows;
    } catch (error) {
      fault = error as Error;
      throw error;
    } finally {
      client.release(fault ?? this.#isFull(client));
    }
  }

  #nameOn(client: PoolClient, { name, text, sent }: Sendable): string | undefined {
    if (sent < 2 || text.length > longestNamed) return undefined;
    const held = this.#held.get(client) ?? { names: new Set(), characters: 0 };
    this.#held.set(client, held);
    if (!held.names.has(name)) {
      held.names.add(name);
      held.characters += text.length;
    }
    return name;
  }

  #isFull(client: PoolClient): boolean {
    return (this.#held.get(client)?.characters ?? 0) > namedCharactersPerConnection;
  }
}
