import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/** Changes of situation: the request, its documents, what happened to it, and the opinions that were asked for. */
export class Migration20261202ChangeRequests extends Migration {
  override up(): void {
    this.addSql(ddl);
    this.addSql(charge);
    this.addSql(academyFollows({ table: 'change_request', from: 'teacher_id', of: 'teacher' }));
    for (const table of parts)
      this.addSql(academyFollows({ table, from: 'request_id', of: 'change_request' }));
  }

  override down(): void {
    for (const table of [...parts, 'change_request']) this.addSql(academyNoLongerFollows(table));
    this.addSql(`
      drop function charge_of_change_request cascade;
      drop function move_change_requests cascade;
      drop function give_change_requests_back cascade;
      drop table change_opinion, change_request_event, change_request_document, change_request;`);
  }
}

const parts = ['change_request_document', 'change_request_event', 'change_opinion'] as const;

/** Waiting for the administration, or for its teacher: the states that a worklist shows unless it is asked for others. */
const open = `status in ('SUBMITTED', 'IN_REVIEW', 'INFORMATION_REQUESTED', 'OPINION_REQUESTED')`;

const ddl = `
create table change_request (
  id uuid primary key,
  -- As people quote it: no I, L, O, U.
  reference text not null unique check (reference ~ '^CS-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$'),
  teacher_id uuid not null references teacher,
  academy_id uuid,
  kind text not null,
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'INFORMATION_REQUESTED', 'OPINION_REQUESTED',
    'APPROVED', 'REJECTED', 'CLOSED', 'WITHDRAWN')),
  -- What should become true, as its kind declares it; and what the dossier said at submission.
  "values" jsonb not null,
  before jsonb,
  effective_from date,
  comment text,
  -- The line of the dossier that it is about, as it was at submission.
  about_type text,
  about_id uuid,
  about_snapshot jsonb,
  -- What of it doctors alone may know: NONE; OPINION: they give an opinion; WHOLE: everything but that it exists.
  medical text not null default 'NONE' check (medical in ('NONE', 'OPINION', 'WHOLE')),
  decider text not null check (decider in ('CORRESPONDENT', 'IA_DASEN', 'RECTEUR', 'MINISTER', 'MEDICAL')),
  -- Where a mandate must count to reach it: of the day of submission.
  department_code text references department,
  establishment_uai text references establishment,
  -- The correspondent of its teacher, kept by the database; null while it is a draft.
  correspondent_id uuid references officer,
  -- Whom it was handed to, until the teacher moves to another academy.
  handed_to_id uuid references officer,
  -- Whose list it stands on.
  in_charge_id uuid generated always as (coalesce(handed_to_id, correspondent_id)) stored,
  -- Who claimed it, and when.
  officer_id uuid references officer,
  claimed_at timestamptz,
  -- Since when it waits for the administration; null while it waits for its teacher, and once it is decided.
  waits_since timestamptz,
  -- The day by which whoever it waits for should act; from when on it is urgent; when silence decides.
  due_on date,
  urgent_from date,
  silence_on date,
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by_id uuid references officer,
  outcome text check (outcome in ('APPROVED', 'REJECTED')),
  reason text,
  by_silence boolean not null default false,
  -- From when on the decision cannot be undone: ten seconds after it.
  settled_at timestamptz,
  appeal_until date,
  appealed_at timestamptz,
  appeal_text text,
  -- The request whose approval this one corrects.
  corrects_id uuid references change_request,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (num_nonnulls(about_type, about_id) in (0, 2)),
  check ((officer_id is null) = (claimed_at is null)),
  check ((outcome is null) = (decided_at is null)),
  check (status <> 'DRAFT' or (submitted_at is null and officer_id is null and decided_at is null)),
  check (status in ('DRAFT', 'WITHDRAWN') or (submitted_at is not null and before is not null)),
  -- A rejection that is appealed stays visible until the next decision.
  check (status not in ('APPROVED', 'REJECTED') or outcome = status)
);
create index change_request_of_teacher on change_request (teacher_id, created_at, id);
-- The worklists, in their order: of an officer, and of an academy; what is open alone, and everything.
create index change_request_in_charge on change_request (in_charge_id, submitted_at, id) where ${open};
create index change_request_in_academy on change_request (academy_id, submitted_at, id) where ${open};
create index change_request_in_charge_ever on change_request (in_charge_id, submitted_at, id) where submitted_at is not null;
create index change_request_in_academy_ever on change_request (academy_id, submitted_at, id) where submitted_at is not null;
create index change_request_of_doctors on change_request (academy_id, submitted_at, id) where medical <> 'NONE' and submitted_at is not null;
create index change_request_handed_over on change_request (handed_to_id) where handed_to_id is not null;
create index change_request_claimed on change_request (officer_id, claimed_at) where officer_id is not null and ${open};
create index change_request_silence on change_request (silence_on) where silence_on is not null and ${open};
create index change_request_corrects on change_request (corrects_id) where corrects_id is not null;

create table change_request_document (
  id uuid primary key,
  request_id uuid not null references change_request on delete cascade,
  academy_id uuid,
  attachment_id uuid not null references attachment,
  -- What it proves, as the kind of the request names it.
  code text not null,
  is_medical boolean not null,
  retention text not null check (retention in ('IDENTITY_OR_BANK', 'MEDICAL', 'FILE')),
  -- These stay when the file is deleted.
  filename text not null,
  sha256 text not null,
  added_at timestamptz not null,
  deleted_at timestamptz
);
create index change_request_document_of on change_request_document (request_id, added_at, id);
create index change_request_document_file on change_request_document (attachment_id);

create table change_request_event (
  id uuid primary key,
  request_id uuid not null references change_request on delete cascade,
  academy_id uuid,
  at timestamptz not null,
  -- The state after it, and the move that led there.
  status text not null,
  move text not null,
  actor_kind text not null check (actor_kind in ('TEACHER', 'OFFICER', 'SERVER')),
  officer_id uuid references officer,
  note text,
  check ((actor_kind = 'OFFICER') = (officer_id is not null))
);
create index change_request_event_of on change_request_event (request_id, at, id);

create table change_opinion (
  id uuid primary key,
  request_id uuid not null references change_request on delete cascade,
  academy_id uuid,
  asked_of text not null check (asked_of in ('GIVES_OPINION', 'MEDICAL')),
  asked_at timestamptz not null,
  due_on date,
  officer_id uuid references officer,
  given_at timestamptz,
  favourable boolean,
  text text,
  check (num_nonnulls(officer_id, given_at, favourable) in (0, 3))
);
create index change_opinion_of on change_opinion (request_id, asked_at, id);
-- What an inspector or a head of school is asked for, and has not said.
create index change_opinion_awaited on change_opinion (academy_id, asked_at, request_id) where given_at is null;
`;

/** As for conversations: the row of the teacher is held, so that of a submission and a new correspondent one sees the other. */
const charge = `
create function charge_of_change_request() returns trigger language plpgsql as $$
  begin
    select correspondent_id into new.correspondent_id from public.teacher where id = new.teacher_id for share;
    return new;
  end $$;
create trigger charge before insert or update of submitted_at on change_request
  for each row when (new.submitted_at is not null and new.correspondent_id is null) execute function charge_of_change_request();
create function move_change_requests() returns trigger language plpgsql as $$
  begin
    update public.change_request
      set correspondent_id = new.correspondent_id,
        handed_to_id = case when new.academy_id = old.academy_id then handed_to_id end
      where teacher_id = new.id and submitted_at is not null;
    return null;
  end $$;
create trigger move_change_requests after update of correspondent_id, academy_id on teacher
  for each row when (old.correspondent_id is distinct from new.correspondent_id or old.academy_id is distinct from new.academy_id)
  execute function move_change_requests();
-- What was handed to an officer whose account is closed is the correspondent's again.
create function give_change_requests_back() returns trigger language plpgsql as $$
  begin
    update public.change_request set handed_to_id = null
      where handed_to_id in (select id from public.officer where account_id = new.id);
    return null;
  end $$;
create trigger give_change_requests_back after update of closed_at on account
  for each row when (old.closed_at is null and new.closed_at is not null)
  execute function give_change_requests_back();
`;
