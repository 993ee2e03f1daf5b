import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate, type MandateKind } from '../../../platform/viewer.ts';
import { countsAt } from '../../mandate/index.ts';
import { canAnswer } from '../../message/index.ts';
import { changeRequestRefusals } from '../change-request.refusals.ts';
import type { Decider } from '../../change-kind/index.ts';
import { mandateOf } from '../record/request.policy.ts';
import { openSql } from '../record/states.ts';

/** The teacher who asks, held to the end of the transaction, and who is there to decide. */
export interface Asker {
  readonly teacherId: string;
  readonly academyId: string;
  readonly accountId: string;
  readonly departmentCode: string | null;
  readonly establishmentUai: string | null;
  readonly names: object;
  readonly drafts: number;
  /** How many requests of theirs are open. */
  readonly open: number;
  /** Where to send what nobody decides here. */
  readonly service: { readonly officer: string; readonly name: string; readonly email: string };
  /** Whether the correspondent, or who stands in today, can sign in. */
  readonly isFollowed: boolean;
  /** The mandates that somebody holds today where this teacher is, who can sign in. */
  readonly holders: readonly MandateKind[];
}

/** The teacher who is signed in. */
export async function holdAsker(context: MutationContext): Promise<Asker> {
  const sql = sqlOfEntityManager(context.em);
  const { accountId } = requireSignedIn(context);
  // Of two requests at once, the second one is counted with the first: by a statement that begins once the teacher is held.
  await sql(
    `select null from teacher where account_id = ($1::json #>> '{}')::uuid for no key update`,
    accountId,
  );
  const asker = await sql<Asker | undefined>(ASKER, { accountId, today: parisDate(context.now()) });
  if (!asker) throw new DomainError('NOT_FOUND', ['input']);
  return asker;
}

/** As many as nobody has who means it: what is more floods a portfolio. */
const mostOpen = 50;

/** Refuses one request more than a service can be asked to handle for one teacher. @throws DomainError TOO_MANY_OPEN_REQUESTS */
export function refuseOneTooMany({ open }: Asker): void {
  if (open >= mostOpen) throw new DomainError(changeRequestRefusals.TOO_MANY_OPEN_REQUESTS, ['input']);
}

/**
 * Refuses a request that nobody could decide: it would lie where nobody looks.
 * @throws DomainError NO_DECIDER, which says where to send it
 */
export function refuseWithoutDecider({ service, isFollowed, holders }: Asker, decider: Decider): void {
  const mandate = mandateOf[decider];
  if (mandate === null ? isFollowed : holders.includes(mandate)) return;
  const { officer, name, email } = service;
  throw new DomainError(changeRequestRefusals.NO_DECIDER, ['input', 'change'], {
    detail: {
      fr: `Adressez-la, avec ses pièces, à ${officer} (${name}) : ${email}.`,
      en: `Send it, with its documents, to ${officer} (${name}): ${email}.`,
    },
  });
}

const ASKER = `
select json_build_object('teacherId', t.id, 'academyId', t.academy_id, 'accountId', t.account_id,
  'departmentCode', t.department_code, 'establishmentUai', t.establishment_uai,
  'names', json_build_object('civility', t.civility, 'familyName', t.family_name, 'usageName', t.usage_name, 'givenNames', t.given_names),
  'service', json_build_object('officer', c.display_name, 'name', c.service, 'email', c.email),
  'drafts', (select count(*)::int from change_request d where d.teacher_id = t.id and d.status = 'DRAFT'),
  'open', (select count(*)::int from change_request s where s.teacher_id = t.id and s.status in (${openSql})),
  'isFollowed', ${canAnswer('c.id')} or exists (select 1 from officer_absence b
    where b.officer_id = c.id and b.starts_on <= given.today and b.ends_on >= given.today and ${canAnswer('b.substitute_id')}),
  'holders', (select coalesce(json_agg(distinct m.kind), '[]') from mandate m
    where ${countsAt('m', 't', 'given.today')} and ${canAnswer('m.officer_id')}))::text as json
from json_to_record($1::json) as given ("accountId" uuid, today date)
join teacher t on t.account_id = given."accountId" join officer c on c.id = t.correspondent_id`;
