import { withSql } from './postgres.ts';

/** SQL of keys that tell their row: table number, then the number in it. */
export const key = (table: number, of: string) =>
  `('00000000-0000-7000-8${String(table).padStart(3, '0')}-' || lpad(to_hex(${of}), 12, '0'))::uuid`;

/**
 * Fills a database with teachers by SQL alone: every academy, ten officers each, careers of three steps. Quick rather than
 * true to life: what matters is how many rows there are and how they spread.
 *
 * @param teachers of all academies together
 * @param only the code of an academy: the teachers of the others are left out
 */
export async function fillInBulk(databaseUrl: string, teachers = 100_000, only?: string): Promise<void> {
  const statements = [
    // Checking a million foreign keys one by one is most of the time; needs a superuser, and is optional.
    `do $$ begin set session_replication_role = replica; exception when insufficient_privilege then null; end $$`,
    `create temp table places as select a.id, a.code, a.n, (select array_agg(d.code order by d.code) from department d where d.academy_id = a.id) as departments
       from (select id, code, row_number() over (order by code) - 1 as n from academy where kind = 'ACADEMIE') a`,
    `insert into officer (id, academy_id, code, display_name, service, email)
       select ${key(1, 'p.n * 10 + o')}, p.id, 'B' || o, 'Officer ' || o, 'DPE', 'officer' || o || '@example.org' from places p, generate_series(0, 9) o`,
    `insert into establishment (uai, name, city) select lpad(e::text, 7, '0') || 'A', 'Collège ' || e, 'Ville ' || e % 900 from generate_series(1, 6000) e`,
    `create temp table drawn as select i, ('x' || substr(md5(i::text), 1, 7))::bit(28)::int as r, i % 30 as place, p.id as academy
       from generate_series(1, ${teachers}) i join places p on p.n = i % 30${only ? ` where p.code = '${only}'` : ''}`,
    `insert into account (id, role, academy_id, username, professional_email, must_change_password, created_at)
       select ${key(2, 'i')}, 'TEACHER', p.id, 'bulk' || i, 'bulk' || i || '@example.org', false, now() from drawn join places p on p.n = place`,
    `insert into teacher (id, account_id, civility, family_name, usage_name, given_names, birth_date, academy_id, department_code, degree, correspondent_id, sort_name, corps_code, establishment_uai, recorded_at)
       select ${key(3, 'i')}, ${key(2, 'i')}, 'MADAME', chr(97 + (r / 26) % 26) || chr(97 + r % 26) || 'nom' || r % 3000, case when i % 5 = 0 then 'Usage' || r % 3000 end, array['Prénom' || i % 200], date '1960-01-01' + r % 14000, p.id,
         p.departments[1 + r % array_length(p.departments, 1)], case when r % 5 < 2 then 'FIRST' else 'SECOND' end, ${key(1, 'p.n * 10 + (i / 30) % 10')},
         chr(97 + r % 26) || chr(97 + (r / 26) % 26) || substr(md5((r % 3000)::text), 1, 6) || ' prenom' || i % 200,
         (array['PE', 'PE', 'PE', 'PE', 'CERTIFIE', 'CERTIFIE', 'CERTIFIE', 'AGREGE', 'AGREGE', 'PLP', 'PEPS', 'CPE', 'PSYEN'])[1 + (r / 7) % 13],
         lpad((1 + place * 200 + r % 200)::text, 7, '0') || 'A', now() from drawn join places p on p.n = place`,
    `insert into dossier (id, academy_id, marital_status) select ${key(3, 'i')}, academy, 'SINGLE' from drawn`,
    `insert into career_step (id, academy_id, dossier_id, corps_code, grade_code, echelon, valid_from, valid_to)
       select ${key(4, 'i * 4 + s')}, academy, ${key(3, 'i')}, 'PE', 'CN', s, date '2010-09-01' + s * 900, case when s < 3 then date '2010-08-31' + (s + 1) * 900 end from drawn, generate_series(1, 3) s`,
    `insert into posting (id, academy_id, dossier_id, establishment_uai, valid_from, valid_to, permanent, working_time)
       select ${key(5, 'i * 4 + s')}, academy, ${key(3, 'i')}, lpad((1 + r % 6000)::text, 7, '0') || 'A', date '2010-09-01' + s * 1500, case when s < 2 then date '2010-08-31' + (s + 1) * 1500 end, true, 1 from drawn, generate_series(1, 2) s`,
    `insert into position (id, academy_id, dossier_id, kind, valid_from) select ${key(6, 'i')}, academy, ${key(3, 'i')}, 'ACTIVITE', date '2010-09-01' from drawn`,
    `insert into appraisal (id, academy_id, dossier_id, rank, school_year) select ${key(7, 'i')}, academy, ${key(3, 'i')}, 1, '2024-2025' from drawn`,
    `insert into diploma (id, academy_id, dossier_id, title, level) select ${key(8, 'i')}, academy, ${key(3, 'i')}, 'Master MEEF', 7 from drawn`,
    `insert into service_period (id, academy_id, dossier_id, valid_from, kinds) select ${key(9, 'i')}, academy, ${key(3, 'i')}, date '2010-09-01', array['TEACHING', 'PUBLIC'] from drawn`,
    `vacuum (analyze)`,
  ];
  await withSql(databaseUrl, async (sql) => {
    for (const statement of statements) await sql.query(statement);
  });
}

/** The global id of the nth teacher of a bulk. */
export const bulkTeacher = (n: number) => `tea_00000000000070008003${n.toString(16).padStart(12, '0')}`;
/** The key of the nth officer of a bulk: ten per academy, academies by code. */
export const bulkOfficer = (n: number) => `00000000-0000-7000-8001-${n.toString(16).padStart(12, '0')}`;
