import { afterEach, beforeEach, expect, test } from 'vitest';
import { aLine, numen, openIntake, tally, type Intake } from '../kit/intake.ts';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(async () => await intake.drop());

const [a, b] = ['the former secret', 'the new secret'] as const;

test('once imported under the new secret, a teacher is found without the former one: nobody is there twice', async () => {
  const lines = [aLine({ numen: numen(1) }), aLine({ numen: numen(2) })];
  await intake.bring(lines, { secrets: [a] });
  const updated = [lines[0], aLine({ numen: numen(2), usageName: 'Petit' })];
  const rotated = await intake.bring(updated, { secrets: [b, a] });
  expect(tally(rotated)).toEqual({ UNCHANGED: 1, UPDATED: 1 });
  expect(tally(await intake.bring(updated, { secrets: [b] }))).toEqual({ UNCHANGED: 2 });
  expect(await intake.query('select count(*)::int as n from teacher')).toEqual([{ n: 2 }]);
  const before = await intake.dump();
  await intake.bring(updated, { secrets: [b, a] });
  expect(await intake.dump()).toEqual(before);
});

test('a line that is refused leaves the digest as it is', async () => {
  await intake.bring([aLine({ numen: numen(3) })], { secrets: [a] });
  const digest = `select encode(numen_digest, 'hex') as digest from account order by created_at, id`;
  const before = await intake.query(digest);
  const refused = aLine({ numen: numen(3), officer: { code: 'NEVER-SEEN' } });
  expect(tally(await intake.bring([refused], { secrets: [b, a] }))).toEqual({ REFUSED: 1 });
  expect(await intake.query(digest)).toEqual(before);
});
