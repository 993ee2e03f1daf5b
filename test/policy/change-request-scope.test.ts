import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import {
  readsContent,
  sees,
  type RequestFacts,
} from '../../server/modules/change-request/record/request.policy.ts';
import {
  isDoctorsOwn,
  reachOf,
  readsContentOf,
  seesRequest,
} from '../../server/modules/change-request/index.ts';
import { holds } from '../../server/modules/mandate/index.ts';
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
const [claire, marc, julie, adviser] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
const each = <T>(...values: T[]) => values;

/** Every request that differs from another one for a policy. */
const requests: (RequestFacts & { id: string; teacherId: string })[] = each(
  'CORRESPONDENT',
  'RECTEUR',
  'MEDICAL',
).flatMap((decider) =>
  each('NONE', 'OPINION', 'WHOLE').flatMap((medical) =>
    each([], ['GIVES_OPINION', null], ['GIVES_OPINION', adviser], ['MEDICAL', null]).flatMap((asked) =>
      each(true, false).flatMap((isSubmitted) =>
        each(null, marc).map(
          (handedToId) =>
            ({
              id: uuidv7(),
              teacherId: julie,
              accountId: julie,
              academyId: paris,
              departmentCode: handedToId === null ? '75' : null,
              establishmentUai: '0750001A',
              correspondentId: isSubmitted ? claire : null,
              handedToId,
              decider,
              medical,
              isDiscreet: handedToId !== null,
              isSubmitted,
              opinions: asked.length === 0 ? [] : [{ askedOf: asked[0], officerId: asked[1] }],
            }) as RequestFacts & { id: string; teacherId: string },
        ),
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
const kinds = Object.values(MandateKind);
const viewers: readonly Viewer[] = [
  { ...someone, role: 'TEACHER', officerId: null, accountId: julie },
  { ...someone, role: 'TEACHER', officerId: null },
  { ...someone, role: 'INTEGRATOR', officerId: null, grants: ['READ_FILES'] },
  { ...someone, role: 'ADMINISTRATOR', officerId: null },
  { ...someone, role: 'ADMINISTRATOR', officerId: claire, portfolios: [claire] },
  { ...someone, officerId: claire, portfolios: [claire] },
  { ...someone, officerId: marc, portfolios: [marc] },
  { ...someone, portfolios: [uuidv7(), claire] },
  ...kinds.flatMap((kind) => [
    { ...someone, mandates: [mandate(kind)] },
    { ...someone, mandates: [mandate(kind, { departmentCode: '75' })] },
    { ...someone, mandates: [mandate(kind, { departmentCode: '92' })] },
    { ...someone, mandates: [mandate(kind, { establishmentUai: '0750001A' })] },
    { ...someone, mandates: [mandate(kind, { establishmentUai: '0920001B' })] },
    { ...someone, mandates: [mandate(kind, { academyId: lyon })] },
    { ...someone, mandates: [mandate(kind)], mustEnrolSecondFactor: true },
    { ...someone, officerId: claire, portfolios: [claire], mandates: [mandate(kind)] },
    { ...someone, officerId: adviser, mandates: [mandate(kind)] },
  ]),
  { ...someone, mandates: kinds.map((kind) => mandate(kind)) },
];

/** The requests that SQL lets a viewer see, out of a set of rows like the table. */
async function found(viewer: Viewer, scope: typeof seesRequest): Promise<string[]> {
  const values: unknown[] = [JSON.stringify(requests.map(rowOf)), JSON.stringify(askedRows)];
  const condition = scope(
    {
      viewer,
      bind: (value, cast) => {
        values.push(value(viewer));
        return `$${values.length}::${cast}`;
      },
    },
    'r',
  );
  const { rows } = await sql.query<{ id: string }>(
    `with change_opinion as (select * from json_to_recordset($2::json) as o (request_id uuid, asked_of text, officer_id uuid)),
       teacher as (select '${julie}'::uuid as id, '${julie}'::uuid as account_id)
     select r.id from json_to_recordset($1::json) as r (id uuid, kind text, teacher_id uuid, academy_id uuid, department_code text,
       establishment_uai text, correspondent_id uuid, handed_to_id uuid, decider text, medical text, submitted_at timestamptz)
     where ${condition} and (select count(*) from change_opinion) >= 0 and (select count(*) from teacher) = 1`,
    values,
  );
  return rows.map(({ id }) => id).toSorted();
}

const rowOf = (one: (typeof requests)[number]) => ({
  id: one.id,
  kind: one.isDiscreet ? 'SEXE_ETAT_CIVIL' : 'ANOMALIE',
  teacher_id: one.teacherId,
  academy_id: one.academyId,
  department_code: one.departmentCode,
  establishment_uai: one.establishmentUai,
  correspondent_id: one.correspondentId,
  handed_to_id: one.handedToId,
  decider: one.decider,
  medical: one.medical,
  submitted_at: one.isSubmitted ? '2026-01-15T10:00:00Z' : null,
});
const askedRows = requests.flatMap(({ id, opinions }) =>
  opinions.map(({ askedOf, officerId }) => ({ request_id: id, asked_of: askedOf, officer_id: officerId })),
);

test.each([
  ['knows that it is there', seesRequest, sees],
  ['reads what it asks for', readsContentOf, readsContent],
] as const)(
  'for everybody and every request, SQL and the policy say alike who %s',
  async (_what, scope, policy) => {
    let granted = 0;
    for (const viewer of viewers) {
      const expected = requests.filter((one) => policy(viewer, one)).map(({ id }) => id);
      expect(await found(viewer, scope), JSON.stringify(viewer)).toEqual(expected.toSorted());
      granted += expected.length;
    }
    // Neither everything nor nothing.
    expect(granted).toBeGreaterThan(500);
    expect(granted).toBeLessThan(viewers.length * requests.length);
  },
);

test('what is of doctors is what was sent and a mandate of theirs reaches, for who holds one', async () => {
  const counted: string[][] = [];
  for (const viewer of viewers) counted.push(await found(viewer, isDoctorsOwn));
  const expected = viewers.map((viewer) =>
    requests
      .filter((one) => one.isSubmitted && holds(viewer, 'MEDICAL', one))
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(counted).toEqual(expected);
  expect(counted.flat().length).toBeGreaterThan(0);
});

test('a worklist looks at the rows of its viewer: one portfolio, several, what advisers were asked, or an academy', () => {
  const reaches = (one: Partial<Viewer>) => reachOf({ ...someone, ...one });
  const portfolios = [[], [claire], [claire, marc]].map((some) => reaches({ portfolios: some }));
  expect(portfolios).toEqual(['one', 'one', 'several']);
  const byMandate = kinds.map((kind) => [kind, reaches({ mandates: [mandate(kind)] })]);
  const expected: Partial<Record<MandateKind, string>> = {
    HEAD_OF_SERVICE: 'academy',
    DECIDES_FOR_IA_DASEN: 'academy',
    DECIDES_FOR_RECTEUR: 'academy',
    DECIDES_FOR_MINISTER: 'academy',
    GIVES_OPINION: 'advisers',
    MEDICAL: 'advisers',
  };
  expect(byMandate).toEqual(kinds.map((kind) => [kind, expected[kind] ?? 'one']));
});
