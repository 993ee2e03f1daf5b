import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { ImportTeacherInput } from '../../server/modules/intake/index.ts';
import { recordAccess } from '../../server/platform/audit.ts';
import { sqlOfEntityManager } from '../../server/platform/sql/sql.ts';
import { MandateKind, parisDate } from '../../server/platform/viewer.ts';
import { addMandate, addMandated } from '../kit/mandates.ts';
import { addBankAccount, addBankRequest } from '../kit/bank-accounts.ts';
import { addNirRequest } from '../kit/nirs.ts';
import { addCv } from '../kit/cv.ts';
import { addExchange } from '../kit/exchange.ts';
import { addRejectedRequest } from '../kit/requests.ts';
import { withSql } from '../kit/postgres.ts';
import { settledEvents } from '../kit/settled-events.ts';
import type { TestServer } from '../kit/server.ts';
import {
  addAccount,
  addOfficer,
  addTeacher,
  lines,
  password,
  tokenOf,
  type Someone as Person,
} from '../kit/world.ts';
import type { Reader } from './role-field.table.ts';

/** The ids of everything in one teacher's file, of which each nullable value is present somewhere. */
export interface Subject {
  readonly id: string;
  readonly officer: string;
  readonly namePrefix: string;
  readonly dossier: string;
  readonly step: string;
  readonly hautEchelon: string;
  readonly running: string;
  readonly posting: string;
  readonly position: string;
  readonly appraisal: string;
  readonly diploma: string;
  readonly service: string;
  readonly leave: string;
  readonly workingTime: string;
  readonly disability: string;
  readonly conflict: string;
  readonly settledConflict: string;
  readonly notice: string;
  readonly message: string;
  readonly conversation: string;
  readonly handedConversation: string;
  readonly theme: string;
  readonly attachment: string;
  readonly deletedAttachment: string;
  readonly absence: string;
  readonly request: string;
  readonly preparedAnswer: string;
  /** The entries of the CV, by their kinds. */
  readonly cv: Readonly<Record<string, string>>;
  /** For another bank account, in review. */
  readonly bankRequest: string;
  /** For another social security number, in review. */
  readonly nirRequest: string;
  readonly grantedRequest: string;
  readonly telephoneRequest: string;
  /** To come: in a department until a day, and in an establishment until it is ended. */
  readonly mandate: string;
  readonly opinion: string;
  readonly machine: string;
  readonly closedMachine: string;
}

type Known = Pick<Person, 'username' | 'clientSecret'>;
export interface Someone {
  readonly who: Known;
  readonly secret: string;
  readonly token: string | undefined;
  readonly subject: Subject;
}

const period = { from: '2015-09-01', to: '2018-08-31' } as const;
const later = { from: '2018-09-01', to: '2021-08-31' } as const;
const running = { from: '2021-09-01' } as const;

/** A file in which nothing is missing: a null that is read then means that it may not be read. */
function completeLine(line: ImportTeacherLine, familyName: string): ImportTeacherLine {
  const establishment = { uai: '0750655E', name: 'Lycée Henri-IV', city: 'Paris' };
  // A field that may be absent has the example of the import format, so that a new one is among them.
  const optional = ImportTeacherInput.fields.filter(({ isRequired }) => !isRequired);
  const examples = Object.fromEntries(optional.map(({ name, facts }) => [name, facts.example]));
  return {
    ...line,
    ...examples,
    familyName,
    usageName: familyName,
    degree: 'SECOND',
    familySituation: {
      maritalStatus: 'MARRIED',
      since: '2012-06-23',
      children: [{ givenName: 'Léa', birthDate: '2015-03-14' }],
    },
    careerSteps: [
      {
        corps: 'CERTIFIE',
        grade: 'CN',
        echelon: 5,
        ...period,
        retainedSeniority: 'P1Y3M',
        accelerated: true,
        act: 'Arrêté du 12 juillet 2015',
      },
      { corps: 'CERTIFIE', grade: 'CE', echelon: 5, ...later, chevron: 'HEA1' },
      { corps: 'CERTIFIE', grade: 'CN', echelon: 8, ...running },
    ],
    postings: [
      { establishment, discipline: 'mathématiques', ...period, permanent: true, workingTime: 0.8 },
      { establishment, discipline: 'mathématiques', ...running, permanent: true, workingTime: 1 },
    ],
    positions: [
      { kind: 'DETACHEMENT', ...period },
      { kind: 'ACTIVITE', from: later.from },
    ],
    appraisals: [{ rank: 1, schoolYear: '2017-2018', on: '2018-01-18', outcome: 'EXCELLENT' }],
    diplomas: [{ title: 'Master MEEF', level: 7, obtainedOn: '2014-07-04', speciality: 'mathématiques' }],
    services: [
      { ...period, kinds: ['TEACHING', 'PUBLIC'] },
      { ...running, kinds: ['TEACHING'] },
    ],
  };
}

/**
 * Two academies. Orléans-Tours (18) has a teacher (the subject of the table), the officer who follows her, another
 * officer with another teacher, an administrator and an integrator; the others are in Paris (01), or national.
 */
export async function roleFieldWorld(
  server: TestServer,
  { enrolled }: { enrolled: boolean },
): Promise<Record<Reader, Someone>> {
  const [first, second, third] = lines(3) as [ImportTeacherLine, ImportTeacherLine, ImportTeacherLine];
  const officer = await addOfficer(server);
  const colleague = await addOfficer(server);
  const teacher = await addTeacher(server, officer.officerId, completeLine(first, 'Aubépine'));
  const standIn = await addOfficer(server);
  const other = await addTeacher(server, colleague.officerId, completeLine(second, 'Bruyère'));
  const novice = await addTeacher(server, officer.officerId, completeLine(third, 'Capucine'), {
    firstPassword: true,
  });
  const em = server.orm.em.fork();
  await em.execute(
    `update academy set helpdesk_email = 'aide@example.org', helpdesk_phone = '+33200000000', helpdesk_url = 'https://example.org/'`,
  );
  await em.execute(
    `insert into announcement (id, academy_id, title_fr, title_en, body_fr, body_en, published_at, ends_at)
     select gen_random_uuid(), id, 'Fermeture', 'Closure', 'Samedi.', 'On Saturday.', ?, '2100-01-01' from academy where code = '18'`,
    [server.now],
  );
  await em.execute(`update officer set phone = '+33238794000'`);
  await em.execute(`update officer set display_name = 'Odile Garance' where id = ?`, [officer.officerId]);
  const administrator = await addOfficer(server, '18', 'ADMINISTRATOR');
  const machine = await addAccount(server, 'INTEGRATOR', '18');
  const closedMachine = await addAccount(server, 'INTEGRATOR', '18');
  const imports = await addAccount(server, 'INTEGRATOR', '18');
  await em.execute(`update account set grants = '{IMPORT_TEACHERS}' where id = ?`, [imports.accountId]);
  await em.execute(`update account set closed_at = now() where id = ?`, [closedMachine.accountId]);
  const away = { officer: officer.officerId, standIn: standIn.officerId, by: administrator.accountId };
  const things = {
    ...(await approvedChanges(server, teacher.teacherId, officer.officerId)),
    ...(await lettersAndAbsence(server, teacher, away)),
    ...(await mandatesToCome(server, officer.officerId)),
    machine: globalId('itg', machine.accountId),
    closedMachine: globalId('itg', closedMachine.accountId),
  };

  const weekAgo = new Date(server.now.getTime() - 7 * 24 * 3_600_000);
  for (const { teacherId } of [teacher, novice])
    for (const approvedAt of [weekAgo, server.now]) await addBankAccount(server, teacherId, approvedAt);
  const change = { kind: 'ADRESSE', paths: ['dossier.address'], from: '2026-03-01' };
  await withSql(server.databaseUrl, async (sql) => {
    await sql.query(
      `insert into event (id, kind, at, account_id, facts) values (gen_random_uuid(), 'DOSSIER_CHANGED', $1, $2, $3)`,
      [server.now, teacher.accountId, change],
    );
    await settledEvents(sql);
  });
  const national = await addAccount(server, 'INTEGRATOR', null);
  const elsewhere = await addAccount(server, 'INTEGRATOR', '01');
  await em.execute(
    `update account set grants = grants || '{READ_BANK_DETAILS,READ_CHANGES}' where id in (?, ?)`,
    [national.accountId, elsewhere.accountId],
  );
  const all = await tokenOf(server, national);
  const subject = { ...(await subjectOf(server, all, teacher.id, 'aub')), ...things };
  const own = { ...(await subjectOf(server, all, novice.id, 'cap')), ...things };
  const someone = async (who: Known, secret = password, about = subject): Promise<Someone> => ({
    who,
    secret,
    token: await tokenOf(server, who, secret),
    subject: about,
  });
  const kinds = Object.values(MandateKind);
  const mandated = {} as Record<MandateKind, Someone>;
  for (const kind of kinds) mandated[kind] = await someone(await addMandated(server, kind));
  const people: Record<Reader, Someone> = {
    anonymous: { who: { username: 'nobody' }, secret: 'nothing', token: undefined, subject },
    firstPassword: await someone(novice, third.numen, own),
    mustEnrol: await someone(await addOfficer(server, '18', 'ADMINISTRATOR')),
    teacherOwn: await someone(teacher),
    teacherOther: await someone(other),
    officerOwn: await someone(officer),
    officerOther: await someone(colleague),
    officerStandIn: await someone(standIn),
    administratorOwn: await someone(administrator),
    administratorOther: await someone(await addOfficer(server, '01', 'ADMINISTRATOR')),
    integratorOwn: await someone(await addAccount(server, 'INTEGRATOR', '18')),
    integratorImports: await someone(imports),
    integratorOther: await someone(elsewhere),
    integratorNational: await someone(national),
    ...mandated,
    everyMandate: await someone(await addMandated(server, ...kinds)),
  };
  await tokenOf(server, machine);
  if (enrolled) await enrolEverybody(em, people.mustEnrol.who.username);
  return people;
}

type Approved = Pick<Subject, 'leave' | 'workingTime' | 'disability' | 'conflict' | 'settledConflict'>;

/** What approved changes have written. */
async function approvedChanges(server: TestServer, teacherId: string, officerId: string): Promise<Approved> {
  const [leave, workingTime, disability] = [uuidv7(), uuidv7(), uuidv7()];
  const [conflict, settledConflict] = [uuidv7(), uuidv7()];
  const em = server.orm.em.fork();
  const add = (table: string, columns: string, values: string, id = uuidv7()) =>
    em.execute(
      `insert into ${table} (id, dossier_id, request_id, recorded_at, valid_from, ${columns})
       values (?, ?, gen_random_uuid(), now(), '2020-01-01', ${values})`,
      [id, teacherId],
    );
  await add('leave', 'valid_to, kind', `'2020-03-01', 'MATERNITE'`, leave);
  await add('working_time', 'valid_to, quotity, reason', `'2020-08-31', 0.8, 'DROIT'`, workingTime);
  await add('disability', 'valid_to, kind', `'2100-01-01', 'RQTH'`, disability);
  await add('nationality', 'country', `'FR'`);
  // What was so before the first approval, and the first one.
  await em.execute(
    `insert into dossier_family (id, dossier_id, recorded_at, marital_status, since, children_added)
     select ?, id, now(), marital_status, family_since, children from dossier where id = ?`,
    [uuidv7(), teacherId],
  );
  await add('dossier_family', 'children_removed', `'[{"givenName":"Léa","birthDate":"2015-03-14"}]'`);
  // The HR base says otherwise; one was settled.
  await add(
    'dossier_address',
    'lines, postal_code, city, country',
    `'{3 rue de Siam}', '29200', 'Brest', 'France'`,
  );
  for (const [id, settledAt, outcome, by, reason] of [
    [conflict, null, null, null, null],
    [settledConflict, server.now, 'OURS', officerId, 'Vérifié'],
  ])
    await em.execute(
      `insert into import_conflict (id, dossier_id, path, ours, theirs, request_id, since, changed_at, settled_at, outcome, settled_by_id, reason)
       values (?, ?, 'dossier.phone', '"0102030405"', '"0102030406"', gen_random_uuid(), now(), now(), ?, ?, ?, ?)`,
      [id, teacherId, settledAt, outcome, by, reason],
    );
  return {
    conflict: globalId('icf', conflict),
    settledConflict: globalId('icf', settledConflict),
    leave: globalId('lve', leave),
    workingTime: globalId('wkt', workingTime),
    disability: globalId('dis', disability),
  };
}

type Letters = Pick<
  Subject,
  | 'notice'
  | 'message'
  | 'conversation'
  | 'handedConversation'
  | 'theme'
  | 'attachment'
  | 'deletedAttachment'
  | 'absence'
  | 'request'
  | 'preparedAnswer'
  | 'cv'
  | 'bankRequest'
  | 'nirRequest'
  | 'grantedRequest'
  | 'telephoneRequest'
>;

/** What only its holder reads of a mailbox, an absence that runs, and a change of the file with its reason. */
async function lettersAndAbsence(
  server: TestServer,
  { teacherId, accountId }: { teacherId: string; accountId: string },
  { officer, standIn, by }: { officer: string; standIn: string; by: string },
): Promise<Letters> {
  const em = server.orm.em.fork();
  const [notice, absence, attachment, deletedAttachment] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const { now } = server;
  await em.execute(
    `insert into message (id, teacher_id, subject, body, sent_at, read_at) values (?, ?, 'À lire', 'Ceci.', ?, ?)`,
    [notice, teacherId, now, now],
  );
  await em.execute(
    `insert into message (id, teacher_id, subject, body, sent_at) values (?, ?, 'À lire aussi', 'Cela.', ?)`,
    [uuidv7(), teacherId, new Date(now.getTime() - 1000)],
  );
  const run = (text: string, values: readonly unknown[]) =>
    withSql(server.databaseUrl, (sql) => sql.query(text, [...values]));
  const exchange = await addExchange(run, { teacherId, officerId: officer, at: now });
  const handed = await addExchange(run, { teacherId, officerId: officer, at: now });
  await em.execute('update message set read_at = null, read_by_id = null where conversation_id = ?', [
    handed.conversation,
  ]);
  // To where it was: nobody else sees it.
  await em.execute('update conversation set handed_to_id = ? where id = ?', [officer, handed.conversation]);
  for (const [id, deletedAt] of [
    [attachment, null],
    [deletedAttachment, now],
  ])
    await em.execute(
      `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at, deleted_at)
       values (?, ?, 'x.pdf', 'application/pdf', 1, repeat('0', 64), 'CLEAN', ?, ?, ?)`,
      [id, accountId, id, now, deletedAt],
    );
  await em.execute(
    `update account set alert_email_bounced_at = ?, pending_alert_email = 'bientot@example.org' where id = ?`,
    [now, accountId],
  );
  await em.execute(
    `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at) values (?, ?, ?, ?, ?, ?, ?)`,
    [absence, officer, standIn, parisDate(now), parisDate(now), by, now],
  );
  const answer = uuidv7();
  await run(
    `insert into prepared_answer (id, academy_id, kind, label_fr, label_en, text_fr, text_en, position)
     select $1, academy_id, 'NAISSANCE', 'Autre', 'Other', 'Texte.', 'Text.', 0 from teacher where id = $2`,
    [answer, teacherId],
  );
  await run(
    `insert into change_request (id, reference, teacher_id, kind, status, "values", before, decider, waits_since, due_on, submitted_at,
       created_at, updated_at)
     select $1, 'CS-2026-' || upper(right($3, 8)), $2, 'ANOMALIE', 'SUBMITTED', '{"heading":"OTHER","expected":"Autre."}', '{}',
       'CORRESPONDENT', $4, '2020-01-01', $4, $4, $4`,
    [answer, teacherId, answer, now],
  );
  const granted = uuidv7();
  await run(
    `insert into change_request (id, reference, teacher_id, kind, status, "values", before, decider, submitted_at, decided_at, decided_by_id,
       outcome, settled_at, corrected_at, created_at, updated_at)
     select $1, 'CS-2025-' || upper(translate(right($4, 8), 'ilou', 'wxyz')), $2, 'ANOMALIE', 'APPROVED', '{"heading":"OTHER","expected":"Autre."}', '{}',
       'CORRESPONDENT', $5, $5, $3, 'APPROVED', $5, $5, $5, $5`,
    [granted, teacherId, officer, granted, now],
  );
  const telephone = uuidv7();
  await run(
    `insert into change_request (id, reference, teacher_id, kind, status, "values", before, decider, submitted_at, decided_at, decided_by_id,
       outcome, settled_at, created_at, updated_at)
     select $1, 'CS-2024-' || upper(translate(right($4, 8), 'ilou', 'wxyz')), $2, 'TELEPHONE', 'APPROVED', '{"mobilePhone":"+33612345678"}',
       '{"phone":null,"mobilePhone":"+33612000001"}', 'CORRESPONDENT', $5, $5, $3, 'APPROVED', $5, $5, $5`,
    [telephone, teacherId, officer, telephone, now],
  );
  const request = await addRejectedRequest(run, { teacherId, accountId, officerId: officer, at: now });
  const bank = await addBankRequest(server, { teacherId, officerId: officer });
  await run(`update change_request set appealed_at = $2, missing = '{RIB}' where id = $1`, [
    bank.requestId,
    now,
  ]);
  await run(
    `insert into change_request_event (id, request_id, at, status, move, actor_kind)
     values ($1, $1, $2, 'APPROVED', 'takeBackBankAccount', 'TEACHER')`,
    [bank.requestId, now],
  );
  const cv = await addCv(run, { teacherId, accountId, officerId: officer, at: now });
  await run(
    `insert into cv_entry (id, teacher_id, kind, position, visibility, language, title, organization, details, status, declared_at,
       created_at, removed_at)
     values (gen_random_uuid(), $1, 'SKILL', 1, 'RECRUITERS', 'fr', 'Tableur', 'INSPE', '{}', 'DECLARED', $2, $2, $2)`,
    [teacherId, now],
  );
  await run(`update diploma set obtained_precision = 'MONTH' where dossier_id = $1`, [teacherId]);
  await run(
    `insert into diploma_source (id, dossier_id, diploma_id, source, source_id, since)
     select gen_random_uuid(), dossier_id, id, 'CV', $2, $3 from diploma where dossier_id = $1 limit 1`,
    [teacherId, cv.DIPLOMA, now],
  );
  const viewer = { accountId: by, role: 'ADMINISTRATOR', name: 'Claire Moreau' } as const;
  const origin = { viewer, at: new Date(now.getTime() - 1000), ip: '192.0.2.1', requestId: null };
  await recordAccess(sqlOfEntityManager(em), origin, 'CORRESPONDENT_CHANGED', [teacherId], 'Départ');
  return {
    notice: globalId('msg', notice),
    message: globalId('msg', exchange.answer),
    conversation: globalId('cnv', exchange.conversation),
    handedConversation: globalId('cnv', handed.conversation),
    theme: globalId('thm', exchange.theme),
    attachment: globalId('att', attachment),
    deletedAttachment: globalId('att', deletedAttachment),
    absence: globalId('abs', absence),
    request: globalId('chg', request),
    grantedRequest: globalId('chg', granted),
    telephoneRequest: globalId('chg', telephone),
    preparedAnswer: globalId('ans', answer),
    bankRequest: bank.id,
    cv: Object.fromEntries(Object.entries(cv).map(([kind, key]) => [kind, globalId('cve', key)])),
    nirRequest: (await addNirRequest(server, { teacherId, officerId: officer })).id,
  };
}

/** Mandates of the officer who follows her, who does not have them yet. */
async function mandatesToCome(server: TestServer, officerId: string) {
  const inDays = (days: number) => parisDate(new Date(server.now.getTime() + days * 24 * 3_600_000));
  const department = { departmentCode: '28', from: inDays(1), to: inDays(30) };
  const school = { establishmentUai: '0750655E', from: inDays(1) };
  return {
    mandate: globalId('mdt', await addMandate(server, officerId, 'RECRUITS', department)),
    opinion: globalId('mdt', await addMandate(server, officerId, 'GIVES_OPINION', school)),
  };
}

/** People have a second factor, but those who cannot yet; none signs in after this. */
async function enrolEverybody(em: SqlEntityManager, butFor: string): Promise<void> {
  await em.execute(
    `insert into second_factor (account_id, secret, created_at, confirmed_at)
     select id, 'x', now(), now() from account where role <> 'INTEGRATOR' and not must_change_password and username <> ?`,
    [butFor],
  );
}

const globalId = (prefix: string, key: string) => `${prefix}_${key.replaceAll('-', '')}`;

async function subjectOf(
  server: TestServer,
  token: string,
  id: string,
  namePrefix: string,
): Promise<
  Omit<Subject, keyof Letters | keyof Approved | 'mandate' | 'opinion' | 'machine' | 'closedMachine'>
> {
  const document = `query ($id: ID!) { teacher(id: $id) { correspondent { id } dossier { id
    careerSteps { nodes { id } } postings { nodes { id } } positions { nodes { id } }
    appraisals { id } diplomas { id } services { id } } } }`;
  const answer = await server.query(document, { token, variables: { id } });
  const { correspondent, dossier } = answer.data.teacher as {
    correspondent: Id;
    dossier: Record<string, Id[] & { nodes: Id[] }> & Id;
  };
  const oldest = (list: string) => dossier[list]?.nodes?.at(-1)?.id ?? dossier[list]?.at(-1)?.id ?? '';
  return {
    id,
    officer: correspondent.id,
    namePrefix,
    dossier: dossier.id,
    step: oldest('careerSteps'),
    hautEchelon: dossier['careerSteps']?.nodes[1]?.id ?? '',
    running: dossier['careerSteps']?.nodes[0]?.id ?? '',
    posting: oldest('postings'),
    position: oldest('positions'),
    appraisal: oldest('appraisals'),
    diploma: oldest('diplomas'),
    service: oldest('services'),
  };
}

interface Id {
  readonly id: string;
}
