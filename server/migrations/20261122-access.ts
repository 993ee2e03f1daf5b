import { Migration } from '@mikro-orm/migrations';

/**
 * Access: first passwords that end, second factors, throttles, single-use links, alert addresses, absences, grants of
 * machines, the record of who read which file, and the notices of the mailbox.
 */
export class Migration20261122Access extends Migration {
  override up(): void {
    this.addSql(ddl);
  }

  override down(): void {
    this.addSql(`
      drop view second_factor_status, integrator;
      drop table message, access_record, access_event, officer_absence, client_secret, network_throttle, sign_in_throttle, sign_in,
        recovery_code, second_factor, single_use_link, one_time_password;
      alter table officer drop sort_name;
      alter table teacher drop hr_correspondent_id;
      alter table refresh_token drop successor;
      alter table session drop ip, drop user_agent, drop seen_at, drop opening_digest;
      alter table academy drop second_factor_waived;
      alter table account drop closed_at, drop first_password_until, drop first_password_failures, drop password_stands_alone,
        drop password_changed_at, drop locale, drop machine_name, drop grants, drop alert_email, drop pending_alert_email, drop alert_email_bounced_at;`);
  }
}

const ddl = `
alter table account
  add closed_at timestamptz,
  -- Until when the NUMEN opens the account; null: it opens nothing (any more).
  add first_password_until timestamptz,
  add first_password_failures smallint not null default 0,
  -- Whether the password is long enough to be the only factor.
  add password_stands_alone boolean not null default true,
  add password_changed_at timestamptz,
  add locale text not null default 'fr' check (locale in ('fr', 'en')),
  -- What an administrator calls a machine.
  add machine_name text,
  -- What a machine may do; empty for people.
  add grants text[] not null default '{}' check (grants <@ '{IMPORT_TEACHERS,READ_FILES,REPORT_BOUNCES}'),
  -- Null: alerts go to the professional address.
  add alert_email text,
  add pending_alert_email text,
  add alert_email_bounced_at timestamptz;
update account set first_password_until = created_at + interval '30 days'
  where password_hash is null and numen_digest is not null;
update account set grants = '{IMPORT_TEACHERS,READ_FILES}' where role = 'INTEGRATOR';
create index account_alert_email on account (alert_email) where alert_email is not null;
-- Officers and administrators need a second factor, unless the academy waives it (the demo academy alone).
alter table academy add second_factor_waived boolean not null default false;

-- A password by letter: a keyed digest.
create table one_time_password (
  account_id uuid primary key references account,
  digest bytea not null,
  issued_by uuid not null references account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on one_time_password (expires_at);
-- A link in a mail. Its secret is made from its id and a key of the application: the base alone opens nothing.
create table single_use_link (
  id uuid primary key,
  -- Null: asked for somebody who is nobody here. The same row is written, so that the time tells nothing; it opens nothing.
  account_id uuid references account,
  purpose text not null check (purpose in ('RESET_PASSWORD', 'CONFIRM_ALERT_EMAIL', 'UNDO_ALERT_EMAIL', 'ACCEPT_INVITATION')),
  address text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on single_use_link (account_id, purpose);
create index on single_use_link (expires_at);

create table second_factor (
  account_id uuid primary key references account,
  -- Encrypted with a key of the application.
  secret bytea not null,
  created_at timestamptz not null,
  -- Null until a first code has proved that the device knows the secret.
  confirmed_at timestamptz,
  -- The latest time step that a code was accepted for: no code works twice (RFC 6238, 5.2).
  last_step bigint not null default 0
);
create table recovery_code (
  account_id uuid not null references account,
  digest bytea not null,
  used_at timestamptz,
  primary key (account_id, digest)
);

alter table session add ip inet, add user_agent text, add seen_at timestamptz,
  -- Of the NUMEN or letter that opened it, asked for once more when a password of one's own replaces it.
  add opening_digest bytea;
update session s set opening_digest = a.numen_digest from account a
  where a.id = s.account_id and a.must_change_password and a.password_hash is null and s.ended_at is null;
-- The next token, readable only with this one: two refreshes at once get the same answer.
alter table refresh_token add successor bytea;
create table sign_in (
  id uuid primary key,
  account_id uuid not null references account,
  at timestamptz not null,
  outcome text not null check (outcome in ('SUCCEEDED', 'WRONG_PASSWORD', 'WRONG_SECOND_FACTOR')),
  ip inet not null,
  user_agent text,
  session_id uuid references session on delete set null
);
create index sign_in_recent on sign_in (account_id, at desc, id desc);
create index on sign_in (at);
create index on sign_in (session_id);

-- Failures of one name, whether or not it exists, or of one device: the key is a keyed digest.
create table sign_in_throttle (
  key bytea primary key,
  failures integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null
);
create index on sign_in_throttle (last_at);
-- Of the /24 or /56 of an address.
create table network_throttle (
  network cidr not null,
  hour timestamptz not null,
  failures integer not null,
  primary key (network, hour)
);
create index on network_throttle (hour);

-- 256 random bits a secret: SHA-256 is enough. Two may live at once, so that one is replaced without a stop.
create table client_secret (
  id uuid primary key,
  account_id uuid not null references account,
  digest bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz
);
create index on client_secret (account_id);

-- What the HR base said last: an import moves a teacher to another correspondent only when that changes.
alter table teacher add hr_correspondent_id uuid references officer;
update teacher set hr_correspondent_id = correspondent_id;
create index on teacher (hr_correspondent_id);
-- What officers are ordered by and searched in: the name, folded as those of teachers are.
alter table officer add sort_name text collate "C" not null generated always as (btrim(regexp_replace(
  regexp_replace(lower(normalize(regexp_replace(regexp_replace(display_name, '[œŒ]', 'oe', 'g'), '[æÆ]', 'ae', 'g'), NFD)), '[\\u0300-\\u036f]', '', 'g'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
create index officer_academy_name on officer (academy_id, sort_name, id);
create table officer_absence (
  id uuid primary key,
  officer_id uuid not null references officer,
  substitute_id uuid not null references officer check (substitute_id <> officer_id),
  -- Both included.
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  declared_by uuid not null references account,
  created_at timestamptz not null
);
create index on officer_absence (officer_id, starts_on desc, id desc);
create index on officer_absence (substitute_id, ends_on);

-- Who read or changed somebody else's files: what the records of one statement share. No foreign keys: it stands whatever
-- becomes of the rest.
create table access_event (
  -- In the order of time: its first 48 bits are the milliseconds of \`at\` (RFC 9562, version 7).
  id uuid primary key,
  at timestamptz not null,
  -- Null: a command on the server's own machine.
  account_id uuid,
  role text not null,
  -- The name at the time.
  actor text not null,
  action text not null,
  fields text[] not null default '{}',
  ip inet,
  request_id text,
  reason text
);
-- That it came to this file. A page writes fifty of these: narrow, and with one index, which is the log of the file as well.
create table access_record (
  dossier_id uuid,
  event_id uuid,
  primary key (dossier_id, event_id)
);
-- Only what is over is looked for by its time, and rows come in that order.
create index on access_record using brin (event_id);

-- The mailbox. So far the administration alone writes: notices that a teacher must not miss.
create table message (
  id uuid primary key,
  teacher_id uuid not null references teacher,
  subject text not null,
  body text not null,
  sent_at timestamptz not null,
  read_at timestamptz
);
create index message_inbox on message (teacher_id, sent_at desc, id desc);
create index message_unread on message (teacher_id) where read_at is null;

-- How an account stands with a second factor, as its holder sees it.
create view second_factor_status as
  select a.id, a.id as account_id,
    a.role in ('OFFICER', 'ADMINISTRATOR') and not y.second_factor_waived is true as required,
    a.role in ('OFFICER', 'ADMINISTRATOR') and y.second_factor_waived is true as waived,
    f.confirmed_at as enrolled_at,
    (select count(*)::integer from recovery_code c where c.account_id = a.id and c.used_at is null)
      as recovery_codes_left
  from account a left join academy y on y.id = a.academy_id
    left join second_factor f on f.account_id = a.id and f.confirmed_at is not null;
-- Machines, as administrators see them.
create view integrator as
  select a.id, a.academy_id, coalesce(a.machine_name, a.username) as name, a.username as client_id, a.grants,
    a.created_at, a.closed_at,
    (select max(s.expires_at) from client_secret s where s.account_id = a.id) as secret_expires_at,
    (select max(s.last_used_at) from client_secret s where s.account_id = a.id) as last_used_at
  from account a where a.role = 'INTEGRATOR';
`;
