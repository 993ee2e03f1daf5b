import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AskedKind } from '../../server/modules/change-kind/index.ts';
import { deleteServedDocuments, sheetOf, textOf } from '../../server/modules/paper/index.ts';
import { setSheet } from '../../server/platform/typst/set.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { cases } from '../rules/change-kinds.table.ts';
import { addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'iprof-papers-'));
const patient = { timeout: 30_000, interval: 50 };
let server: TestServer;
let officerId: string;
let officer: Someone;
let teacher: Someone & { readonly teacherId: string };
beforeAll(async () => {
  server = await startTestServer({ DATA_DIR: dataDir, WORKER: 'on', PUBLIC_URL: 'https://iprof.example.fr' });
  const added = await addOfficer(server);
  officer = added;
  ({ officerId } = added);
  const [line] = lines(1);
  teacher = await addTeacher(server, officerId, {
    ...(line as NonNullable<typeof line>),
    familyName: 'Labert',
    givenNames: ['Julie'],
  });
  for (const [name, changes] of Object.entries(decisions)) requests[name] = await decided(changes);
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

const rows = <Row = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  withSql(server.databaseUrl, async (sql) => (await sql.query<Row & object>(text, values)).rows);

const activity = {
  activity: 'ACCESSORY',
  description: 'Cours d’anglais *le soir* #read("/etc/passwd") $x$',
  employer: 'Université populaire',
  hoursPerWeek: 3,
  remuneration: '45 € bruts de l’heure',
};
const granted = {
  status: 'APPROVED',
  outcome: 'APPROVED',
  reason: null,
  appeal_until: null,
  effective_from: '2026-09-01',
  kind: 'RQTH',
  values: { title: 'AAH' },
  medical: 'WHOLE',
};
const discreet = {
  ...granted,
  kind: 'SEXE_ETAT_CIVIL',
  values: { ground: 'CIVIL_REGISTER', civility: 'MADAME', givenNames: ['Julie'] },
  medical: 'NONE',
};
/** Decided before the tests begin: their papers are made at once. */
const decisions: Readonly<Record<string, Record<string, unknown>>> = {
  rejected: {},
  undrawable: { reason: 'Refusé \u{10FFFD} pour ce motif.' },
  granted,
  discreet,
  silent: { by_silence: true, decided_by_id: null, reason: null },
  twice: {},
  replaced: {},
  appealed: { status: 'SUBMITTED', appealed_at: '2026-03-12T09:30:05Z' },
};
const onPaper = {
  reference: 'CS-2026-ABCDEF10',
  outcome: 'APPROVED',
  reason: null,
  bySilence: false,
  decidedAt: '2026-03-12T09:30:00Z',
  submittedAt: '2026-03-02T08:00:00Z',
  appealUntil: null,
  isAfterAppeal: false,
  decider: 'IA_DASEN',
  corrects: null,
  line: null,
  degree: 'FIRST',
  civility: 'MADAME',
  givenNames: ['Julie'],
  familyName: 'Labert',
  usageName: null,
  academyCode: '18',
  department: { code: '45', name: 'Loiret' },
  officer: 'Camille Roux',
  service: 'DPE 3',
} as const;
const requests: Record<string, string> = {};
const paperFor = (name: string) => paperOf(requests[name] ?? '');
let serial = 0;

/** A request that is decided on, as an officer or silence does: `settles` seconds later the decision stands. */
async function decided(changes: Record<string, unknown> = {}, settles = 0): Promise<string> {
  const id = uuidv7();
  const at = '2026-03-12T09:30:00Z';
  const row = {
    id,
    reference: `CS-2026-ABCDEF${10 + serial++}`,
    teacher_id: teacher.teacherId,
    kind: 'CUMUL',
    status: 'REJECTED',
    values: activity,
    before: {},
    decider: 'RECTEUR',
    department_code: '28',
    submitted_at: '2026-03-02T08:00:00Z',
    created_at: at,
    updated_at: at,
    decided_at: at,
    decided_by_id: officerId,
    outcome: 'REJECTED',
    reason: 'L’activité ne laisse pas le repos hebdomadaire.',
    appeal_until: '2026-05-12',
    ...changes,
  };
  const columns = Object.keys(row)
    .map((name) => `"${name}"`)
    .join(', ');
  await rows(
    `insert into change_request (${columns}) select ${columns} from json_populate_record(null::change_request, $1::json)`,
    [JSON.stringify(row)],
  );
  await rows(
    `update change_request set settled_at = decided_at + $2::integer * interval '1 second' where id = $1`,
    [id, settles],
  );
  return id;
}

interface Paper {
  readonly number: string;
  readonly filename: string;
  readonly byte_size: number;
  readonly owner_kind: string;
  readonly account_id: string;
  readonly file: string;
}
const papersOf = async (requestId: string): Promise<Paper[]> =>
  (
    await rows<Paper & { storage_key: string }>(
      `select p.number, a.* from decision_paper p join attachment a on a.id = p.attachment_id where p.request_id = $1`,
      [requestId],
    )
  ).map((paper) => ({ ...paper, file: join(dataDir, 'files', paper.storage_key) }));

async function paperOf(requestId: string): Promise<Paper> {
  const [paper] = await vi.waitFor(async () => {
    const made = await papersOf(requestId);
    expect(made).toHaveLength(1);
    return made;
  }, patient);
  return paper as Paper;
}
const said = async (program: string, ...args: string[]) => (await promisify(execFile)(program, args)).stdout;
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

test(
  'a rejection is a numbered PDF in French, with its grounds, its author and the last day of appeal',
  { tags: 'poppler-utils' },
  async () => {
    const { number, file, filename, owner_kind, account_id } = await paperFor('rejected');
    expect(number).toMatch(/^2026-18-\d{6}-[0-9A-HJKMNP-TV-Z]{10}$/);
    expect([filename, owner_kind, account_id]).toEqual([
      `Décision ${number.slice(0, -11)}.pdf`,
      'DECISION_PAPER',
      teacher.accountId,
    ]);
    const text = inOneLine(await said('pdftotext', file, '-'));
    for (const part of [
      'Académie d’Orléans-Tours',
      `Décision n° ${number.slice(0, -11)}`,
      'Rejet de la demande',
      'Vu la demande présentée le 2 mars 2026 par',
      'Julie LABERT',
      'Considérant ce qui suit : L’activité ne laisse pas le repos hebdomadaire.',
      'Fait le 12 mars 2026.',
      'Pour le recteur de l’académie d’Orléans-Tours et par délégation',
      'tribunal administratif',
      'article L. 411-2',
      'Vous pouvez contester cette décision jusqu’au 12 mai 2026',
      `https://iprof.example.fr/verify/${number}`,
      'Université populaire',
      // What a person wrote is shown as it is.
      'Cours d’anglais *le soir* #read("/etc/passwd") $x$',
    ])
      expect(text).toContain(part);
  },
);

test(
  'a rejection that is appealed before its paper is made names the ways of appeal all the same',
  { tags: 'poppler-utils' },
  async () => {
    const text = inOneLine(await said('pdftotext', (await paperFor('appealed')).file, '-'));
    expect(text).toContain('recours gracieux');
  },
);

test(
  'the PDF is tagged for those who listen to it, in French, and claims PDF/UA',
  { tags: 'poppler-utils' },
  async () => {
    const { file } = await paperFor('rejected');
    const info = await said('pdfinfo', file);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +Décision n° 2026-18-/);
    expect(await said('pdfinfo', '-meta', file)).toMatch(/pdfuaid:part>1</);
    const structure = await said('pdfinfo', '-struct', file);
    for (const tag of ['H1', 'H2', 'P', 'Table', 'TH', 'Link'])
      expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
  },
);

test(
  'a character that no font can draw does not lose the decision, and the log says so',
  { tags: 'poppler-utils' },
  async () => {
    const { file, number } = await paperFor('undrawable');
    expect(await said('pdfinfo', file)).toMatch(/Tagged: +yes/);
    expect(await said('pdftotext', file, '-')).toContain('pour ce motif.');
    expect(server.log).toContainEqual(
      expect.objectContaining({
        msg: 'a decision has a text that no font can draw: its PDF does not claim PDF/UA',
        file: `Décision n° ${number.slice(0, -11)}`,
      }),
    );
  },
);

test(
  'an approval says what it does and from when on, and of health nothing is shown',
  { tags: 'poppler-utils' },
  async () => {
    const text = inOneLine(await said('pdftotext', (await paperFor('granted')).file, '-'));
    expect(text).toContain('est enregistrée à compter du 1er septembre 2026');
    expect(text).toContain('est acceptée');
    expect(text).not.toMatch(/recours|adultes handicapés/);
  },
);

test('each kind of request has a text that passes the check of PDF/UA', () => {
  for (const [kind, { form, from = null }] of Object.entries(cases)) {
    const text = textOf(
      { ...onPaper, kind: kind as AskedKind, values: form, effectiveFrom: from },
      'X-1',
      'https://x.fr',
    );
    const { pdf, isUa } = setSheet(sheetOf(text, server.now));
    expect([kind, isUa]).toEqual([kind, true]);
    expect(pdf.byteLength).toBeGreaterThan(10_000);
  }
});

test('what silence decides is attested, without an author', { tags: 'poppler-utils' }, async () => {
  const text = inOneLine(await said('pdftotext', (await paperFor('silent')).file, '-'));
  expect(text).toContain('Attestation de décision implicite n°');
  expect(text).toMatch(/est réputée rejetée depuis le 12 mars 2026/);
  expect(text).not.toContain('par délégation');
});

test('a decision has one paper, and one that was undone in time has none', async () => {
  const { twice = '' } = requests;
  const paper = await paperOf(twice);
  await rows(`update change_request set settled_at = settled_at where id = $1`, [twice]);
  const undone = await decided({}, 10);
  await rows(
    `update change_request set status = 'IN_REVIEW', outcome = null, decided_at = null, settled_at = null, officer_id = $2,
      claimed_at = now() where id = $1`,
    [undone, officerId],
  );
  await rows(`update graphile_worker._private_jobs set run_at = now() where payload ->> 'requestId' = $1`, [
    undone,
  ]);
  await vi.waitFor(async () => {
    expect(await rows(`select from graphile_worker._private_jobs`)).toEqual([]);
  }, patient);
  expect(await papersOf(twice)).toEqual([paper]);
  expect(await papersOf(undone)).toEqual([]);
  // What was kept for nothing would lie here.
  expect(await rows('select from attachment_leftover')).toEqual([]);
});

test('the teacher downloads the paper; a colleague of the officer in charge finds nothing', async () => {
  const { number, byte_size } = await paperFor('replaced');
  const id = `chg_${requests['replaced']?.replaceAll('-', '')}`;
  const asked = `{ changeRequest(id: "${id}") { papers { number attachment { filename byteSize downloadUrl } } } }`;
  const read = async (someone: Someone) =>
    (await server.query(asked, { token: await tokenOf(server, someone) })).data;
  const [paper] = (await read(teacher)).changeRequest.papers;
  expect(paper).toMatchObject({ number, attachment: { byteSize: byte_size } });
  const file = await fetch(paper.attachment.downloadUrl.replace('https://iprof.example.fr', server.url));
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await file.arrayBuffer()).byteLength).toBe(byte_size);
  expect((await read(officer)).changeRequest.papers).toHaveLength(1);
  expect(await read(await addOfficer(server))).toEqual({ changeRequest: null });
  const readers = await rows<{ fields: string[] }>('select fields from access_event');
  expect(JSON.stringify(readers)).toContain('papers');
});

test('a paper waits until its decision can no longer be undone', async () => {
  const id = await decided({}, 10);
  const [job] = await rows<{ wait: number }>(
    `select extract(epoch from run_at - created_at)::float as wait from graphile_worker._private_jobs
     where payload ->> 'requestId' = $1`,
    [id],
  );
  expect(job?.wait).toBeGreaterThan(10);
  await rows(`delete from graphile_worker._private_jobs where payload ->> 'requestId' = $1`, [id]);
});

const page = async (number: string, locale = 'fr') => {
  const response = await fetch(`${server.url}/verify/${encodeURIComponent(number)}`, {
    headers: { 'accept-language': locale },
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
};

test('anybody who has a paper learns whether it is genuine, in two languages and without a name', async () => {
  const { number } = await paperFor('replaced');
  const french = await page(number);
  expect(french.status).toBe(200);
  for (const part of [
    'Ce document est authentique.',
    '12 mars 2026',
    'Rejet',
    number.slice(0, -11),
    'lang="fr"',
  ])
    expect(french.html).toContain(part);
  expect(french.html).not.toMatch(/labert|julie|CS-2026/i);
  expect(french.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(french.html).not.toContain('retiré');
  await rows(
    `insert into change_request_event (id, request_id, academy_id, at, actor_kind, move, status)
     select gen_random_uuid(), id, academy_id, now(), 'TEACHER', 'takeBackBankAccount', status from change_request where id = $1`,
    [requests['replaced']],
  );
  expect((await page(number)).html).toContain('Le compte bancaire a été retiré avant sa prise d’effet');
  // As somebody types it.
  const english = await page(number.toLowerCase(), 'en');
  expect(english.html).toContain('This document is genuine.');
  expect(english.html).toContain('12 March 2026');
  await rows(`update change_request set decided_at = '2026-04-01', settled_at = '2026-04-01' where id = $1`, [
    requests['replaced'],
  ]);
  expect((await page(number)).html).toContain('Une décision ultérieure a remplacé celle-ci.');
});

test('the kind of a medical act is not shown', async () => {
  const { number } = await paperFor('granted');
  const { html } = await page(number);
  expect(html).toContain('Décision individuelle');
  expect(html).not.toContain('handicapé');
});

test('that a decision concerns the civil sex is not shown', async () => {
  const { number } = await paperFor('discreet');
  const { html } = await page(number);
  expect(html).toContain('Mise à jour de l’état civil');
  expect(html).not.toMatch(/sexe|prénom/i);
});

test('a wrong number is no decision, shows nothing that was typed, and guessing is stopped', async () => {
  const { number } = await paperFor('rejected');
  const wrong = `${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`;
  const { status, html } = await page(wrong);
  expect(status).toBe(404);
  expect(html).toContain('Aucune décision ne porte ce numéro.');
  expect((await page('<script>alert(1)</script>')).html).not.toContain('alert(1)');
  await rows('update paper_throttle set failures = 100');
  for (const guessed of [wrong, number]) expect((await page(guessed)).status, guessed).toBe(429);
  await rows('delete from paper_throttle');
});

test('numbers of papers count apart from passwords: a hundred wrong ones shut nobody out of the sign-in', async () => {
  const { number } = await paperFor('rejected');
  const wrong = '2026-18-999999-0000000000';
  const counts = () =>
    rows<{ papers: number; passwords: number }>(
      `select (select coalesce(sum(failures), 0)::int from paper_throttle) as papers,
         (select coalesce(sum(failures), 0)::int from network_throttle) as passwords`,
    );
  for (const asked of [wrong, number, 'nothing of the kind', wrong]) await page(asked);
  expect(await counts()).toEqual([{ papers: 2, passwords: 0 }]);
  await rows('update paper_throttle set failures = 100');
  await tokenOf(server, await addOfficer(server));
  await rows('delete from paper_throttle');
});

/** A document of a request, with a file of the folder. */
async function document(requestId: string, retention: string): Promise<string> {
  const id = uuidv7();
  await rows(
    `with file as (
       insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at, claimed_at,
         owner_kind, owner_id, position)
       values ($1::uuid, $2, 'rib.pdf', 'application/pdf', 1, repeat('0', 64), 'CLEAN', $1::text, now(), now(), 'CHANGE_REQUEST', $3, 0)
       returning id)
     insert into change_request_document (id, request_id, attachment_id, code, is_medical, retention, filename, sha256, added_at)
     select $1::uuid, $3, $1::uuid, 'X', $4 = 'MEDICAL', $4, 'rib.pdf', repeat('0', 64), '2026-03-02'`,
    [id, teacher.accountId, requestId, retention],
  );
  return id;
}

test('papers of identity go 30 days after the decision and never before the last day on which an appeal is taken, medical ones with it; their names stay', async () => {
  const requestId = await decided();
  const [identity, medical, kept] = [
    await document(requestId, 'IDENTITY_OR_BANK'),
    await document(requestId, 'MEDICAL'),
    await document(requestId, 'FILE'),
  ];
  const approved = await document(
    await decided({ status: 'APPROVED', outcome: 'APPROVED', appeal_until: null }),
    'IDENTITY_OR_BANK',
  );
  const appealed = await document(
    await decided({ status: 'SUBMITTED', appealed_at: '2026-03-20', appeal_text: 'Non.' }),
    'MEDICAL',
  );
  const deletedBy = async (day: string) => {
    await deleteServedDocuments({ em: server.orm.em, now: () => new Date(day) });
    const gone = await rows<{ id: string }>(
      `select d.id from change_request_document d join attachment a on a.id = d.attachment_id
       where d.deleted_at is not null and a.deleted_at = d.deleted_at and d.filename = 'rib.pdf' and d.sha256 = repeat('0', 64)`,
    );
    return gone.map(({ id }) => id).toSorted();
  };
  expect(await deletedBy('2026-04-11T09:00:00Z')).toEqual([]);
  expect(await deletedBy('2026-04-11T09:31:00Z')).toEqual([approved]);
  // An appeal would find them.
  expect(await deletedBy('2026-07-17T20:00:00Z')).toEqual([approved]);
  const served = [identity, medical, approved].toSorted();
  expect(await deletedBy('2026-07-18T08:00:00Z')).toEqual(served);
  expect(await deletedBy('2031-01-01T00:00:00Z')).toEqual(served);
  expect([kept, appealed]).toHaveLength(2);
  // Beside the files of papers that are under way.
  const leftovers = await rows<{ storage_key: string }>(
    `select storage_key from attachment_leftover where removable_at = '-infinity'`,
  );
  expect(leftovers.map(({ storage_key }) => storage_key).toSorted()).toEqual(served);
});
