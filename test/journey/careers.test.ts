import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  BadInputError,
  type CareerAssumptions,
  type CareerPerspective,
  type Client,
} from '../../client-sdk/src/index.ts';
import { aLine, numen } from '../kit/intake.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, password, type Someone } from '../kit/world.ts';
import { WORKED_AS_OF, workedCareers } from '../rules/worked-careers.ts';

const worked = workedCareers.find(({ id }) => id === 'C02');
if (!worked) throw new Error('no such career');

/** The same career as the HR base tells it. */
const line = aLine({
  numen: numen(2),
  birthDate: '1986-02-20',
  titularSince: '2011-09-01',
  careerSteps: [
    { corps: 'CERTIFIE', grade: 'CN', echelon: 7, from: '2010-09-01', to: '2024-03-14' },
    { corps: 'CERTIFIE', grade: 'CN', echelon: 8, from: '2024-03-15' },
  ],
  positions: [{ kind: 'ACTIVITE', from: '2010-09-01' }],
  diplomas: [{ title: 'Master', level: 7, obtainedOn: '2010-07-01' }],
  services: [
    { from: '2010-09-01', to: '2011-08-31', kinds: ['TEACHING', 'SECOND_DEGREE', 'PUBLIC', 'CATEGORY_A'] },
    { from: '2011-09-01', kinds: ['TEACHING', 'SECOND_DEGREE', 'PUBLIC', 'CATEGORY_A', 'FRANCE_TITULAR'] },
  ],
});

let server: TestServer;
let officer: Someone & { code: string };
let teacher: Someone;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
  const base = await signedInClient(server, await addAccount(server, 'INTEGRATOR'));
  const report = await base.client.intake.importTeachers({
    teachers: [{ ...line, officer: { code: officer.code } }],
  });
  id = report.results[0]?.teacher?.id ?? '';
  const username = (await base.client.teachers.find(id))?.username ?? '';
  teacher = { accountId: '', username };
  const { client } = watchedClient(server);
  await client.account.signIn({ username, password: line.numen });
  await client.account.changePassword({ currentPassword: line.numen, newPassword: password });
});
afterAll(() => server.close());

const asOf = WORKED_AS_OF;

async function told(client: Client, key: string, assuming?: CareerAssumptions): Promise<CareerPerspective> {
  const one = (await client.careers.perspectives({ asOf, assuming }))?.find((each) => each.key === key);
  if (!one) throw new Error(`nothing is said of ${key}`);
  return one;
}

test('a teacher reads what the law opens, from when and why, in French and in English', async () => {
  const french = await signedInClient(server, teacher);
  const all = await french.client.careers.perspectives({ asOf });
  expect(await french.client.careers.perspectives(id, { asOf })).toEqual(all);
  expect(french.sent).toEqual(['MyCareerPerspectives', 'CareerPerspectives']);

  const { next, hc_first_campaign: horsClasse } = worked.expected;
  expect(await told(french.client, 'NEXT_ECHELON')).toMatchObject({
    kind: 'ECHELON',
    outcome: { corps: { code: 'CERTIFIE' }, echelon: next?.echelon, from: next?.normal },
  });
  const promotion = await told(french.client, 'HORS_CLASSE');
  expect(promotion).toMatchObject({
    status: 'ELIGIBLE_LATER',
    firstCampaign: horsClasse?.normal,
    reasons: worked.programmes['HC']?.reasons,
  });
  expect(promotion.conditions.some(({ met, satisfiedFrom }) => met === false && satisfiedFrom)).toBe(true);
  expect(promotion.legalBasis.length).toBeGreaterThan(0);

  const english = (await signedInClient(server, teacher, { locale: 'en' })).client;
  expect(promotion.summary).toMatch(/campagne 2030 : .*échelon/);
  expect((await told(english, 'HORS_CLASSE')).summary).toMatch(/2030 campaign: .*échelon/);
  expect((await told(english, 'AGREG_INTERNE')).summary).toMatch(/^You /);
});

test('only what is asked for is told: by kind, by status, on another day', async () => {
  const { client } = await signedInClient(server, teacher);
  const kinds = (await client.careers.perspectives({ kinds: ['GRADE'] }))?.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['GRADE']));
  const open = await client.careers.perspectives({ asOf, statuses: ['ELIGIBLE'] });
  expect(open?.map(({ key }) => key)).toEqual(expect.arrayContaining(['AGREG_INTERNE', 'CAFFA']));
  expect(open?.every(({ status }) => status === 'ELIGIBLE')).toBe(true);
  const later = await client.careers.perspectives(id, { asOf: '2031-01-15', kinds: ['GRADE'] });
  expect(later?.find(({ key }) => key === 'HORS_CLASSE')?.status).toBe('ELIGIBLE');
});

test('a teacher asks what if, and what cannot be supposed is refused with its reason', async () => {
  const { client } = await signedInClient(server, teacher);
  const { next, hc_first_campaign: horsClasse } = worked.expected;
  const quicker = { acceleratedAdvancement: true };
  expect((await told(client, 'NEXT_ECHELON', quicker)).outcome?.from).toBe(next?.accelerated);
  expect((await told(client, 'HORS_CLASSE', quicker)).firstCampaign).toBe(horsClasse?.all_accelerated);
  const leave = { from: '2026-02-01', to: '2026-07-31', position: 'DISPONIBILITE' } as const;
  expect((await told(client, 'NEXT_ECHELON', { leave })).outcome?.from).toBe('2028-03-15');

  const nonsense = client.careers.perspectives({ assuming: { appraisalRank: 4 } });
  await expect(nonsense).rejects.toBeInstanceOf(BadInputError);
  await expect(nonsense).rejects.toMatchObject({ reason: 'ASSUMPTION_OUT_OF_RANGE' });
});

test('the path ahead can be drawn: days that increase, each with its place and its pay', async () => {
  const { client, sent } = await signedInClient(server, teacher);
  const path = await client.careers.path({ until: '2040-09-01', asOf });
  expect(await client.careers.path(id, { until: '2040-09-01', asOf })).toEqual(path);
  expect(sent).toEqual(['MyCareerPath', 'CareerPath']);
  const { pay, next } = worked.expected;
  expect(path?.[0]).toMatchObject({
    echelon: 8,
    indiceMajore: pay?.inm,
    grossMonthlyPay: pay?.gross_monthly,
  });
  expect(path?.map(({ date }) => date)).toEqual(path?.map(({ date }) => date).toSorted());
  expect(path?.find(({ kind, echelon }) => kind === 'ECHELON' && echelon === 9)).toMatchObject({
    date: next?.normal,
    assumed: false,
  });

  const assuming = { promotions: [{ grade: 'HC' as const, campaign: 2030 }] };
  const promoted = await client.careers.path({ until: '2040-09-01', asOf, assuming });
  expect(promoted?.find(({ kind }) => kind === 'PROMOTION')).toMatchObject({
    date: '2030-09-01',
    grade: { code: 'HC' },
    assumed: true,
  });
});

test('the facts are those of the worked career, and follow the day', async () => {
  const { client } = await signedInClient(server, teacher);
  const { corps, grade, echelon, echelonDate, titularSince, birthDate } = worked.facts;
  const facts = await client.careers.facts({ asOf });
  expect(facts).toMatchObject({ corps, grade, echelon, from: echelonDate, titularSince, birthDate });
  expect(await client.careers.facts(id, { asOf })).toEqual(facts);
  expect(await client.careers.facts({ asOf: '2020-01-01' })).toMatchObject({ echelon: 7 });
  expect(await client.careers.facts(id, { asOf: '2005-01-01' })).toBeNull();
});

test('the officer who follows the teacher reads the same, and the teacher reads of it; another reads nothing', async () => {
  const own = (await signedInClient(server, teacher)).client;
  const office = (await signedInClient(server, officer)).client;
  expect(await office.careers.perspectives(id, { asOf })).toEqual(await own.careers.perspectives({ asOf }));
  expect(await office.careers.path(id, { until: '2030-09-01' })).not.toEqual([]);
  expect(await office.careers.facts(id)).not.toBeNull();
  const { nodes } = (await own.dossiers.accessLog(null)) ?? {};
  const byOfficer = nodes?.filter(({ role }) => role === 'OFFICER');
  expect(byOfficer?.map(({ action }) => action)).toContain('READ');
  expect(byOfficer?.flatMap(({ fields }) => fields)).toEqual(
    expect.arrayContaining(['teacher.careerPerspectives', 'teacher.careerPath', 'teacher.careerFacts']),
  );

  const stranger = (await signedInClient(server, await addOfficer(server))).client;
  expect(await stranger.careers.perspectives(id)).toBeNull();
  expect(await stranger.careers.path(id, { until: '2030-09-01' })).toBeNull();
  expect(await stranger.careers.facts(id)).toBeNull();
  expect(await stranger.careers.perspectives()).toBeNull();
});
