import type { MikroORM } from '@mikro-orm/postgresql';
import { mandatedOfficersOf, officerOf } from '../../demo/officers.ts';
import type { ImportTeacherLine } from '../../demo/line.ts';
import { generateTeachers } from '../../demo/teachers.ts';
import { academyFacts, type AcademyFact } from '../../modules/academy/index.ts';
import {
  giveNames,
  hashPassword,
  mailLocalPart,
  numenDigest,
  usernameBase,
} from '../../modules/account/index.ts';
import {
  byCommand,
  importLines,
  insertRows,
  loadAcademies,
  prepareLines,
  saveOfficers,
  type AcademyRow,
} from '../../modules/intake/index.ts';
import { digestOfSecret } from '../../modules/machine/index.ts';
import type { Config } from '../../platform/config.ts';
import { v7 as uuidv7 } from 'uuid';
import { fillCourier } from './fill-courier.ts';
import { sqlOfEntityManager, type Sql } from '../../platform/sql/sql.ts';
import { parisDate, type Role } from '../../platform/viewer.ts';

export interface DemoSignIn {
  readonly role: Role;
  readonly username: string;
  readonly password: string;
  readonly note: string;
}

const ACADEMY = '18';
const OFFICERS = 5;
/** Far from the seeds that people type: a file they make must not name the people of the demo. */
const DEMO_SEED = 900_018;
const academy = academyFacts.find(({ code }) => code === ACADEMY) as AcademyFact;

/** Two teachers by name, so that they can be told; the others are drawn. */
const julie = {
  numen: '18E1500001DEM',
  civility: 'MADAME',
  familyName: 'Labert',
  givenNames: ['Julie'],
} as const;
const paul = {
  numen: '18E1500002DEM',
  civility: 'MONSIEUR',
  familyName: 'Nouvel',
  givenNames: ['Paul'],
} as const;

/** Those of the first degree come first, as the generator shares portfolios out; then those who have no portfolio. */
const followers = Array.from({ length: OFFICERS }, (_, number) =>
  officerOf(academy, number, number < Math.floor(OFFICERS / 2)),
);
const mandated = mandatedOfficersOf(academy);
const officers = [...followers, ...mandated];

const usernameOf = (givenName: string, familyName: string) =>
  usernameBase([givenName], familyName, academy.usernameSettings.space);

/** The accounts of the demo, to be shown to whoever starts it: invented people, and passwords that are no secret. */
export const demoSignIns: readonly DemoSignIn[] = [
  {
    role: 'TEACHER',
    username: usernameOf('Julie', 'Labert'),
    password: 'prairie-violet-cartable',
    note: 'Julie Labert, a teacher',
  },
  {
    role: 'TEACHER',
    username: usernameOf('Paul', 'Nouvel'),
    password: paul.numen,
    note: 'Paul Nouvel: the first password (a NUMEN), to be replaced first',
  },
  ...officers.map(({ displayName = '', service = '' }) => {
    const [given = '', ...family] = displayName.split(' ');
    return {
      role: 'OFFICER',
      username: usernameOf(given, family.join(' ')),
      password: 'marelle-orage-tableau',
      note: `${displayName}, ${service}`,
    } as const;
  }),
  {
    role: 'ADMINISTRATOR',
    username: 'administration',
    password: 'boussole-craie-verger',
    note: `the academy of ${academy.name}`,
  },
  {
    role: 'INTEGRATOR',
    username: 'base-rh',
    password: 'navette-encrier-falaise',
    note: 'the HR base, which feeds every academy: client id and secret, for authenticateClient',
  },
];

/** The officers first, in their order. */
const staff = demoSignIns.filter(({ role }) => role !== 'TEACHER');

/**
 * Fills an empty database with a demo academy: teachers, their five officers, eight who have a mandate instead of a portfolio,
 * an administrator and an integrator, and what some of them have written. One transaction: it is there whole or not at all. The same for the same `now` and number of teachers.
 */
export async function fillDemo(
  orm: MikroORM,
  config: Pick<Config, 'appSecrets' | 'demoTeachers' | 'retiredReadMonths'>,
  now: Date,
): Promise<void> {
  const hashes = await hashesOf(demoSignIns);
  await orm.em.fork().transactional(async (em) => {
    const sql = sqlOfEntityManager(em);
    const home = (await loadAcademies(sql)).get(ACADEMY) as AcademyRow;
    // Nobody tries a demo with an authenticator in the other hand; `viewer.secondFactor.waived` shows it.
    await sql("update academy set second_factor_waived = true where id = ($1::json #>> '{}')::uuid", home.id);
    await createStaff(sql, home, { hashes, now });
    await importDemo(sql, config, now);
    await giveMandates(sql, home, now);
    const digest = numenDigest(config.appSecrets[0], julie.numen).toString('hex');
    const password_hash = hashes.get(demoSignIns[0]?.password ?? '');
    await sql(
      `update account a set password_hash = r.password_hash, must_change_password = false
      from json_to_record($1::json) as r (digest text, password_hash text)
      where a.numen_digest = decode(r.digest, 'hex')`,
      { digest, password_hash },
    );
    await fillCourier(sql, digest, now);
  });
}

async function hashesOf(signIns: readonly DemoSignIn[]): Promise<ReadonlyMap<string, string>> {
  const people = signIns.filter(({ role }) => role !== 'INTEGRATOR');
  const passwords = [...new Set(people.map(({ password }) => password))];
  const hashes = passwords.map(async (password) => [password, await hashPassword(password)] as const);
  return new Map(await Promise.all(hashes));
}

async function importDemo(
  sql: Sql,
  config: Pick<Config, 'appSecrets' | 'demoTeachers' | 'retiredReadMonths'>,
  now: Date,
): Promise<void> {
  const { appSecrets: secrets, demoTeachers, retiredReadMonths: readMonths } = config;
  const read = linesOf(demoTeachers, parisDate(now)).map((value) => ({ value }));
  const options = { secrets, now, academyId: null, by: byCommand('npm start'), readMonths };
  const results = await importLines(sql, prepareLines(read, options), options);
  const refused = results.find(({ outcome }) => outcome === 'REFUSED')?.refusals[0];
  if (!refused) return;
  const { code, path } = refused;
  throw new Error(`the demo has a teacher that the import refuses: ${code} ${path.join('.')}`);
}

async function createStaff(
  sql: Sql,
  home: AcademyRow,
  { hashes, now }: { hashes: ReadonlyMap<string, string>; now: Date },
): Promise<void> {
  const mails = await nameStaff(sql, home);
  const accounts = staff.map(({ role, username, password }, at) => ({
    id: uuidv7(),
    role,
    academy: role === 'INTEGRATOR' ? null : home.id,
    username,
    professionalEmail: role === 'OFFICER' ? `${mails[at]}@${home.mailDomain}` : null,
    numenDigest: null,
    passwordHash: hashes.get(password) ?? null,
    mustChangePassword: false,
    createdAt: now,
    firstPasswordUntil: null,
    grants: role === 'INTEGRATOR' ? ['IMPORT_TEACHERS', 'READ_FILES'] : [],
  }));
  await insertRows(sql, { account: accounts });
  await giveSecrets(sql, accounts, now);
  const rows = officers.map(({ code, displayName, email, phone, service }, at) => {
    const ids = { id: uuidv7(), academy: home.id, account: accounts[at]?.id };
    return { ...ids, code, displayName, email, phone, service };
  });
  await saveOfficers(sql, rows);
}

/** From today on; an opinion is given where most teachers of the second degree work. */
async function giveMandates(sql: Sql, home: AcademyRow, now: Date): Promise<void> {
  const rows = mandated.map(({ code, mandate }) => ({ id: uuidv7(), code, mandate }));
  await sql(
    `insert into mandate (id, officer_id, kind, academy_id, establishment_uai, starts_on, granted_by, created_at)
     select r.id, o.id, r.mandate, case when r.mandate <> 'NATIONAL_ACTS' then o.academy_id end,
       case when r.mandate = 'GIVES_OPINION' then (select t.establishment_uai from teacher t
         where t.academy_id = o.academy_id and t.degree = 'SECOND' and t.establishment_uai is not null
         group by t.establishment_uai order by count(*) desc, t.establishment_uai limit 1) end,
       g.today, case when r.mandate <> 'NATIONAL_ACTS' then a.id end, g.now
     from json_to_record($1::json) as g (academy uuid, today date, now timestamptz)
     cross join json_to_recordset($2::json) as r (id uuid, code text, mandate text)
     join officer o on o.academy_id = g.academy and o.code = r.code
     left join account a on a.academy_id = g.academy and a.role = 'ADMINISTRATOR'`,
    { academy: home.id, today: parisDate(now), now },
    rows,
  );
}

/** Shown to everybody, so it has no end: it opens a base of invented people. */
async function giveSecrets(
  sql: Sql,
  accounts: readonly { readonly id: string; readonly role: Role }[],
  now: Date,
): Promise<void> {
  const rows = accounts.flatMap(({ id, role }, at) =>
    role === 'INTEGRATOR'
      ? [{ id: uuidv7(), account_id: id, digest: digestOfSecret(staff[at]?.password ?? ''), now }]
      : [],
  );
  await sql(
    `insert into client_secret (id, account_id, digest, created_at, expires_at)
     select id, account_id, decode(digest, 'hex'), now, '9999-12-31' from json_to_recordset($1::json)
       as r (id uuid, account_id uuid, digest text, now timestamptz)`,
    rows,
  );
}

/** Counted like any other name, so that no teacher gets them. @returns the local parts of the officers’ addresses */
async function nameStaff(sql: Sql, home: AcademyRow): Promise<string[]> {
  const usernames = staff.map(
    ({ username }) => ({ academy: home, kind: 'USERNAME', base: username }) as const,
  );
  await giveNames(sql, usernames);
  const mails = officers.map(({ displayName = '' }) => {
    const [given = '', ...family] = displayName.split(' ');
    return { academy: home, kind: 'MAIL', base: mailLocalPart([given], family.join(' ')) } as const;
  });
  return await giveNames(sql, mails);
}

/** Nine in ten in the academy, and one in ten in Paris, which nobody of the academy sees. */
function linesOf(count: number, asOf: string): ImportTeacherLine[] {
  const elsewhere = Math.floor(count / 10);
  const here = [
    ...generateTeachers({
      seed: DEMO_SEED,
      count: count - elsewhere,
      asOf,
      academies: [ACADEMY],
      officersPerAcademy: OFFICERS,
    }),
  ];
  const there = [
    ...generateTeachers({
      seed: DEMO_SEED + 1,
      count: elsewhere,
      asOf,
      academies: ['01'],
      officersPerAcademy: 2,
    }),
  ];
  return [...here.map((line, at) => named(line, [julie, paul][at])), ...there];
}

function named(line: ImportTeacherLine, person: typeof julie | typeof paul | undefined): ImportTeacherLine {
  if (!person) return line;
  const { usageName: _, ...rest } = line;
  return { ...rest, ...person, givenNames: [...person.givenNames] };
}
