// Mercurius with jit: hand-written SQL, prepared by name, one joined statement per record or page, and batching loaders
// for what lies below. Its best fair practice: no statement per row, columns joined rather than loaded where one may.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

// Calendar dates and decimals as text and number, rather than Date objects and strings.
pg.types.setTypeParser(1082, (text) => text);
pg.types.setTypeParser(1700, Number);
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.DATABASE_POOL),
});
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;

const schema = `
  type Academy { code: String! name: String! }
  type Officer { displayName: String! service: String! email: String }
  type Code { code: String! }
  type Step { id: ID! corps: Code! grade: Code! echelon: Int! from: String! to: String retainedSeniority: String accelerated: Boolean }
  type Establishment { uai: String! name: String! city: String! }
  type Posting { id: ID! discipline: String from: String! to: String workingTime: Float! permanent: Boolean! establishment: Establishment! }
  type Position { id: ID! kind: String! from: String! to: String }
  type Diploma { id: ID! title: String! level: Int! obtainedOn: String speciality: String }
  type Steps { nodes: [Step!]! }
  type Postings { nodes: [Posting!]! }
  type Positions { nodes: [Position!]! }
  type Dossier {
    currentStep: Step currentPosting: Posting
    careerSteps: Steps! postings: Postings! positions: Positions! diplomas: [Diploma!]!
  }
  type Teacher {
    id: ID! displayName: String! civility: String! familyName: String! usageName: String givenNames: [String!]! birthDate: String!
    username: String! professionalEmail: String! academy: Academy! correspondent: Officer! dossier: Dossier!
  }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type Teachers { nodes: [Teacher!]! pageInfo: PageInfo! }
  type Query {
    teacher(id: ID!, academy: ID!): Teacher
    teachers(officer: ID!, first: Int!): Teachers!
  }
`;

const teacherColumns = `t.id, t.civility, t.family_name as "familyName", t.usage_name as "usageName", t.given_names as "givenNames",
  t.birth_date as "birthDate", t.sort_name as "sortName", a.username, a.professional_email as "professionalEmail",
  c.code as "academyCode", c.name as "academyName", o.display_name as "officerName", o.service, o.email
  from teacher t join account a on a.id = t.account_id join academy c on c.id = t.academy_id join officer o on o.id = t.correspondent_id`;

const toTeacher = (row) => ({
  ...row,
  displayName: `${row.givenNames[0]} ${row.usageName ?? row.familyName}`,
  academy: { code: row.academyCode, name: row.academyName },
  correspondent: { displayName: row.officerName, service: row.service, email: row.email },
  dossier: { id: row.id },
});

const resolvers = {
  Query: {
    async teacher(_, { id, academy }) {
      const [row] = await rows('teacher', `select ${teacherColumns} where t.id = $1 and t.academy_id = $2`, [
        id,
        academy,
      ]);
      return row ? toTeacher(row) : null;
    },
    async teachers(_, { officer, first }) {
      const found = await rows(
        'teachers',
        `select ${teacherColumns} where t.correspondent_id = $1 order by t.sort_name, t.id limit $2`,
        [officer, first + 1],
      );
      const nodes = found.slice(0, first).map(toTeacher);
      const last = nodes.at(-1);
      return {
        nodes,
        pageInfo: {
          hasNextPage: found.length > first,
          endCursor: last
            ? Buffer.from(JSON.stringify([last.sortName, last.id])).toString('base64url')
            : null,
        },
      };
    },
  },
};

const stepColumns = `s.id, s.dossier_id as "dossierId", s.corps_code as "corpsCode", s.grade_code as "gradeCode", s.echelon, s.valid_from as "from", s.valid_to as "to",
  s.retained_seniority as "retainedSeniority", s.accelerated`;
const postingColumns = `p.id, p.dossier_id as "dossierId", p.discipline, p.valid_from as "from", p.valid_to as "to", p.working_time as "workingTime", p.permanent, e.uai, e.name, e.city`;
const inForce = (alias) =>
  `${alias}.superseded_at is null and ${alias}.valid_from <= (now() at time zone 'Europe/Paris')::date
   and (${alias}.valid_to is null or ${alias}.valid_to >= (now() at time zone 'Europe/Paris')::date)`;
const toStep = (row) => ({ ...row, corps: { code: row.corpsCode }, grade: { code: row.gradeCode } });
const toPosting = (row) => ({ ...row, establishment: { uai: row.uai, name: row.name, city: row.city } });
const newest = (alias) => `order by ${alias}.valid_from desc, ${alias}.id desc`;

/** The one row of each file; one file is asked for by equality, several by a lateral page each. */
const one = (name, columns, from, alias, shape) => async (queries) => {
  const keys = queries.map(({ obj }) => obj.id);
  const text = `select q.* from unnest($1::uuid[]) as k (id) cross join lateral
    (select ${columns} from ${from} where ${alias}.dossier_id = k.id and ${inForce(alias)} ${newest(alias)} limit 1) q`;
  const found = new Map((await rows(name, text, [keys])).map((row) => [row.dossierId, shape(row)]));
  return keys.map((key) => found.get(key) ?? null);
};

const many = (name, columns, from, alias, order, shape) => async (queries) => {
  const keys = queries.map(({ obj }) => obj.id);
  const found = new Map(keys.map((key) => [key, []]));
  const text = `select ${columns} from ${from} where ${alias}.dossier_id = any($1::uuid[]) and ${alias}.superseded_at is null ${order}`;
  for (const row of await rows(name, text, [keys])) found.get(row.dossierId).push(shape(row));
  return keys.map((key) => (name === 'diplomas' ? found.get(key) : { nodes: found.get(key) }));
};
const same = (row) => row;
const uncached = (loader) => ({ loader, opts: { cache: false } });

const loaders = {
  Dossier: {
    currentStep: uncached(one('currentStep', stepColumns, 'career_step s', 's', toStep)),
    currentPosting: uncached(
      one(
        'currentPosting',
        postingColumns,
        'posting p join establishment e on e.uai = p.establishment_uai',
        'p',
        toPosting,
      ),
    ),
    careerSteps: uncached(many('careerSteps', stepColumns, 'career_step s', 's', newest('s'), toStep)),
    postings: uncached(
      many(
        'postings',
        postingColumns,
        'posting p join establishment e on e.uai = p.establishment_uai',
        'p',
        newest('p'),
        toPosting,
      ),
    ),
    positions: uncached(
      many(
        'positions',
        'n.id, n.dossier_id as "dossierId", n.kind, n.valid_from as "from", n.valid_to as "to"',
        'position n',
        'n',
        newest('n'),
        same,
      ),
    ),
    diplomas: uncached(
      many(
        'diplomas',
        'd.id, d.dossier_id as "dossierId", d.title, d.level, d.obtained_on as "obtainedOn", d.speciality',
        'diploma d',
        'd',
        'order by d.level desc, d.id desc',
        same,
      ),
    ),
  },
};

const app = Fastify({ logger: false });
app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
process.on('SIGTERM', () => process.exit(0));
