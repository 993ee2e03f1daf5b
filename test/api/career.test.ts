import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { aLine, numen } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, password, tokenOf } from '../kit/world.ts';

let server: TestServer;
let machine: string;
let officer: string;
const ids: Record<string, string> = {};

const establishment = { uai: '0750655E', name: 'Lycée Henri-IV', city: 'Paris' };
/** In her ninth échelon since 2023, with all that the file can say. */
const julie: Partial<ImportTeacherLine> = {
  numen: numen(1),
  birthDate: '1980-04-21',
  status: 'TITULAIRE',
  titularSince: '2006-09-01',
  careerSteps: [
    { corps: 'CERTIFIE', grade: 'CN', echelon: 7, from: '2016-09-01', to: '2019-08-31' },
    { corps: 'CERTIFIE', grade: 'CN', echelon: 8, from: '2019-09-01', to: '2023-02-28', accelerated: false },
    { corps: 'CERTIFIE', grade: 'CN', echelon: 9, from: '2023-03-01', retainedSeniority: 'P2M' },
  ],
  postings: [{ establishment, from: '2015-09-01', permanent: true, workingTime: 1, specialised: true }],
  positions: [{ kind: 'ACTIVITE', from: '2005-09-01' }],
  appraisals: [{ rank: 3, schoolYear: '2024-2025', on: '2025-01-20', outcome: 'EXCELLENT' }],
  diplomas: [
    { title: 'Licence', level: 6, obtainedOn: '2001-07-01', speciality: 'Histoire' },
    { title: 'CAPES', level: 7, obtainedOn: '2005-07-05' },
  ],
  services: [
    { from: '2005-09-01', to: '2006-08-31', kinds: ['TEACHING', 'SECOND_DEGREE', 'PUBLIC', 'CATEGORY_A'] },
    { from: '2006-09-01', kinds: ['TEACHING', 'SECOND_DEGREE', 'PUBLIC', 'CATEGORY_A', 'FRANCE_TITULAR'] },
  ],
};
const files: Record<string, Partial<ImportTeacherLine>> = {
  julie,
  /** Of whom the file says little. */
  bare: { numen: numen(2), familyName: 'Bruyère', services: [], diplomas: [] },
  /** Who left. */
  gone: {
    numen: numen(3),
    familyName: 'Capucine',
    careerSteps: [{ corps: 'PLP', grade: 'CN', echelon: 1, from: '2015-09-01', to: '2020-08-31' }],
  },
};

beforeAll(async () => {
  server = await startTestServer();
  machine = await tokenOf(server, await addAccount(server, 'INTEGRATOR', '18'));
  const answer = await bring(Object.values(files));
  Object.keys(files).forEach((name, at) => (ids[name] = answer.results[at]?.teacher?.id ?? ''));
  const { officerId, ...account } = await addOfficer(server);
  await server.orm.em.fork().execute(`update teacher set correspondent_id = '${officerId}'`);
  officer = await tokenOf(server, account);
});
afterAll(() => server.close());

interface Brought {
  readonly results: readonly {
    readonly outcome: string;
    readonly teacher: { id: string } | null;
    readonly errors: { code: string; path: string[] }[];
  }[];
  readonly unchanged: number;
}

async function bring(lines: readonly Partial<ImportTeacherLine>[]): Promise<Brought> {
  const document = `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) {
    unchanged results { outcome teacher { id } errors { code path } } } }`;
  const variables = { input: { teachers: lines.map((line) => aLine(line)) } };
  return (await server.query(document, { token: machine, variables })).data.importTeachers as Brought;
}

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers freely
type Answer = any;

async function of(
  name: string,
  selection: string,
  variables = '',
  values: object = {},
  headers = {},
): Promise<Answer> {
  const answer = await server.query(`query ($id: ID!${variables}) { teacher(id: $id) { ${selection} } }`, {
    token: machine,
    variables: { id: ids[name], ...values },
    headers,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data.teacher;
}

async function refusal(selection: string, headers: Record<string, string> = {}) {
  const { errors, data } = await server.query(`{ teacher(id: "${ids['julie']}") { ${selection} } }`, {
    token: machine,
    headers,
  });
  expect(data).toEqual({ teacher: null });
  return { message: errors?.[0]?.message, at: errors?.[0]?.path, ...errors?.[0]?.extensions };
}

describe('the file', () => {
  test('shows what the import says of status, specialised posts and diplomas', async () => {
    const { dossier } = await of(
      'julie',
      'dossier { status titularSince currentPosting { specialised } diplomas { title code } }',
    );
    expect(dossier).toEqual({
      status: 'TITULAIRE',
      titularSince: '2006-09-01',
      currentPosting: { specialised: true },
      diplomas: [
        { title: 'CAPES', code: null },
        { title: 'Licence', code: 'LICENCE' },
      ],
    });
    expect((await of('bare', 'dossier { status titularSince }')).dossier).toEqual({
      status: null,
      titularSince: null,
    });
  });

  test('is not written again by the same lines, and keeps what it said before', async () => {
    expect((await bring([julie])).unchanged).toBe(1);
    const line = { ...files['bare'], status: 'STAGIAIRE', titularSince: '2026-09-01' } as const;
    expect((await bring([line])).results[0]?.outcome).toBe('UPDATED');
    expect((await of('bare', 'dossier { status titularSince }')).dossier).toEqual({
      status: 'STAGIAIRE',
      titularSince: '2026-09-01',
    });
    const rows = await server.orm.em
      .fork()
      .execute<{ former: object }[]>(`select former from teacher_revision where former ? 'titularSince'`);
    expect(rows).toEqual([{ former: { status: null, titularSince: null } }]);
    await bring([files['bare'] ?? {}]);
  });

  test('refuses a titularisation out of its time, and an unknown grade', async () => {
    const { results } = await bring([
      { ...julie, titularSince: '2056-09-01' },
      { ...julie, careerSteps: [{ corps: 'PEGC', grade: 'XX', echelon: 4, from: '2024-09-01' }] },
    ]);
    expect(results.map(({ errors }) => errors)).toMatchObject([
      [{ code: 'DATE_OUT_OF_RANGE', path: ['input', 'teachers', '0', 'titularSince'] }],
      [{ code: 'UNKNOWN_GRADE', path: ['input', 'teachers', '1', 'careerSteps', '0', 'grade'] }],
    ]);
  });
});

describe('the facts', () => {
  test('are those of the file, in the form of the command line', async () => {
    expect((await of('julie', 'careerFacts')).careerFacts).toEqual({
      corps: 'CERTIFIE',
      grade: 'CN',
      echelon: 9,
      from: '2023-03-01',
      seniorityFrom: '2023-01-01',
      status: 'TITULAIRE',
      titularSince: '2006-09-01',
      birthDate: '1980-04-21',
      history: [
        { echelon: 7, from: '2016-09-01' },
        { echelon: 8, from: '2019-09-01', accelerated: false },
      ],
      positions: [{ kind: 'ACTIVITE', from: '2005-09-01' }],
      diplomas: [{ code: 'LICENCE', obtainedOn: '2001-07-01' }],
      services: [
        {
          from: '2005-09-01',
          to: '2006-08-31',
          kinds: ['SECOND_DEGREE', 'CATEGORY_A', 'PUBLIC', 'TEACHING'],
        },
        {
          from: '2006-09-01',
          kinds: ['CATEGORY_A', 'FRANCE_TITULAR', 'PUBLIC', 'SECOND_DEGREE', 'TEACHING'],
        },
      ].map(({ kinds, ...days }) => ({ ...days, kinds: expect.arrayContaining(kinds) as string[] })),
      appraisals: [{ rank: 3, schoolYear: '2024-2025', outcome: 'EXCELLENT' }],
      specialisedPost: true,
    });
  });

  test('follow the day that is asked', async () => {
    const { before, then, far } = await of(
      'julie',
      'before: careerFacts(asOf: "2010-01-01") then: careerFacts(asOf: "2020-01-01") far: careerFacts(asOf: "2035-01-01")',
    );
    expect(before).toBeNull();
    expect(then).toMatchObject({ echelon: 8, from: '2019-09-01', history: [{ echelon: 7 }] });
    // The year of a rendez-vous may be known before its appreciation.
    expect(then.appraisals).toEqual([{ rank: 3, schoolYear: '2024-2025' }]);
    expect(far).toMatchObject({ echelon: 9, seniorityFrom: '2023-01-01' });
  });

  test('of somebody who left are none, and nothing is open', async () => {
    const left = await of(
      'gone',
      'careerFacts careerPerspectives { key } careerPath(until: "2030-01-01") { date }',
    );
    expect(left).toEqual({ careerFacts: null, careerPerspectives: [], careerPath: [] });
  });
});

const whole = `key kind title summary status eligibleFrom firstCampaign certainty reasons
  conditions { key label met satisfiedFrom required actual reason }
  outcome { corps { code name degree } grade { code name } echelon chevron indiceMajore grossMonthlyPay from }
  legalBasis { title article url }`;
interface Told {
  readonly key: string;
  readonly kind: string;
  readonly status: string;
  readonly summary: string;
  readonly title: string;
  readonly firstCampaign: number | null;
  readonly reasons: string[];
  readonly conditions: { key: string; met: boolean | null }[];
  readonly outcome: { echelon: number; indiceMajore: number; from: string } | null;
}

describe('perspectives', () => {
  test('say what the law opens, from when and why', async () => {
    const { careerPerspectives: all } = await of('julie', `careerPerspectives { ${whole} }`);
    const told = new Map((all as Told[]).map((one) => [one.key, one]));
    expect(told.get('NEXT_ECHELON')).toMatchObject({
      kind: 'ECHELON',
      outcome: {
        corps: { code: 'CERTIFIE', degree: 'SECOND' },
        echelon: 10,
        indiceMajore: 634,
        from: '2027-01-01',
      },
    });
    expect(told.get('HORS_CLASSE')).toMatchObject({
      kind: 'GRADE',
      status: 'ELIGIBLE',
      firstCampaign: 2025,
      reasons: [],
      outcome: { grade: { code: 'HC', name: 'hors classe' } },
    });
    expect(told.get('CAFIPEMF')).toMatchObject({
      status: 'NOT_ELIGIBLE',
      reasons: expect.arrayContaining(['CORPS_NOT_OPEN']) as string[],
    });
    expect(told.get('HORS_CLASSE')?.summary).toMatch(/^Vous réunissez les conditions/);
    for (const { summary, title } of told.values()) {
      expect(title).not.toBe('');
      expect(summary).toMatch(/[.!]$/);
    }
  });

  test('are filtered by kind and by status', async () => {
    const { grades, open } = await of(
      'julie',
      `grades: careerPerspectives(kinds: [GRADE]) { kind } open: careerPerspectives(statuses: [ELIGIBLE]) { status }`,
    );
    expect(new Set(grades.map(({ kind }: Told) => kind))).toEqual(new Set(['GRADE']));
    expect(new Set(open.map(({ status }: Told) => status))).toEqual(new Set(['ELIGIBLE']));
  });

  test('name what to supply where the file is silent', async () => {
    const { careerPerspectives: all } = await of('bare', `careerPerspectives { ${whole} }`);
    const unknown = (all as Told[]).filter(({ status }) => status === 'UNKNOWN');
    expect(unknown.length).toBeGreaterThan(3);
    const list = unknown.find(({ key }) => key === 'AGREG_INTERNE');
    expect(list?.conditions.some(({ met }) => met === null)).toBe(true);
    expect(list?.summary).toMatch(/gestionnaire/);
  });

  test('are in the language of the request', async () => {
    const ask = async (language: string) => {
      const { careerPerspectives: all } = await of(
        'julie',
        'careerPerspectives(kinds: [GRADE]) { title summary }',
        '',
        {},
        { 'accept-language': language },
      );
      return all[0] as Told;
    };
    expect((await ask('fr')).summary).not.toBe((await ask('en')).summary);
    expect((await ask('en')).summary).toMatch(/^You /);
  });

  test('take aliases, fragments, typenames and conditions of the document', async () => {
    const document = `query ($id: ID!, $with: Boolean!) {
      node(id: $id) { ... on Teacher { ...Ahead again: careerPerspectives(kinds: [ECHELON]) { __typename k: key outcome @include(if: $with) { __typename level: echelon } } } }
    }
    fragment Ahead on Teacher { careerPerspectives(kinds: [ECHELON]) { ...Named outcome { corps { __typename c: code } } } }
    fragment Named on CareerPerspective { name: title legalBasis { __typename title } }`;
    for (const isWith of [true, false]) {
      const { data, errors, statements } = await server.counted(document, {
        token: machine,
        variables: { id: ids['julie'], with: isWith },
      });
      expect(errors).toBeUndefined();
      expect(statements).toHaveLength(1);
      expect(data.node.again[0]).toEqual({
        __typename: 'CareerPerspective',
        k: 'NEXT_ECHELON',
        ...(isWith ? { outcome: { __typename: 'CareerOutcome', level: 10 } } : {}),
      });
      expect(data.node.careerPerspectives[0]).toMatchObject({
        outcome: { corps: { __typename: 'Corps', c: 'CERTIFIE' } },
      });
    }
  });
});

describe('what-if', () => {
  const ask = async (assuming: object, key: string): Promise<Told> => {
    const { careerPerspectives: all } = await of(
      'julie',
      `careerPerspectives(assuming: $assuming) { ${whole} }`,
      ', $assuming: CareerAssumptions',
      { assuming },
    );
    return (all as Told[]).find((one) => one.key === key) as Told;
  };

  test('a diploma opens what asked for it, by level, by code and from its day on', async () => {
    expect((await ask({}, 'PSYEN_INTERNE')).reasons).toContain('DIPLOMA_MISSING');
    for (const assuming of [
      { diploma: { code: 'LICENCE_PSYCHO' } },
      { diploma: { code: 'LICENCE_PSYCHO', obtainedOn: '2010-07-01' } },
    ])
      expect((await ask(assuming, 'PSYEN_INTERNE')).reasons).not.toContain('DIPLOMA_MISSING');
    expect(
      (await ask({ diploma: { code: 'LICENCE_PSYCHO', obtainedOn: '2040-07-01' } }, 'PSYEN_INTERNE')).status,
    ).not.toBe('ELIGIBLE');
    expect((await ask({ additionalDiplomaLevel: 7 }, 'AGREG_INTERNE')).reasons).toEqual([]);
    expect((await ask({ diploma: { level: 8 } }, 'AGREG_INTERNE')).reasons).toEqual([]);
  });

  test('the training of heads of school is supposed like a diploma', async () => {
    expect((await ask({}, 'LA_DIRECTEUR_ECOLE')).reasons).toContain('TRAINING_MISSING');
    expect(
      (await ask({ diploma: { code: 'FORMATION_DIRECTION' } }, 'LA_DIRECTEUR_ECOLE')).reasons,
    ).not.toContain('TRAINING_MISSING');
  });

  test('a leave pushes the next échelon back, another position closes what asks for activity', async () => {
    const leave = { from: '2026-02-01', to: '2026-07-31', position: 'DISPONIBILITE' };
    expect((await ask({ leave }, 'NEXT_ECHELON')).outcome?.from).toBe('2027-07-01');
    const position = { from: '2026-02-01', position: 'DISPONIBILITE' };
    expect((await ask({ position }, 'HORS_CLASSE')).reasons).toContain('POSITION_NOT_ADMITTED');
  });

  test('a promotion, an appreciation and the pace change the path', async () => {
    const path = async (assuming: object) =>
      (
        await of(
          'julie',
          'careerPath(until: "2040-09-01", assuming: $assuming) { date kind grade { code } echelon chevron indiceMajore grossMonthlyPay rendezVous assumed }',
          ', $assuming: CareerAssumptions',
          { assuming },
        )
      ).careerPath as { date: string; kind: string; grade: { code: string }; assumed: boolean }[];
    const plain = await path({});
    expect(plain[0]).toMatchObject({
      date: '2023-03-01',
      kind: 'ECHELON',
      grade: { code: 'CN' },
      indiceMajore: 595,
      assumed: false,
    });
    expect(plain.every(({ assumed }) => !assumed)).toBe(true);
    const promoted = await path({
      promotions: [{ grade: 'HC', campaign: 2026 }],
      appraisalOutcome: 'EXCELLENT',
      appraisalRank: 3,
      acceleratedAdvancement: true,
    });
    expect(promoted.find(({ kind }) => kind === 'PROMOTION')).toMatchObject({
      date: '2026-09-01',
      grade: { code: 'HC' },
      assumed: true,
    });
    expect(promoted.map(({ date }) => date)).toEqual(promoted.map(({ date }) => date).toSorted());
  });
});

test('services for a competition are counted up to the day of admissibility', async () => {
  const on = async (admissibilityOn: string) =>
    (
      await of(
        'julie',
        `careerPerspectives(asOf: "2026-01-15", admissibilityOn: "${admissibilityOn}", keys: ["CAPLP_INTERNE"]) { conditions { key judgedOn required } }`,
      )
    ).careerPerspectives[0].conditions.find(({ key }: { key: string }) => key === 'SERVICE_YEARS');
  expect(await on('2027-03-15')).toMatchObject({ judgedOn: '2027-03-15' });
  expect(await on('2027-04-02')).toMatchObject({
    judgedOn: '2027-04-02',
    required: expect.stringContaining('2 avril 2027'),
  });
});

describe('what no rule could answer is refused, with its argument', () => {
  test.each([
    ['careerFacts(asOf: "1930-01-01")', 'CAREER_DATE_OUT_OF_RANGE', ['asOf']],
    ['careerPerspectives(asOf: "2090-01-01") { key }', 'CAREER_DATE_OUT_OF_RANGE', ['asOf']],
    ['careerPath(until: "2090-01-01") { date }', 'CAREER_DATE_OUT_OF_RANGE', ['until']],
    ['careerPath(until: "2020-01-01") { date }', 'CAREER_DATES_REVERSED', ['until']],
    ['careerPath(asOf: "2026-01-01", until: "2025-01-01") { date }', 'CAREER_DATES_REVERSED', ['until']],
    [
      'careerPerspectives(assuming: { appraisalRank: 4 }) { key }',
      'ASSUMPTION_OUT_OF_RANGE',
      ['assuming', 'appraisalRank'],
    ],
    [
      'careerPerspectives(asOf: "2026-01-15", admissibilityOn: "2026-01-14") { key }',
      'CAREER_DATES_REVERSED',
      ['admissibilityOn'],
    ],
    [
      'careerPerspectives(assuming: { appraisalRank: 2 }) { key }',
      'ASSUMPTION_INCOMPLETE',
      ['assuming', 'appraisalRank'],
    ],
    [
      'careerPerspectives(assuming: { additionalDiplomaLevel: 4 }) { key }',
      'ASSUMPTION_OUT_OF_RANGE',
      ['assuming', 'additionalDiplomaLevel'],
    ],
    [
      'careerPerspectives(assuming: { diploma: { level: 9 } }) { key }',
      'ASSUMPTION_OUT_OF_RANGE',
      ['assuming', 'diploma', 'level'],
    ],
    [
      'careerPerspectives(assuming: { promotions: { grade: HC, campaign: 2099 } }) { key }',
      'ASSUMPTION_OUT_OF_RANGE',
      ['assuming', 'promotions', '0', 'campaign'],
    ],
    [
      'careerPerspectives(assuming: { promotions: [{ grade: HC, campaign: 2027 }, { grade: CE, campaign: 2028 }, { grade: CE, campaign: 2029 }, { grade: CE, campaign: 2030 }, { grade: CE, campaign: 2031 }] }) { key }',
      'ASSUMPTION_OUT_OF_RANGE',
      ['assuming', 'promotions'],
    ],
    [
      'careerPerspectives(assuming: { diploma: { obtainedOn: "2026-01-01" } }) { key }',
      'ASSUMPTION_INCOMPLETE',
      ['assuming', 'diploma'],
    ],
    [
      'careerPerspectives(assuming: { diploma: { code: MASTER, level: 7 } }) { key }',
      'ASSUMPTION_INCOMPLETE',
      ['assuming', 'diploma'],
    ],
    [
      'careerPerspectives(assuming: { additionalDiplomaLevel: 7, diploma: { code: MASTER } }) { key }',
      'ASSUMPTION_INCOMPLETE',
      ['assuming', 'diploma'],
    ],
    [
      'careerPerspectives(assuming: { diploma: { code: MASTER, obtainedOn: "0900-01-01" } }) { key }',
      'CAREER_DATE_OUT_OF_RANGE',
      ['assuming', 'diploma', 'obtainedOn'],
    ],
    [
      'careerPerspectives(assuming: { leave: { from: "2026-02-01", to: "2026-01-31", position: CONGE_PARENTAL } }) { key }',
      'CAREER_DATES_REVERSED',
      ['assuming', 'leave', 'to'],
    ],
    [
      'careerPerspectives(assuming: { position: { from: "1900-02-01", position: DETACHEMENT } }) { key }',
      'CAREER_DATE_OUT_OF_RANGE',
      ['assuming', 'position', 'from'],
    ],
  ])('%s', async (selection, reason, path) => {
    const french = await refusal(selection);
    // The whole of `teacher` is refused; `field` says for which one below it, by its name in the answer.
    const field = selection.slice(0, selection.indexOf('('));
    expect(french).toMatchObject({ code: 'BAD_USER_INPUT', reason, path, at: ['teacher'], field });
    const english = await refusal(selection, { 'accept-language': 'en' });
    expect(english).toMatchObject({ reason, path });
    expect(english.message).not.toBe(french.message);
  });

  test('and nothing is read, nor recorded', async () => {
    const { statements } = await server.counted(
      `{ teacher(id: "${ids['julie']}") { careerFacts(asOf: "1930-01-01") } }`,
      { token: machine },
    );
    expect(statements).toEqual([]);
  });

  test('what the type system knows is refused by it', async () => {
    const { errors } = await server.query(`{ teacher(id: "${ids['julie']}") { careerPath { date } } }`, {
      token: machine,
    });
    expect(errors?.[0]?.message).toMatch(/until/);
  });
});

describe('who reads', () => {
  const selection = `careerFacts careerPerspectives { ${whole} } careerPath(until: "2050-01-01") { date kind }`;

  test('one teacher and fifty take one statement, whatever is asked of them', async () => {
    const brought = await bring(
      Array.from({ length: 50 }, (_, at) => ({
        ...julie,
        numen: numen(100 + at),
        familyName: `Chêne${at}`.replace(/\d/g, 'a'),
      })),
    );
    const many = brought.results.map(({ teacher }) => teacher?.id ?? '');
    for (const list of [many.slice(0, 1), many]) {
      const { data, errors, statements } = await server.counted(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Teacher { ${selection} } } }`,
        { token: machine, variables: { ids: list } },
      );
      expect(errors).toBeUndefined();
      expect(statements).toHaveLength(1);
      // However many fields are derived from the facts, they are gathered once for each teacher.
      expect(statements[0]?.split('from "service_period"')).toHaveLength(2);
      expect(data.nodes).toHaveLength(list.length);
      expect(data.nodes.every((one: { careerFacts: object }) => one.careerFacts !== null)).toBe(true);
    }
  });

  test('whoever does not see the file sees no perspective', async () => {
    const elsewhere = await tokenOf(server, await addAccount(server, 'INTEGRATOR', '01'));
    const stranger = await tokenOf(server, await addOfficer(server));
    for (const token of [elsewhere, stranger]) {
      const { data } = await server.query(
        `{ teacher(id: "${ids['julie']}") { careerFacts careerPerspectives { key } } }`,
        { token },
      );
      expect(data).toEqual({ teacher: null });
    }
  });

  test('an officer’s reading is recorded, with what was read', async () => {
    const teacherId = ids['julie'];
    await server.query(
      `{ teacher(id: "${teacherId}") { careerPerspectives { key } careerPath(until: "2030-01-01") { date } } }`,
      { token: officer },
    );
    const administrator = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
    const { data } = await server.query(
      `{ teacher(id: "${teacherId}") { dossier { accessLog { nodes { role fields } } } } }`,
      { token: administrator },
    );
    const records = data.teacher.dossier.accessLog.nodes as { role: string; fields: string[] }[];
    expect(records.find(({ role }) => role === 'OFFICER')?.fields).toEqual([
      'teacher.careerPerspectives',
      'teacher.careerPath',
    ]);
  });

  test('the teacher reads her own through the viewer', async () => {
    const em = server.orm.em.fork();
    const [{ username, id } = { username: '', id: '' }] = await em.execute<
      { username: string; id: string }[]
    >(
      `select a.username, a.id from account a join teacher t on t.account_id = a.id where t.birth_date = '1980-04-21' order by a.created_at, a.id limit 1`,
    );
    const { username: someone } = await addOfficer(server);
    await em.execute(
      `update account set password_hash = (select password_hash from account where username = '${someone}'), must_change_password = false where id = '${id}'`,
    );
    const token = await tokenOf(server, { username }, password);
    const { data } = await server.query(
      '{ viewer { teacher { careerPerspectives(kinds: [GRADE]) { key } } } }',
      { token },
    );
    expect(data.viewer.teacher.careerPerspectives.map(({ key }: Told) => key)).toContain('HORS_CLASSE');
  });

  test('an operation that would keep the processor busy is refused before it runs', async () => {
    const aliases = Array.from({ length: 20 }, (_, at) => `a${at}: careerPerspectives { ${whole} }`).join(
      ' ',
    );
    const { errors } = await server.query(`{ teachers(first: 50) { nodes { ${aliases} } } }`, {
      token: machine,
    });
    expect(errors?.[0]?.extensions['reason']).toBe('TOO_COSTLY');
  });
});
