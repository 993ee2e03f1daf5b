import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangeProposalInput, ChangeRequestDetails, Client } from '../../client-sdk/src/index.ts';
import { Account } from '../../server/modules/account/index.ts';
import { requestKinds, type AskedKind } from '../../server/modules/change-kind/index.ts';
import { sayDecision } from '../../server/modules/change-request/index.ts';
import { makePaper } from '../../server/modules/paper/index.ts';
import { openFileStore } from '../../server/platform/files/open-store.ts';
import { amount } from '../kit/amount.ts';
import { addMandated } from '../kit/mandates.ts';
import { withSql } from '../kit/postgres.ts';
import { readText } from '../kit/readme.ts';
import { uploaded } from '../kit/requests.ts';
import { clientOf, signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { settledEvents } from '../kit/settled-events.ts';
import { addAccount, addOfficer, addTeacher, password, tokenOf } from '../kit/world.ts';
import { cases } from '../rules/change-kinds.table.ts';
import { becomes, file, fileOf, pathOf } from './each-kind-is-asked-for.table.ts';

const decision = readText('server/decisions/0035-a-kind-of-change-is-one-declaration.md');
/** What the decision about kinds says of one: who decides, whose opinion is needed, and what is written. */
function rowOf(kind: AskedKind) {
  const cells = decision
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .find(([, code]) => code === kind);
  const [, , , decides = '', opinion = '', , written = ''] = cells ?? [];
  return {
    decides: decides.replace(/ \(.*/, ''),
    isMedical: decides.includes('(medical)'),
    // `*`: of a renewal alone, which none of the forms asks for.
    opinion: opinion.endsWith('*') ? 'none' : opinion,
    written,
  };
}

const dataDir = mkdtempSync(join(tmpdir(), 'iprof-kinds-'));
let server: TestServer;
let officer: Awaited<ReturnType<typeof addOfficer>>;
/** Officers who are signed in, by what the decision calls them. */
const officers: Record<string, Client> = {};
beforeAll(async () => {
  server = await startTestServer({ DATA_DIR: dataDir });
  server.now = new Date('2026-11-30T09:00:00Z');
  officer = await addOfficer(server);
  const people = {
    correspondent: officer,
    'by population': await addMandated(server, 'DECIDES_FOR_IA_DASEN'),
    minister: await addMandated(server, 'DECIDES_FOR_MINISTER'),
    medical: await addMandated(server, 'MEDICAL'),
    hierarchy: await addMandated(server, 'GIVES_OPINION'),
  };
  for (const [name, who] of Object.entries(people)) officers[name] = await clientOf(server, who);
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

const named = ({ id, version }: ChangeRequestDetails) => ({ requestId: id, expectedVersion: version });

/** To typeset a paper takes longer than all else: in `npm test` every seventh kind gets one. */
const onPaper = new Set(requestKinds.map(({ code }) => code).filter((_, at) => at % amount(7, 1) === 0));

/** What the worker does ten seconds after a decision: the message to the teacher, and the paper. */
async function tenSecondsLater(kind: AskedKind): Promise<void> {
  const em = server.orm.em.fork();
  const jobs = await em.execute<{ task: string; payload: never }[]>(
    `with due as (delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and t.identifier in ('change-request-decision', 'decision-paper') returning t.identifier as task, j.payload)
     select * from due`,
  );
  expect(jobs.map(({ task }) => task).toSorted()).toEqual(['change-request-decision', 'decision-paper']);
  const { now: at } = server;
  const tools = {
    em,
    files: await openFileStore(undefined, join(dataDir, 'files')),
    config: server.config,
    now: () => at,
    log: { warn: (...line: unknown[]) => expect(line).toEqual([]) } as never,
    verifyAt: 'https://iprof.example.fr/verify',
  };
  for (const { task, payload } of jobs) {
    if (task === 'decision-paper' && !onPaper.has(kind)) continue;
    const work =
      task === 'decision-paper' ? await makePaper(tools, payload) : sayDecision(tools.now, payload);
    await em.fork().transactional(async (inside) => await work?.(inside));
  }
}

test.each(requestKinds.map((kind) => [kind.code, kind] as const))(
  'a teacher asks for %s and sends what is missing; who decides grants it, and the file is as the decision on kinds says',
  async (code, { member, label, documents, needsProof }) => {
    const { form, from: usual } = cases[code];
    // Without a day it opens talks, and ends nothing.
    const from = code === 'RUPTURE_CONVENTIONNELLE' ? '2027-06-30' : usual;
    const teacher = await addTeacher(server, officer.officerId, fileOf(code));
    const julie = await clientOf(server, teacher);
    const token = await tokenOf(server, teacher);
    const read = async (): Promise<Record<string, unknown>> => {
      const variables = { day: from ?? '2026-11-30' };
      const { data, errors } = await server.query(`query ($day: Date!) { viewer { teacher { ${file} } } }`, {
        token,
        variables,
      });
      expect(errors).toBeUndefined();
      const { dossier, ...own } = data.viewer.teacher;
      return { ...own, ...dossier };
    };
    const before = await read();
    const { decides, opinion, written } = rowOf(code);
    const decider = officers[decides] as Client;

    const asked = await julie.changes.submit({
      change: { [member]: form } as unknown as ChangeProposalInput,
      ...(from === undefined ? {} : { effectiveFrom: from }),
      ...(needsProof ? { currentPassword: password } : {}),
    });
    expect(asked).toMatchObject({ kind: code, status: 'SUBMITTED', effectiveFrom: from ?? null });
    const name = `${member.charAt(0).toUpperCase()}${member.slice(1)}Change`;
    expect(asked.proposal).toEqual({ __typename: name });
    expect(asked.values).toHaveLength(Object.keys(form).length);
    const missing = asked.missingDocuments.map((document) => document.code);
    const needed = documents.filter(({ need }) => need === 'REQUIRED').map((document) => document.code);
    expect(missing).toEqual(expect.arrayContaining(needed));

    let request = asked;
    if (missing.length > 0) {
      const given = [];
      for (const document of missing)
        given.push({ code: document, attachmentId: await uploaded(server, teacher, `${document}.pdf`) });
      request = await julie.changes.supplement({ ...named(request), documents: given });
      expect(request.missingDocuments).toEqual([]);
    }
    request = await decider.worklist.claim(named(request));
    if (opinion !== 'none') {
      const of = opinion === 'medical' ? 'MEDICAL' : 'GIVES_OPINION';
      request = await decider.worklist.requestOpinion({ ...named(request), of });
      const advice = { ...named(request), favourable: true, text: 'Favorable.' };
      request = await (officers[opinion] as Client).worklist.giveOpinion(advice);
    }
    const confirmed = code === 'RIB' ? ({ confirmedBy: 'PHONE' } as const) : {};
    request = await decider.worklist.approve({ ...named(request), ...confirmed, reason: 'Conforme.' });
    await tenSecondsLater(code);

    expect(await read()).toEqual({ ...before, ...becomes[code] });
    expect(Object.keys(becomes[code]).length === 0).toBe(written === 'decision alone');
    const decided = await julie.changes.get(asked.id);
    expect(decided).toMatchObject({
      status: 'APPROVED',
      decision: { outcome: 'APPROVED', reason: 'Conforme.', bySilence: false },
      papers: onPaper.has(code)
        ? [{ attachment: { filename: expect.stringMatching(/^Décision 2026-18-/) as string } }]
        : [],
      nextStep: null,
    });
    expect(decided?.events.map(({ move }) => move)).toEqual([
      'SUBMIT',
      ...(missing.length > 0 ? ['SUPPLEMENT'] : []),
      'CLAIM',
      ...(opinion === 'none' ? [] : ['REQUEST_OPINION', 'GIVE_OPINION']),
      'APPROVE',
    ]);
    const messages = ((await julie.mailbox.list())?.nodes ?? []).map(({ subject }) => subject);
    const steps = ['Demande envoyée', 'Demande prise en charge', 'Demande acceptée'];
    expect(messages).toEqual(expect.arrayContaining(steps.map((step) => `${step} : ${label.fr}`)));
  },
);

test('a machine that follows changes reads which fields each approval wrote; of what doctors alone may know, that the file changed', async () => {
  const machine = await addAccount(server, 'INTEGRATOR');
  await server.orm.em.fork().nativeUpdate(Account, machine.accountId, { grants: ['READ_CHANGES'] });
  const { client } = await signedInClient(server, machine);
  await withSql(server.databaseUrl, settledEvents);
  const { nodes } = await client.feed.changes({ first: 100 });
  const expected = requestKinds.flatMap(({ code }) => {
    const paths = Object.keys(becomes[code]).flatMap((field) => pathOf(field) ?? []);
    const readable = paths.filter((path) => path !== 'dossier.disability');
    if (readable.length === 0) return [];
    return rowOf(code).isMedical ? [['CONFIDENTIEL', ['dossier']]] : [[code, readable.toSorted()]];
  });
  expect(nodes.map(({ kind, paths }) => [kind, paths.toSorted()])).toEqual(expected);
});

test('a field of every kind can be read in one request for all of them', async () => {
  const { data, errors } = await server.query(
    `{ changeRequests(first: 100, filter: { statuses: [APPROVED] }) { nodes { proposal {
      ... on AdresseChange { lines country } ... on NaissanceChange { children { givenName birthDate } }
      ... on RibChange { ibanLastFour } ... on TptChange { quota } } } } }`,
    { token: await tokenOf(server, officer) },
  );
  expect(errors).toBeUndefined();
  const proposals = data.changeRequests.nodes.map(({ proposal }: { proposal: object }) => proposal);
  expect(proposals).toEqual(
    expect.arrayContaining([
      { lines: ['12 rue des Lilas'], country: null },
      { children: [{ givenName: 'Léa', birthDate: '2026-03-14' }] },
      { ibanLastFour: '2606' },
      {},
    ]),
  );
});
