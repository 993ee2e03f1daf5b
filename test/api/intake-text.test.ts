import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLine, numen, openIntake, tally, type Intake } from '../kit/intake.ts';

let intake: Intake;
beforeAll(async () => {
  intake = await openIntake();
});
afterAll(async () => await intake.drop());

const pieces = [
  "'",
  '"',
  '\\',
  '$$',
  '$1',
  '?',
  '??',
  '%',
  '_',
  '{',
  '}',
  '(',
  ')',
  ',',
  ';',
  '--',
  '/*',
  '\n',
  '\r\n',
  '\t',
  '\u0001',
  '\u007f',
  'é',
  'ﬁ',
  '你好',
  '👩‍🏫',
  '\u202e',
  '\ufeff',
  '\uffff',
  "'; drop table teacher; --",
  '\\x00',
  '\\u0000',
  'null',
  '{"a":1}',
  '${x}',
  '<b>',
];

/** A text that no careless quoting survives; always the same for the same number. */
function hostile(number: number): string {
  let state = number + 1;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return `${number}${Array.from({ length: 1 + draw(6) }, () => pieces[draw(pieces.length)]).join('')}`;
}

test('twenty thousand hostile texts come back as they were sent', async () => {
  const perTeacher = 20;
  const lines = Array.from({ length: 1000 }, (_, at) => {
    const text = (slot: number) => hostile(at * perTeacher + slot);
    // Names hold no control characters, and telephone numbers nothing that is none (`issue/names-that-are-not-plain`).
    const name = (slot: number) => text(slot).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
    return aLine({
      numen: numen(at),
      familyName: `Nom ${name(0)}`,
      usageName: name(1),
      givenNames: [`Prénom ${name(2)}`, name(3)],
      phone: `(+33) ${at}-4.00`,
      mobilePhone: `00${at}`,
      address: { lines: [text(6), text(7)], postalCode: '1000', city: text(8), country: text(9) },
      familySituation: {
        maritalStatus: 'SINGLE',
        children: [{ givenName: name(10), birthDate: '2015-01-01' }],
      },
      careerSteps: [{ corps: 'CERTIFIE', grade: 'CN', echelon: 1, from: '2015-09-01', act: text(11) }],
      diplomas: Array.from({ length: 4 }, (_unused, slot) => ({
        title: text(12 + slot * 2),
        level: 6,
        speciality: text(13 + slot * 2),
      })),
    });
  });
  for (const part of [lines.slice(0, 500), lines.slice(500)]) {
    const results = await intake.bring(part);
    expect(results.flatMap(({ refusals }) => refusals)).toEqual([]);
  }
  const rows = await intake.query<{ texts: string[] }>(
    `select array[t.family_name, t.usage_name] || t.given_names || array[f.phone, f.mobile_phone] || f.address_lines
      || array[f.city, f.country, f.children->0->>'givenName', s.act]
      || (select array_agg(x order by d.id, n) from diploma d, unnest(array[d.title, d.speciality]) with ordinality as u (x, n) where d.dossier_id = t.id) as texts
    from teacher t join dossier f on f.id = t.id join career_step s on s.dossier_id = t.id order by t.id`,
  );
  const sent = lines.map((line) => [
    line.familyName,
    line.usageName,
    ...line.givenNames,
    line.phone,
    line.mobilePhone,
    ...(line.address?.lines ?? []),
    line.address?.city,
    line.address?.country,
    line.familySituation.children[0]?.givenName,
    line.careerSteps[0]?.act,
    ...line.diplomas.flatMap(({ title, speciality }) => [title, speciality]),
  ]);
  expect(rows.map(({ texts }) => texts)).toEqual(sent);
  expect(sent.flat().length).toBe(20_000);
  expect(tally(await intake.bring(lines.slice(0, 500)))).toEqual({ UNCHANGED: 500 });
});

test.each([
  ['NUL', 'a\0b'],
  ['a lone high surrogate', 'a\ud83d'],
  ['a lone low surrogate', '\ude00a'],
])('%s is refused with its path, and nothing is stored', async (_name, text) => {
  const results = await intake.bring([
    aLine({ numen: numen(9001), diplomas: [{ title: text, level: 6 }] }),
    aLine({ numen: numen(9002), givenNames: ['Julie', text] }),
  ]);
  expect(results.map(({ refusals }) => refusals)).toEqual([
    [{ code: 'INVALID_TEXT', path: ['diplomas', '0', 'title'] }],
    [{ code: 'INVALID_TEXT', path: ['givenNames', '1'] }],
  ]);
});
