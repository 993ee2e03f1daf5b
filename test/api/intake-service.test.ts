import { afterEach, beforeEach, expect, test } from 'vitest';
import { aLine, now, numen, openIntake, someLines, tally, type Intake } from '../kit/intake.ts';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(async () => await intake.drop());

test('teachers are created whole, and the same lines again write nothing at all', async () => {
  const lines = someLines(300);
  const empty = await intake.dump();
  const first = await intake.bring(lines);
  expect(first.flatMap(({ refusals }) => refusals)).toEqual([]);
  expect(tally(first)).toEqual({ CREATED: 300 });
  const before = await intake.dump();
  const added = (before['career_step']?.length ?? 0) - (empty['career_step']?.length ?? 0);
  expect(added).toBe(lines.flatMap(({ careerSteps }) => careerSteps).length);
  const again = await intake.bring(lines);
  expect(tally(again)).toEqual({ UNCHANGED: 300 });
  expect(again.map(({ teacherId }) => teacherId)).toEqual(first.map(({ teacherId }) => teacherId));
  expect(await intake.dump()).toEqual(before);
});

test('a promotion closes the open step and opens the next; what was recorded before is kept', async () => {
  const line = aLine({ numen: numen(1) });
  await intake.bring([line]);
  const promoted = aLine({
    numen: numen(1),
    careerSteps: [...line.careerSteps, { corps: 'CERTIFIE', grade: 'CN', echelon: 3, from: '2018-09-01' }],
  });
  const later = new Date('2026-12-01T10:00:00Z');
  expect(tally(await intake.bring([promoted], { now: later }))).toEqual({ UPDATED: 1 });
  const [result] = await intake.bring([promoted]);
  expect(result?.outcome).toBe('UNCHANGED');
  const steps = await intake.query(
    `select echelon, valid_from::text, valid_to::text, superseded_at from career_step where dossier_id = $1
     order by valid_from, superseded_at nulls last`,
    [result?.teacherId],
  );
  expect(steps).toEqual([
    { echelon: 1, valid_from: '2015-09-01', valid_to: '2016-08-31', superseded_at: null },
    { echelon: 2, valid_from: '2016-09-01', valid_to: null, superseded_at: later },
    { echelon: 2, valid_from: '2016-09-01', valid_to: '2018-08-31', superseded_at: null },
    { echelon: 3, valid_from: '2018-09-01', valid_to: null, superseded_at: null },
  ]);
});

test('a new name and address replace the old ones, which are kept; the username and the address of mail stay', async () => {
  const address = { lines: ['1 rue Haute'], postalCode: '28000', city: 'Chartres', country: 'France' };
  await intake.bring([aLine({ numen: numen(2), familyName: 'Martin', address })]);
  const account =
    'select username, professional_email from account a join teacher t on t.account_id = a.id where t.id = $1';
  const [married] = await intake.bring([
    aLine({ numen: numen(2), familyName: 'Martin', usageName: 'Petit' }),
  ]);
  expect(married?.outcome).toBe('UPDATED');
  const id = [married?.teacherId];
  expect(await intake.query(account, id)).toEqual([
    { username: 'jmartin', professional_email: 'julie.martin@ac-orleans-tours.fr' },
  ]);
  expect(await intake.query('select usage_name, sort_name from teacher where id = $1', id)).toEqual([
    { usage_name: 'Petit', sort_name: 'petit julie' },
  ]);
  const [revision] = await intake.query<{ former: object }>(
    'select former from teacher_revision where teacher_id = $1',
    id,
  );
  expect(revision?.former).toEqual({
    usageName: null,
    addressLines: ['1 rue Haute'],
    postalCode: '28000',
    city: 'Chartres',
    country: 'France',
  });
});

test('a teacher who changes academy keeps the username unless it is taken there', async () => {
  await intake.bring([
    aLine({ numen: numen(10), familyName: 'Voyageur' }),
    aLine({ numen: numen(11), familyName: 'Solitaire' }),
    aLine({ numen: numen(12), familyName: 'Voyageur', academyCode: '01' }),
  ]);
  const moved = [numen(10), numen(11)].map((key, at) =>
    aLine({
      numen: key,
      familyName: ['Voyageur', 'Solitaire'][at] as string,
      academyCode: '01',
      officer: { code: '01-DPE-001', displayName: 'A B', service: 'DPE', email: 'a.b@ac-paris.fr' },
    }),
  );
  expect(tally(await intake.bring(moved))).toEqual({ UPDATED: 2 });
  await intake.bring([aLine({ numen: numen(13), familyName: 'Solitaire', academyCode: '01' })]);
  const names = await intake.query<{ username: string }>(
    `select username from account a join academy y on y.id = a.academy_id where y.code = '01' order by created_at, username`,
  );
  expect(names.map(({ username }) => username)).toEqual([
    'jsolitaire',
    'jsolitaire1',
    'jvoyageur',
    'jvoyageur1',
  ]);
  expect(tally(await intake.bring(moved))).toEqual({ UNCHANGED: 2 });
});

test('a teacher who changes academy gets an address there, numbered like any other; the former one is kept', async () => {
  await intake.bring([
    aLine({ numen: numen(14), familyName: 'Mutation' }),
    aLine({ numen: numen(15), familyName: 'Mutation', academyCode: '01' }),
  ]);
  const moved = aLine({ numen: numen(14), familyName: 'Mutation', academyCode: '01' });
  const [result] = await intake.bring([moved]);
  const mailOf =
    'select professional_email as mail from account a join teacher t on t.account_id = a.id where t.id = $1';
  expect(await intake.query(mailOf, [result?.teacherId])).toEqual([{ mail: 'julie.mutation1@ac-paris.fr' }]);
  const revisions = await intake.query('select former from teacher_revision where teacher_id = $1', [
    result?.teacherId,
  ]);
  expect(revisions).toEqual([
    { former: { academyCode: '18', professionalEmail: 'julie.mutation@ac-orleans-tours.fr' } },
  ]);
  expect(tally(await intake.bring([moved]))).toEqual({ UNCHANGED: 1 });
});

test('one refused line does not hold back the others, and leaves nothing behind', async () => {
  const lines = [
    aLine({ numen: numen(20), officer: { code: 'NEVER-SEEN' } }),
    aLine({ numen: numen(21) }),
    aLine({ numen: numen(21) }),
    {
      ...aLine({ numen: 'not a numen' }),
      careerSteps: [{ corps: 'PE', grade: 'CN', echelon: 'six', from: '2024-02-30' }],
    },
    aLine({ numen: numen(22), familyName: 'nul\0' }),
  ];
  const results = await intake.bring(lines);
  expect(
    results.map(({ outcome, refusals }) => [
      outcome,
      ...refusals.map(({ code, path }) => `${code} ${path.join('.')}`),
    ]),
  ).toEqual([
    ['REFUSED', 'UNKNOWN_OFFICER officer.code'],
    ['CREATED'],
    ['REFUSED', 'DUPLICATE_NUMEN numen'],
    ['REFUSED', 'INVALID_FORMAT careerSteps.0.echelon', 'INVALID_FORMAT careerSteps.0.from'],
    ['REFUSED', 'INVALID_TEXT familyName'],
  ]);
  expect(await intake.query(`select from officer where code = 'NEVER-SEEN'`)).toEqual([]);
});

test('a corrected line after a refused one with the same NUMEN is taken; what is taken once is not taken again', async () => {
  const corrected = aLine({ numen: numen(23) });
  const results = await intake.bring([
    { ...corrected, academyCode: '99' },
    { ...corrected, officer: { code: 'NEVER-SEEN' } },
    corrected,
    { ...corrected, numen: ` ${numen(23).toLowerCase()}` },
  ]);
  expect(results.map(({ outcome, refusals }) => [outcome, ...refusals.map(({ code }) => code)])).toEqual([
    ['REFUSED', 'UNKNOWN_ACADEMY'],
    ['REFUSED', 'UNKNOWN_OFFICER'],
    ['CREATED'],
    ['REFUSED', 'DUPLICATE_NUMEN'],
  ]);
});

test('a teacher that the database itself refuses is refused alone, whatever its place', async () => {
  await intake.query(`alter table diploma add constraint bad check (title <> 'impossible')`);
  const lines = Array.from({ length: 9 }, (_, at) =>
    aLine({ numen: numen(30 + at), diplomas: [{ title: at === 6 ? 'impossible' : 'licence', level: 6 }] }),
  );
  const results = await intake.bring(lines);
  await intake.query('alter table diploma drop constraint bad');
  expect(tally(results)).toEqual({ CREATED: 8, REFUSED: 1 });
  expect(results[6]).toEqual({
    outcome: 'REFUSED',
    teacherId: null,
    refusals: [{ code: 'NOT_STORED', path: [] }],
    warnings: [],
  });
});

test('an integrator bound to an academy feeds no other, and takes nobody from another', async () => {
  const [here] = await intake.query<{ id: string }>(`select id from academy where code = '18'`);
  await intake.bring([aLine({ numen: numen(40), academyCode: '01' })]);
  const bound = { academyId: here?.id ?? '' };
  const results = await intake.bring(
    [
      aLine({ numen: numen(41) }),
      aLine({ numen: numen(42), academyCode: '01' }),
      aLine({ numen: numen(40) }),
    ],
    bound,
  );
  const outOfScope = [{ code: 'OUT_OF_SCOPE', path: ['academyCode'] }];
  const elsewhere = [{ code: 'FILE_ELSEWHERE', path: ['numen'] }];
  expect(results.map(({ refusals }) => refusals)).toEqual([[], outOfScope, elsewhere]);
});

test('the worklist’s corps and establishment are those that have begun last', async () => {
  const [result] = await intake.bring([
    aLine({
      numen: numen(60),
      careerSteps: [
        { corps: 'CERTIFIE', grade: 'CN', echelon: 5, from: '2015-09-01' },
        { corps: 'AGREGE', grade: 'CN', echelon: 5, from: '2027-09-01' },
      ],
    }),
  ]);
  expect(
    await intake.query('select corps_code, establishment_uai, recorded_at from teacher where id = $1', [
      result?.teacherId,
    ]),
  ).toEqual([{ corps_code: 'CERTIFIE', establishment_uai: '0750655E', recorded_at: now }]);
});
