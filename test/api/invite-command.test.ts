import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentence } from '../../server/cli/command.ts';
import { inviteByCommand } from '../../server/cli/people/invite-person.ts';
import { INVITE_USAGE } from '../../server/cli/usage.ts';
import { Account, Officer } from '../../server/modules/account/index.ts';
import { readConfig } from '../../server/platform/config.ts';
import { type MailedServer, startMailedServer, tokenIn } from '../kit/mailed-server.ts';
import { runHere } from '../kit/command.ts';
import { addAccount, addOfficer, password, tokenOf } from '../kit/world.ts';
import { compiled } from '../kit/server-process.ts';

const command = fileURLToPath(new URL('../../server/dist/bundle/invite.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'iprof-invite-'));
const phrase = 'soixante-dix pupitres';
let mailed: MailedServer;

beforeAll(async () => {
  mailed = await startMailedServer();
  // The command has no other clock.
  mailed.server.now = new Date();
});
afterAll(async () => {
  await mailed[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** The environment of the command, beside the server and on its database. */
const environment = (settings: Record<string, string>) => ({
  DATABASE_URL: mailed.server.databaseUrl,
  APP_SECRETS: mailed.server.config.appSecrets[0],
  DATA_DIR: folder,
  ...settings,
});

/** Runs the command as a process of its own. */
async function spawned(args: readonly string[], settings: Record<string, string> = {}) {
  const env = { PATH: process.env['PATH'], ...compiled, ...environment(settings) };
  return promisify(execFile)(process.execPath, [command, ...args], { env }).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stderr, stdout }: { code: number; stdout: string; stderr: string }) => ({
      code,
      output: `${stdout}${stderr}`,
    }),
  );
}
async function run(args: readonly string[], settings: Record<string, string> = {}) {
  const command = { usage: INVITE_USAGE, work: inviteByCommand };
  const { code, out, err } = await runHere(command, readConfig(environment(settings)), args);
  return { code, output: `${out}${err}` };
}
const withMail = () => ({ SMTP_URL: mailed.mailbox.url });
const demand = (email: string, name = 'Anne Martin') =>
  [
    '--academy',
    '18',
    '--role',
    'administrator',
    '--name',
    name,
    '--email',
    email,
    '--service',
    'DPE',
  ] as const;
const linkIn = (output: string, page: string) =>
  new RegExp(`http://127\\.0\\.0\\.1:4000/links/${page}#(\\S+)`).exec(output)?.[1];

async function accept(token: string | undefined) {
  const { data } = await mailed.server.query(
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { username errors { code } } }',
    { variables: { input: { token, password: phrase } } },
  );
  return data.acceptInvitation as { username: string | null; errors: { code: string }[] };
}
async function reset(token: string | undefined) {
  const { data } = await mailed.server.query(
    'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { username errors { code } } }',
    { variables: { input: { token, newPassword: phrase } } },
  );
  return data.resetPassword as { username: string | null; errors: { code: string }[] };
}
const counts = async () => {
  const em = mailed.server.orm.em.fork();
  return [await em.count(Account), await em.count(Officer)];
};

test('the first administrator of an academy is invited while a server runs, which mails the link', async () => {
  const email = 'anne.martin@ac-orleans-tours.fr';
  const { code, output } = await spawned(demand('Anne.Martin@ac-orleans-tours.fr'), withMail());
  expect([code, output]).toEqual([
    0,
    expect.stringMatching(
      /✓ Anne Martin is invited as an administrator of .*Orléans-Tours, with the username amartin/,
    ),
  ]);
  // The link is in the mail, and nowhere else.
  expect(output).not.toContain('#');
  const token = tokenIn(await mailed.mailbox.to(email), 'accept-invitation');
  expect(await accept(token)).toEqual({ username: 'amartin', errors: [] });
  const { data } = await mailed.server.query(
    `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { role academy { code } } } }`,
    { variables: { input: { username: email, password: phrase } } },
  );
  expect(data.signIn.viewer).toEqual({
    role: 'ADMINISTRATOR',
    academy: { code: '18' },
  });
});

test('without SMTP_URL the command shows the link; again before it is used, another one of the same person', async () => {
  const given = demand('berthe.petit@ac-orleans-tours.fr', 'Berthe Petit');
  const first = await run(given);
  const before = await counts();
  const second = await run(given);
  expect(await counts()).toEqual(before);
  const [former, link] = [first, second].map(({ output }) => linkIn(output, 'accept-invitation'));
  expect((await accept(former)).errors).toEqual([{ code: 'INVALID_LINK' }]);
  expect(await accept(link)).toEqual({ username: 'bpetit', errors: [] });
  const again = await spawned(given);
  expect([again.code, again.output]).toEqual([1, expect.stringMatching(/--code: .* already.*--reset/)]);
});

test('an officer of the HR base is invited by the code', async () => {
  const officer = await addOfficer(mailed.server);
  const em = mailed.server.orm.em.fork();
  const row = await em.findOneOrFail(Officer, officer.officerId);
  row.account = null;
  await em.flush();
  const email = 'camille.roux@ac-orleans-tours.fr';
  const given = demand(email, 'Camille Roux').with(3, 'officer');
  expect((await run([...given, '--code', row.code, '--phone', '02 38 00 00 00'])).code).toBe(0);
  const found = await mailed.server.orm.em.fork().findOneOrFail(Officer, row.id, { populate: ['account'] });
  expect(found).toMatchObject({ displayName: 'Camille Roux', email, phone: '02 38 00 00 00' });
  expect(found.account?.role).toBe('OFFICER');
});

test('who has an account and lost the password gets a link, one a minute', async () => {
  const administrator = await addOfficer(mailed.server, '18', 'ADMINISTRATOR');
  const address = `${administrator.username}@example.org`;
  const { code, output } = await run(['--reset', '--email', address]);
  expect(code).toBe(0);
  expect(await run(['--reset', '--email', address])).toEqual({
    code: 1,
    output: expect.stringContaining('less than a minute ago') as string,
  });
  expect(await tokenOf(mailed.server, administrator, password)).toBeTruthy();
  expect(await reset(linkIn(output, 'reset-password'))).toEqual({
    username: administrator.username,
    errors: [],
  });
  expect(await tokenOf(mailed.server, administrator, phrase)).toBeTruthy();
  const other = await addOfficer(mailed.server, '18', 'ADMINISTRATOR');
  const byMail = await run(['--reset', '--email', `${other.username}@example.org`], withMail());
  expect(byMail.output).not.toContain('#');
  const mail = await mailed.mailbox.to(`${other.username}@example.org`);
  expect((await reset(tokenIn(mail, 'reset-password'))).errors).toEqual([]);
});

test.each<[string, () => Promise<readonly string[]> | readonly string[], RegExp]>([
  ['nothing is said', () => [], /--email must be an address/],
  ['no academy is named', () => ['--email', 'x@example.org'], /Say --academy, --role/],
  ['an unknown academy', () => demand('x@example.org').with(1, '99'), /--academy: No academy/],
  ['an unknown role', () => demand('x@example.org').with(3, 'teacher'), /--role must be/],
  ['no address', () => demand('anne'), /--email must be an address/],
  ['a name of spaces', () => demand('x@example.org', ' '), /--name: This value is required/],
  ['a name in Greek', () => demand('x@example.org', 'Αθηνά Παππά'), /--name: /],
  ['a long code', () => [...demand('x@example.org'), '--code', 'x'.repeat(21)], /--code: .*too long/],
  ['an unknown option', () => [...demand('x@example.org'), '--admin'], /--admin/],
  ['a reset of somebody unknown', () => ['--reset', '--email', 'nobody@example.org'], /no officer or adm/],
  ['a reset with more', () => [...demand('x@example.org'), '--reset'], /--reset goes with --email alone/],
  [
    'the address of a teacher',
    async () => demand(`${(await addAccount(mailed.server, 'TEACHER')).username}@example.org`),
    /--email: somebody has an account/,
  ],
  [
    'a reset of a teacher',
    async () => [
      '--reset',
      '--email',
      `${(await addAccount(mailed.server, 'TEACHER')).username}@example.org`,
    ],
    /no officer or administrator/,
  ],
])('%s: refused in a sentence, and nothing is left', async (_name, args, expected) => {
  const given = await args();
  const before = await counts();
  const { databaseUrl, config } = mailed.server;
  const fault = await inviteByCommand({ ...config, databaseUrl }, given).catch((error: unknown) => error);
  expect(sentence(fault, INVITE_USAGE)).toMatch(expected);
  expect(sentence(fault, INVITE_USAGE)).not.toMatch(/\n\s+at /);
  expect(await counts()).toEqual(before);
});
