import { withSql } from './postgres.ts';
import type { TestServer } from './server.ts';

/**
 * Holds the row of an account, as a sign-in does, while `meanwhile` runs up to that row; then does `last` and commits.
 * @param lock what is held instead
 */
export async function holding<T>(
  server: Pick<TestServer, 'databaseUrl'>,
  accountId: string,
  meanwhile: () => Promise<T>,
  last: string,
  lock = 'select from account where id = $1 for update',
): Promise<T> {
  return withSql(server.databaseUrl, async (client) => {
    await client.query('begin');
    await client.query(lock, [accountId]);
    const running = meanwhile();
    await withSql(server.databaseUrl, async (watcher) => {
      const waiting = async () => {
        const { rows } = await watcher.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return rows.length > 0;
      };
      while (!(await waiting())) continue;
    });
    await client.query(last, [accountId]);
    await client.query('commit');
    return running;
  });
}
