// What officers and teachers do with a request, as one hand-written statement each: it writes the rows that ours writes,
// and judges nothing.

const notice = (account, subject) => `
  letter as materialized (select gen_random_uuid() as id, gen_random_uuid() as content_id, gen_random_uuid() as conversation_id,
    t.id as teacher_id, t.academy_id, t.account_id, g.at from g join teacher t on t.account_id = ${account}),
  content as (insert into message_content (id, academy_id, subject, body, created_at) select content_id, academy_id, '${subject}', '${subject}', at from letter),
  conversation as (insert into conversation (id, teacher_id, academy_id, kind, subject, last_message_at, created_at)
    select conversation_id, teacher_id, academy_id, 'NOTICE', '${subject}', at, at from letter),
  message as (insert into message (id, teacher_id, academy_id, content_id, conversation_id, sender_kind, sent_at)
    select id, teacher_id, academy_id, content_id, conversation_id, 'ADMINISTRATION', at from letter)`;

/** Eight letters of the thirty-two, drawn: few enough to be drawn twice would end the bench among half a million requests. */
const word = `(select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (get_byte(drawn.bytes, at) & 31), 1), '')
  from (select uuid_send(gen_random_uuid()) as bytes) as drawn, generate_series(8, 15) as places (at))`;

const submit = `
with g as (select * from json_to_record($1::json) as g ("accountId" uuid, kind text, "values" jsonb, "effectiveFrom" date, code text, file uuid,
    decider text, medical text, at timestamptz)),
  request as (insert into change_request (id, reference, teacher_id, academy_id, kind, status, "values", before, effective_from, medical, decider,
      department_code, establishment_uai, waits_since, due_on, urgent_from, submitted_at, created_at, updated_at)
    select gen_random_uuid(), 'CS-2026-' || ${word}, t.id, t.academy_id, g.kind, 'SUBMITTED', g."values", '{}', g."effectiveFrom", g.medical, g.decider,
      t.department_code, t.establishment_uai, g.at, g.at::date + 60, g.at::date + 46, g.at, g.at, g.at
    from g join teacher t on t.account_id = g."accountId" returning id, academy_id),
  history as (insert into change_request_event (id, request_id, academy_id, at, status, move, actor_kind)
    select gen_random_uuid(), r.id, r.academy_id, g.at, 'SUBMITTED', 'submit', 'TEACHER' from g, request r),
  told as (insert into event (id, kind, at, account_id, academy_id, subject)
    select gen_random_uuid(), said.kind, g.at, g."accountId", r.academy_id, r.id from g, request r, (values ('CHANGE_REQUEST_SUBMITTED'), ('MESSAGE_RECEIVED')) as said (kind)),
  file as (update attachment set claimed_at = g.at, owner_kind = 'CHANGE_REQUEST', owner_id = r.id, position = 0 from g, request r
    where attachment.id = g.file returning attachment.*),
  document as (insert into change_request_document (id, request_id, academy_id, attachment_id, code, is_medical, retention, filename, sha256, added_at)
    select gen_random_uuid(), r.id, r.academy_id, f.id, g.code, false, 'FILE', f.filename, f.sha256, g.at from g, request r, file f),
  ${notice('g."accountId"', 'Demande envoyée')}
select json_build_object('id', id)::text from request`;

const approve = `
with g as (select * from json_to_record($1::json) as g (id uuid, "officerId" uuid, at timestamptz)),
  request as (update change_request r set status = 'APPROVED', outcome = 'APPROVED', decided_at = g.at, decided_by_id = g."officerId", settled_at = g.at,
      waits_since = null, due_on = null, version = r.version + 1, updated_at = g.at
    from g where r.id = g.id returning r.*),
  history as (insert into change_request_event (id, request_id, academy_id, at, status, move, actor_kind, officer_id)
    select gen_random_uuid(), r.id, r.academy_id, g.at, 'APPROVED', 'approve', 'OFFICER', g."officerId" from g, request r),
  written as (insert into dossier_contact (id, dossier_id, academy_id, request_id, recorded_at, valid_from, mobile_phone)
    select gen_random_uuid(), r.teacher_id, r.academy_id, r.id, g.at, g.at::date, r."values" ->> 'mobilePhone' from g, request r),
  told as (insert into event (id, kind, at, account_id, academy_id, subject)
    select gen_random_uuid(), said.kind, g.at, t.account_id, r.academy_id, r.id from g, request r join teacher t on t.id = r.teacher_id,
      (values ('CHANGE_REQUEST_DECIDED'), ('DOSSIER_CHANGED')) as said (kind))
select json_build_object('id', id)::text from request`;

const officer = (column) =>
  `(select json_build_object('displayName', o.display_name) from officer o where o.id = r.${column})`;
const parts = (fields, from) =>
  `(select coalesce(json_agg(json_build_object(${fields})), '[]') from ${from})`;
const worklist = `
select json_build_object('nodes', coalesce(json_agg(q.j), '[]'))::text from (
  select json_build_object('id', r.id, 'reference', r.reference, 'kind', r.kind, 'status', r.status, 'effectiveFrom', r.effective_from, 'comment', r.comment,
    'createdAt', r.created_at, 'submittedAt', r.submitted_at, 'waitsSince', r.waits_since, 'isUrgent', r.urgent_from <= now()::date, 'version', r.version,
    'officer', ${officer('officer_id')}, 'teacher', (select json_build_object('displayName', t.given_names[1] || ' ' || t.family_name) from teacher t where t.id = r.teacher_id),
    'values', r."values", 'missing', r.missing, 'decision', json_build_object('outcome', r.outcome, 'reason', r.reason),
    'supportingDocuments', ${parts(`'code', d.code, 'filename', d.filename`, 'change_request_document d where d.request_id = r.id')},
    'events', ${parts(`'at', e.at, 'status', e.status, 'actor', ${officer('officer_id').replaceAll('r.', 'e.')}, 'note', e.note`, 'change_request_event e where e.request_id = r.id')}) as j
  from change_request r where r.in_charge_id = ($1::json ->> 'officerId')::uuid and r.submitted_at is not null
    and r.status in ('SUBMITTED', 'IN_REVIEW', 'INFORMATION_REQUESTED', 'OPINION_REQUESTED')
  order by r.submitted_at, r.id limit 51) q`;

/** Each takes one JSON parameter, the body of the request. */
export const changes = { submit, approve, requests: worklist };
