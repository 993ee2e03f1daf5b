import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLine } from '../../server/modules/intake/index.ts';
import { importFile } from '../../server/cli/import/import-file.ts';
import { inviteByCommand } from '../../server/cli/people/invite-person.ts';
import { faultsOf } from '../../server/modules/intake/judge/intake.rules.ts';
import { refusalMessage } from '../../server/platform/errors/errors.ts';
import { aLine } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
const folder = mkdtempSync(join(tmpdir(), 'iprof-values-'));
beforeAll(async () => {
  server = await startTestServer();
  token = await tokenOf(server, await addAccount(server, 'ADMINISTRATOR'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const civilities = 'Possible values: MADAME, MONSIEUR.';
const step = { corps: 'CERTIFIE', grade: 'CN', echelon: 1, from: '2015-09-01' };
const stepWith = (over: object) => ({ careerSteps: [{ ...step, ...over }] });

function refusalsOf(over: object): string[] {
  const read = readLine({ ...aLine(), ...over });
  return (read.refusals ?? faultsOf(read.value, '2026-11-21')).map(
    (refusal) => `${refusal.path.join('.')}: ${refusalMessage(refusal, 'en')}`,
  );
}

test.each<[string, object, RegExp]>([
  ['civility', { civility: 'MR' }, new RegExp(`^civility: .* ${civilities}$`)],
  ['civility, as a number', { civility: 1 }, new RegExp(`^civility: .* ${civilities}$`)],
  ['academy', { academyCode: '99' }, /^academyCode: .* Possible values: 01, .*18, /],
  ['department', { departmentCode: '75' }, /^departmentCode: .* Possible values: 18, 28, 36, 37, 41, 45\.$/],
  ['corps', stepWith({ corps: 'X' }), /corps: .* Possible values: .*CERTIFIE, /],
  ['grade', stepWith({ grade: 'X' }), /grade: .* Possible values: CN, HC, CE\.$/],
  ['echelon', stepWith({ echelon: 20 }), /echelon: .* Possible values: 1, 2, .*11\.$/],
  ['chevron, where there is none', stepWith({ chevron: 'HEA1' }), /chevron: .* has no such chevron\.$/],
])('an import refuses an unknown %s and names the values that there are', (_what, over, words) => {
  expect(refusalsOf(over)).toEqual([expect.stringMatching(words)]);
});

test('the report of refused lines names the values of an enum', async () => {
  const file = join(folder, 'teachers.ndjson');
  writeFileSync(file, JSON.stringify({ ...aLine(), civility: 'MR' }));
  expect(await importFile(server.config, [file])).toBe(2);
  expect(JSON.parse(readFileSync(`${file}.refused.ndjson`, 'utf8'))).toMatchObject({
    line: 1,
    path: 'civility',
    code: 'UNKNOWN_VALUE',
    message: expect.stringContaining('Valeurs possibles : MADAME, MONSIEUR.') as string,
    action: 'Donnez une des valeurs possibles.',
  });
});

const invite = `mutation ($role: StaffRole!) {
  inviteOfficer(input: { role: $role, displayName: "A B", email: "a@b.fr", service: "DPE", code: "X" }) { errors { code } } }`;
const refused = async (query: string, variables: object = {}, asked: object = { token }, on = server) =>
  (await on.query(query, { variables: { ...variables }, headers: { 'accept-language': 'en' }, ...asked }))
    .errors;

test.each<[string, string, object]>([
  ['in a variable', invite, { role: 'BOSS' }],
  ['in a variable, as a number', invite, { role: 5 }],
  ['in the document', invite.replace('role: $role', 'role: BOSS').replace(/\(\$.*\)/, ''), {}],
  ['in quotation marks', invite.replace('role: $role', 'role: "OFFICER"').replace(/\(\$.*\)/, ''), {}],
])(
  'a request refuses an unknown value of an enum %s and names the values',
  async (_where, query, variables) => {
    const [error] = (await refused(query, variables)) ?? [];
    expect(error?.extensions).toMatchObject({
      reason: 'UNKNOWN_VALUE',
      expected: ['OFFICER', 'ADMINISTRATOR'],
    });
    expect(error?.message).toMatch(/\(.*role\) Possible values: OFFICER, ADMINISTRATOR\.$/);
  },
);

test('a caller who may not introspect the schema is not given the values of an enum', async () => {
  const closed = await startTestServer({ INTROSPECTION: 'off' });
  try {
    const [error] = (await refused(invite, { role: 'BOSS' }, {}, closed)) ?? [];
    expect(error?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'UNKNOWN_VALUE',
      path: ['input', 'role'],
    });
    expect(error?.message).not.toMatch(/ADMINISTRATOR/);
  } finally {
    await closed.close();
  }
});

test('a selection of teachers refuses an unknown corps or department and names those there are', async () => {
  const { officerId } = await addOfficer(server);
  const assign = `mutation ($input: AssignPortfolioInput!) { assignPortfolio(input: $input) { errors { code message } } }`;
  const id = `off_${officerId.replaceAll('-', '')}`;
  const refusal = async (selection: object) => {
    const { data } = await server.query(assign, {
      token,
      variables: { input: { officerId: id, selection } },
      headers: { 'accept-language': 'en' },
    });
    return (data.assignPortfolio.errors as { message: string }[])[0]?.message;
  };
  expect(await refusal({ departmentCodes: ['75'] })).toMatch(/Possible values: 18, 28, 36, 37, 41, 45\.$/);
  expect(await refusal({ corpsCodes: ['X'] })).toMatch(/Possible values: .*CERTIFIE, /);
});

test('the command that invites names the academies there are', async () => {
  const options = [
    '--academy',
    '99',
    '--role',
    'officer',
    '--name',
    'A',
    '--email',
    'a@b.fr',
    '--service',
    'D',
  ];
  await expect(inviteByCommand({ ...server.config, port: 4000 }, options)).rejects.toThrow(
    /--academy: .* Possible values: 01, /,
  );
});
