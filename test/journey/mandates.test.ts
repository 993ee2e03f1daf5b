import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mandateByCommand } from '../../server/cli/people/give-mandate.ts';
import { MANDATE_USAGE } from '../../server/cli/usage.ts';
import { readConfig } from '../../server/platform/config.ts';
import { runHere } from '../kit/command.ts';
import { type MailedServer, startMailedServer, tokenIn } from '../kit/mailed-server.ts';
import { insertSchool } from '../kit/mandates.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { addOfficer } from '../kit/world.ts';
import { compiled } from '../kit/server-process.ts';

const command = fileURLToPath(new URL('../../server/dist/bundle/mandate.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'iprof-mandate-'));
let mailed: MailedServer;
beforeAll(async () => {
  mailed = await startMailedServer();
  // The command has no other clock.
  mailed.server.now = new Date();
  await insertSchool(mailed.server, '0280001A');
});
afterAll(async () => {
  await mailed[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** The environment of the command, beside the server and on its database. */
const environment = () => ({
  DATABASE_URL: mailed.server.databaseUrl,
  APP_SECRETS: mailed.server.config.appSecrets[0],
  DATA_DIR: folder,
});

async function run(...args: string[]) {
  const command = { usage: MANDATE_USAGE, work: mandateByCommand };
  const { code, out, err } = await runHere(command, readConfig(environment()), args);
  return { code, output: `${out}${err}` };
}

/** The same as a process of its own. */
async function spawned(...args: string[]) {
  const env = { PATH: process.env['PATH'], ...compiled, ...environment() };
  return promisify(execFile)(process.execPath, [command, ...args], { env }).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stderr, stdout }: { code: number; stdout: string; stderr: string }) => ({
      code,
      output: `${stdout}${stderr}`,
    }),
  );
}

test('a head of school is invited, is given a mandate for the school, reads it in a mail, and loses it', async () => {
  const { server, mailbox } = mailed;
  const { client: administrator } = await signedInClient(
    server,
    await addOfficer(server, '18', 'ADMINISTRATOR'),
  );
  const email = 'marc.delorme@ac-orleans-tours.fr';
  const invited = await administrator.staff.invite({
    role: 'OFFICER',
    displayName: 'Marc Delorme',
    email,
    service: 'Collège Ville, principal',
    code: 'CHEF-1',
  });
  const { client: head } = watchedClient(server);
  const token = tokenIn(await mailbox.to(email), 'accept-invitation');
  const password = 'soixante-dix pupitres';
  const username = await head.staff.acceptInvitation({ token, password });
  await head.account.signIn({ username, password });
  expect(await head.mandates.own()).toEqual([]);
  const mandate = await administrator.mandates.grant({
    officerId: invited.id,
    kind: 'GIVES_OPINION',
    establishmentUai: '0280001A',
  });
  expect(await head.mandates.own()).toEqual([mandate]);
  const { nodes } = await administrator.officers.list({ search: 'delorme' });
  expect(nodes).toMatchObject([{ displayName: 'Marc Delorme', portfolioSize: 0, mandates: [mandate] }]);
  const about = (subject: string) => mailbox.arrived((mail) => mail.to === email && mail.subject === subject);
  const granted = await about('Une habilitation I-Prof vous est donnée');
  expect(granted.text).toContain('donner un avis sur les demandes');
  expect(granted.text).toContain('établissement 0280001A');

  await administrator.mandates.end({ mandateId: mandate.id });
  expect(await head.mandates.own()).toEqual([]);
  expect((await about('Une habilitation I-Prof prend fin')).text).toContain('retirée avec effet immédiat');
});

test('the national mandate is given, listed and ended by the command alone, and the officer is written to', async () => {
  const { server, mailbox } = mailed;
  const officer = await addOfficer(server);
  const email = `${officer.username}@example.org`;
  expect(await spawned('list')).toEqual({ code: 0, output: 'Nobody has the national mandate.\n' });
  const given = await run('give', '--email', email.toUpperCase());
  expect([given.code, given.output]).toEqual([
    0,
    expect.stringMatching(/^✓ Claire Moreau \d+ has the national mandate from \S+ until it is ended\.\n$/),
  ]);
  const { client } = await signedInClient(server, officer);
  expect(await client.mandates.own()).toMatchObject([{ kind: 'NATIONAL_ACTS', to: null }]);
  expect((await mailbox.to(email)).text).toContain('toutes les académies');
  const again = await run('give', '--email', email);
  expect([again.code, again.output]).toEqual([
    1,
    expect.stringContaining('--from: This person already has this mandate'),
  ]);
  expect((await run('list')).output).toMatch(
    new RegExp(`^Claire Moreau \\d+  ${email}  Orléans-Tours  from \\S+ until it is ended\\n$`),
  );
  expect((await run('end', '--email', email)).code).toBe(0);
  expect((await run('list')).output).toContain('on no day');
  expect((await run('end', '--email', email)).output).toContain(
    'no national mandate that runs or is to come',
  );
});

test('what the command cannot take is said in words', async () => {
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [[], 'Say give, end or list.'],
    [['take'], 'Say give, end or list.'],
    [['give'], '--email must be an address'],
    [['list', '--email', 'a@example.org'], '--email does not go with list.'],
    [['give', '--email', 'a@example.org', '--from', '2026-02-30'], '--from must be a day'],
    [['give', '--email', 'personne@example.org'], 'no officer or administrator has an account with it'],
  ];
  expect(await spawned()).toEqual(await run());
  for (const [args, words] of wrong) {
    const { code, output } = await run(...args);
    expect([args, code, output]).toEqual([args, 1, expect.stringContaining(words)]);
  }
});
