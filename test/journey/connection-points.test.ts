import { afterAll, beforeAll, expect, test } from 'vitest';
import { BadInputError, type TeachingFacts } from '../../client-sdk/src/index.ts';
import { watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test('anybody finds all thirty academies, and where to sign in, without an account', async () => {
  const { client } = watchedClient(server, { locale: 'en' });
  const academies = await client.academies.list();
  expect(academies).toHaveLength(30);
  for (const { code, mailDomain, departments } of academies) {
    expect(mailDomain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(departments.length, code).toBeGreaterThan(0);
  }
  const point = await client.academies.connectionPoint({
    situation: 'SECOND_DEGREE_IN_ACADEMY',
    academyCode: '18',
  });
  expect(point).toMatchObject({ application: 'IPROF', academy: { code: '18', name: 'Orléans-Tours' } });
  expect(point.explanation).not.toBe('');
});

// Each fact, in the words of somebody who asks, and where it leads.
const cases: readonly (readonly [string, TeachingFacts, string, string | null])[] = [
  ['of the first degree, by the department', { degree: 'FIRST', departmentCode: '28' }, 'IPROF', '18'],
  [
    'of the first degree in Polynésie, by the department of origin',
    { degree: 'FIRST', territory: 'POLYNESIE_FRANCAISE', departmentCode: '28' },
    'IPROF',
    '18',
  ],
  [
    'seconded abroad',
    { degree: 'SECOND', secondment: 'ABROAD', academyCode: '18' },
    'IPROF_OUTSIDE_ACADEMY',
    null,
  ],
  ['seconded as an ATER', { degree: 'SECOND', secondment: 'AS_ATER', academyCode: '18' }, 'IPROF', '18'],
  ['at the CUFR of Mayotte', { degree: 'SECOND', workplace: 'CUFR_MAYOTTE' }, 'IPROF_OUTSIDE_ACADEMY', null],
  [
    'of the central administration',
    { degree: 'SECOND', workplace: 'CENTRAL_ADMINISTRATION' },
    'IPROF_OUTSIDE_ACADEMY',
    null,
  ],
];

test.each(cases)('somebody %s is sent to the right server', async (_who, facts, application, academy) => {
  const { client } = watchedClient(server);
  const point = await client.academies.connectionPointOf(facts);
  expect([point.application, point.academy?.code ?? null]).toEqual([application, academy]);
});

test('what is missing or contradictory is named', async () => {
  const { client } = watchedClient(server);
  for (const [facts, reason] of [
    [{ degree: 'SECOND' }, 'ACADEMY_CODE_REQUIRED'],
    [{ degree: 'FIRST', territory: 'WALLIS_ET_FUTUNA' }, 'DEPARTMENT_REQUIRED_HERE'],
    [{ degree: 'SECOND', academyCode: '99' }, 'UNKNOWN_CODE'],
    [{ degree: 'SECOND', academyCode: '18', departmentCode: '75' }, 'CODES_DISAGREE'],
  ] as const satisfies readonly (readonly [TeachingFacts, string])[]) {
    const refused = client.academies.connectionPointOf(facts);
    await expect(refused, reason).rejects.toBeInstanceOf(BadInputError);
    await expect(refused).rejects.toMatchObject({ reason });
  }
});
