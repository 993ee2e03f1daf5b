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
