import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOrm } from '../../server/app/process/orm.ts';
import { openReadPool } from '../../server/app/process/pool.ts';
import { isUnavailable } from '../../server/app/http/unavailable.ts';
import { PreparedStatements } from '../../server/platform/read/prepared.ts';
import { restartingPostgres, type FakePostgres } from '../kit/fake-postgres.ts';

let postgres: FakePostgres;
beforeEach(async () => {
  postgres = await restartingPostgres();
});
afterEach(() => postgres.close());

/** An error without a listener ended the process: the pool takes its own away before the connection is used. */
test('a connection that ends between being made and being used fails a read, not the process', async () => {
  const { pool, isReady } = openReadPool(postgres.url, 2, { warn: () => undefined });
  const statements = new PreparedStatements(pool);
  const read = statements.query({ name: 'one', text: 'select 1', sent: 0 }, []);
  expect(isUnavailable(await read.catch((error: unknown) => error))).toBe(true);
  expect(isUnavailable(await isReady().catch((error: unknown) => error))).toBe(true);
  await pool.end();
});

test('a connection of the ORM that ends before it is used fails a statement, not the process', async () => {
  const orm = await openOrm(postgres.url, 2);
  const fault = await orm.em.execute('select 1').catch((error: unknown) => error);
  expect(isUnavailable(fault), String(fault)).toBe(true);
  await orm.close(true);
});
