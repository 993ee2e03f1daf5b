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

/** The connection of a driver, as far as a query writes on it. */
interface Wire {
  parse(statement: object): void;
  bind(portal: object): void;
  execute(portal: object): void;
}
interface Protocol {
  prepare(wire: Wire): void;
  handleCommandComplete(message: { readonly text: string }, wire: Wire): void;
}
const protocol = pg.Query.prototype as unknown as Protocol;

/**
 * The first statement of a transaction, sent with what begins it. PostgreSQL leaves the statement out when the beginning fails: it
 * never runs outside.
 */
class FirstOfTransaction extends pg.Query {
  prepare(wire: Wire): void {
    wire.parse({ text: 'begin' });
    wire.bind({});
    wire.execute({});
    protocol.prepare.call(this, wire);
  }

  handleCommandComplete(message: { readonly text: string }, wire: Wire): void {
    if (message.text !== 'BEGIN') protocol.handleCommandComplete.call(this, message, wire);
  }
}

/** What was not sent has no answer of its own. */
const nothing = Promise.resolve({ command: '', rowCount: null, rows: [] });

/** A connection of the ORM: it sends by name what `sendByName` was given, and begins a transaction with its first statement. */
export class NamingClient extends pg.Client {
  #names = true;
  #isToBegin = false;

  // The driver of the ORM gives a text and its values; all other forms go on as they are.
  override query(...given: unknown[]): never {
    if (given.length === 2) return this.#ofOrm(...(given as [string, unknown[]])) as never;
    if (this.#isToBegin) throw new TypeError('a transaction begins with a text and its values');
    return super.query(...(given as [string])) as never;
  }

  #ofOrm(text: string, values: unknown[]): Promise<unknown> {
    if (text === 'begin') {
      this.#isToBegin = true;
      return nothing;
    }
    if (!this.#isToBegin) return this.#send(text, values, (query) => super.query(query));
    this.#isToBegin = false;
    // What is empty is neither begun nor ended.
    if (text === 'commit' || text === 'rollback') return nothing;
    // A text without values may be several statements, which PostgreSQL takes alone; what has a name is one.
    if (values.length === 0 && !this.#nameOf(text))
      return super.query('begin').then(() => super.query(text, values));
    return this.#send(text, values, (query) => this.#sendFirst(query));
  }

  #send(text: string, values: unknown[], by: (query: pg.QueryConfig) => Promise<unknown>): Promise<unknown> {
    const name = this.#nameOf(text);
    if (name === undefined) return by({ text, values });
    return by({ name, text, values }).catch((error: unknown) => {
      if (outdated.has(errorCode(error) ?? '')) this.#names = false;
      throw error;
    });
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names ? named.get(text) : undefined;
    return known?.isSentAgain ? known.name : undefined;
  }

  #sendFirst(query: pg.QueryConfig): Promise<unknown> {
    return new Promise((resolve, reject) => {
      super.query(
        new FirstOfTransaction(query, (error, result) => (error ? reject(error) : resolve(result))),
      );
    });
  }
}
