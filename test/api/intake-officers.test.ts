import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLine, numen, openIntake, tally, type Intake } from '../kit/intake.ts';

let intake: Intake;
beforeAll(async () => {
  intake = await openIntake();
});
afterAll(async () => await intake.drop());

const email = 'claire.moreau@ac-orleans-tours.fr';
const whole = { code: 'O-1', displayName: 'Claire Moreau', service: 'DPE 3', email };
const officer = async (code: string) =>
  await intake.query('select display_name as name, service, email, phone from officer where code = $1', [
    code,
  ]);

test.each(['displayName', 'service', 'email'] as const)(
  'an officer that is not known is not made without %s',
  async (missing) => {
    const { [missing]: _, ...part } = { ...whole, code: 'O-0' };
    const [result] = await intake.bring([aLine({ officer: part })]);
    expect(result?.refusals).toEqual([{ code: 'UNKNOWN_OFFICER', path: ['officer', 'code'] }]);
    expect(await officer('O-0')).toEqual([]);
  },
);

test('details that differ bring a known officer up to date; the teacher is unchanged, and a re-run writes nothing', async () => {
  await intake.bring([aLine({ numen: numen(1), officer: whole })]);
  const changed = { ...whole, displayName: 'Claire Petit', phone: '+33238794000' };
  const lines = [aLine({ numen: numen(1), officer: changed })];
  expect(tally(await intake.bring(lines))).toEqual({ UNCHANGED: 1 });
  const now = [{ name: 'Claire Petit', service: 'DPE 3', email, phone: '+33238794000' }];
  expect(await officer('O-1')).toEqual(now);
  const before = await intake.dump();
  await intake.bring(lines);
  await intake.bring([aLine({ numen: numen(1), officer: { code: 'O-1' } })]);
  expect(await intake.dump()).toEqual(before);
  expect(await officer('O-1')).toEqual(now);
});

const followedBy = async (key: string) =>
  await intake.query<{ now: string; told: string }>(
    `select o.code as now, h.code as told from teacher t join officer o on o.id = t.correspondent_id
      join officer h on h.id = t.hr_correspondent_id where t.family_name = $1`,
    [key],
  );
const reassign = async (key: string, code: string) =>
  await intake.query(
    'update teacher set correspondent_id = (select id from officer where code = $2) where family_name = $1',
    [key, code],
  );

test('a teacher whom an administrator gave to somebody else stays there until the HR base changes its word', async () => {
  const of = (code: string, over = {}) => [
    aLine({ numen: numen(20), familyName: 'Confiee', officer: { ...whole, code }, ...over }),
  ];
  await intake.bring(of('O-4'));
  await intake.bring([aLine({ numen: numen(21), officer: { ...whole, code: 'O-5' } })]);
  await reassign('Confiee', 'O-5');
  const before = await intake.dump();
  expect(tally(await intake.bring(of('O-4')))).toEqual({ UNCHANGED: 1 });
  expect(await intake.dump()).toEqual(before);
  expect(tally(await intake.bring(of('O-4', { phone: '+33237000001' })))).toEqual({ UPDATED: 1 });
  expect(await followedBy('Confiee')).toEqual([{ now: 'O-5', told: 'O-4' }]);
  expect(tally(await intake.bring(of('O-6')))).toEqual({ UPDATED: 1 });
  expect(await followedBy('Confiee')).toEqual([{ now: 'O-6', told: 'O-6' }]);
  const former = await intake.query(
    `select former->>'officerCode' as code from teacher_revision where former ? 'officerCode'`,
  );
  expect(former).toEqual([{ code: 'O-5' }]);
});

test('a new word of the HR base that agrees with the administrator moves nobody', async () => {
  const of = (code: string) => [
    aLine({ numen: numen(30), familyName: 'Accord', officer: { ...whole, code } }),
  ];
  await intake.bring(of('O-7'));
  await intake.bring([aLine({ numen: numen(31), officer: { ...whole, code: 'O-8' } })]);
  await reassign('Accord', 'O-8');
  await intake.bring(of('O-8'));
  expect(await followedBy('Accord')).toEqual([{ now: 'O-8', told: 'O-8' }]);
  expect(tally(await intake.bring(of('O-8')))).toEqual({ UNCHANGED: 1 });
  await intake.bring(of('O-7'));
  expect(await followedBy('Accord')).toEqual([{ now: 'O-7', told: 'O-7' }]);
});

test('of two lines of a batch that differ, the last one is believed', async () => {
  const lines = ['DPE 1', 'DPE 2'].map((service, at) =>
    aLine({ numen: numen(10 + at), officer: { ...whole, code: 'O-2', service } }),
  );
  await intake.bring(lines);
  expect(await officer('O-2')).toMatchObject([{ service: 'DPE 2' }]);
  const before = await intake.dump();
  await intake.bring(lines);
  expect(await intake.dump()).toEqual(before);
});

test.each(['claire@localhost', 'claire..moreau@ac-orleans-tours.fr'])(
  'the address %s is refused, as for an invitation',
  async (wrong) => {
    const line = aLine({ numen: numen(40), officer: { ...whole, code: 'O-9', email: wrong } });
    const [result] = await intake.bring([line]);
    expect(result?.refusals).toEqual([{ code: 'INVALID_FORMAT', path: ['officer', 'email'] }]);
  },
);

/** The import moved the address that teachers see, and not the one that the officer signs in with. */
test('an officer who has an account keeps its address; the other details follow', async () => {
  const known = { ...whole, code: 'O-10', email: 'agathe.petit@ac-orleans-tours.fr' };
  const line = (over: object) => aLine({ numen: numen(41), officer: { ...known, ...over } });
  await intake.bring([line({})]);
  await intake.query(
    `with a as (insert into account (id, role, academy_id, username, professional_email, must_change_password, created_at)
       select gen_random_uuid(), 'OFFICER', academy_id, 'apetit', email, false, now() from officer where code = 'O-10'
       returning id)
     update officer set account_id = a.id from a where code = 'O-10'`,
  );
  await intake.bring([line({ email: 'autre@ac-orleans-tours.fr', service: 'DPE 4' })]);
  expect(await officer('O-10')).toMatchObject([{ email: known.email, service: 'DPE 4' }]);
});
