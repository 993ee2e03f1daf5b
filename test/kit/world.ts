import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { generateTeachers } from '../../server/demo/teachers.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { Academy, Department } from '../../server/modules/academy/index.ts';
import {
  Account,
  hashPassword,
  mailLocalPart,
  numenDigest,
  Officer,
  usernameBase,
} from '../../server/modules/account/index.ts';
import {
  Appraisal,
  CareerStep,
  Diploma,
  Dossier,
  Establishment,
  Position,
  Posting,
  ServicePeriod,
} from '../../server/modules/dossier/index.ts';
import { profileOf } from '../../server/modules/intake/judge/lines.rules.ts';
import { Teacher } from '../../server/modules/teacher/index.ts';
import { addSecret } from '../../server/modules/machine/index.ts';
import type { Role } from '../../server/platform/viewer.ts';
import type { TestServer } from './server.ts';
import { openedSession } from './session.ts';

/** The password of every account of a test world. */
export const password = 'une longue phrase de passe';
let passwordHash: Promise<string> | undefined;
let serial = 0;

/** A person of a test world who can sign in. */
export interface Someone {
  readonly accountId: string;
  readonly username: string;
  /** Of a machine, which has no password. */
  readonly clientSecret?: string;
}

/** Lines of realistic teachers, always the same for the same seed. */
export function lines(
  count: number,
  options: { seed?: number; academies?: readonly string[] } = {},
): ImportTeacherLine[] {
  const { seed = 1, academies = ['18'] } = options;
  return [...generateTeachers({ seed, count, asOf: '2026-01-15', academies, officersPerAcademy: 5 })];
}

async function newAccount(
  em: SqlEntityManager,
  role: Role,
  academyCode: string | null,
  username: string,
  extra: Partial<Account> = {},
): Promise<Account> {
  passwordHash ??= hashPassword(password);
  const academy = academyCode ? await em.findOneOrFail(Academy, { code: academyCode }) : null;
  // A test that is about second factors takes the waiver back.
  if (academy && (role === 'OFFICER' || role === 'ADMINISTRATOR')) academy.secondFactorWaived = true;
  return em.create(Account, {
    id: uuidv7(),
    role,
    academy,
    username,
    professionalEmail: `${username}@example.org`,
    numenDigest: null,
    passwordHash: await passwordHash,
    mustChangePassword: false,
    createdAt: new Date('2025-09-01T00:00:00Z'),
    grants: role === 'INTEGRATOR' ? ['IMPORT_TEACHERS', 'READ_FILES'] : [],
    ...extra,
  } as never);
}

/** An officer who can sign in. */
export async function addOfficer(
  server: TestServer,
  academyCode = '18',
  role: Role = 'OFFICER',
): Promise<Someone & { officerId: string; code: string }> {
  const em = server.orm.em.fork();
  const username = `officer${++serial}`;
  const code = `O${serial}`;
  const account = await newAccount(em, role, academyCode, username);
  const officer = em.create(Officer, {
    id: uuidv7(),
    account,
    academy: await em.findOneOrFail(Academy, { code: academyCode }),
    code,
    displayName: `Claire Moreau ${serial}`,
    email: `${username}@example.org`,
    phone: null,
    service: 'DPE 3',
  });
  await em.flush();
  return { accountId: account.id, username, officerId: officer.id, code };
}

/** An account without a person: an integrator, with its client secret, or an administrator. */
export async function addAccount(
  server: TestServer,
  role: Role,
  academyCode: string | null = '18',
): Promise<Someone> {
  const em = server.orm.em.fork();
  const account = await newAccount(em, role, academyCode, `${role.toLowerCase()}${++serial}`);
  if (role === 'INTEGRATOR') account.passwordHash = null;
  await em.flush();
  const who = { accountId: account.id, username: account.username };
  return role === 'INTEGRATOR' ? { ...who, clientSecret: await addSecret(em, account.id, server.now) } : who;
}

/** A teacher with the whole file, followed by an officer. */
export async function addTeacher(
  server: TestServer,
  officerId: string,
  line: ImportTeacherLine,
  options: { firstPassword?: boolean } = {},
): Promise<Someone & { teacherId: string; id: string }> {
  const em = server.orm.em.fork();
  const username = `${usernameBase(line.givenNames, line.familyName, 'remove')}${++serial}`;
  const digest = numenDigest(server.config.appSecrets[0], line.numen);
  const first = options.firstPassword
    ? {
        passwordHash: null,
        mustChangePassword: true,
        firstPasswordUntil: new Date(server.now.getTime() + 30 * 24 * 3_600_000),
      }
    : {};
  const account = await newAccount(em, 'TEACHER', line.academyCode, username, {
    numenDigest: digest,
    professionalEmail: `${mailLocalPart(line.givenNames, line.familyName)}${serial}@example.org`,
    ...first,
  });
  const id = uuidv7();
  const step = line.careerSteps.at(-1);
  em.create(Teacher, {
    ...profileOf(line, '2026-01-15'),
    id,
    account,
    academy: await em.findOneOrFail(Academy, { code: line.academyCode }),
    department: line.departmentCode
      ? await em.findOneOrFail(Department, { code: line.departmentCode })
      : null,
    correspondent: await em.findOneOrFail(Officer, officerId),
    corpsCode: step?.corps ?? null,
    establishmentUai: line.postings.at(-1)?.establishment.uai ?? null,
    recordedAt: new Date('2025-09-01T00:00:00Z'),
  } as never);
  await em.flush();
  await addDossier(em, id, line);
  return { accountId: account.id, username, teacherId: id, id: `tea_${id.replaceAll('-', '')}` };
}

async function addDossier(em: SqlEntityManager, id: string, line: ImportTeacherLine): Promise<void> {
  const dossier = em.create(Dossier, { ...profileOf(line, '2026-01-15'), id } as never);
  await em.flush();
  const own = () => ({ id: uuidv7(), dossier, supersededAt: null });
  const uais = [...new Map(line.postings.map((p) => [p.establishment.uai, p.establishment])).values()];
  await em.upsertMany(
    Establishment,
    uais.map((e) => ({ ...e })),
  );
  for (const s of line.careerSteps) {
    const { corps, grade, ...rest } = s;
    em.create(CareerStep, { ...own(), ...rest, corpsCode: corps, gradeCode: grade } as never);
  }
  for (const p of line.postings)
    em.create(Posting, {
      ...own(),
      ...p,
      establishment: em.getReference(Establishment, p.establishment.uai as never),
    } as never);
  for (const p of line.positions) em.create(Position, { ...own(), ...p } as never);
  for (const a of line.appraisals) em.create(Appraisal, { ...own(), ...a } as never);
  for (const d of line.diplomas) em.create(Diploma, { ...own(), ...d } as never);
  for (const s of line.services) em.create(ServicePeriod, { ...own(), ...s, kinds: [...s.kinds] } as never);
  await em.flush();
}

/** The access token of a session; with a secret, of somebody who signs in by it. */
export async function tokenOf(
  server: TestServer,
  someone: Pick<Someone, 'username' | 'clientSecret'>,
  secret?: string,
): Promise<string> {
  if (someone.clientSecret) return tokenOfMachine(server, someone.username, someone.clientSecret);
  if (secret === undefined) return (await openedSession(server, someone.username)).accessToken;
  const answer = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken } errors { code } } }',
    { variables: { input: { username: someone.username, password: secret } } },
  );
  const token = answer.data?.signIn?.session?.accessToken as string | undefined;
  if (!token) throw new Error(`${someone.username} could not sign in: ${JSON.stringify(answer)}`);
  return token;
}

async function tokenOfMachine(server: TestServer, clientId: string, clientSecret: string): Promise<string> {
  const answer = await server.query(
    'mutation ($input: AuthenticateClientInput!) { authenticateClient(input: $input) { accessToken } }',
    { variables: { input: { clientId, clientSecret } } },
  );
  const token = answer.data?.authenticateClient?.accessToken as string | undefined;
  if (!token) throw new Error(`${clientId} got no token: ${JSON.stringify(answer)}`);
  return token;
}
