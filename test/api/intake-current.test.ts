import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshCurrent } from '../../server/modules/intake/index.ts';
import { sqlOfClient } from '../../server/platform/sql/sql.ts';
import { aLine, numen, openIntake, someLines, tally, type Intake } from '../kit/intake.ts';
import { withSql } from '../kit/postgres.ts';

let intake: Intake;
beforeAll(async () => {
  intake = await openIntake();
});
afterAll(async () => await intake.drop());

const refresh = async (today: string) =>
  await withSql(intake.url, async (client) => await refreshCurrent(sqlOfClient(client), today));
const filters = async (teacherId: string | null | undefined) =>
  await intake.query('select corps_code as corps, establishment_uai as uai from teacher where id = $1', [
    teacherId,
  ]);
const school = (uai: string, from: string, workingTime = 1) => ({
  establishment: { uai, name: `Lycée ${uai}`, city: 'Paris' },
  from,
  permanent: true,
  workingTime,
});
const step = (corps: string, from: string) => ({ corps, grade: 'CN', echelon: 5, from });

test('what the worklist filters on follows the calendar, without an import', async () => {
  const [result] = await intake.bring([
    aLine({
      numen: numen(1),
      careerSteps: [step('CERTIFIE', '2015-09-01'), step('AGREGE', '2027-09-01')],
      postings: [school('0750655E', '2015-09-01'), school('0750652B', '2027-09-01')],
    }),
  ]);
  expect(await refresh('2027-08-31')).toBe(0);
  expect(await filters(result?.teacherId)).toEqual([{ corps: 'CERTIFIE', uai: '0750655E' }]);
  expect(await refresh('2027-09-01')).toBe(1);
  expect(await filters(result?.teacherId)).toEqual([{ corps: 'AGREGE', uai: '0750652B' }]);
  expect(await refresh('2027-09-02')).toBe(0);
});

test('an import and the calendar agree, whatever the order of postings that begin on one day', async () => {
  const halves = [school('0750655E', '2026-11-25', 0.6), school('0750652B', '2026-11-25', 0.4)];
  const lines = [halves, halves.toReversed()].map((postings, at) =>
    aLine({ numen: numen(10 + at), postings: [school('0750654D', '2015-09-01'), ...postings] }),
  );
  await intake.bring([...lines, ...someLines(200)]);
  const later = new Date('2026-12-10T10:00:00Z');
  await refresh('2026-12-10');
  const before = await intake.dump();
  expect(tally(await intake.bring([...lines, ...someLines(200)], { now: later }))).toEqual({
    UNCHANGED: 202,
  });
  expect(await intake.dump()).toEqual(before);
  const schools = await intake.query(
    `select distinct establishment_uai as uai from teacher t join account a on a.id = t.account_id where username like 'jlabert%' order by 1`,
  );
  expect(schools).toContainEqual({ uai: '0750655E' });
});
