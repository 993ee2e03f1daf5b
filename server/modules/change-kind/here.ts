import type { Bilingual, MandateKind } from '../../platform/viewer.ts';
import { countsAt, mandateOf } from '../mandate/index.ts';
import { canAnswer } from '../message/index.ts';
import type { Decider } from './decider.ts';

/** Who is there to decide for one teacher. */
export interface Here {
  /** Where to send what nobody decides here. */
  readonly service: { readonly officer: string; readonly name: string; readonly email: string };
  /** Whether the correspondent, or who stands in today, can sign in. */
  readonly isFollowed: boolean;
  /** The mandates that somebody holds today where this teacher is, who can sign in. */
  readonly holders: readonly MandateKind[];
}

/** SQL of `Here` for a row of `teacher`, on a day. */
export const hereSql = (teacher: string, today: string): string => `json_build_object(
  'service', (select json_build_object('officer', c.display_name, 'name', c.service, 'email', c.email)
    from officer c where c.id = ${teacher}.correspondent_id),
  'isFollowed', ${canAnswer(`${teacher}.correspondent_id`)} or exists (select 1 from officer_absence b
    where b.officer_id = ${teacher}.correspondent_id and b.starts_on <= ${today} and b.ends_on >= ${today}
      and ${canAnswer('b.substitute_id')}),
  'holders', (select coalesce(json_agg(distinct m.kind), '[]') from mandate m
    where ${countsAt('m', teacher, today)} and ${canAnswer('m.officer_id')}))`;

/** Where to send a request that nobody could decide here today; null where somebody can. */
export function whereToSend({ service, isFollowed, holders }: Here, decider: Decider): Bilingual | null {
  const mandate = mandateOf[decider];
  if (mandate === null ? isFollowed : holders.includes(mandate)) return null;
  const { officer, name, email } = service;
  return {
    fr: `Adressez cette demande, avec ses pièces, à ${officer} (${name}) : ${email}.`,
    en: `Send this request, with its documents, to ${officer} (${name}): ${email}.`,
  };
}
