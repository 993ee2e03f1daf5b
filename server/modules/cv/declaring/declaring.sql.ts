/** What an entry says, as `columnsOf` names it. */
const columns = `g (id uuid, "teacherId" uuid, "versionId" uuid, status text, kind text, position integer,
  visibility text, language text, title text, organization text, "from" date, "fromPrecision" text, "to" date, "toPrecision" text,
  description text, details jsonb, "isOther" boolean, at timestamptz)`;
const given = `json_to_record($1::json) as ${columns}`;

const adding = (from: string) => `
insert into cv_entry (id, teacher_id, kind, position, visibility, language, title, organization, from_on, from_precision,
  to_on, to_precision, description, details, status, declared_at, created_at)
select g.id, g."teacherId", g.kind, g.position, g.visibility, g.language, g.title, g.organization, g."from", g."fromPrecision",
  g."to", g."toPrecision", g.description, g.details, 'DECLARED', g.at, g.at from ${from}`;
export const ADD = adding(given);
/** The same for a list of entries. */
export const ADD_ALL = adding(`json_to_recordset($1::json) as ${columns}`);

/** How many former versions are kept, beside the one that was verified. */
const keptVersions = 20;

/** A text, a date or a file that is another one makes the entry declared again; another visibility does not. */
export const CHANGE = `
with g as (select * from ${given}),
now as materialized (select e.*, g."isOther" or
    (e.title, e.organization, e.from_on, e.from_precision, e.to_on, e.to_precision, e.description, e.details, e.language)
    is distinct from (g.title, g.organization, g."from", g."fromPrecision", g."to", g."toPrecision", g.description, g.details,
      g.language) as is_other
  from cv_entry e join g on g.id = e.id),
kept as (insert into cv_entry_version (id, entry_id, academy_id, version, language, title, organization, from_on, from_precision,
    to_on, to_precision, description, details, status, reviewed_by_id, reviewed_at, note, declared_at)
  select g."versionId", now.id, now.academy_id, now.version, now.language, now.title, now.organization, now.from_on,
    now.from_precision, now.to_on, now.to_precision, now.description, now.details, now.status, now.reviewed_by_id,
    now.reviewed_at, now.note, now.declared_at
  from now, g where now.is_other),
forgotten as (delete from cv_entry_version v using now
  where now.is_other and v.entry_id = now.id and v.version <> coalesce(now.verified_version, 0)
    and v.version <= (select k.version from cv_entry_version k where k.entry_id = now.id
      and k.version <> coalesce(now.verified_version, 0) order by k.version desc offset ${keptVersions - 1} limit 1)),
visible as (update cv_entry e set visibility = g.visibility, version = e.version + 1,
    verified_version = case when e.verified_version = e.version then e.version + 1 else e.verified_version end
  from now, g where e.id = now.id and not now.is_other and e.visibility <> g.visibility),
changed as (update cv_entry e set status = g.status, reviewed_by_id = null, reviewed_at = null, note = null,
    version = e.version + 1, visibility = g.visibility, language = g.language, title = g.title, organization = g.organization,
    from_on = g."from", from_precision = g."fromPrecision", to_on = g."to", to_precision = g."toPrecision",
    description = g.description, details = g.details, declared_at = g.at
  from now, g where e.id = now.id and now.is_other)
select is_other::text as json from now`;

/** Those behind it move up. */
export const REMOVE = `
with g as (select * from json_to_record($1::json) as g (id uuid, at timestamptz)),
gone as (update cv_entry e set removed_at = g.at from g where e.id = g.id returning e.teacher_id, e.position)
update cv_entry e set position = e.position - 1 from gone
where e.teacher_id = gone.teacher_id and e.position > gone.position and e.removed_at is null`;

export const PLACE = `
update cv_entry e set position = case when e.id = g.id then g."to" when g."to" < g."from" then e.position + 1 else e.position - 1 end
from json_to_record($1::json) as g (id uuid, "teacherId" uuid, "from" integer, "to" integer)
where e.teacher_id = g."teacherId" and e.removed_at is null and g."from" <> g."to"
  and e.position between least(g."from", g."to") and greatest(g."from", g."to")`;
