import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLine, numen, openIntake, type Intake } from '../kit/intake.ts';

let intake: Intake;
beforeAll(async () => {
  intake = await openIntake();
});
afterAll(() => intake.drop());

const academyId = async (code: string) =>
  (await intake.query<{ id: string }>('select id from academy where code = $1', [code]))[0]?.id as string;
const codes = async (...given: Parameters<Intake['bring']>) =>
  (await intake.bring(...given)).map(({ outcome, warnings }) =>
    `${outcome} ${warnings.map(({ code, path }) => [code, ...path].join(' ')).join()}`.trim(),
  );

test('the same names and birth date under another NUMEN are taken with a warning, in one batch and in the next', async () => {
  const same = { familyName: 'Lebœuf', givenNames: ['Zoé', 'Anne'], birthDate: '1980-02-03' };
  expect(
    await codes([
      aLine({ ...same, numen: numen(801) }),
      aLine({ ...same, familyName: 'LEBOEUF', givenNames: ['Zoe'], usageName: 'Petit', numen: numen(802) }),
      aLine({ ...same, birthDate: '1980-02-04', numen: numen(803) }),
      aLine({ ...same, givenNames: ['Zoé-Marie'], numen: numen(804) }),
    ]),
  ).toEqual(['CREATED POSSIBLE_DUPLICATE numen', 'CREATED POSSIBLE_DUPLICATE numen', 'CREATED', 'CREATED']);
  expect(await codes([aLine({ ...same, numen: numen(801) })])).toEqual([
    'UNCHANGED POSSIBLE_DUPLICATE numen',
  ]);
  // The same line again tells the same, and leaves no further record.
  const read = await intake.query(
    `select count(*)::int as readings, count(distinct dossier_id)::int as files from access_record join access_event on id = event_id
     where action = 'READ' and fields = '{teacher.birthDate,teacher.familyName,teacher.givenNames}'`,
  );
  expect(read).toEqual([{ readings: 2, files: 2 }]);
});

test('a machine of one academy hears nothing of the people of another one, and leaves no record with them', async () => {
  const same = { familyName: 'Ailleurs', givenNames: ['Paul'], birthDate: '1979-05-06' };
  const there = {
    academyCode: '01',
    officer: { code: '01-X', displayName: 'Ann', service: 'DPE', email: 'ann@ac-paris.fr' },
  };
  expect(await codes([aLine({ ...same, ...there, numen: numen(811) })])).toEqual(['CREATED']);
  const bound = { academyId: await academyId('18') };
  const records = () =>
    intake.query(`select count(*)::int as n from access_record r join teacher t on t.id = r.dossier_id
      join academy a on a.id = t.academy_id where a.code = '01'`);
  const before = await records();
  expect(await codes([aLine({ ...same, numen: numen(812) })], bound)).toEqual(['CREATED']);
  expect(await records()).toEqual(before);
  expect(await codes([aLine({ ...same, numen: numen(812) })])).toEqual([
    'UNCHANGED POSSIBLE_DUPLICATE numen',
  ]);
});
