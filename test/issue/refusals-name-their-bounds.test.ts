import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  server = await startTestServer();
  const officer = await addOfficer(server);
  const [line] = lines(1, { seed: 811 });
  tokens['teacher'] = await tokenOf(server, await addTeacher(server, officer.officerId, line as never));
  tokens['officer'] = await tokenOf(server, officer);
  tokens['administrator'] = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  officerId = `off_${officer.officerId.replaceAll('-', '')}`;
});
afterAll(() => server.close());
let officerId: string;

async function messages(who: string, name: string, input: object, language: string): Promise<string[]> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await server.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { errors { message } } }`,
    { token: tokens[who], variables: { input }, headers: { 'accept-language': language } },
  );
  expect(errors).toBeUndefined();
  return data[name].errors.map(({ message }: { message: string }) => message);
}

test.each([
  [
    'a message',
    'teacher',
    'sendMessage',
    () => ({ subject: 'Bonjour', body: 'a'.repeat(20_001) }),
    'At most 20,000 characters.',
    '20\u202f000 caractères au plus.',
  ],
  [
    'a line of an address',
    'teacher',
    'submitChangeRequest',
    () => ({
      change: { adresse: { lines: ['a'.repeat(39)], postalCode: '28000', city: 'Chartres' } },
      effectiveFrom: '2026-02-01',
    }),
    'At most 38 characters.',
    '38 caractères au plus.',
  ],
  [
    'the hours of an activity',
    'teacher',
    'submitChangeRequest',
    () => ({
      change: {
        cumul: {
          activity: 'ACCESSORY',
          description: 'Cours',
          employer: 'GRETA',
          hoursPerWeek: 40,
          remuneration: '45 €',
        },
      },
      effectiveFrom: '2026-03-01',
    }),
    'From 0.5 to 35.',
    'De 0,5 à 35.',
  ],
  [
    'the first day of an absence',
    'officer',
    'declareAbsence',
    () => ({ officerId, substituteId: officerId, from: '2026-01-14', to: '2026-01-20' }),
    'From 15 January 2026 to 15 January 2027.',
    'Du 15 janvier 2026 au 15 janvier 2027.',
  ],
  [
    'the first day of a mandate',
    'administrator',
    'grantMandate',
    () => ({ officerId, kind: 'RECRUITS', from: '2026-01-14' }),
    'From 15 January 2026 to 15 January 2027.',
    'Du 15 janvier 2026 au 15 janvier 2027.',
  ],
] as const)('a refusal of %s says within which bounds it is taken', async (_, who, name, input, en, fr) => {
  // Beside what else is wrong: a password, say, that the request is sent with.
  expect(await messages(who, name, input(), 'en')).toContainEqual(expect.stringContaining(en));
  expect(await messages(who, name, input(), 'fr')).toContainEqual(expect.stringContaining(fr));
});
