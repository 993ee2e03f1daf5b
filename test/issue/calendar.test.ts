import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrm } from '../../server/app/process/orm.ts';
import { followCalendar } from '../../server/app/process/purge.ts';
import { createLogger } from '../../server/platform/log.ts';
import { aLine, openIntake, type Intake } from '../kit/intake.ts';

let intake: Intake;
beforeAll(async () => {
  intake = await openIntake();
});
afterAll(async () => await intake.drop());

test('what the worklist filters on follows the calendar while the server runs, in Europe/Paris', async () => {
  const step = { corps: 'CERTIFIE', grade: 'CN', echelon: 5 };
  await intake.bring([
    aLine({
      careerSteps: [
        { ...step, from: '2015-09-01' },
        { ...step, corps: 'AGREGE', from: '2027-09-01' },
      ],
    }),
  ]);
  const corpsAt = async (now: string) => {
    const orm = await openOrm(intake.url, 2);
    const log = createLogger({ level: 'silent', readable: false, destination: process.stderr });
    await followCalendar({ em: orm.em, log, now: () => new Date(now) });
    await orm.close();
    const [teacher] = await intake.query<{ corps: string }>('select corps_code as corps from teacher');
    return teacher?.corps;
  };
  expect(await corpsAt('2027-08-31T21:59:00Z')).toBe('CERTIFIE');
  expect(await corpsAt('2027-08-31T22:01:00Z')).toBe('AGREGE');
});
