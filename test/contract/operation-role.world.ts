import { createHash } from 'node:crypto';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword, linkToken, numenDigest } from '../../server/modules/account/index.ts';
import { addSecret } from '../../server/modules/machine/index.ts';
import { createTokens, type Tokens } from '../../server/platform/crypto/tokens.ts';
import { MandateKind, parisDate } from '../../server/platform/viewer.ts';
import { numen } from '../kit/intake.ts';
import { mandated } from '../kit/mandates.ts';
import type { TestServer } from '../kit/server.ts';
import { addExchange } from '../kit/exchange.ts';
import { password } from '../kit/world.ts';
import { callers, type Caller } from './operation-role.table.ts';

/** Everybody who may call, and one teacher whom every operation aims at: fresh people, of whom nothing was tried yet. */
export interface Scene {
  /** The access token of a caller's session; to sign one for each of them takes as long as to write all their rows. */
  token(caller: Caller): Promise<string | undefined>;
  readonly accounts: Readonly<Record<string, string>>;
  /** Global ids of what is hers, or of her academy: `ids.tea`, `ids.dos`, … */
  readonly ids: Readonly<Record<string, string>>;
  /** A message that she wrote; `ids.msg` is one that she received. */
  readonly written: string;
  readonly victim: {
    readonly username: string;
    readonly familyName: string;
    readonly numen: string;
    readonly refreshToken: string;
    readonly address: string;
  };
  /** The officer who follows her, one of the same service, and one whose portfolio is empty. */
  readonly officers: Readonly<Record<'follows' | 'colleague' | 'leaver', string>>;
  /** What the officer who follows her is found by. */
  readonly officerName: string;
  readonly machine: { readonly clientId: string; readonly secret: string };
  /** Of the caller who has not replaced it yet. */
  readonly firstNumen: string;
  /** A link that was mailed to her, or to somebody who was invited. */
  link(purpose: Purpose): Promise<string>;
}
type Purpose = 'RESET_PASSWORD' | 'CONFIRM_ALERT_EMAIL' | 'UNDO_ALERT_EMAIL' | 'ACCEPT_INVITATION';

export interface Stage {
  readonly server: TestServer;
  readonly sql: pg.Client;
  newScene(): Promise<Scene>;
  /** Does something, and names the tables of which a row was written or deleted meanwhile. */
  writtenBy<T>(work: () => Promise<T>): Promise<{ done: T; written: string[] }>;
  close(): Promise<void>;
}

type Row = Record<string, unknown>;
/** What all scenes of a stage share: slow to make. */
interface Once {
  readonly hash: string;
  readonly tokens: Tokens;
  readonly academies: Keys;
}
let serial = 0;

export async function openStage(server: TestServer): Promise<Stage> {
  const sql = new pg.Client(server.databaseUrl);
  await sql.connect();
  await sql.query(`update academy set second_factor_waived = true`);
  await sql.query(notingWrites);
  const making = {
    hash: await hashPassword(password),
    tokens: await createTokens(server.config.appSecrets),
    academies: await academyKeys(sql),
  };
  return {
    server,
    sql,
    newScene: () => newScene(server, sql, making),
    async writtenBy(work) {
      await sql.query('delete from written');
      const done = await work();
      const { rows } = await sql.query<{ name: string }>('select distinct name from written');
      return { done, written: rows.map(({ name }) => name).toSorted() };
    },
    close: () => sql.end(),
  };
}

/**
 * Each row that is written or deleted leaves the name of its table, unless a scene is being made: counting all rows of all
 * tables takes longer.
 */
const notingWrites = `
  create unlogged table written (name text);
  create function note_write() returns trigger language plpgsql security definer set search_path = public as
    $$ begin insert into written values (tg_table_name); return null; end $$;
  do $$ declare place record; begin
    for place in select schemaname, tablename from pg_tables
      where (schemaname = 'public' and tablename <> 'written') or (schemaname, tablename) = ('graphile_worker', '_private_jobs')
    loop
      execute format('create trigger note_write after insert or update or delete on %I.%I for each row
        when (coalesce(current_setting(''scene.made'', true), '''') <> ''on'') execute function note_write()',
        place.schemaname, place.tablename);
      execute format('create trigger note_truncate after truncate on %I.%I execute function note_write()',
        place.schemaname, place.tablename);
    end loop;
  end $$`;

/** Who is what: role, academy, and what else makes them. */
const people: Readonly<Record<string, Row & { role: string; academy: string | null }>> = {
  expired: { role: 'ADMINISTRATOR', academy: '18' },
  ended: { role: 'ADMINISTRATOR', academy: '18' },
  closed: { role: 'ADMINISTRATOR', academy: '18' },
  firstPassword: { role: 'TEACHER', academy: '18' },
  mustEnrol: { role: 'ADMINISTRATOR', academy: '18' },
  teacherOwn: { role: 'TEACHER', academy: '18' },
  teacherSame: { role: 'TEACHER', academy: '18' },
  teacherOther: { role: 'TEACHER', academy: '01' },
  officerFollows: { role: 'OFFICER', academy: '18' },
  officerNot: { role: 'OFFICER', academy: '18' },
  officerStandIn: { role: 'OFFICER', academy: '18' },
  officerOther: { role: 'OFFICER', academy: '01' },
  administratorOwn: { role: 'ADMINISTRATOR', academy: '18' },
  administratorOther: { role: 'ADMINISTRATOR', academy: '01' },
  integratorOwn: { role: 'INTEGRATOR', academy: '18' },
  integratorImports: { role: 'INTEGRATOR', academy: '18' },
  integratorNone: { role: 'INTEGRATOR', academy: '18' },
  integratorOther: { role: 'INTEGRATOR', academy: '01' },
  integratorNational: { role: 'INTEGRATOR', academy: null },
  ...Object.fromEntries(mandated.map((name) => [name, { role: 'OFFICER', academy: '18' }])),
  // Whom operations aim at, and who call nothing.
  leaver: { role: 'OFFICER', academy: '18' },
  invited: { role: 'OFFICER', academy: '18' },
  machine: { role: 'INTEGRATOR', academy: '18' },
};
const allGrants = ['IMPORT_TEACHERS', 'READ_FILES', 'REPORT_BOUNCES', 'READ_BANK_DETAILS', 'READ_CHANGES'];
const fewerGrants: Readonly<Record<string, readonly string[]>> = {
  integratorImports: ['IMPORT_TEACHERS'],
  integratorNone: [],
};
const followedBy: Readonly<Record<string, string>> = {
  firstPassword: 'officerNot',
  teacherOwn: 'officerFollows',
  teacherSame: 'officerNot',
  teacherOther: 'officerOther',
};
const isStaff = (role: string) => role === 'OFFICER' || role === 'ADMINISTRATOR';
const instant = (date: Date, ms: number) => new Date(date.getTime() + ms).toISOString();
const dayMs = 24 * 3_600_000;
const globalId = (prefix: string, key: string) => `${prefix}_${key.replaceAll('-', '')}`;

async function newScene(server: TestServer, sql: pg.Client, once: Once): Promise<Scene> {
  const { now, config } = server;
  const { hash, academies, tokens: issuer } = once;
  const n = (serial += 1);
  const [secret] = config.appSecrets;
  // All rows go in one message: a scene is made hundreds of times.
  const statements = [
    `select set_config('scene.made', 'on', true)`,
    'delete from sign_in_throttle',
    'delete from network_throttle',
  ];
  const add = (table: string, rows: readonly Row[]) => void statements.push(insertion(table, rows));
  const making = { add, n, now, secret, hash, academies };
  const accounts = addAccounts(making);
  const officers = addOfficers(making, accounts);
  const { keys, familyName } = addTeachers(making, accounts, officers);
  const victim = { teacher: keys['teacherOwn'] as string, account: accounts['teacherOwn'] as string };
  const ids = belongings({ add, now, victim, officers, accounts, academies });
  const { token, session, refreshToken } = sessions({ add, n, server, accounts, issuer });
  const exchange = await addExchange(async (text, values) => statements.push(filledIn(text, values)), {
    teacherId: victim.teacher,
    officerId: officers['officerFollows'] as string,
    at: now,
  });
  await sql.query(statements.join(';\n'));
  const clientSecret = await addSecret(server.orm.em.fork(), accounts['machine'] as string, now);
  const officer = (name: string) => globalId('off', officers[name] as string);
  const address = `elle${n}@example.org`;
  return {
    token,
    accounts,
    written: globalId('msg', exchange.answer),
    ids: {
      ...ids,
      msg: globalId('msg', exchange.opening),
      cnv: globalId('cnv', exchange.conversation),
      thm: globalId('thm', exchange.theme),
      ses: session,
      tea: globalId('tea', victim.teacher),
      dos: globalId('dos', victim.teacher),
      off: officer('officerFollows'),
      itg: globalId('itg', accounts['machine'] as string),
      aca: globalId('aca', academies['18'] as string),
      vwr: globalId('vwr', victim.account),
      sfs: globalId('sfs', victim.account),
      mbx: globalId('mbx', victim.teacher),
    },
    victim: { username: `teacherown${n}`, familyName, numen: victimNumen(n), refreshToken, address },
    officers: {
      follows: officer('officerFollows'),
      colleague: officer('officerNot'),
      leaver: officer('leaver'),
    },
    officerName: `officerFollows${n}`,
    firstNumen: firstNumen(n),
    machine: { clientId: `machine${n}`, secret: clientSecret },
    async link(purpose) {
      const id = uuidv7();
      const account_id = purpose === 'ACCEPT_INVITATION' ? accounts['invited'] : victim.account;
      const to = purpose.endsWith('ALERT_EMAIL') ? address : null;
      const row = { id, account_id, purpose, address: to, created_at: now, expires_at: instant(now, 60_000) };
      await sql.query(insertion('single_use_link', [row]));
      return linkToken(secret, id, purpose);
    },
  };
}

interface People {
  readonly add: (table: string, rows: readonly Row[]) => void;
  readonly n: number;
  readonly now: Date;
  readonly secret: string;
  readonly hash: string;
  readonly academies: Keys;
}
type Keys = Readonly<Record<string, string>>;

async function academyKeys(sql: pg.Client): Promise<Keys> {
  const { rows } = await sql.query<{ code: string; id: string }>(
    `select code, id from academy where code in ('18', '01')`,
  );
  return Object.fromEntries(rows.map(({ code, id }) => [code, id]));
}

const victimNumen = (n: number) => numen(40_000 + n);
const firstNumen = (n: number) => numen(60_000 + n);

/** @returns the keys by the names of `people`, as do the next two */
function addAccounts({ add, n, now, secret, hash, academies }: People): Keys {
  const keys = Object.fromEntries(Object.keys(people).map((name) => [name, uuidv7()]));
  const numens: Readonly<Record<string, string>> = {
    teacherOwn: victimNumen(n),
    firstPassword: firstNumen(n),
  };
  const hasNone = (name: string, role: string) =>
    role === 'INTEGRATOR' || name === 'firstPassword' || name === 'invited';
  const rows = Object.entries(people).map(([name, { role, academy }]) => ({
    id: keys[name],
    role,
    academy_id: academy && academies[academy],
    username: `${name.toLowerCase()}${n}`,
    professional_email: role === 'INTEGRATOR' ? null : `${name.toLowerCase()}${n}@example.org`,
    password_hash: hasNone(name, role) ? null : hash,
    must_change_password: name === 'firstPassword',
    first_password_failures: 0,
    password_stands_alone: true,
    locale: 'fr',
    numen_digest: digestOf(numens[name], secret),
    created_at: instant(now, -dayMs),
    closed_at: name === 'closed' ? instant(now, -1000) : null,
    grants: role === 'INTEGRATOR' ? (fewerGrants[name] ?? allGrants) : [],
  }));
  add('account', rows);
  return keys;
}

function addOfficers({ add, n, academies }: People, accounts: Keys): Keys {
  const staff = Object.entries(people).filter(([, { role }]) => isStaff(role));
  const keys = Object.fromEntries(staff.map(([name]) => [name, uuidv7()]));
  const rows = staff.map(([name, { academy }]) => ({
    id: keys[name],
    academy_id: academies[academy ?? ''],
    account_id: accounts[name],
    code: `${name}${n}`,
    display_name: `Camille ${name}${n}`,
    email: `${name.toLowerCase()}${n}@example.org`,
    service: 'DPE 3',
  }));
  add('officer', rows);
  return keys;
}

function addTeachers({ add, n, now, academies }: People, accounts: Keys, officers: Keys) {
  const keys = Object.fromEntries(Object.keys(followedBy).map((name) => [name, uuidv7()]));
  const familyName = `Victime${n}x`;
  const nameOf = (name: string) => (name === 'teacherOwn' ? familyName : `Autre${n}`);
  const rows = Object.entries(followedBy).map(([name, officer]) => ({
    id: keys[name],
    account_id: accounts[name],
    civility: 'MADAME',
    family_name: nameOf(name),
    given_names: ['Anne'],
    birth_date: '1980-01-01',
    academy_id: academies[people[name]?.academy ?? ''],
    degree: 'SECOND',
    correspondent_id: officers[officer],
    sort_name: `${nameOf(name).toLowerCase()} anne`,
    recorded_at: now.toISOString(),
  }));
  add('teacher', rows);
  const files = Object.values(keys).map((id) => ({ id, marital_status: 'SINGLE', children: [] }));
  add('dossier', files);
  return { keys, familyName };
}

const digestOf = (secretNumber: string | undefined, secret: string) =>
  secretNumber ? `\\x${numenDigest(secret, secretNumber).toString('hex')}` : null;

interface Making {
  readonly add: (table: string, rows: readonly Row[]) => void;
  readonly accounts: Readonly<Record<string, string>>;
}

/** One record of each kind that has a global id, hers or about her; their global ids by prefix. */
function belongings({
  add,
  now,
  victim,
  officers,
  accounts,
  academies,
}: Making & {
  now: Date;
  academies: Keys;
  victim: { teacher: string; account: string };
  officers: Readonly<Record<string, string>>;
}): Record<string, string> {
  const ids: Record<string, string> = {};
  const own = (prefix: string) => {
    const id = uuidv7();
    ids[prefix] = globalId(prefix, id);
    return { id, dossier_id: victim.teacher };
  };
  const valid_from = '2015-09-01';
  add('establishment', [{ uai: '0750655E', name: 'Lycée Henri-IV', city: 'Paris' }]);
  const step = { corps_code: 'CERTIFIE', grade_code: 'CN', echelon: 5 };
  add('career_step', [{ ...own('stp'), ...step, valid_from }]);
  const posting = { establishment_uai: '0750655E', permanent: true, working_time: 1 };
  add('posting', [{ ...own('pst'), ...posting, valid_from }]);
  add('position', [{ ...own('pos'), kind: 'ACTIVITE', valid_from }]);
  add('appraisal', [{ ...own('rdv'), rank: 1, school_year: '2017-2018' }]);
  const diploma = own('dip');
  add('diploma', [{ ...diploma, title: 'Master MEEF', level: 7 }]);
  // By an entry of the CV that was removed, and deleted since.
  const ofCv = { diploma_id: diploma.id, source: 'CV', source_id: uuidv7(), since: now.toISOString() };
  add('diploma_source', [{ id: uuidv7(), dossier_id: victim.teacher, ...ofCv }]);
  add('leave', [{ ...own('lve'), kind: 'MATERNITE', valid_from, recorded_at: now.toISOString() }]);
  add('working_time', [
    { ...own('wkt'), quotity: 0.8, reason: 'DROIT', valid_from, recorded_at: now.toISOString() },
  ]);
  add('disability', [{ ...own('dis'), kind: 'RQTH', valid_from, recorded_at: now.toISOString() }]);
  add('service_period', [{ ...own('svc'), valid_from, kinds: ['TEACHING'] }]);
  const conflict = { path: 'dossier.phone', since: now.toISOString(), changed_at: now.toISOString() };
  add('import_conflict', [{ ...own('icf'), ...conflict }]);
  const at = now.toISOString();
  const account = {
    request_id: uuidv7(),
    iban_sealed: '\\x01',
    sealed_under: 'x',
    last_four: '2606',
    holder: 'Anne Victime',
    confirmed_by: 'PHONE',
    takes_effect_at: instant(now, dayMs),
    created_at: at,
  };
  add('bank_account', [{ ...own('bnk'), ...account }]);
  const change = { kind: 'DOSSIER_CHANGED', account_id: victim.account, at };
  const facts = { kind: 'ADRESSE', paths: ['dossier.address'] };
  add('event', [{ id: uuidv7(), ...change, facts }]);
  const file = {
    filename: 'x.pdf',
    media_type: 'application/pdf',
    byte_size: 1,
    sha256: '0'.repeat(64),
    scan: 'CLEAN',
  };
  const request = {
    teacher_id: victim.teacher,
    kind: 'ANOMALIE',
    values: { heading: 'OTHER', isMissing: true, expected: 'Une ligne.' },
    decider: 'CORRESPONDENT',
    medical: 'NONE',
    by_silence: false,
    missing: [],
    version: 1,
    created_at: at,
    updated_at: at,
  };
  const draft = uuidv7();
  ids['draft'] = globalId('chg', draft);
  const reference = () => `CS-2026-${uuidv7().slice(-8).toUpperCase()}`;
  const sent = { status: 'SUBMITTED', before: {}, submitted_at: at };
  add('change_request', [{ id: own('chg').id, reference: reference(), ...request, ...sent }]);
  const decided = { status: 'APPROVED', outcome: 'APPROVED', decided_at: at };
  const granted = { kind: 'RIB', values: { ibanLastFour: '2606', holder: 'Anne Victime' }, ...decided };
  add('change_request', [
    { id: account.request_id, reference: reference(), ...request, ...sent, ...granted },
  ]);
  add('change_request', [{ id: draft, reference: reference(), ...request, status: 'DRAFT' }]);
  const { id: attachment } = own('att');
  const uploaded = { account_id: victim.account, storage_key: attachment, uploaded_at: at };
  add('attachment', [{ id: attachment, ...file, ...uploaded }]);
  const entry = {
    teacher_id: victim.teacher,
    kind: 'SKILL',
    visibility: 'RECRUITERS',
    language: 'fr',
    title: 'Pix',
    details: {},
    status: 'DECLARED',
    was_reviewed: false,
    version: 1,
    declared_at: at,
    created_at: at,
  };
  const removed = uuidv7();
  add('cv_entry', [
    { id: own('cve').id, ...entry, position: 1 },
    { id: uuidv7(), ...entry, position: 2 },
  ]);
  add('cv_entry', [{ id: removed, ...entry, position: 3, removed_at: at }]);
  ids['removed'] = globalId('cve', removed);
  const words = { title_fr: 'Fermeture', title_en: 'Closure', body_fr: 'Samedi.', body_en: 'On Saturday.' };
  const academy_id = academies['18'];
  const texts = { label_fr: 'Autre', label_en: 'Other', text_fr: 'Texte.', text_en: 'Text.' };
  add('prepared_answer', [{ id: own('ans').id, academy_id, ...texts, position: 0 }]);
  add('announcement', [{ id: own('ann').id, academy_id, ...words, published_at: at }]);
  const absence = {
    officer_id: officers['officerFollows'],
    substitute_id: officers['officerStandIn'],
    starts_on: parisDate(new Date(now.getTime() - 2 * dayMs)),
    ends_on: parisDate(new Date(now.getTime() + 2 * dayMs)),
    declared_by: accounts['administratorOwn'],
    created_at: at,
  };
  add('officer_absence', [{ id: own('abs').id, ...absence }]);
  const toCome = parisDate(new Date(now.getTime() + 9 * dayMs));
  const mandate = {
    officer_id: officers['officerFollows'],
    kind: 'RECRUITS',
    starts_on: toCome,
    created_at: at,
  };
  add('mandate', [{ id: own('mdt').id, ...mandate, academy_id: academies['18'] }]);
  const running = Object.values(MandateKind).flatMap((kind) =>
    [kind, 'everyMandate'].map((name) => ({
      id: uuidv7(),
      officer_id: officers[name],
      kind,
      academy_id: kind === 'NATIONAL_ACTS' ? null : academies['18'],
      starts_on: absence.starts_on,
      created_at: at,
    })),
  );
  add('mandate', running);
  return ids;
}

/** A session for each caller, as signing in gives them. */
function sessions({
  add,
  n,
  server,
  accounts,
  issuer,
}: Making & { n: number; server: TestServer; issuer: Tokens }) {
  const { now } = server;
  const [secret] = server.config.appSecrets;
  const signedIn = callers.filter((caller) => caller in accounts);
  const rows: Row[] = signedIn.map((caller) => ({
    id: uuidv7(),
    account_id: accounts[caller],
    created_at: now.toISOString(),
    expires_at: instant(now, 3_600_000),
    ended_at: caller === 'ended' ? now.toISOString() : null,
    seen_at: now.toISOString(),
    ip: '192.0.2.7',
    opening_digest: caller === 'firstPassword' ? digestOf(firstNumen(n), secret) : null,
  }));
  const token = async (caller: Caller) => {
    const [sessionId, accountId] = [rows[signedIn.indexOf(caller)]?.['id'], accounts[caller]];
    if (typeof sessionId !== 'string' || !accountId) return caller === 'garbage' ? 'no.token' : undefined;
    const at = caller === 'expired' ? new Date(now.getTime() - 601_000) : now;
    return (await issuer.issue({ sessionId, accountId }, at)).token;
  };
  // Another device of hers.
  const device = { ...rows.find(({ account_id }) => account_id === accounts['teacherOwn']), id: uuidv7() };
  add('session', [...rows, device]);
  const refreshToken = uuidv7();
  const digest = createHash('sha256').update(refreshToken).digest('hex');
  const expires_at = instant(now, 3_600_000);
  add('refresh_token', [{ digest: `\\x${digest}`, session_id: device.id, expires_at }]);
  return { token, session: globalId('ses', device.id), refreshToken };
}

/** The officer reads the file, which leaves a record: its global id, which the teacher reads. */
export async function recordOfReading({ server }: Stage, scene: Scene): Promise<string> {
  const read = async (caller: Caller, below: string) =>
    server.query(`{ node(id: "${scene.ids['dos']}") { ... on Dossier { ${below} } } }`, {
      token: await scene.token(caller),
    });
  await read('officerFollows', 'phone');
  const { data } = await read('teacherOwn', 'accessLog(first: 1) { nodes { id } }');
  return (data.node.accessLog.nodes as { id: string }[])[0]?.id as string;
}

/** A statement with its values in their places, as one that is sent with others must be. */
const filledIn = (text: string, values: readonly unknown[]) =>
  text.replaceAll(/\$(\d+)/g, (_, at: string) => {
    const value = values[Number(at) - 1];
    return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
  });

function insertion(table: string, rows: readonly Row[]): string {
  // One school serves all scenes.
  const orNothing = table === 'establishment' ? 'on conflict do nothing' : '';
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join(', ');
  const json = pg.escapeLiteral(JSON.stringify(rows));
  return `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", ${json}) ${orNothing}`;
}
