import type pg from 'pg';
import { expect, vi } from 'vitest';

/** Waits until every event may be read: the snapshot counts open transactions of other databases of the server too. */
export const settledEvents = (sql: pg.ClientBase) =>
  vi.waitFor(
    async () => {
      const { rows } = await sql.query(
        'select coalesce(max(xact) < pg_snapshot_xmin(pg_current_snapshot()), true) as all from event',
      );
      expect(rows).toEqual([{ all: true }]);
    },
    { timeout: 20_000 },
  );
