import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import {
  readsAll,
  readsCvs,
  seesEntry,
  type EntryFacts,
} from '../../server/modules/cv/record/entry.policy.ts';
import { readsAllOf, readsCvOf, seesEntryOf } from '../../server/modules/cv/index.ts';
import type { Bind } from '../../server/platform/read/model.ts';
import { MandateKind, type HeldMandate, type Viewer } from '../../server/platform/viewer.ts';
import { createTestDatabase } from '../kit/postgres.ts';

let sql: pg.Client;
beforeAll(async () => {
  const { url } = await createTestDatabase();
  sql = new pg.Client({ connectionString: url });
  await sql.connect();
});
afterAll(() => sql.end());

const [paris, lyon] = [uuidv7(), uuidv7()];
const [claire, marc, julie] = [uuidv7(), uuidv7(), uuidv7()];
const each = <T>(...values: T[]) => values;

/** Every entry that differs from another one for a policy. */
const entries = each('OFFICERS', 'RECRUITERS').flatMap((visibility) =>
  each('DECLARED', 'VERIFIED', 'REJECTED').flatMap((status) =>
    each(true, false).flatMap((hasLeft) =>
      each(paris, lyon).flatMap((academyId) =>
        each(claire, marc).map((correspondentId) => {
          const isJulies = correspondentId === claire && !hasLeft;
          const accountId = isJulies ? julie : uuidv7();
          const facts = { accountId, academyId, correspondentId, visibility, status, hasLeft } as EntryFacts;
          return { id: uuidv7(), teacherId: accountId, ...facts };
        }),
      ),
    ),
  ),
);

const someone: Viewer = {
  accountId: uuidv7(),
  sessionId: 's',
  role: 'OFFICER',
  name: 'x',
  academyId: paris,
  officerId: uuidv7(),
  portfolios: [],
  grants: [],
  mandates: [],
  mustChangePassword: false,
  mustEnrolSecondFactor: false,
  readsOnly: false,
};
const mandate = (kind: MandateKind, more: Partial<HeldMandate> = {}): HeldMandate => ({
  kind,
  academyId: kind === 'NATIONAL_ACTS' ? null : paris,
  departmentCode: null,
  establishmentUai: null,
  ...more,
});
const viewers: readonly Viewer[] = [
  { ...someone, role: 'TEACHER', officerId: null, accountId: julie },
  { ...someone, role: 'TEACHER', officerId: null },
  { ...someone, role: 'INTEGRATOR', officerId: null, grants: ['READ_FILES'] },
  { ...someone, role: 'ADMINISTRATOR', officerId: null },
  { ...someone, role: 'ADMINISTRATOR', officerId: claire, portfolios: [claire] },
  { ...someone, officerId: claire, portfolios: [claire] },
  { ...someone, officerId: claire, portfolios: [claire, marc] },
  { ...someone, officerId: claire, portfolios: [claire], mandates: [mandate('RECRUITS')] },
  { ...someone, mandates: [mandate('RECRUITS', { establishmentUai: '0750001A' })] },
  { ...someone, mandates: [mandate('RECRUITS', { academyId: lyon })] },
  { ...someone, mandates: [mandate('RECRUITS')], mustEnrolSecondFactor: true },
  ...Object.values(MandateKind).map((kind) => ({ ...someone, mandates: [mandate(kind)] })),
];

/** The entries that SQL lets a viewer see, out of a set of rows like the tables. */
async function found(
  viewer: Viewer,
  scope: (viewer: Viewer, alias: string, bind: Bind) => string,
): Promise<string[]> {
  const values: unknown[] = [JSON.stringify(entries)];
  const bind = ((value: (request: object) => unknown, cast: string) => {
    values.push(value({ viewer }));
    return `$${values.length}::${cast}`;
  }) as Bind;
  const condition = scope(viewer, 'e', bind);
  const { rows } = await sql.query<{ id: string }>(
    `with given as (select * from json_to_recordset($1::json) as g (id uuid, "teacherId" uuid, "accountId" uuid, "academyId" uuid,
         "correspondentId" uuid, visibility text, status text, "hasLeft" boolean)),
       teacher as (select distinct "teacherId" as id, "accountId" as account_id, "correspondentId" as correspondent_id,
         case when "hasLeft" then now() end as departed_at from given),
       e as (select id, "teacherId" as teacher_id, "academyId" as academy_id, "correspondentId" as correspondent_id, visibility, status
         from given)
     select e.id from e where ${condition}`,
    values,
  );
  return rows.map(({ id }) => id).toSorted();
}

test.each([
  ['sees it', seesEntryOf, seesEntry],
  ['reads its evidence, notes and former versions', readsAllOf, readsAll],
] as const)(
  'for everybody and every entry of a CV, SQL and the policy say alike who %s',
  async (_what, scope, policy) => {
    let granted = 0;
    for (const viewer of viewers) {
      const expected = entries.filter((one) => policy(viewer, one)).map(({ id }) => id);
      expect(await found(viewer, scope), JSON.stringify(viewer)).toEqual(expected.toSorted());
      granted += expected.length;
    }
    // Neither everything nor nothing.
    expect(granted).toBeGreaterThan(50);
    expect(granted).toBeLessThan(viewers.length * entries.length);
  },
);

test('what stands above a CV is read by who reads all of its entries', async () => {
  for (const viewer of viewers) {
    const above = await found(viewer, (one, alias, bind) => readsCvOf(one, `${alias}.teacher_id`, bind));
    const expected = entries.filter((one) => readsAll(viewer, one)).map(({ id }) => id);
    expect(above, JSON.stringify(viewer)).toEqual(expected.toSorted());
  }
});

test('who may ask for an entry of a CV are teachers and officers; a machine and an administrator who is no officer may not', () => {
  const asking = viewers.filter(readsCvs);
  expect(asking).toEqual(viewers.filter(({ role, officerId }) => role === 'TEACHER' || officerId !== null));
  expect(viewers.length - asking.length).toBe(2);
});
