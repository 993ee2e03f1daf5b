import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { sendByName } from './naming-client.ts';

/**
 * Runs one statement on whole sets: each input goes as one JSON parameter (`$1::json`, `$2::json`…), and the answer is
 * the column `json` of the only row, if the statement gives one. Values never enter the text, whatever they hold.
 */
export type Sql = <T = unknown>(text: string, ...inputs: readonly unknown[]) => Promise<T>;

/** A set that is written already: large ones are prepared while the database is busy with something else. */
export class WrittenJson {
  readonly text: string;

  constructor(value: unknown) {
    this.text = JSON.stringify(value);
  }
}

/** On a connection of the driver. */
export function sqlOfClient(client: ClientBase): Sql {
  return async <T>(text: string, ...inputs: readonly unknown[]) => {
    const { rows } = await client.query<{ json?: string }>(text, inputs.map(written));
    return answer(rows) as T;
  };
}

/** Inside the transaction of an entity manager, with bound parameters (its own `execute` writes values into the text). */
export function sqlOfEntityManager(em: SqlEntityManager): Sql {
  const kysely = em.getKysely();
  return async <T>(text: string, ...inputs: readonly unknown[]) => {
    sendByName(text);
    const query = { kind: 'RawNode', sqlFragments: [text], parameters: [] } as const;
    const { rows } = await kysely.executeQuery<{ json?: string }>({
      sql: text,
      query,
      parameters: inputs.map(written),
      queryId: { queryId: 'set' },
    });
    return answer(rows) as T;
  };
}

function written(input: unknown): string {
  return input instanceof WrittenJson ? input.text : JSON.stringify(input);
}

function answer(rows: readonly { json?: string }[] | undefined): unknown {
  const json = rows?.[0]?.json;
  return json === undefined ? undefined : JSON.parse(json);
}
