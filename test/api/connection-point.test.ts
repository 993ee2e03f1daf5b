import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ PUBLIC_URL: 'https://iprof.example.fr/' });
});
afterAll(async () => await server.close());

const fields = `{ url application situation explanation academy { code name mailDomain } }`;
const byCode = `query ($situation: TeachingSituation!, $academyCode: String, $departmentCode: String) {
  connectionPoint(situation: $situation, academyCode: $academyCode, departmentCode: $departmentCode) ${fields} }`;
const byFacts = `query ($facts: TeachingFacts!) { connectionPointOf(facts: $facts) ${fields} }`;
const english = { 'accept-language': 'en' };

test('anybody finds the server of an academy, in one statement, by situation or by facts', async () => {
  const expected = {
    url: 'https://iprof.example.fr/',
    application: 'IPROF',
    situation: 'FIRST_DEGREE_IN_ACADEMY',
    explanation: 'Premier degré : vous utilisez le I-Prof de l’académie du département qui vous gère.',
    academy: { code: '18', name: 'Orléans-Tours', mailDomain: 'ac-orleans-tours.fr' },
  };
  const variables = { situation: 'FIRST_DEGREE_IN_ACADEMY', departmentCode: '28' };
  const { data, statements } = await server.counted(byCode, { variables });
  expect(data).toEqual({ connectionPoint: expected });
  expect(statements).toHaveLength(1);
  const facts = { degree: 'FIRST', departmentCode: '28' };
  expect(await server.query(byFacts, { variables: { facts } })).toEqual({
    data: { connectionPointOf: expected },
  });
});

test('whoever no academy manages is sent to the server outside them, in English on request', async () => {
  const facts = { degree: 'SECOND', staff: 'CPE', territory: 'NOUVELLE_CALEDONIE' };
  const { data } = await server.query(byFacts, { variables: { facts }, headers: english });
  expect(data?.connectionPointOf).toEqual({
    url: 'https://iprof.adc.education.fr/',
    application: 'IPROF_OUTSIDE_ACADEMY',
    situation: 'PSYEN_OR_CPE_IN_NOUVELLE_CALEDONIE',
    explanation:
      'PsyEN or CPE in Nouvelle-Calédonie: you use the I-Prof server outside the academies, kept by the ministry (DGRH).',
    academy: null,
  });
});

test('private schools are sent to I-Professionnel, and the staff of a territory nowhere', async () => {
  const ask = async (situation: string) =>
    (await server.query(byCode, { variables: { situation } })).data?.connectionPoint as unknown;
  expect(await ask('PRIVATE_UNDER_CONTRACT')).toMatchObject({
    application: 'IPROFESSIONNEL',
    academy: null,
    url: expect.stringMatching(/^https:\/\/www\.education\.gouv\.fr\//) as unknown,
    explanation: expect.stringContaining('I-Professionnel') as unknown,
  });
  expect(await ask('FIRST_DEGREE_IN_NOUVELLE_CALEDONIE')).toMatchObject({
    application: 'NONE',
    academy: null,
  });
});

test.each([
  ['ACADEMY_CODE_REQUIRED', { situation: 'SECOND_DEGREE_IN_ACADEMY' }],
  ['DEPARTMENT_REQUIRED_HERE', { situation: 'FIRST_DEGREE_IN_POLYNESIE', academyCode: '18' }],
  ['UNKNOWN_CODE', { situation: 'FIRST_DEGREE_IN_ACADEMY', departmentCode: '99' }],
  ['CODES_DISAGREE', { situation: 'FIRST_DEGREE_IN_ACADEMY', academyCode: '01', departmentCode: '28' }],
])('what is missing or wrong is told: %s, in both languages', async (reason, variables) => {
  const french = await server.query(byCode, { variables });
  const inEnglish = await server.query(byCode, { variables, headers: english });
  expect(french.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  expect(inEnglish.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  expect(french.errors?.[0]?.message).not.toBe(inEnglish.errors?.[0]?.message);
});

test('anybody reads the thirty academies, with departments, mail domain and where to ask for help', async () => {
  const { data } = await server.query(
    '{ academies { code name kind mailDomain departments { code name } helpdesk { email phone url } } }',
  );
  const academies = data?.academies as { code: string; mailDomain: string; departments: unknown[] }[];
  expect(academies).toHaveLength(30);
  expect(academies.flatMap(({ departments }) => departments)).toHaveLength(101);
  expect(academies.find(({ code }) => code === '06')).toEqual({
    code: '06',
    name: 'Clermont-Ferrand',
    kind: 'ACADEMIE',
    mailDomain: 'ac-clermont.fr',
    departments: [
      { code: '03', name: 'Allier' },
      { code: '15', name: 'Cantal' },
      { code: '43', name: 'Haute-Loire' },
      { code: '63', name: 'Puy-de-Dôme' },
    ],
    helpdesk: { email: null, phone: null, url: null },
  });
});
