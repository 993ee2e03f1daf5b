import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeNames, keepNames, linkToken } from '../../server/modules/account/index.ts';
import { applyEffects, revertEffects } from '../../server/modules/change-effect/index.ts';
import { keepFormerName } from '../../server/modules/teacher/index.ts';
import { sqlOfClient, sqlOfEntityManager, type Sql } from '../../server/platform/sql/sql.ts';
import { aLine, numen } from '../kit/intake.ts';
import { withSql } from '../kit/postgres.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let administrator: Someone;
let serial = 700;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await addOfficer(server, '18', 'ADMINISTRATOR');
});
afterAll(() => server.close());

interface Imported extends Someone {
  readonly teacherId: string;
  readonly numen: string;
}

const sql = () => sqlOfEntityManager(server.orm.em.fork());

/** Imported, so that the academy gives the names; the password of the test world opens the account. */
async function imported(familyName: string, academyCode = '18'): Promise<Imported> {
  const line = aLine({
    numen: numen((serial += 1)),
    academyCode,
    givenNames: ['Zélie'],
    familyName,
    officer: { code: 'G1', displayName: 'Claire Moreau', service: 'DPE 3', email: 'g1@ac-orleans-tours.fr' },
  });
  const token = await tokenOf(server, await addAccount(server, 'INTEGRATOR', academyCode));
  const { data } = await server.query(
    `mutation ($teachers: [ImportTeacherInput!]!) { importTeachers(input: { teachers: $teachers }) {
      results { errors { code path } } } }`,
    { token, variables: { teachers: [line] } },
  );
  expect(data.importTeachers.results).toEqual([{ errors: [] }]);
  return withSql(server.databaseUrl, async (pg) => {
    const { rows } = await pg.query<{ teacherId: string; accountId: string; username: string }>(
      `select t.id as "teacherId", a.id as "accountId", a.username from teacher t join account a on a.id = t.account_id
       where t.family_name = $1 order by t.id desc limit 1`,
      [familyName],
    );
    const one = rows[0] as { teacherId: string; accountId: string; username: string };
    await pg.query(
      `update account set must_change_password = false, first_password_until = null,
         password_hash = (select password_hash from account where id = $2) where id = $1`,
      [one.accountId, administrator.accountId],
    );
    return { ...one, numen: line.numen };
  });
}

const renamed = ({ accountId }: Someone, familyName: string, both = { username: true, address: true }) =>
  changeNames(sql(), {
    accountId,
    names: { givenNames: ['Zélie'], familyName },
    at: server.now,
    ...both,
  });

const viewerOf = async (username: string, academyCode?: string) => {
  const { data } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } errors { code } } }',
    { variables: { input: { username, password, academyCode } } },
  );
  return (data.signIn.viewer?.username ?? data.signIn.errors[0].code) as string;
};

test('a new name changes neither username nor address by itself', async () => {
  const one = await imported('Ajonc');
  expect(await renamed(one, 'Bleuet', { username: false, address: false })).toEqual({
    username: 'zajonc',
    professionalEmail: 'zelie.ajonc@ac-orleans-tours.fr',
  });
  expect(await renamed(one, 'Bleuet', { username: true, address: false })).toEqual({
    username: 'zbleuet',
    professionalEmail: 'zelie.ajonc@ac-orleans-tours.fr',
  });
  expect(await renamed(one, 'Bleuet', { username: false, address: true })).toEqual({
    username: 'zbleuet',
    professionalEmail: 'zelie.bleuet@ac-orleans-tours.fr',
  });
});

test('a former username and a former address still open the account', async () => {
  const one = await imported('Coquelicot');
  await renamed(one, 'Dahlia');
  for (const name of ['zcoquelicot', 'zdahlia', 'zelie.coquelicot@ac-orleans-tours.fr', 'ZCoquelicot '])
    expect([name, await viewerOf(name)]).toEqual([name, 'zdahlia']);
  expect(await viewerOf('zcoquelicot', '18')).toBe('zdahlia');
  expect(await viewerOf('zcoquelicot', '01')).toBe('INVALID_CREDENTIALS');
});

test('a name that somebody bears today comes before one that somebody of another academy bore', async () => {
  const [bore, bears] = [await imported('Eglantine'), await imported('Fougere', '01')];
  await renamed(bore, 'Gentiane');
  await withSql(server.databaseUrl, (pg) =>
    pg.query(`update account set username = 'zeglantine' where id = $1`, [bears.accountId]),
  );
  expect(await viewerOf('zeglantine')).toBe('zeglantine');
  expect(await viewerOf('zeglantine', '01')).toBe('zeglantine');
  expect(await viewerOf('zeglantine', '18')).toBe('zgentiane');
});

test('a former name is never given to somebody else, neither by an import, nor by a move, nor by an invitation', async () => {
  const one = await imported('Hysope');
  await renamed(one, 'Iris');
  const namesake = await imported('Hysope');
  expect(namesake.username).toBe('zhysope1');
  const academy = await withSql(server.databaseUrl, async (pg) => {
    const { rows } = await pg.query<{ id: string; firstSuffix: number }>(
      `select id, username_first_suffix as "firstSuffix" from academy where code = '18'`,
    );
    return rows[0] as { id: string; firstSuffix: number };
  });
  const moved = await withSql(server.databaseUrl, async (pg) =>
    keepNames(sqlOfClient(pg), [{ username: 'zhysope', academy }]),
  );
  expect(moved).toEqual(['zhysope2']);
  const { client } = await signedInClient(server, administrator);
  const invited = client.staff.invite({
    code: 'N1',
    displayName: 'Zélie Hysope',
    service: 'DPE 1',
    email: 'zelie.hysope@ac-orleans-tours.fr',
    role: 'OFFICER',
  });
  await expect(invited).rejects.toMatchObject({
    code: 'ALREADY_EXISTS',
    errors: [{ path: ['input', 'email'] }],
  });
});

test('who comes back to a former name gets the former username and address back', async () => {
  const one = await imported('Jonquille');
  const [own, other] = [await imported('Lavande'), await imported('Lavande')];
  expect(other.username).toBe('zlavande1');
  await renamed(other, 'Jonquille');
  expect(await renamed(other, 'Lavande')).toEqual({
    username: 'zlavande1',
    professionalEmail: 'zelie.lavande1@ac-orleans-tours.fr',
  });
  expect(await viewerOf('zjonquille1')).toBe('zlavande1');
  expect([await viewerOf('zjonquille'), await viewerOf('zlavande')]).toEqual([one.username, own.username]);
});

test('a name of the same letters keeps the username with its number', async () => {
  await imported('Muguet');
  const second = await imported('Muguet');
  expect((await renamed(second, 'MUGUET')).username).toBe('zmuguet1');
  expect((await renamed(second, '???')).username).toBe('zmuguet1');
});

test('a lost password is asked for by a former username or address as well', async () => {
  const one = await imported('Nigelle');
  await renamed(one, 'Ortie');
  for (const username of ['znigelle', 'zelie.nigelle@ac-orleans-tours.fr', 'zortie']) {
    await server.query(
      `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { errors { code } } }`,
      { variables: { input: { numen: one.numen, username } } },
    );
    server.now = new Date(server.now.getTime() + 120_000);
  }
  const { rows } = await withSql(server.databaseUrl, (pg) =>
    pg.query('select from single_use_link where account_id = $1', [one.accountId]),
  );
  expect(rows).toHaveLength(3);
});

test('a new password by a link ends the delays of former names, too', async () => {
  const one = await imported('Pivoine');
  await renamed(one, 'Quintefeuille');
  const guess = async (name: string) => {
    const { data, errors } = await server.query(
      'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
      { variables: { input: { username: name, password: 'fausse' } } },
    );
    return (errors?.[0]?.extensions['code'] ?? data.signIn.errors[0].code) as string;
  };
  for (let tries = 0; tries < 4; tries++) await guess('zpivoine');
  expect(await guess('zpivoine')).toBe('RATE_LIMITED');
  await server.query(
    'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { errors { code } } }',
    { variables: { input: { numen: one.numen, username: 'zpivoine' } } },
  );
  const newPassword = 'encore une phrase bien longue et neuve';
  const { rows } = await withSql(server.databaseUrl, (pg) =>
    pg.query<{ id: string }>('select id from single_use_link where account_id = $1', [one.accountId]),
  );
  const token = linkToken(server.config.appSecrets[0], rows[0]?.id ?? '', 'RESET_PASSWORD');
  await server.query(
    'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { errors { code } } }',
    { variables: { input: { token, newPassword } } },
  );
  const { data } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } errors { code } } }',
    { variables: { input: { username: 'zpivoine', password: newPassword } } },
  );
  expect(data.signIn.viewer).toEqual({ username: 'zquintefeuille' });
});

test('a teacher is found by the new name and by each former one, with the given names of today', async () => {
  const one = await imported('Renoncule');
  const { teacherId } = one;
  const at = server.now;
  await withSql(server.databaseUrl, (pg) =>
    pg.query(
      `update teacher set family_name = 'Sauge', given_names = '{Zoé}', sort_name = 'sauge zoe' where id = $1`,
      [teacherId],
    ),
  );
  await keepFormerName(sql(), { teacherId, familyName: 'Renoncule', givenNames: ['Zélie'], at });
  await keepFormerName(sql(), { teacherId, familyName: 'Rénon-Cule', givenNames: ['Zoé'], at });
  const token = await tokenOf(server, administrator);
  const found = async (namePrefix: string, who = token) => {
    const { data, statements } = await server.counted(
      'query ($namePrefix: String!) { teachers(filter: { namePrefix: $namePrefix }) { totalCount nodes { familyName } } }',
      { token: who, variables: { namePrefix } },
    );
    expect(statements).toHaveLength(1);
    return data.teachers.nodes.map(({ familyName }: { familyName: string }) => familyName) as string[];
  };
  for (const prefix of ['sauge', 'renoncule', 'RENONC', 'renoncule zoe', 'rénon cule z'])
    expect([prefix, await found(prefix)]).toEqual([prefix, ['Sauge']]);
  for (const prefix of ['renoncule zelie', 'rx']) expect([prefix, await found(prefix)]).toEqual([prefix, []]);
  const stranger = await tokenOf(server, await addOfficer(server));
  expect(await found('renoncule', stranger)).toEqual([]);
  await keepFormerName(sql(), { teacherId, familyName: null, givenNames: ['Ève'], at });
  expect([await found('renoncule eve'), await found('renoncule zoe')]).toEqual([['Sauge'], []]);
});

test('an approved name finds the teacher by both, changes the username where that was asked for, and is undone with it', async () => {
  const { teacherId } = await imported('Tulipe');
  const origin = {
    viewer: { accountId: null, role: 'OFFICER', name: 'Claire Moreau' },
    at: server.now,
    ip: null,
    requestId: null,
  } as const;
  const within = <T>(work: (on: Sql) => Promise<T>) =>
    server.orm.em.fork().transactional((em) => work(sqlOfEntityManager(em)));
  const token = await tokenOf(server, administrator);
  const found = async (namePrefix: string) => {
    const { data } = await server.query(
      'query ($namePrefix: String!) { teachers(filter: { namePrefix: $namePrefix }) { nodes { displayName username professionalEmail } } }',
      { token, variables: { namePrefix } },
    );
    return data.teachers.nodes as unknown;
  };
  const approved = async (changeUsername: boolean, requestId: string) =>
    within((on) =>
      applyEffects(on, {
        requestId,
        dossierId: teacherId,
        effects: [
          {
            writes: 'dossier_name',
            from: '2026-01-15',
            usageName: 'Violette',
            changeUsername,
            changeProfessionalAddress: false,
          },
        ],
        origin,
        readMonths: 12,
      }),
    );
  const professionalEmail = 'zelie.tulipe@ac-orleans-tours.fr';
  const [first, second] = [randomUUID(), randomUUID()];
  await approved(false, first);
  for (const prefix of ['tulipe', 'violette'])
    expect(await found(prefix)).toEqual([
      { displayName: 'Zélie Violette', username: 'ztulipe', professionalEmail },
    ]);
  await within((on) => revertEffects(on, { requestId: first, dossierId: teacherId, origin, readMonths: 12 }));
  await approved(true, second);
  expect(await found('violette')).toEqual([
    { displayName: 'Zélie Violette', username: 'zviolette', professionalEmail },
  ]);
  expect(await viewerOf('ztulipe')).toBe('zviolette');
  await within((on) =>
    revertEffects(on, { requestId: second, dossierId: teacherId, origin, readMonths: 12 }),
  );
  expect(await found('tulipe')).toEqual([
    { displayName: 'Zélie Tulipe', username: 'ztulipe', professionalEmail },
  ]);
  // What was taken back stays hers: she is given it again, and nobody else is.
  await approved(true, randomUUID());
  expect(await found('violette')).toMatchObject([{ username: 'zviolette' }]);
});
