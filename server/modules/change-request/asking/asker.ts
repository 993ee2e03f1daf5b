import { requireSignedIn } from '../../../platform/access.ts';
import type { Context, MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { sqlOfEntityManager, type Sql } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import {
  factsOn,
  factsSql,
  hereSql,
  type AskedKind,
  type Proposal,
  type RecordedFacts,
} from '../../change-kind/index.ts';
import { situationSql, type SaidSituation } from '../../dossier/index.ts';
import { changeRequestRefusals } from '../change-request.refusals.ts';
import { openSql } from '../record/states.ts';
import { alikeSql, type Known } from './judging.ts';
import { lineOf } from './line.ts';

/** The teacher who asks, with what their request is judged by: of the kind that is asked for, and who is there to decide. */
export interface Asker extends Omit<Known, 'line'> {
  readonly teacherId: string;
  readonly academyId: string;
  readonly accountId: string;
  readonly departmentCode: string | null;
  readonly establishmentUai: string | null;
  readonly names: object;
  readonly drafts: number;
  /** How many requests of theirs are open. */
  readonly open: number;
  /** What the situation of the file follows from, whatever the day. */
  readonly said: SaidSituation;
}

/**
 * The teacher who is signed in, held to the end of the transaction.
 * @param kind what is about to be asked for, if it is sent
 */
export async function holdAsker(context: MutationContext, kind: AskedKind | null = null): Promise<Asker> {
  const sql = sqlOfEntityManager(context.em);
  const { accountId } = requireSignedIn(context);
  // Of two requests at once, the second one is counted with the first: by a statement that begins once the teacher is held.
  await sql(
    `select null from teacher where account_id = ($1::json #>> '{}')::uuid for no key update`,
    accountId,
  );
  return askerOf(context, sql, kind);
}

/** What a request of the teacher who is signed in is judged by; nothing is held. */
export async function knownOf(context: Context, proposal: Proposal): Promise<Known> {
  const sql = sqlOfEntityManager(context.em.fork());
  const asker = await askerOf(context, sql, proposal.kind);
  return { ...asker, line: await lineOf(sql, asker.teacherId, proposal) };
}

async function askerOf(context: Context, sql: Sql, kind: AskedKind | null): Promise<Asker> {
  const { accountId } = requireSignedIn(context);
  const today = parisDate(context.now());
  const found = await sql<Recorded | undefined>(ASKER, { accountId, kind, today });
  if (!found) throw new DomainError('NOT_FOUND', ['input']);
  return { ...found, facts: factsOn(found.facts, today) };
}

type Recorded = Omit<Asker, 'facts'> & { readonly facts: RecordedFacts };

/** As many as nobody has who means it: what is more floods a portfolio. */
const mostOpen = 50;

/** Refuses one request more than a service can be asked to handle for one teacher. @throws DomainError TOO_MANY_OPEN_REQUESTS */
export function refuseOneTooMany({ open }: Asker): void {
  if (open >= mostOpen) throw new DomainError(changeRequestRefusals.TOO_MANY_OPEN_REQUESTS, ['input']);
}

const ASKER = `
select json_build_object('teacherId', t.id, 'academyId', t.academy_id, 'accountId', t.account_id,
  'departmentCode', t.department_code, 'establishmentUai', t.establishment_uai,
  'names', json_build_object('civility', t.civility, 'familyName', t.family_name, 'usageName', t.usage_name, 'givenNames', t.given_names),
  'drafts', (select count(*)::int from change_request d where d.teacher_id = t.id and d.status = 'DRAFT'),
  'open', (select count(*)::int from change_request s where s.teacher_id = t.id and s.status in (${openSql})),
  'alike', ${alikeSql('t', 'given.kind')}, 'here', ${hereSql('t', 'given.today')}, 'facts', ${factsSql('t', 'd')},
  'said', ${situationSql('d')})::text as json
from json_to_record($1::json) as given ("accountId" uuid, kind text, today date)
join teacher t on t.account_id = given."accountId" join dossier d on d.id = t.id`;
