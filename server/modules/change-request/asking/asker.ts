import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate, type MandateKind } from '../../../platform/viewer.ts';
import { canAnswer } from '../../message/index.ts';
import { changeRequestRefusals } from '../change-request.refusals.ts';
import type { Decider } from '../../change-kind/index.ts';
import { mandateOf } from '../record/request.policy.ts';

/** The teacher who asks, held to the end of the transaction, and who is there to decide. */
export interface Asker {
  readonly teacherId: string;
  readonly academyId: string;
  readonly accountId: string;
  readonly departmentCode: string | null;
  readonly establishmentUai: string | null;
  readonly names: object;
  readonly drafts: number;
  /** Where to send what nobody decides here. */
  readonly service: { readonly officer: string; readonly name: string; readonly email: string };
  /** Whether the correspondent, or who stands in today, can sign in. */
  readonly isFollowed: boolean;
  /** The mandates that somebody holds today where this teacher is, who can sign in. */
  readonly holders: readonly MandateKind[];
}

/** The teacher who is signed in. */
export async function holdAsker(context: MutationContext): Promise<Asker> {
  const asker = await sqlOfEntityManager(context.em)<Asker | undefined>(ASKER, {
    accountId: requireSignedIn(context).accountId,
    today: parisDate(context.now()),
  });
  if (!asker) throw new DomainError('NOT_FOUND', ['input']);
  return asker;
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
  'isFollowed', ${canAnswer('c.id')} or exists (select 1 from officer_absence b
    where b.officer_id = c.id and b.starts_on <= given.today and b.ends_on >= given.today and ${canAnswer('b.substitute_id')}),
  'holders', (select coalesce(json_agg(distinct m.kind), '[]') from mandate m
    where m.academy_id = t.academy_id and m.starts_on <= given.today and (m.ends_on is null or m.ends_on >= given.today)
      and (m.department_code is null or m.department_code = t.department_code)
      and (m.establishment_uai is null or m.establishment_uai = t.establishment_uai) and ${canAnswer('m.officer_id')}))::text as json
from json_to_record($1::json) as given ("accountId" uuid, today date)
join teacher t on t.account_id = given."accountId" join officer c on c.id = t.correspondent_id
for share of t`;
