// The floor: one hand-written statement per operation, prepared by name, whose JSON text is sent as it is.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { changes } from './floor.changes.mjs';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.DATABASE_POOL),
});

const today = `(now() at time zone 'Europe/Paris')::date`;
const id = (alias) => `replace(${alias}.id::text, '-', '')`;
const inForce = (alias) =>
  `${alias}.dossier_id = t.id and ${alias}.superseded_at is null and ${alias}.valid_from <= ${today} and (${alias}.valid_to is null or ${alias}.valid_to >= ${today})
   order by ${alias}.valid_from desc, ${alias}.id desc limit 1`;
const stepFields = `'id', ${id('s')}, 'corpsCode', s.corps_code, 'gradeCode', s.grade_code, 'echelon', s.echelon, 'from', s.valid_from, 'to', s.valid_to`;
const postingFields = `'id', ${id('p')}, 'discipline', p.discipline, 'from', p.valid_from, 'to', p.valid_to, 'workingTime', p.working_time,
  'establishment', json_build_object('uai', e.uai, 'name', e.name, 'city', e.city)`;
const current = `json_build_object(
  'currentStep', (select json_build_object(${stepFields}) from career_step s where ${inForce('s')}),
  'currentPosting', (select json_build_object(${postingFields}) from posting p join establishment e on e.uai = p.establishment_uai where ${inForce('p')}))`;
const displayName = `'displayName', t.given_names[1] || ' ' || coalesce(t.usage_name, t.family_name)`;
const history = (name, fields, from, order) =>
  `'${name}', (select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`;
const live = (table, alias) =>
  `${table} ${alias} where ${alias}.dossier_id = t.id and ${alias}.superseded_at is null`;

const statements = {
  home: `select json_build_object('teacher', json_build_object(
      'id', ${id('t')}, ${displayName}, 'civility', t.civility, 'familyName', t.family_name, 'usageName', t.usage_name,
      'givenNames', t.given_names, 'birthDate', t.birth_date, 'username', a.username, 'professionalEmail', a.professional_email,
      'academy', json_build_object('code', c.code, 'name', c.name),
      'correspondent', json_build_object('displayName', o.display_name, 'service', o.service, 'email', o.email),
      'dossier', ${current}))::text
    from teacher t join account a on a.id = t.account_id join academy c on c.id = t.academy_id join officer o on o.id = t.correspondent_id
    where t.id = $1 and t.academy_id = $2`,
  history: `select json_build_object('teacher', json_build_object('id', ${id('t')}, 'dossier', json_build_object(
      ${history('careerSteps', `${stepFields}, 'retainedSeniority', s.retained_seniority, 'accelerated', s.accelerated`, live('career_step', 's'), 's.valid_from desc, s.id desc')},
      ${history(
        'postings',
        `${postingFields}, 'permanent', p.permanent`,
        'posting p join establishment e on e.uai = p.establishment_uai where p.dossier_id = t.id and p.superseded_at is null',
        'p.valid_from desc, p.id desc',
      )},
      ${history('positions', `'id', ${id('n')}, 'kind', n.kind, 'from', n.valid_from, 'to', n.valid_to`, live('position', 'n'), 'n.valid_from desc, n.id desc')},
      ${history('diplomas', `'id', ${id('d')}, 'title', d.title, 'level', d.level, 'obtainedOn', d.obtained_on, 'speciality', d.speciality`, live('diploma', 'd'), 'd.level desc, d.id desc')}
    )))::text
    from teacher t where t.id = $1 and t.academy_id = $2`,
  worklist: `select json_build_object('teachers', json_build_object(
      'nodes', coalesce(json_agg(q.j order by q.n) filter (where q.n <= 50), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > 50, 'endCursor', max(q.key) filter (where q.n = 50))))::text
    from (select row_number() over () as n, r.* from (
      select t.sort_name || ' ' || t.id as key, json_build_object('id', ${id('t')}, ${displayName}, 'dossier', ${current}) as j
      from teacher t where t.correspondent_id = $1 order by t.sort_name, t.id limit 51) r) q`,
};

Object.assign(statements, changes);

async function valuesOf(request, name, query) {
  if (request.method === 'POST') return [await text(request)];
  const [key, academy] = query.split('&');
  return name === 'worklist' ? [key] : [key, academy];
}

async function answer(request) {
  const [path, query] = request.url.split('?');
  const name = path.slice(1);
  const values = await valuesOf(request, name, query);
  const { rows } = await pool.query({ name, text: statements[name], values, rowMode: 'array' });
  return rows[0]?.[0] ?? '{"teacher":null}';
}

const server = createServer((request, response) => {
  answer(request).then(
    (json) => {
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(json),
      });
      response.end(json);
    },
    (error) => {
      response.writeHead(500);
      response.end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
