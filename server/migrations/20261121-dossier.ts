import { Migration } from '@mikro-orm/migrations';

/**
 * Academies, accounts, teachers and the Dossier. Valid time: `valid_from` to `valid_to`, both included. Record time:
 * `superseded_at`.
 */
export class Migration20261121Dossier extends Migration {
  override up(): void {
    this.addSql(ddl);
  }

  override down(): void {
    this
      .addSql(`drop table if exists idempotency_key, name_counter, teacher_revision, service_period, diploma, appraisal, position, posting,
      establishment, career_step, dossier, teacher, refresh_token, session, officer, account, department, academy cascade`);
  }
}

const ddl = `
create table academy (
  id uuid primary key,
  code text not null unique,
  name text not null,
  kind text not null check (kind in ('ACADEMIE', 'VICE_RECTORAT', 'SERVICE')),
  mail_domain text not null,
  username_space text not null check (username_space in ('remove', 'hyphen')),
  username_first_suffix smallint not null,
  helpdesk_email text,
  helpdesk_phone text,
  helpdesk_url text
);
create table department (
  code text primary key,
  name text not null,
  academy_id uuid not null references academy
);
create index on department (academy_id);

create table account (
  id uuid primary key,
  role text not null check (role in ('TEACHER', 'OFFICER', 'ADMINISTRATOR', 'INTEGRATOR')),
  academy_id uuid references academy,
  username text not null,
  professional_email text unique,
  numen_digest bytea unique,
  password_hash text,
  must_change_password boolean not null,
  created_at timestamptz not null,
  unique nulls not distinct (username, academy_id)
);
create table officer (
  id uuid primary key,
  academy_id uuid not null references academy,
  account_id uuid unique references account,
  code text not null,
  display_name text not null,
  email text not null,
  phone text,
  service text not null,
  unique (academy_id, code)
);
create table session (
  id uuid primary key,
  account_id uuid not null references account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on session (account_id);
create table refresh_token (
  digest bytea primary key,
  session_id uuid not null references session on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on refresh_token (session_id);

create table teacher (
  id uuid primary key,
  account_id uuid not null unique references account,
  civility text not null check (civility in ('MADAME', 'MONSIEUR')),
  family_name text not null,
  usage_name text,
  given_names text[] not null,
  birth_date date not null,
  academy_id uuid not null references academy,
  department_code text references department,
  degree text not null check (degree in ('FIRST', 'SECOND')),
  correspondent_id uuid not null references officer,
  sort_name text collate "C" not null,
  corps_code text,
  establishment_uai text,
  recorded_at timestamptz not null
);
-- One for each order in each scope. What a list filters on stands behind the order, so that a filtered page is still read
-- in order, and what does not fit is left out inside the index.
create index teacher_portfolio_name on teacher (correspondent_id, sort_name, id);
create index teacher_portfolio_birth on teacher (correspondent_id, birth_date, id);
create index teacher_academy_name on teacher (academy_id, sort_name, id, corps_code, department_code);
create index teacher_academy_birth on teacher (academy_id, birth_date, id, corps_code, department_code, sort_name);
create index teacher_name on teacher (sort_name, id, corps_code, department_code);
create index teacher_birth on teacher (birth_date, id, corps_code, department_code, sort_name);
create index teacher_establishment on teacher (establishment_uai, sort_name, id);
-- A department lies in one academy: the planner would multiply the two.
create statistics teacher_place (dependencies) on academy_id, department_code from teacher;

create table dossier (
  id uuid primary key references teacher,
  address_lines text[],
  postal_code text,
  city text,
  country text,
  phone text,
  mobile_phone text,
  marital_status text not null,
  family_since date,
  children jsonb not null default '[]',
  -- An address is there whole, or not at all.
  check (num_nonnulls(address_lines, postal_code, city, country) in (0, 4))
);
create table career_step (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  corps_code text not null,
  grade_code text not null,
  echelon smallint not null check (echelon between 1 and 20),
  chevron text,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  retained_seniority text,
  accelerated boolean,
  act text,
  superseded_at timestamptz
);
create unique index career_step_history on career_step (dossier_id, valid_from desc, id desc) where superseded_at is null;
create table establishment (
  uai text primary key,
  name text not null,
  city text not null
);
create table posting (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  establishment_uai text not null references establishment,
  discipline text,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  permanent boolean not null,
  working_time numeric(4, 3) not null check (working_time > 0 and working_time <= 1),
  superseded_at timestamptz
);
create unique index posting_history on posting (dossier_id, valid_from desc, id desc) where superseded_at is null;
create table position (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  kind text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  superseded_at timestamptz
);
create unique index position_history on position (dossier_id, valid_from desc, id desc) where superseded_at is null;
create table appraisal (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  rank smallint not null check (rank between 1 and 3),
  school_year text not null,
  held_on date,
  outcome text,
  superseded_at timestamptz
);
create unique index appraisal_history on appraisal (dossier_id, rank, id) where superseded_at is null;
create table diploma (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  title text not null,
  level smallint not null check (level between 1 and 8),
  obtained_on date,
  speciality text,
  superseded_at timestamptz
);
create unique index diploma_history on diploma (dossier_id, level desc, id desc) where superseded_at is null;
create table service_period (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  kinds text[] not null,
  superseded_at timestamptz
);
create unique index service_period_history on service_period (dossier_id, valid_from desc, id desc) where superseded_at is null;

-- What the identity and the contact data were before an import changed them: closed, never lost.
create table teacher_revision (
  id uuid primary key,
  teacher_id uuid not null references teacher,
  superseded_at timestamptz not null,
  former jsonb not null
);
create index on teacher_revision (teacher_id, superseded_at);

-- How many holders a username or a mail local part has had: numbers are never given twice, even under concurrency.
create table name_counter (
  academy_id uuid not null references academy,
  kind text not null check (kind in ('USERNAME', 'MAIL')),
  base text not null,
  holders integer not null,
  primary key (academy_id, kind, base)
);

create table idempotency_key (
  account_id uuid not null references account,
  key uuid not null,
  mutation text not null,
  input_digest bytea not null,
  payload jsonb,
  created_at timestamptz not null,
  primary key (account_id, key)
);
create index on idempotency_key (created_at);
`;
