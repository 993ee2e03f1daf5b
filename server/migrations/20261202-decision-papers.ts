import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/** Decisions on paper: each has a number, and a job makes it once the decision stands. */
export class Migration20261202DecisionPapers extends Migration {
  override up(): void {
    this.addSql(ddl);
    this.addSql(academyFollows({ table: 'decision_paper', from: 'request_id', of: 'change_request' }));
  }

  override down(): void {
    this.addSql(academyNoLongerFollows('decision_paper'));
    this.addSql(`
      drop function ask_for_decision_paper cascade;
      drop index change_request_document_to_delete;
      drop table decision_paper;
      drop sequence decision_paper_number;`);
  }
}

const ddl = `
-- Gaps are nobody's loss: a paper that could not be made uses up a number.
create sequence decision_paper_number;

create table decision_paper (
  id uuid primary key,
  request_id uuid not null references change_request on delete cascade,
  academy_id uuid,
  -- Its last part cannot be guessed: who has the number has the paper.
  number text not null unique check (number ~ '^[0-9]{4}-[0-9A-Z]{1,4}-[0-9]{6,}-[0-9A-HJKMNP-TV-Z]{10}$'),
  kind text not null,
  outcome text not null check (outcome in ('APPROVED', 'REJECTED')),
  by_silence boolean not null,
  -- That of a request may be followed by another one, after an appeal or a correction: each has its paper.
  decided_at timestamptz not null,
  attachment_id uuid not null references attachment,
  made_at timestamptz not null,
  unique (request_id, decided_at)
);
create index decision_paper_file on decision_paper (attachment_id);

-- Whoever writes a decision: a job makes its paper, a moment after it can no longer be undone.
create function ask_for_decision_paper() returns trigger language plpgsql as $$
  begin
    perform graphile_worker.add_job('decision-paper',
      json_build_object('requestId', new.id, 'decidedAt', new.decided_at),
      run_at => now() + (new.settled_at - new.decided_at) + interval '1 second', max_attempts => 12);
    return null;
  end $$;
create trigger ask_for_decision_paper after insert or update of settled_at on change_request
  for each row when (new.settled_at is not null and new.decided_at is not null) execute function ask_for_decision_paper();

-- Files of documents that are not kept as long as the file of their teacher.
create index change_request_document_to_delete on change_request_document (request_id)
  where deleted_at is null and retention <> 'FILE';
`;
