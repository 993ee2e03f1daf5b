import { mkdirSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { databaseLink, statementsIn } from '../contract/database-link.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines } from '../kit/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'iprof-nobody-'));
const mails = join(folder, 'mail');
mkdirSync(mails);
/** The statements that the server has run, one after the other. */
let said = '';
/** Files that have been in the folder of mails, for however short a time. */
const written = new Set<string>();
const watcher = watch(mails, (_event, name) => void (name?.endsWith('.eml') && written.add(name)));
let server: TestServer;
let person: { numen: string; username: string };

beforeAll(async () => {
  const link = databaseLink(statementsIn((text) => (said += text)));
  server = await startTestServer({ WORKER: 'on', DATA_DIR: folder }, link.via);
  const { officerId } = await addOfficer(server);
  const [line] = lines(1, { seed: 31 });
  if (!line) throw new Error('no line');
  const { username } = await addTeacher(server, officerId, line);
  person = { numen: line.numen, username };
});
beforeEach(() => {
  server.now = new Date(server.now.getTime() + 3_600_000);
});
afterAll(async () => {
  watcher.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const sql = (text: string) => server.orm.em.fork().execute<{ n: number }[]>(text);
const steps = {
  lookUps: /'username', account\.username/g,
  jobs: /insert into graphile_worker\._private_jobs/g,
  becomes: /update graphile_worker\._private_jobs set task_id/g,
  ends: /delete from graphile_worker\._private_jobs where id/g,
};

/** All that is done once a request was answered. */
async function workAfter(name: string, input: object) {
  said = '';
  written.clear();
  const kept = readdirSync(mails).length;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await server.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { requested errors { code } } }`,
    { variables: { input } },
  );
  expect(answer.data[name]).toEqual({ requested: true, errors: [] });
  await vi.waitFor(
    async () => expect(await sql('select 1 as n from graphile_worker._private_jobs')).toEqual([]),
    { timeout: 30_000 },
  );
  await vi.waitFor(() => expect(written.size).toBeGreaterThan(0), { timeout: 30_000 });
  const done = Object.entries(steps).map(([step, words]) => [step, said.match(words)?.length ?? 0]);
  const work = {
    ...Object.fromEntries(done),
    mailsWritten: written.size,
    templates: [...written].map((file) => file.replace(/^[^-]+-|-[0-9a-f]{8}\.eml$/g, '')),
  };
  return { work, kept: readdirSync(mails).length - kept };
}

test.each(['requestUsernameReminder', 'requestPasswordReset'])(
  '%s does the same work for nobody as for somebody, and keeps no mail',
  async (name) => {
    const ask = (numen: string, username: string) =>
      workAfter(name, name === 'requestPasswordReset' ? { numen, username } : { numen });
    const somebody = await ask(person.numen, person.username);
    expect(somebody).toMatchObject({
      work: { lookUps: 2, jobs: 1, becomes: 1, ends: 1, mailsWritten: 1 },
      kept: 3,
    });
    const nobody = await ask('18E9900999ZQX', 'personne');
    expect(nobody).toEqual({ work: somebody.work, kept: 0 });
  },
);
