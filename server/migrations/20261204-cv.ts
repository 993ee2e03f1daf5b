import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/** Curricula vitae: the entries, their former versions, their evidence, and what stands above them. */
export class Migration20261204Cv extends Migration {
  override up(): void {
    this.addSql(ddl);
    this.addSql(charge);
    for (const table of ['cv_entry', 'cv_profile'])
      this.addSql(academyFollows({ table, from: 'teacher_id', of: 'teacher' }));
    for (const table of parts) this.addSql(academyFollows({ table, from: 'entry_id', of: 'cv_entry' }));
  }

  override down(): void {
    for (const table of [...parts, 'cv_profile', 'cv_entry']) this.addSql(academyNoLongerFollows(table));
    this.addSql(`
      drop function charge_of_cv_entry cascade;
      drop function move_cv_entries cascade;
      drop table cv_entry_evidence, cv_entry_version, cv_profile, cv_entry;`);
  }
}

const parts = ['cv_entry_version', 'cv_entry_evidence'] as const;

const ddl = `
create table cv_entry (
  id uuid primary key,
  teacher_id uuid not null references teacher,
  academy_id uuid references academy,
  -- The correspondent of its teacher, kept by the database: whose list it stands on.
  correspondent_id uuid references officer,
  kind text not null check (kind in ('DIPLOMA', 'PROFESSIONAL_EXPERIENCE', 'PERSONAL_EXPERIENCE', 'RESEARCH', 'PUBLICATION',
    'TRAINING', 'LANGUAGE', 'SKILL')),
  -- From 1 on, without a gap among the entries that were not removed.
  position integer not null,
  visibility text not null check (visibility in ('OFFICERS', 'RECRUITERS')),
  language text not null,
  title text not null,
  organization text,
  -- The first day that the beginning may mean, the last one that the end may mean, and how much of each was given.
  from_on date,
  from_precision text check (from_precision in ('YEAR', 'MONTH', 'DAY')),
  to_on date,
  to_precision text check (to_precision in ('YEAR', 'MONTH', 'DAY')),
  description text,
  -- As its kind declares them.
  details jsonb not null,
  status text not null check (status in ('DECLARED', 'VERIFIED', 'REJECTED')),
  reviewed_by_id uuid references officer,
  reviewed_at timestamptz,
  note text,
  -- Whether an officer has ever looked at it, whatever became of it since.
  was_reviewed boolean not null default false,
  version integer not null default 1,
  -- The version that an officer verified last: its present one, or one that is kept beside it.
  verified_version integer,
  -- Since when it says what it says: the order of worklists.
  declared_at timestamptz not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  check ((from_on is null) = (from_precision is null)),
  check ((to_on is null) = (to_precision is null)),
  check (num_nonnulls(reviewed_by_id, reviewed_at) = case when status = 'DECLARED' then 0 else 2 end),
  check (status <> 'REJECTED' or note is not null),
  check (status <> 'VERIFIED' or verified_version = version),
  -- Of two that change places, one passes over the place of the other.
  constraint cv_entry_place exclude using btree (teacher_id with =, position with =) where (removed_at is null)
    deferrable initially deferred
);
-- The worklists, in their order; the kind is looked at in the index.
create index cv_entry_declared on cv_entry (correspondent_id, declared_at, id, kind)
  where status = 'DECLARED' and removed_at is null;
create index cv_entry_of_teacher on cv_entry (teacher_id);
create index cv_entry_removed on cv_entry (removed_at) where removed_at is not null;

create table cv_entry_version (
  id uuid primary key,
  entry_id uuid not null references cv_entry on delete cascade,
  academy_id uuid references academy,
  version integer not null,
  language text not null,
  title text not null,
  organization text,
  from_on date,
  from_precision text,
  to_on date,
  to_precision text,
  description text,
  details jsonb not null,
  status text not null check (status in ('DECLARED', 'VERIFIED', 'REJECTED')),
  reviewed_by_id uuid references officer,
  reviewed_at timestamptz,
  note text,
  declared_at timestamptz not null,
  unique (entry_id, version)
);

create table cv_entry_evidence (
  attachment_id uuid primary key references attachment on delete cascade,
  entry_id uuid not null references cv_entry on delete cascade,
  academy_id uuid references academy,
  position integer not null,
  -- The first version that has it, and the first one that has it no more.
  from_version integer not null,
  to_version integer check (to_version > from_version)
);
create index cv_entry_evidence_of on cv_entry_evidence (entry_id, position);

create table cv_profile (
  teacher_id uuid primary key references teacher,
  academy_id uuid references academy,
  orcid text,
  headline text,
  summary text,
  language text not null,
  version integer not null default 1,
  updated_at timestamptz not null
);
`;

/** As for change requests: the row of the teacher is held, so that of an entry and a new correspondent one sees the other. */
const charge = `
create function charge_of_cv_entry() returns trigger language plpgsql as $$
  begin
    select correspondent_id into new.correspondent_id from public.teacher where id = new.teacher_id for share;
    return new;
  end $$;
create trigger charge before insert on cv_entry
  for each row when (new.correspondent_id is null) execute function charge_of_cv_entry();
create function move_cv_entries() returns trigger language plpgsql as $$
  begin
    update public.cv_entry set correspondent_id = new.correspondent_id where teacher_id = new.id;
    return null;
  end $$;
create trigger move_cv_entries after update of correspondent_id on teacher
  for each row when (old.correspondent_id is distinct from new.correspondent_id)
  execute function move_cv_entries();
`;
