import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/**
 * The mailbox for two: what is written lies in a table of contents, messages belong to conversations, and officers are in
 * charge of those. What messages held until now moves in the migration after this one. Servers of the release before go on
 * meanwhile: what they write is taken over by a trigger, and what they read of a new message is empty.
 */
export class Migration20261201Conversations extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(academyFollows({ table: 'conversation', from: 'teacher_id', of: 'teacher' }));
    this.addSql(charge);
    this.addSql(columns);
    this.addSql(former);
  }

  override down(): void {
    this.addSql(`
      drop function content_of_former_message cascade;
      alter table message
        alter subject drop default, alter body drop default,
        drop content_id, drop conversation_id, drop sender_kind, drop sender_officer_id, drop recipient_officer_id,
        drop official, drop read_by_id, drop in_reply_to_id;
      drop function give_conversations_back cascade;
      drop function move_conversations cascade;
      drop function charge_of_conversation cascade;
      ${academyNoLongerFollows('conversation')}
      drop table conversation, message_content, message_theme;`);
  }
}

const tables = `
create table message_theme (
  id uuid primary key,
  academy_id uuid not null references academy,
  label_fr text not null,
  label_en text not null,
  position integer not null,
  -- No longer offered; the messages that have it keep it.
  closed_at timestamptz
);
create index message_theme_offered on message_theme (academy_id, position) where closed_at is null;
-- What was written, once for all who receive it.
create table message_content (
  id uuid primary key,
  academy_id uuid references academy,
  -- Null: the administration.
  author_id uuid references account,
  theme_id uuid references message_theme,
  subject text not null,
  body text not null,
  attachment_count integer not null default 0,
  -- The names of the files, one a line: searched as well.
  file_names text not null default '',
  created_at timestamptz not null
);
create table conversation (
  id uuid primary key,
  teacher_id uuid not null references teacher,
  academy_id uuid,
  kind text not null check (kind in ('PEOPLE', 'NOTICE')),
  subject text not null,
  -- Since the first message of the teacher that nobody has answered.
  awaits_answer_since timestamptz,
  last_message_at timestamptz not null,
  -- The day from which officers see it in their list again.
  snoozed_until date,
  handed_to_id uuid references officer,
  -- Whose list it stands on: whom it was handed to, else the correspondent of the teacher; null for a notice.
  in_charge_id uuid references officer,
  created_at timestamptz not null,
  -- Those that wait for an answer first, the oldest first; then the others, the latest first (in microseconds).
  place bigint not null generated always as (case
    when awaits_answer_since is not null
      then (extract(epoch from awaits_answer_since - timestamptz '1970-01-01 00:00:00+00') * 1000000)::bigint
    else 5000000000000000 - (extract(epoch from last_message_at - timestamptz '1970-01-01 00:00:00+00') * 1000000)::bigint
  end) stored
);
create index conversation_of_teacher on conversation (teacher_id);
create index conversation_in_charge on conversation (in_charge_id, place, id) where kind = 'PEOPLE';
create index conversation_handed_over on conversation (handed_to_id) where handed_to_id is not null;
`;

/** The row of the teacher is held, so that of a new conversation and a new correspondent one sees the other. */
const charge = `
create function charge_of_conversation() returns trigger language plpgsql as $$
  begin
    if new.kind = 'NOTICE' then
      new.in_charge_id := null;
    else
      select correspondent_id into new.in_charge_id from public.teacher where id = new.teacher_id for share;
      new.in_charge_id := coalesce(new.handed_to_id, new.in_charge_id);
    end if;
    -- What one officer put off, the next one did not.
    if tg_op = 'UPDATE' and new.in_charge_id is distinct from old.in_charge_id then
      new.snoozed_until := null;
    end if;
    return new;
  end $$;
create trigger charge before insert or update of handed_to_id on conversation
  for each row execute function charge_of_conversation();
create function move_conversations() returns trigger language plpgsql as $$
  begin
    update public.conversation
      set handed_to_id = case when new.academy_id = old.academy_id then handed_to_id end
      where teacher_id = new.id and kind = 'PEOPLE';
    return null;
  end $$;
create trigger move_conversations after update of correspondent_id, academy_id on teacher
  for each row when (old.correspondent_id is distinct from new.correspondent_id or old.academy_id is distinct from new.academy_id)
  execute function move_conversations();
-- What was handed to an officer whose account is closed is the correspondent's again, and nothing stays put off.
create function give_conversations_back() returns trigger language plpgsql as $$
  begin
    update public.conversation set handed_to_id = null
      where handed_to_id in (select id from public.officer where account_id = new.id);
    update public.conversation set snoozed_until = null
      where kind = 'PEOPLE' and in_charge_id in (select id from public.officer where account_id = new.id);
    return null;
  end $$;
create trigger give_conversations_back after update of closed_at on account
  for each row when (old.closed_at is null and new.closed_at is not null)
  execute function give_conversations_back();
`;

/** Constraints look at the rows that are there in a migration of their own. */
const columns = `
alter table message
  add content_id uuid,
  add conversation_id uuid,
  add sender_kind text not null default 'ADMINISTRATION',
  add sender_officer_id uuid,
  add recipient_officer_id uuid,
  add official boolean not null default false,
  add read_by_id uuid,
  add in_reply_to_id uuid,
  alter subject set default '',
  alter body set default '';
alter table message
  add constraint message_content_fk foreign key (content_id) references message_content not valid,
  add constraint message_conversation_fk foreign key (conversation_id) references conversation not valid,
  add constraint message_sender_officer_fk foreign key (sender_officer_id) references officer not valid,
  add constraint message_recipient_officer_fk foreign key (recipient_officer_id) references officer not valid,
  add constraint message_read_by_fk foreign key (read_by_id) references officer not valid,
  add constraint message_in_reply_to_fk foreign key (in_reply_to_id) references message on delete set null not valid,
  add constraint message_sender_check check (sender_kind in ('TEACHER', 'OFFICER', 'ADMINISTRATION')) not valid,
  add constraint message_officer_check check ((sender_kind = 'OFFICER') = (sender_officer_id is not null)) not valid,
  add constraint message_placed_check check (content_id is not null and conversation_id is not null) not valid;
`;

/** A notice as the release before writes it: its content and its conversation have its id. */
const former = `
create function content_of_former_message() returns trigger language plpgsql as $$
  begin
    insert into public.message_content (id, academy_id, subject, body, created_at)
      select new.id, t.academy_id, new.subject, new.body, new.sent_at from public.teacher t where t.id = new.teacher_id;
    insert into public.conversation (id, teacher_id, kind, subject, last_message_at, created_at)
      values (new.id, new.teacher_id, 'NOTICE', new.subject, new.sent_at, new.sent_at);
    new.content_id := new.id;
    new.conversation_id := new.id;
    return new;
  end $$;
create trigger former_message before insert on message
  for each row when (new.content_id is null) execute function content_of_former_message();
`;
