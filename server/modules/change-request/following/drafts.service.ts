import type { MutationContext } from '../../../platform/context.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { kindOf, type AskedKind } from '../../change-kind/index.ts';
import { addNotice, type Notice } from '../../message/index.ts';
import { deleteDrafts } from '../record/deleting.ts';

const batchSize = 100;
const dayMs = 86_400_000;
/** Six months in all: the message comes after five, and leaves one more. */
const [untouchedDays, noticeDays] = [150, 30];

interface Forgotten {
  readonly accountId: string;
  readonly reference: string;
  readonly kind: AskedKind;
}

/**
 * Drafts that their teachers have not touched for six months go, with their documents: nobody else knows of them, and what
 * they hold of health or money serves nothing. A message says so a month before. In a transaction of the caller.
 * @returns whether there may be more
 */
export async function forgetDrafts({ em, now }: Pick<MutationContext, 'em' | 'now'>): Promise<boolean> {
  const sql = sqlOfEntityManager(em);
  const at = now();
  const ago = (days: number) => new Date(at.getTime() - days * dayMs);
  const announced = await sql<readonly Forgotten[]>(ANNOUNCE, { at, before: ago(untouchedDays), batchSize });
  const goesOn = parisDate(new Date(at.getTime() + noticeDays * dayMs));
  for (const draft of announced) await addNotice(em, [draft.accountId], noticeOf(draft, goesOn), at);
  const over = await sql<readonly string[]>(OVER, { before: ago(noticeDays), batchSize });
  await deleteDrafts(sql, over);
  return announced.length === batchSize || over.length === batchSize;
}

function noticeOf({ reference, kind }: Forgotten, goesOn: string): Notice {
  const { label } = kindOf(kind);
  return {
    fr: {
      subject: `Brouillon bientôt supprimé : ${label.fr}`,
      body: `Vous n’avez pas modifié votre brouillon ${reference} depuis cinq mois. Sans modification de votre part, il sera supprimé le ${inWords.fr(goesOn)}, avec ses pièces.\n\nPour le conserver, enregistrez-le de nouveau ; pour obtenir une décision, envoyez-le.`,
    },
    en: {
      subject: `Draft soon to be deleted: ${label.en}`,
      body: `You have not changed your draft ${reference} for five months. Unless you change it, it will be deleted on ${inWords.en(goesOn)}, with its documents.\n\nSave it again to keep it; send it to get a decision.`,
    },
  };
}

const ANNOUNCE = `
with given as (select * from json_to_record($1::json) as g (at timestamptz, before timestamptz, "batchSize" integer)),
  due as materialized (select r.id, t.account_id from change_request r join teacher t on t.id = r.teacher_id, given
    where r.status = 'DRAFT' and r.updated_at <= given.before
      and (r.expiry_said_at is null or r.expiry_said_at < r.updated_at)
    order by r.updated_at limit (select "batchSize" from given) for no key update of r skip locked),
  said as (update change_request r set expiry_said_at = given.at from due, given where r.id = due.id
    returning due.account_id, r.reference, r.kind)
select coalesce(json_agg(json_build_object('accountId', account_id, 'reference', reference, 'kind', kind)), '[]')::text as json
from said`;

// Saved again after the message, it is kept.
const OVER = `
with given as (select * from json_to_record($1::json) as g (before timestamptz, "batchSize" integer)),
  due as (select r.id from change_request r, given
    where r.status = 'DRAFT' and r.expiry_said_at <= given.before and r.updated_at <= r.expiry_said_at
    order by r.updated_at limit (select "batchSize" from given) for update of r skip locked)
select coalesce(json_agg(id), '[]')::text as json from due`;
