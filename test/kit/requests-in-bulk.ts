import { key } from './bulk.ts';
import { withSql } from './postgres.ts';

interface Requests {
  readonly requests: number;
  /** Teachers of a bulk (`fillInBulk`) who ask in turn: the first so many. No multiple of ten, or a few academies have all that is open. */
  readonly teachers: number;
  /** The last of them was sent then; the others a minute apart, before it. */
  readonly sentBy: Date;
}

/** Some kinds: who decides, what of them doctors alone know, and a form. */
const kinds = [
  ['TELEPHONE', 'CORRESPONDENT', 'NONE', { mobilePhone: '+33601020304' }],
  [
    'ADRESSE',
    'CORRESPONDENT',
    'NONE',
    { lines: ['12 rue des Lilas'], postalCode: '28000', city: 'Chartres' },
  ],
  ['CONGE_MALADIE', 'BY_POPULATION', 'NONE', { until: '2026-12-04' }],
  [
    'ANOMALIE',
    'CORRESPONDENT',
    'NONE',
    { heading: 'DIPLOMA', isMissing: true, expected: 'Le master de 2014.' },
  ],
  [
    'NAISSANCE',
    'CORRESPONDENT',
    'NONE',
    { arrival: 'BIRTH', children: [{ givenName: 'Léa', birthDate: '2026-03-14' }] },
  ],
  ['DIPLOME', 'CORRESPONDENT', 'NONE', { title: 'Master MEEF', level: 7, obtainedOn: '2026-06-30' }],
  [
    'CUMUL',
    'BY_POPULATION',
    'NONE',
    {
      activity: 'ACCESSORY',
      description: 'Cours du soir',
      employer: 'GRETA',
      hoursPerWeek: 3,
      remuneration: '45 €',
    },
  ],
  ['CLM_CLD', 'BY_POPULATION', 'WHOLE', { leave: 'CLM', until: '2027-11-29' }],
] as const;

/** Nine of ten are decided; of the others, two of five are claimed and one of five waits for its teacher or an opinion. */
const status = `case when n % 10 > 0 then case when n % 7 = 0 then 'REJECTED' else 'APPROVED' end
  else (array['SUBMITTED', 'SUBMITTED', 'IN_REVIEW', 'IN_REVIEW', 'INFORMATION_REQUESTED'])[1 + (n / 10) % 5] end`;

const decider = `case when k.decider <> 'BY_POPULATION' then k.decider when t.degree = 'FIRST' then 'IA_DASEN' else 'RECTEUR' end`;

/**
 * Fills a database with requests by SQL alone, with their events, the opinions that some kinds need and, one of three, a document.
 *
 * The constraints of the tables hold; their triggers do not run.
 */
export async function fillRequests(
  databaseUrl: string,
  { requests, teachers, sentBy }: Requests,
): Promise<void> {
  const chosen = `kind_drawn k on k.n = (d.n / 10) % ${kinds.length}`;
  const statements = [
    `do $$ begin set session_replication_role = replica; exception when insufficient_privilege then null; end $$`,
    `create temp table kind_drawn as select ordinality - 1 as n, v ->> 0 as kind, v ->> 1 as decider, v ->> 2 as medical, v -> 3 as form
       from json_array_elements('${JSON.stringify(kinds)}') with ordinality as v (v)`,
    `create temp table request_drawn as select n, n % 10 = 0 as is_open, ${status} as status, n % 3 = 0 as has_document,
       timestamptz '${sentBy.toISOString()}' - (${requests} - n) * interval '1 minute' as at,
       ${key(3, `1 + n % ${teachers}`)} as teacher_id from generate_series(1, ${requests}) n`,
    `insert into change_request (id, reference, teacher_id, academy_id, kind, status, "values", before, effective_from, comment, medical, decider,
         department_code, establishment_uai, correspondent_id, officer_id, claimed_at, waits_since, due_on, urgent_from, silence_on,
         submitted_at, decided_at, decided_by_id, outcome, settled_at, created_at, updated_at)
       select ${key(30, 'd.n')}, 'CS-2026-' || translate(upper(lpad(to_hex(d.n), 8, '0')), 'ILOU', 'WXYZ'), t.id, t.academy_id, k.kind, d.status,
         k.form, '{}', (d.at + interval '60 days')::date, 'Merci.', k.medical, ${decider}, t.department_code, t.establishment_uai, t.correspondent_id,
         case when d.status = 'IN_REVIEW' then t.correspondent_id end, case when d.status = 'IN_REVIEW' then d.at end,
         case when d.is_open and d.status <> 'INFORMATION_REQUESTED' then d.at end,
         case when d.is_open then (d.at + interval '60 days')::date end, (d.at + interval '46 days')::date,
         case when d.is_open and k.decider = 'BY_POPULATION' then (d.at + interval '60 days')::date end, d.at,
         case when not d.is_open then d.at end, case when not d.is_open then t.correspondent_id end,
         case when not d.is_open then d.status end, case when not d.is_open then d.at end, d.at, d.at
       from request_drawn d join teacher t on t.id = d.teacher_id join ${chosen}`,
    `insert into change_request_event (id, request_id, academy_id, at, status, move, actor_kind)
       select ${key(31, 'd.n')}, ${key(30, 'd.n')}, t.academy_id, d.at, 'SUBMITTED', 'submit', 'TEACHER'
       from request_drawn d join teacher t on t.id = d.teacher_id`,
    `insert into change_request_event (id, request_id, academy_id, at, status, move, actor_kind, officer_id, note)
       select ${key(32, 'd.n')}, ${key(30, 'd.n')}, t.academy_id, d.at, d.status, 'approve', 'OFFICER', t.correspondent_id, 'Vu.'
       from request_drawn d join teacher t on t.id = d.teacher_id where not d.is_open or d.status = 'IN_REVIEW'`,
    `insert into attachment (id, account_id, academy_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at, claimed_at,
         owner_kind, owner_id, position)
       select ${key(33, 'd.n')}, t.account_id, t.academy_id, 'piece.pdf', 'application/pdf', 1000, repeat('0', 64), 'CLEAN', 'bulk-' || d.n, d.at, d.at,
         'CHANGE_REQUEST', ${key(30, 'd.n')}, 0 from request_drawn d join teacher t on t.id = d.teacher_id where d.has_document`,
    `insert into change_request_document (id, request_id, academy_id, attachment_id, code, is_medical, retention, filename, sha256, added_at)
       select ${key(34, 'd.n')}, ${key(30, 'd.n')}, t.academy_id, ${key(33, 'd.n')}, 'AUTRE', false, 'FILE', 'piece.pdf', repeat('0', 64), d.at
       from request_drawn d join teacher t on t.id = d.teacher_id where d.has_document`,
    `insert into change_opinion (id, request_id, academy_id, asked_of, asked_at, due_on, officer_id, given_at, favourable, text)
       select ${key(35, 'd.n')}, ${key(30, 'd.n')}, t.academy_id, case k.medical when 'WHOLE' then 'MEDICAL' else 'GIVES_OPINION' end, d.at,
         (d.at + interval '15 days')::date, case when not d.is_open then t.correspondent_id end, case when not d.is_open then d.at end,
         case when not d.is_open then true end, case when not d.is_open then 'Favorable.' end
       from request_drawn d join teacher t on t.id = d.teacher_id join ${chosen} where k.decider = 'BY_POPULATION'`,
    `vacuum (analyze) change_request, change_request_event, change_request_document, change_opinion, attachment`,
  ];
  await withSql(databaseUrl, async (sql) => {
    await sql.query('set statement_timeout = 0');
    for (const statement of statements) await sql.query(statement);
  });
}
