import { NodeDocument, type NodeQuery, NodesDocument } from './_generated/operations.ts';
import { type AcademyMethods, academyMethods } from './academies.ts';
import { type AccountMethods, accountMethods } from './account.ts';
import { type CareerMethods, careerMethods } from './careers.ts';
import { type ClientOptions, type CoreClient, createCore, type RequestOptions } from './core/client.ts';
import { type DossierMethods, dossierMethods } from './dossiers.ts';
import { type IntakeMethods, intakeMethods } from './intake.ts';
import { type MailboxMethods, mailboxMethods } from './mailbox.ts';
import { type OfficerMethods, officerMethods } from './officers.ts';
import { type RecoveryMethods, recoveryMethods } from './recovery.ts';
import { type SecondFactorMethods, secondFactorMethods } from './second-factor.ts';
import { type StaffMethods, staffMethods } from './staff.ts';
import { type TeacherMethods, teacherMethods } from './teachers.ts';

/** The client with its ready-made methods, by part of the domain. One call is one request. */
export interface Client extends CoreClient {
  readonly account: AccountMethods;
  readonly secondFactor: SecondFactorMethods;
  readonly recovery: RecoveryMethods;
  readonly academies: AcademyMethods;
  readonly teachers: TeacherMethods;
  readonly dossiers: DossierMethods;
  readonly careers: CareerMethods;
  readonly mailbox: MailboxMethods;
  readonly officers: OfficerMethods;
  readonly staff: StaffMethods;
  readonly intake: IntakeMethods;
  /** Any object by its global id; null when it is missing or not the viewer's. */
  node(id: string, options?: RequestOptions): Promise<NodeQuery['node']>;
  /** Several objects, in the order of the ids, with null for what is missing or not the viewer's. */
  nodes(ids: readonly string[], options?: RequestOptions): Promise<NodeQuery['node'][]>;
}

/**
 * Creates a client.
 *
 * @throws TypeError when `url` is missing or no address of a GraphQL endpoint
 * @example
 * const client = createClient({ url: 'https://iprof.example.org/graphql' });
 * await client.account.signIn({ username: 'mdupont', password });
 * for await (const teacher of client.teachers.all({ filter: { corps: ['PE'] } })) console.log(teacher.displayName);
 */
export function createClient(options: ClientOptions): Client {
  const core = createCore(options);
  const methods: Omit<Client, keyof CoreClient> = {
    account: accountMethods(core),
    secondFactor: secondFactorMethods(core),
    recovery: recoveryMethods(core),
    academies: academyMethods(core),
    teachers: teacherMethods(core),
    dossiers: dossierMethods(core),
    careers: careerMethods(core),
    mailbox: mailboxMethods(core),
    officers: officerMethods(core),
    staff: staffMethods(core),
    intake: intakeMethods(core),
    node: async (id, call) => (await core.request(NodeDocument, { id }, call)).node,
    nodes: async (ids, call) => (await core.request(NodesDocument, { ids: [...ids] }, call)).nodes,
  };
  // On to the core itself, so that `session` stays the getter that it is.
  return Object.assign(core, methods);
}
