import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../../platform/config.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { Logger } from '../../platform/log.ts';
import { idAt } from '../../platform/sql/new-id.ts';
import { defineJob, type JobEffect } from '../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { enterMadeFile, keepMadeFile } from '../attachment/index.ts';
import { paperOwner } from './decision-paper.entity.ts';
import { textOf, type DecisionFacts } from './decision-text.ts';
import { newNumber, shortNumber } from './number.ts';
import { typesetDecision } from './typeset.ts';

/** A decision, by the moment when it was taken. */
interface Decided {
  readonly requestId: string;
  readonly decidedAt: string;
}

/** Makes the paper of a decision; the database adds it to the queue whenever one is written. */
export const decisionPaperJob = defineJob<Decided>('decision-paper');

export interface PaperTools {
  readonly em: SqlEntityManager;
  readonly files: FileStore;
  readonly config: Pick<Config, 'dataDir'>;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'warn'>;
  /** Where papers are verified, without a slash at the end. */
  readonly verifyAt: string;
}

/** The work of the job: nothing when the decision was undone meanwhile, or has its paper. */
export async function makePaper(tools: PaperTools, decided: Decided): Promise<JobEffect | void> {
  const { em, now, log, verifyAt } = tools;
  const found = await sqlOfEntityManager(em.fork())<Found | undefined>(FACTS, decided);
  if (!found) return undefined;
  const { serial, accountId, ...facts } = found;
  const at = now();
  const number = newNumber(parisDate(new Date(facts.decidedAt)).slice(0, 4), facts.academyCode, serial);
  const made = await keepMadeFile(tools, await typesetDecision(textOf(facts, number, verifyAt), at, log));
  return async (inside) => {
    const sql = sqlOfEntityManager(inside);
    // Else the file that was kept belongs to nothing, and is removed like others of that sort.
    if (!(await sql<true | undefined>(HOLD, decided))) return;
    const id = idAt(at);
    const filename = `Décision ${shortNumber(number)}.pdf`;
    await enterMadeFile(sql, made, { accountId, filename, owner: { kind: paperOwner, id }, at });
    await sql(ENTER, { id, number, attachmentId: made.id, at, ...decided });
  };
}

interface Found extends DecisionFacts {
  readonly serial: number;
  readonly accountId: string;
}

const STANDS = `
json_to_record($1::json) as said ("requestId" uuid, "decidedAt" timestamptz)
join change_request r on r.id = said."requestId" and r.outcome is not null and r.decided_at = said."decidedAt"`;

const FACTS = `
select json_build_object('serial', nextval('decision_paper_number'), 'accountId', t.account_id, 'academyCode', a.code,
  'reference', r.reference, 'kind', r.kind, 'values', r."values", 'outcome', r.outcome, 'reason', r.reason,
  'bySilence', r.by_silence, 'decidedAt', r.decided_at, 'submittedAt', r.submitted_at, 'effectiveFrom', r.effective_from,
  'appealUntil', r.appeal_until, 'isAfterAppeal', coalesce(r.appealed_at < r.decided_at, false), 'decider', r.decider,
  'line', r.about_snapshot,
  'corrects', (select json_build_object('decidedAt', c.decided_at, 'number',
      (select p.number from decision_paper p where p.request_id = c.id and p.decided_at = c.decided_at),
      'request', (with recursive former as (select c.id, c.corrects_id, c.reference, c.submitted_at
          union all select b.id, b.corrects_id, b.reference, b.submitted_at from former f join change_request b on b.id = f.corrects_id)
        select json_build_object('reference', f.reference, 'submittedAt', f.submitted_at) from former f where f.corrects_id is null))
    from change_request c where c.id = r.corrects_id),
  'degree', t.degree, 'civility', t.civility, 'givenNames', t.given_names, 'familyName', t.family_name,
  'usageName', t.usage_name, 'department',
    case when d.code is not null then json_build_object('code', d.code, 'name', d.name) end, 'officer', o.display_name, 'service', o.service)::text as json
from ${STANDS}
join teacher t on t.id = r.teacher_id
join academy a on a.id = t.academy_id
left join department d on d.code = r.department_code
left join officer o on o.id = r.decided_by_id
where not exists (select from decision_paper p where p.request_id = r.id and p.decided_at = r.decided_at)`;

// Held, so that of an undoing and its paper one sees the other.
const HOLD = `select 'true' as json from ${STANDS} for share of r`;

const ENTER = `
insert into decision_paper (id, request_id, number, kind, outcome, by_silence, decided_at, attachment_id, made_at)
select made.id, r.id, made.number, r.kind, r.outcome, r.by_silence, r.decided_at, made."attachmentId", made.at
from json_to_record($1::json) as made (id uuid, number text, "attachmentId" uuid, at timestamptz), ${STANDS}`;
