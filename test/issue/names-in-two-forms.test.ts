import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { migrate } from '../../server/app/process/migrate.ts';
import { openOrm } from '../../server/app/process/orm.ts';
import { checkData } from '../../server/cli/check/data-check.ts';
import { readConfig } from '../../server/platform/config.ts';
import { aLine, numen, openIntake, type Intake } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, tokenOf } from '../kit/world.ts';

/** « é » in one character (NFC), and as « e » with an accent that follows it (NFD), as some keyboards and files have it. */
const [composed, decomposed] = ['Zoé Lefèvre', 'Zoe\u0301 Lefe\u0300vre'] as const;
const lost = 'Lef\ufffdvre';

/** A line with accents in every kind of text. */
const written = (form: 'NFC' | 'NFD') =>
  aLine({
    familyName: 'Lefèvre'.normalize(form),
    usageName: 'Dûpond'.normalize(form),
    givenNames: ['Zoé'.normalize(form)],
    officer: { ...aLine().officer, code: 'DPÉ-3'.normalize(form), service: 'Collèges'.normalize(form) },
    address: {
      lines: ['1 rue des Érables'.normalize(form)],
      postalCode: '28000',
      city: 'Épernon'.normalize(form),
      country: 'France',
    },
    familySituation: {
      maritalStatus: 'SINGLE',
      children: [{ givenName: 'Léa'.normalize(form), birthDate: '2015-03-14' }],
    },
    careerSteps: [
      {
        ...(aLine().careerSteps[1] as never as object),
        from: '2015-09-01',
        act: 'Arrêté'.normalize(form),
      } as never,
    ],
    postings: [
      {
        ...(aLine().postings[0] as never as object),
        establishment: { uai: '0750655E', name: 'Lycée'.normalize(form), city: 'Orléans'.normalize(form) },
        discipline: 'mathématiques'.normalize(form),
      } as never,
    ],
    diplomas: [{ title: 'Maîtrise'.normalize(form), level: 7, speciality: 'géographie'.normalize(form) }],
  });

let intake: Intake;
let server: TestServer;
beforeAll(async () => {
  intake = await openIntake();
  server = await startTestServer();
});
afterAll(async () => {
  await intake.drop();
  await server.close();
});

/** Everything that is stored, in one text. */
const stored = async (base: Intake) => JSON.stringify(await base.dump());

test('a file with accents of their own is kept with letters that hold them, and the same in the other form changes nothing', async () => {
  const [first] = await intake.bring([written('NFD')]);
  expect(first).toMatchObject({ outcome: 'CREATED' });
  const text = await stored(intake);
  expect(text.includes('Lefèvre') && text.includes('Érables')).toBe(true);
  expect(text).toBe(text.normalize('NFC'));
  const [again] = await intake.bring([written('NFC')]);
  expect(again).toMatchObject({ outcome: 'UNCHANGED' });
});

test.each([
  ['a name', { familyName: lost }, 'familyName'],
  ['a street', { address: { ...written('NFC').address, lines: [`rue ${lost}`] } }, 'address.lines.0'],
  ['a service', { officer: { ...aLine().officer, service: lost } }, 'officer.service'],
  ['a discipline', { postings: [{ ...aLine().postings[0], discipline: lost }] }, 'postings.0.discipline'],
])('%s with U+FFFD in it is refused with its path', async (_what, over, path) => {
  const [result] = await intake.bring([aLine({ numen: numen(9), ...(over as object) })]);
  expect(result?.refusals.map((refusal) => [refusal.code, refusal.path.join('.')])).toEqual([
    ['LOST_CHARACTER', path],
  ]);
});

async function refusalsOf(mutation: string, input: object, token: string): Promise<string[]> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await server.query(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code path } } }`,
    { token, variables: { input } },
  );
  expect(errors).toBeUndefined();
  return (data[mutation].errors as { code: string; path: string[] }[]).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );
}

test('an invitation keeps its names composed, and takes none with a lost character', async () => {
  const token = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const invitation = {
    role: 'OFFICER',
    displayName: decomposed,
    email: 'zoe.lefevre@ac-orleans-tours.fr',
    service: 'Collèges'.normalize('NFD'),
    code: 'DPÉ-9'.normalize('NFD'),
  };
  expect(await refusalsOf('inviteOfficer', { ...invitation, displayName: lost }, token)).toEqual([
    'LOST_CHARACTER input.displayName',
  ]);
  expect(await refusalsOf('inviteOfficer', invitation, token)).toEqual([]);
  const [row] = await server.orm.em
    .fork()
    .execute(`select display_name, service, code from officer where email = ?`, [invitation.email]);
  expect(row).toEqual({ display_name: composed, service: 'Collèges', code: 'DPÉ-9' });
});

test('a machine signs in with a client id in either form', async () => {
  const machine = await addAccount(server, 'INTEGRATOR');
  await server.orm.em
    .fork()
    .execute('update account set username = ? where id = ? returning id', ['clé', machine.accountId]);
  const { data } = await server.query(
    'mutation ($i: AuthenticateClientInput!) { authenticateClient(input: $i) { accessToken errors { code } } }',
    { variables: { i: { clientId: 'cle\u0301', clientSecret: machine.clientSecret } } },
  );
  expect(data.authenticateClient).toMatchObject({ accessToken: expect.any(String), errors: [] });
});

test('what was stored in the other form is brought to one, row by row, and a second key of one spelling stays', async () => {
  const base = await openIntake();
  const orm = await openOrm(base.url, 2);
  try {
    await base.bring([written('NFC'), aLine({ numen: numen(2) })]);
    await base.bring([aLine({ ...written('NFC'), usageName: 'Autre' })]);
    const whole = await base.dump();
    await orm.migrator.down({ to: '20261126-sign-ins' });
    const texts = {
      officer: ['code', 'service'],
      teacher: ['family_name'],
      establishment: ['name'],
      posting: ['discipline'],
    };
    for (const [table, columns] of Object.entries(texts))
      await base.query(
        `update "${table}" set ${columns.map((c) => `${c} = normalize(${c}, nfd)`).join(', ')}`,
      );
    await base.query(
      `update teacher set given_names = array(select normalize(n, nfd) from unnest(given_names) n)`,
    );
    await base.query(`update dossier set children = normalize(children::text, nfd)::jsonb`);
    await base.query(`update teacher_revision set former = normalize(former::text, nfd)::jsonb`);
    await base.query(
      `insert into officer (id, academy_id, code, display_name, email, service)
      select gen_random_uuid(), academy_id, normalize(code, nfc), 'Double', email, service from officer where code is not nfc normalized`,
    );
    const before = await base.dump();
    await orm.migrator.up({ to: '20261130-plain-names' });
    const after = await base.dump();
    const content = (rows: readonly string[] = []) => rows.map((row) => row.replace(/^\d+ /, '')).toSorted();
    const writtenBy = (rows: readonly string[] = []) => rows.map((row) => /^\d+/.exec(row)?.[0]);
    // Rows that were right already are not written again.
    expect(after['career_step']).toEqual(before['career_step']);
    // Later migrations give accounts more columns, and write none.
    expect(writtenBy(after['account'])).toEqual(writtenBy(before['account']));
    await migrate(orm);
    const today = await base.dump();
    for (const table of ['teacher', 'dossier', 'establishment', 'posting', 'teacher_revision', 'career_step'])
      expect(content(today[table])).toEqual(content(whole[table]));
    // The code that another officer has in its composed form stays; it is listed below.
    const left = await base.query<{ code: string }>(
      'select code from officer where code is not nfc normalized',
    );
    expect(left).toEqual([{ code: 'DPÉ-3'.normalize('NFD') }]);
    const [code, said] = await checked(base);
    expect([code, said]).toEqual([
      2,
      expect.stringMatching(/^officer {2}id=\S+ {2}not in NFC: code, service\n1 /),
    ]);
  } finally {
    await orm.close(true);
    await base.drop();
  }
});

async function checked(base: Intake): Promise<[code: number, said: string]> {
  const config = readConfig({
    DATABASE_URL: base.url,
    APP_SECRETS: 'a secret for a command that checks',
    DATA_DIR: '/nowhere',
  });
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const code = await checkData(config);
    return [code, write.mock.calls.map(([text]) => String(text)).join('')];
  } finally {
    write.mockRestore();
  }
}

test('npm run check-data lists the rows that hold U+FFFD by their key and column, never by what they say', async () => {
  const base = await openIntake();
  try {
    await base.bring([written('NFC'), aLine({ numen: numen(3), familyName: 'Martin' })]);
    expect(await checked(base)).toEqual([0, '✓ Every text of the base is whole.\n']);
    await base.query(`update teacher set family_name = $1 where family_name = 'Lefèvre'`, [lost]);
    await base.query(`update dossier set address_lines = array[$1] where address_lines is not null`, [lost]);
    await base.query(`update diploma set title = $1, superseded_at = now()`, [lost]);
    const [code, said] = await checked(base);
    expect(code).toBe(2);
    expect(said.split('\n').slice(0, 4)).toEqual([
      expect.stringMatching(/^diploma {2}id=\S+ {2}a lost character in title {2}of zlefevre {2}\(past\)$/),
      expect.stringMatching(/^dossier {2}id=\S+ {2}a lost character in address_lines {2}of zlefevre$/),
      expect.stringMatching(/^teacher {2}id=\S+ {2}a lost character in family_name {2}of zlefevre$/),
      expect.stringMatching(/^2 rows in force and 1 of the past\. Import/),
    ]);
    expect(said).not.toContain('\ufffd');
  } finally {
    await base.drop();
  }
});
