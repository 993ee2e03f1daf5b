import { readFileSync } from 'node:fs';
import type { MikroORM } from '@mikro-orm/postgresql';
import { buildSchema, execute, GraphQLError, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { Academy, Department } from '../../server/modules/academy/index.ts';
import { Announcement } from '../../server/modules/announcement/index.ts';
import { Account, Officer } from '../../server/modules/account/index.ts';
import {
  Appraisal,
  CareerStep,
  corpsFact,
  Diploma,
  Disability,
  Dossier,
  gradeFact,
  Leave,
  Position,
  Posting,
  ServicePeriod,
  WorkingTime,
} from '../../server/modules/dossier/index.ts';
import { BankAccount } from '../../server/modules/bank-account/index.ts';
import { ImportConflict } from '../../server/modules/intake/index.ts';
import { indexAt } from '../../server/modules/dossier/corps.tables.ts';
import { diplomaCodeOf } from '../../server/modules/dossier/diploma/diploma.rules.ts';
import { Mandate } from '../../server/modules/mandate/index.ts';
import { OfficerAbsence } from '../../server/modules/portfolio/index.ts';
import { displayNameOf, Teacher } from '../../server/modules/teacher/index.ts';
import { foldName } from '../../server/modules/teacher/teacher.rules.ts';
import { parisDate } from '../../server/platform/viewer.ts';
import {
  accessResolvers,
  mustEnrol,
  readAccess,
  seesOfAccess,
  type AccessBase,
  type MessageBase,
  type Asking,
} from './reference-access.ts';
import { path, perspectives, shownFacts, type OwnFile } from './reference-career.ts';
import { messageResolvers, readMessages, seesOfMessages } from './reference-messages.ts';
import { Conversation } from '../../server/modules/message/index.ts';
import { pageOf, sorted, type CursorBook } from './reference-page.ts';

/** The public schema, as it is emitted. */
export const publicSchema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
);

/** Every record of a database, as entities that know each other. */
export interface Base extends AccessBase, MessageBase {
  readonly academies: readonly Academy[];
  readonly departments: readonly Department[];
  readonly accounts: readonly Account[];
  readonly officers: readonly Officer[];
  readonly teachers: readonly Teacher[];
  readonly dossiers: readonly Dossier[];
  readonly lines: Readonly<Record<LineType, readonly Line[]>>;
  readonly absences: readonly OfficerAbsence[];
  readonly announcements: readonly Announcement[];
  readonly mandates: readonly Mandate[];
  readonly bankAccounts: readonly BankAccount[];
  readonly conflicts: readonly ImportConflict[];
}
const lineTypes = {
  CareerStep,
  Posting,
  Position,
  Appraisal,
  Diploma,
  ServicePeriod,
  Leave,
  WorkingTime,
  Disability,
} as const;
type LineType = keyof typeof lineTypes;
type Line = InstanceType<(typeof lineTypes)[LineType]>;

export async function readBase(orm: MikroORM): Promise<Base> {
  const em = orm.em.fork();
  const all = {
    academies: await em.findAll(Academy),
    departments: await em.findAll(Department),
    accounts: await em.findAll(Account),
    officers: await em.findAll(Officer),
    teachers: await em.findAll(Teacher),
    dossiers: await em.findAll(Dossier),
  };
  const lines = {} as Record<LineType, Line[]>;
  for (const [type, entity] of Object.entries(lineTypes))
    lines[type as LineType] = await em.findAll<Line>(entity as never, { populate: ['*'] as never });
  const absences = await em.findAll(OfficerAbsence);
  const mandates = await em.findAll(Mandate);
  const conflicts = await em.findAll(ImportConflict);
  // Ordered by, and compared with cursors, as what it is written as.
  for (const conflict of conflicts) Object.assign(conflict, { since: conflict.since.toISOString() });
  const bankAccounts = await em.findAll(BankAccount, { populate: ['dossier'] });
  const announcements = await em.findAll(Announcement);
  // PostgreSQL folds the names of officers; the ORM does not read that column.
  for (const officer of all.officers) officer.sortName = foldName(officer.displayName).trimEnd();
  return {
    ...all,
    lines,
    absences,
    mandates,
    conflicts,
    bankAccounts,
    announcements,
    ...(await readAccess(em)),
    ...(await readMessages(em)),
  };
}

const prefixes = {
  Viewer: 'vwr',
  Mailbox: 'mbx',
  SecondFactorStatus: 'sfs',
  Academy: 'aca',
  Announcement: 'ann',
  BankAccount: 'bnk',
  Officer: 'off',
  Teacher: 'tea',
  Dossier: 'dos',
  CareerStep: 'stp',
  Posting: 'pst',
  Position: 'pos',
  Appraisal: 'rdv',
  Diploma: 'dip',
  ServicePeriod: 'svc',
  Leave: 'lve',
  WorkingTime: 'wkt',
  Disability: 'dis',
  OfficerAbsence: 'abs',
  Mandate: 'mdt',
  OpenSession: 'ses',
  Message: 'msg',
  Conversation: 'cnv',
  MessageTheme: 'thm',
  ImportConflict: 'icf',
  Integrator: 'itg',
  Attachment: 'att',
};

const publicPrefixes = new Set<string>([prefixes.Academy, prefixes.Announcement]);

/** Every record that has a global id. */
export function* nodesOf(base: Base): Generator<{ type: string; id: string; record: object }> {
  for (const record of [
    ...base.academies,
    ...base.announcements,
    ...base.officers,
    ...base.teachers,
    ...base.dossiers,
    ...Object.values(base.lines).flat(),
    ...base.absences,
    ...base.mandates,
    ...base.conflicts,
    ...base.bankAccounts,
    ...base.sessions,
    ...base.messages,
    ...base.conversations,
    ...base.themes,
    ...base.attachments,
    ...base.integrators,
  ]) {
    const type = typeName(record);
    yield { type, id: globalId(record), record };
  }
}

/** Who asks, seen from the records alone. */
export class Sight implements Asking {
  readonly base: Base;
  readonly account: Account | null;
  readonly today: string;
  readonly now: Date;
  readonly cursors: CursorBook;

  constructor(base: Base, accountId: string | null, now: Date, cursors: CursorBook) {
    this.base = base;
    this.account = base.accounts.find(({ id }) => id === accountId) ?? null;
    this.now = now;
    this.today = parisDate(now);
    this.cursors = cursors;
  }

  get role() {
    const isOpen = this.account && !this.account.mustChangePassword && !mustEnrol(this.base, this.account);
    return isOpen && this.account ? this.account.role : 'NOBODY';
  }

  #inAcademy(academy: Academy): boolean {
    return this.account?.academy ? this.account.academy.id === academy.id : this.role === 'INTEGRATOR';
  }

  #ownOfficer(): Officer | undefined {
    return this.base.officers.find((officer) => officer.account?.id === this.account?.id);
  }

  /** One's own portfolio, and those of colleagues whom one stands in for today. */
  follows = (officer: string): boolean => {
    const own = this.#ownOfficer()?.id;
    return own !== undefined && (officer === own || this.absenceToday(officer)?.substitute.id === own);
  };

  /** The absence of an officer that runs today: there is one at most. */
  absenceToday(officer: string): OfficerAbsence | undefined {
    return this.base.absences.find(
      (absence) => absence.officer.id === officer && absence.from <= this.today && absence.to >= this.today,
    );
  }

  isStaffOf(academy: Academy): boolean {
    return (this.role === 'OFFICER' || this.role === 'ADMINISTRATOR') && this.#inAcademy(academy);
  }

  sees(record: object): boolean {
    const known = seesOfAccess(this, record) ?? seesOfMessages(this, record);
    if (known !== undefined) return known;
    if (record instanceof Teacher) {
      if (this.role === 'TEACHER') return record.account.id === this.account?.id;
      if (this.role === 'OFFICER') return this.follows(record.correspondent.id);
      return this.role !== 'NOBODY' && this.#inAcademy(record.academy);
    }
    if (record instanceof Officer) {
      if (this.role !== 'TEACHER') return this.role !== 'NOBODY' && this.#inAcademy(record.academy);
      return this.base.teachers.some(
        (t) => t.account.id === this.account?.id && t.correspondent.id === record.id,
      );
    }
    if (record instanceof OfficerAbsence || record instanceof Mandate)
      return this.isStaffOf(record.officer.academy);
    if (record instanceof Dossier)
      return this.sees(this.base.teachers.find(({ id }) => id === record.id) as Teacher);
    if (record instanceof ImportConflict) {
      const teacher = this.base.teachers.find(({ id }) => id === record.dossier.id) as Teacher;
      return /^(OFFICER|ADMINISTRATOR)$/.test(this.role) && this.follows(teacher.correspondent.id);
    }
    if (record instanceof BankAccount) return isApproved(record) && this.sees(record.dossier);
    // No mandate of this world opens it.
    if (record instanceof Disability && this.role !== 'TEACHER') return false;
    if ('dossier' in record)
      return (record as Line).supersededAt === null && this.sees((record as Line).dossier);
    return true;
  }

  visible<T extends object>(record: T | undefined | null): T | null {
    return record && this.sees(record) ? record : null;
  }

  must(...roles: string[]): void {
    if (!this.account) throw refusal('UNAUTHENTICATED');
    if (this.account.mustChangePassword) throw refusal('PASSWORD_CHANGE_REQUIRED');
    if (this.role === 'NOBODY') throw refusal('SECOND_FACTOR_ENROLMENT_REQUIRED');
    if (roles.length > 0 && !roles.includes(this.account.role)) throw refusal('FORBIDDEN');
  }

  mustBeOfficer(): void {
    this.must('OFFICER', 'ADMINISTRATOR');
    if (!this.#ownOfficer()) throw refusal('FORBIDDEN');
  }

  /** Of what is not public, whoever must open the account first is told so. */
  mustOpen(ids: readonly string[]): this {
    const known = new Set<string>(Object.values(prefixes).filter((prefix) => !publicPrefixes.has(prefix)));
    const isAsked = ids.some((id) => known.has(/^([a-z]{3})_[0-9a-f]{32}$/.exec(id)?.[1] ?? ''));
    if (this.account && isAsked) this.must();
    return this;
  }

  node(id: string): object | null {
    for (const { id: known, record } of nodesOf(this.base)) if (known === id) return this.visible(record);
    return null;
  }

  ownLines(dossier: Dossier, type: LineType): Line[] {
    return this.base.lines[type].filter(
      (line) => line.dossier.id === dossier.id && line.supersededAt === null,
    );
  }
}

const refusal = (code: string) => new GraphQLError(code, { extensions: { code } });
const renamed: Readonly<Record<string, string>> = { Account: 'Viewer', SessionRecord: 'OpenSession' };
const typeName = (record: object) => renamed[record.constructor.name] ?? record.constructor.name;
export const globalId = (record: object, type = typeName(record)) =>
  `${prefixes[type as keyof typeof prefixes]}_${(record as { id: string }).id.replaceAll('-', '')}`;

type Args = Record<string, never>;
// oxlint-disable-next-line typescript/no-explicit-any -- each resolver knows its own source
type Resolve = (source: any, args: any, sight: Sight) => unknown;
const newest = [['from', 'id'], true] as const;
const history =
  (type: LineType): Resolve =>
  (dossier, args, sight) =>
    pageOf(sight.ownLines(dossier, type), {
      type,
      order: 'NEWEST',
      keys: newest[0],
      descending: true,
      args,
      cursors: sight.cursors,
    });
const inForce =
  (type: LineType): Resolve =>
  (dossier, { asOf }, sight) => {
    const day: string = asOf ?? sight.today;
    const found = sight.ownLines(dossier, type).filter((line) => {
      const { from, to } = line as CareerStep;
      return from <= day && (to === null || to >= day);
    });
    return sorted(found, ...newest)[0] ?? null;
  };

/** Of two postings of one day, the first of which ends on it, the last counts; the largest share first. */
function held(dossier: Dossier, { asOf }: { asOf?: string | null }, sight: Sight): Posting[] {
  const day = asOf ?? sight.today;
  const all = sight.ownLines(dossier, 'Posting') as Posting[];
  const found = all.filter(
    ({ id, from, to }) =>
      from <= day &&
      (to === null || to >= day) &&
      !(from === to && all.some((other) => other.from === from && other.id > id)),
  );
  return found.toSorted((a, b) => b.workingTime - a.workingTime || (b.from + b.id > a.from + a.id ? 1 : -1));
}

const isApproved = ({ takesEffectAt, takenBackAt }: BankAccount) =>
  takesEffectAt !== null && takenBackAt === null;

/** In the order in which they count. */
function accountsOf({ id }: Dossier, { base }: Sight, counts: (effect: Date) => boolean): BankAccount[] {
  const found = base.bankAccounts.filter(
    (one) => one.dossier.id === id && isApproved(one) && counts(one.takesEffectAt as Date),
  );
  return sorted(found, ['takesEffectAt', 'id'], false);
}

/** Oldest first; what has no day comes last. */
function fileOf({ id }: Teacher, { base, today }: Sight): OwnFile {
  const dossier = base.dossiers.find((one) => one.id === id) as Dossier;
  const lines: OwnFile['lines'] = (type, key) =>
    sorted(
      base.lines[type]
        .filter((line) => line.dossier.id === id && line.supersededAt === null)
        .map((line) => Object.assign({}, line, { order: (line as never)[key] ?? '9999' })),
      ['order', 'id'],
      false,
    ) as never;
  return { dossier, today, lines };
}

/** A list of requests: it is empty, so that no cursor is one of it. */
function noRequests({ after, before }: { after?: string | null; before?: string | null }): object {
  if (after != null || before != null) throw refusal('BAD_USER_INPUT');
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  return { totalCount: 0, nodes: [], edges: [], pageInfo };
}

const resolvers: Record<string, Record<string, Resolve>> = {
  Query: {
    academies: (_s, _a, { base }) =>
      sorted(
        base.academies.filter(({ kind }) => kind === 'ACADEMIE'),
        ['code'],
        false,
      ),
    academy: (_s, { code }, { base }) => base.academies.find((academy) => academy.code === code) ?? null,
    // No machine of the world has READ_CHANGES.
    changes: (_s, _a, sight) => sight.must('NOBODY'),
    // Nobody of the world asks for a change, and no mandate of it is one of a head of service.
    changeRequest: (_s, _a, sight) => sight.must(),
    changeRequests: (_s, args, sight) => {
      sight.mustBeOfficer();
      return noRequests(args);
    },
    // Nobody of the world has written a CV.
    cvEntry: (_s, _a, sight) => sight.must(),
    cvWorklist: (_s, args, sight) => {
      sight.mustBeOfficer();
      return noRequests(args);
    },
    searchCvs: (_s, _a, sight) => sight.must('NOBODY'),
    changeRequestCounts: (_s, _a, sight) => {
      sight.mustBeOfficer();
      return [];
    },
    lateChangeRequests: (_s, _a, sight) => sight.must('NOBODY'),
    announcements: (_s, { academyCode }, { base, now }) =>
      sorted(
        base.announcements.filter(
          ({ academy, endsAt }) => academy.code === academyCode && (endsAt === null || endsAt > now),
        ),
        ['publishedAt', 'id'],
        true,
      ),
    viewer: (_s, _a, sight) => sight.account,
    node: (_s, { id }, sight) => sight.mustOpen([id]).node(id),
    nodes: (_s, { ids }, sight) => ids.map((id: string) => sight.mustOpen(ids).node(id)),
    teacher: (_s, { id }, sight) => {
      sight.must();
      const found = sight.node(id);
      return found instanceof Teacher ? found : null;
    },
    conversation: (_s, { id }, sight) => {
      sight.must();
      const found = sight.node(id);
      return found instanceof Conversation ? found : null;
    },
    importConflicts: (_s, args, sight) => {
      sight.mustBeOfficer();
      const found = sight.base.conflicts.filter((one) => one.settledAt === null && sight.sees(one));
      const how = { type: 'ImportConflict', order: 'OLDEST', keys: ['since', 'id'], descending: false };
      return pageOf(found, { ...how, args, cursors: sight.cursors });
    },
    officers: (_s, args, sight) => {
      sight.must('OFFICER', 'ADMINISTRATOR');
      const found = sight.base.officers.filter(
        (officer) => sight.sees(officer) && isNamed(officer, args.search ?? ''),
      );
      const how = { type: 'Officer', order: 'NAME', keys: ['sortName', 'id'], descending: false };
      return pageOf(found, { ...how, args, cursors: sight.cursors });
    },
    teachers: (_s, args, sight) => {
      sight.must('OFFICER', 'ADMINISTRATOR', 'INTEGRATOR');
      const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
      const keys = field === 'NAME' ? ['sortName', 'id'] : ['birthDate', 'id'];
      const all = sight.base.teachers.filter(
        (teacher) => sight.sees(teacher) && matches(teacher, args.filter ?? {}),
      );
      return pageOf(all, {
        type: 'Teacher',
        order: field,
        keys,
        descending: direction === 'DESC',
        args,
        cursors: sight.cursors,
      });
    },
  },
  Officer: {
    absences: (o: Officer, _a, sight) =>
      sorted(
        sight.base.absences.filter(
          (absence) => absence.officer === o && absence.to >= sight.today && sight.sees(absence),
        ),
        ['from', 'id'],
        false,
      ),
    mandates: (o: Officer, _a, sight) =>
      mandatesOf(
        sight,
        ({ officer, from, to }) => officer === o && (to === null || to >= maxOf(from, sight.today)),
      ),
    substitute: (o: Officer, _a, sight) => {
      const substitute = sight.absenceToday(o.id)?.substitute;
      return substitute?.account?.closedAt === null ? substitute : null;
    },
    portfolioSize: (o: Officer, _a, sight) =>
      sight.isStaffOf(o.academy)
        ? sight.base.teachers.filter(({ correspondent }) => correspondent === o).length
        : null,
  },
  BankAccount: {
    takesEffectAt: ({ takesEffectAt }: BankAccount) => takesEffectAt?.toISOString(),
    // No machine of the world has READ_BANK_DETAILS.
    iban: () => null,
  },
  ImportConflict: {
    teacher: ({ dossier }: ImportConflict, _a, { base }) => base.teachers.find(({ id }) => id === dossier.id),
    label: () => 'Téléphone',
    ours: ({ ours }: ImportConflict) => [ours],
    theirs: ({ theirs }: ImportConflict) => (theirs === null ? [] : [theirs]),
    changedAt: ({ changedAt }: ImportConflict) => changedAt.toISOString(),
    settledAt: ({ settledAt }: ImportConflict) => settledAt?.toISOString() ?? null,
    requestId: ({ requestId }: ImportConflict) => requestId && `chg_${requestId.replaceAll('-', '')}`,
  },
  OfficerAbsence: { declaredAt: ({ declaredAt }: OfficerAbsence) => declaredAt.toISOString() },
  Announcement: {
    title: ({ titleFr }: Announcement) => titleFr,
    body: ({ bodyFr }: Announcement) => bodyFr,
    publishedAt: ({ publishedAt }: Announcement) => publishedAt.toISOString(),
    endsAt: ({ endsAt }: Announcement) => endsAt?.toISOString() ?? null,
  },
  Academy: {
    departments: (academy, _a, { base }) =>
      sorted(
        base.departments.filter((d) => d.academy.id === academy.id),
        ['code'],
        false,
      ),
    // Nobody of the world has written one.
    preparedAnswers: () => [],
    helpdesk: (academy: Academy) => ({
      email: academy.helpdeskEmail,
      phone: academy.helpdeskPhone,
      url: academy.helpdeskUrl,
    }),
  },
  Viewer: {
    // Nobody of the world has turned it off.
    morningDigest: ({ role }) => (role === 'OFFICER' || role === 'ADMINISTRATOR' ? true : null),
    teacher: (account, _a, sight) =>
      sight.visible(sight.base.teachers.find((t) => t.account.id === account.id)),
    mandates: (account: Account, _a, sight) =>
      mandatesOf(
        sight,
        ({ officer, academy, from, to }) =>
          officer.account?.id === account.id &&
          from <= sight.today &&
          (to === null || to >= sight.today) &&
          (academy === null || academy.id === account.academy?.id),
      ),
    officer: (account, _a, sight) =>
      sight.visible(sight.base.officers.find((o) => o.account?.id === account.id)),
    person: (account, _a, sight) =>
      sight.visible(sight.base.teachers.find((t) => t.account.id === account.id)) ??
      sight.visible(sight.base.officers.find((o) => o.account?.id === account.id)),
  },
  Teacher: {
    displayName: (t: Teacher) => displayNameOf(t.givenNames, t.familyName, t.usageName),
    username: (t: Teacher) => t.account.username,
    professionalEmail: (t: Teacher) => t.account.professionalEmail,
    dossier: (t: Teacher, _a, { base }) => base.dossiers.find(({ id }) => id === t.id),
    changeRequests: (_t, args) => noRequests(args),
    cv: (_t, args) => noRequests(args),
    cvProfile: () => null,
    cvJsonResume: () => null,
    careerFacts: (t, args, sight) => shownFacts(t, fileOf(t, sight), args),
    careerPerspectives: (t, args, sight) => perspectives(t, fileOf(t, sight), args),
    careerPath: (t, args, sight) => path(t, fileOf(t, sight), args),
  },
  Dossier: {
    teacher: (d: Dossier, _a, { base }) => base.teachers.find(({ id }) => id === d.id),
    address: (d: Dossier) =>
      d.addressLines && { lines: d.addressLines, postalCode: d.postalCode, city: d.city, country: d.country },
    familySituation: (d: Dossier) => ({
      maritalStatus: d.maritalStatus,
      since: d.familySince,
      children: d.children,
    }),
    status: ({ status, titularSince }: Dossier, _a, { today }) =>
      status ?? (titularSince !== null && titularSince <= today ? 'TITULAIRE' : null),
    careerSteps: history('CareerStep'),
    postings: history('Posting'),
    positions: history('Position'),
    bankAccount: (d: Dossier, _a, sight) => accountsOf(d, sight, (effect) => effect <= sight.now).at(-1),
    nextBankAccounts: (d: Dossier, _a, sight) => accountsOf(d, sight, (effect) => effect > sight.now),
    currentStep: inForce('CareerStep'),
    currentPosting: (d, args, sight) => held(d, args, sight)[0] ?? null,
    currentPostings: (d, args, sight) => held(d, args, sight),
    workingTime: (d, args, sight) => {
      const postings = held(d, args, sight);
      const thousandths = postings.reduce((sum, { workingTime }) => sum + workingTime * 1000, 0);
      return postings.length === 0 ? null : Math.round(thousandths) / 1000;
    },
    appraisals: (d, _a, sight) => sorted(sight.ownLines(d, 'Appraisal'), ['rank', 'id'], false),
    diplomas: (d, _a, sight) => sorted(sight.ownLines(d, 'Diploma'), ['level', 'id'], true),
    leaves: (d, _a, sight) => sorted(sight.ownLines(d, 'Leave'), ...newest),
    workingTimes: (d, _a, sight) => sorted(sight.ownLines(d, 'WorkingTime'), ...newest),
    disability: (d, args, sight) => sight.visible(inForce('Disability')(d, args, sight) as object | null),
    // No approval of this world says one.
    nationality: () => null,
    awaitsHrBase: () => [],
    services: (d, _a, sight) => sorted(sight.ownLines(d, 'ServicePeriod'), ...newest),
  },
  CareerStep: {
    corps: ({ corpsCode: code }: CareerStep) => ({
      code,
      name: corpsFact(code)?.label ?? code,
      degree: corpsFact(code)?.degree ?? null,
    }),
    grade: ({ corpsCode, gradeCode: code }: CareerStep) => ({
      code,
      name: gradeFact(corpsCode, code)?.label ?? code,
    }),
    indiceMajore: ({ corpsCode: corps, gradeCode: grade, echelon, chevron, to }: CareerStep, _a, { today }) =>
      indexAt(
        { corps, grade, echelon, ...(chevron ? { chevron } : {}) },
        to !== null && to < today ? to : today,
      ),
  },
  Diploma: {
    code: (diploma: Diploma) => diplomaCodeOf(diploma),
    // The HR base alone, in this world.
    sources: () => [{ source: 'HR', since: null }],
  },
  // PostgreSQL's numeric arrives as text.
  WorkingTime: { quotity: ({ quotity }: { quotity: unknown }) => Number(quotity) },
  Posting: { workingTime: ({ workingTime }: { workingTime: unknown }) => Number(workingTime) },
};

const maxOf = (one: string, other: string) => (one > other ? one : other);
const mandatesOf = (sight: Sight, isMeant: (mandate: Mandate) => boolean) =>
  sorted(
    sight.base.mandates.filter((mandate) => isMeant(mandate) && sight.sees(mandate)),
    ['from', 'id'],
    false,
  );

function isNamed({ sortName = '' }: Officer, search: string): boolean {
  const words = foldName(search).split(' ').filter(Boolean);
  return (words.length > 0 || search === '') && words.every((word) => ` ${sortName}`.includes(` ${word}`));
}

function matches(
  teacher: Teacher,
  filter: { namePrefix?: string; corps?: string[]; departmentCode?: string; establishmentUai?: string },
): boolean {
  const { namePrefix, corps, departmentCode, establishmentUai } = filter;
  const names = [teacher.sortName, foldName(`${teacher.familyName} ${teacher.givenNames[0]}`)];
  if (namePrefix != null && !names.some((name) => name.startsWith(foldName(namePrefix)))) return false;
  if (corps != null && !corps.includes(teacher.corpsCode ?? '')) return false;
  if (departmentCode != null && teacher.department?.code !== departmentCode) return false;
  return establishmentUai == null || teacher.establishmentUai === establishmentUai.toUpperCase();
}

/** What graphql-js answers over plain resolvers that read entities, with nothing of ours in between. */
export async function referenceAnswer(
  sight: Sight,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  return execute({
    schema: publicSchema,
    document: parse(document),
    variableValues: variables,
    contextValue: sight,
    typeResolver: (record) => typeName(record as object),
    fieldResolver: (source: Args, args, context, { fieldName, parentType }) => {
      const resolve =
        resolvers[parentType.name]?.[fieldName] ??
        accessResolvers[parentType.name]?.[fieldName] ??
        (messageResolvers[parentType.name]?.[fieldName] as Resolve | undefined);
      if (resolve) return resolve(source, args, context as Sight);
      // A mailbox is read from its teacher, a second factor from its account: the type says whose id it is.
      if (fieldName === 'id') return globalId(source, parentType.name);
      return (source as Record<string, unknown>)[fieldName] ?? null;
    },
  });
}
