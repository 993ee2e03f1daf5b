import { withSql } from './postgres.ts';

const roles = [
  'Professeure de',
  'Professeur de',
  'Enseignante de',
  'Formateur académique en',
  'Tutrice de stagiaires en',
  'Coordonnatrice de',
  'Chargée de mission pour',
  'Membre du jury de',
  'Intervenant en',
  'Référente pour',
];
const subjects = [
  'mathématiques',
  'lettres modernes',
  'anglais',
  'allemand',
  'espagnol',
  'histoire-géographie',
  'sciences de la vie et de la Terre',
  'physique-chimie',
  'EPS',
  'éducation musicale',
  'arts plastiques',
  'technologie',
  'économie-gestion',
  'philosophie',
  'NSI',
  'français langue étrangère',
  'documentation',
  'sciences économiques et sociales',
  'italien',
  'lettres classiques',
];
const places = [
  'au collège',
  'au lycée',
  'en REP+',
  'en REP',
  'en UPE2A',
  'en ULIS',
  'en SEGPA',
  'en BTS',
  'en classe préparatoire',
  'en section européenne',
  'à l’école élémentaire',
  'au lycée professionnel',
  'au GRETA',
  'à l’INSPE',
];
const sentences = [
  'Coordination d’une équipe de cinq enseignants et conduite de projets interdisciplinaires.',
  'Préparation des élèves à l’épreuve orale du brevet et du baccalauréat.',
  'Accueil d’élèves allophones, en lien avec le CASNAV et les familles.',
  'Usage régulier de tablettes, d’un espace numérique de travail et de classes inversées.',
  'Organisation d’un voyage scolaire et d’un échange avec un établissement partenaire.',
  'Accompagnement personnalisé, aide aux devoirs et prévention du décrochage.',
  'Participation au conseil pédagogique et au conseil d’administration.',
  'Mise en place d’évaluations par compétences dans tout le cycle.',
  'Formation de collègues à la différenciation et à l’enseignement explicite.',
  'Certification complémentaire en théâtre, en cinéma ou en DNL.',
  'Travail avec les AESH et les familles d’élèves en situation de handicap.',
  'Professeur principal en troisième, suivi de l’orientation.',
  'Animation d’un club d’échecs et de la chorale de l’établissement.',
  'Lutte contre le harcèlement et médiation entre pairs.',
  'Partenariat avec la bibliothèque, le musée et une compagnie de danse.',
  'Correction de copies et interrogation orale pour les concours.',
];
const sounds = [
  'ba',
  'cou',
  'dri',
  'fe',
  'gno',
  'lan',
  'mir',
  'ne',
  'pou',
  'ro',
  'sel',
  'tan',
  'vil',
  'zé',
  'mont',
  'bel',
];

const list = (words: readonly string[]) => `array[${words.map((word) => `'${word}'`).join(', ')}]`;
const pick = (words: string, seed: string) =>
  `(${words})[1 + (hashint4(${seed}) & 2147483647) % array_length(${words}, 1)]`;

/**
 * CVs of ten entries each, eight of nine in Orléans-Tours and the others in Paris: seven entries of ten are open to recruiters,
 * two of five are verified. Some words stand in a fifth of all descriptions and in no title, names of places in some dozens.
 */
export async function fillCvsInBulk(databaseUrl: string, entries: number): Promise<void> {
  const teachers = Math.ceil(entries / 10);
  const id = (table: number, n: string) =>
    `('00000000-0000-7000-800${table}-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const place = `initcap(${pick('k.sounds', 'n')} || ${pick('k.sounds', 'n / 7')} || ${pick('k.sounds', 'n / 49')} || ${pick('k.sounds', 'n / 11')})`;
  const home = (n: string) => `case when ${n} % 9 = 0 then '01' else '18' end`;
  await withSql(databaseUrl, async (sql) => {
    // Triggers are run by hand, all at once.
    await sql.query(`set session_replication_role = replica`);
    await sql.query(`
      insert into officer (id, academy_id, code, display_name, email, service)
        select ${id(1, '1')}, id, 'BULK', 'Service', 'service@example.org', 'DPE' from academy where code = '18';
      insert into account (id, role, academy_id, username, must_change_password, created_at)
        select ${id(2, 'n')}, 'TEACHER', a.id, 'bulk' || n, false, now() from generate_series(1, ${teachers}) n, academy a where a.code = ${home('n')};
      insert into teacher (id, account_id, civility, family_name, given_names, birth_date, academy_id, department_code, degree, correspondent_id, sort_name, recorded_at)
        select ${id(3, 'n')}, ${id(2, 'n')}, 'MADAME', 'Labert', '{Julie}', '1980-01-01', a.id,
          case when n % 9 = 0 then '75' else (array['28', '18', '36', '37', '41', '45'])[1 + n % 6] end, 'FIRST', ${id(1, '1')}, 'labert julie', now()
        from generate_series(1, ${teachers}) n, academy a where a.code = ${home('n')};
      insert into dossier (id, marital_status) select ${id(3, 'n')}, 'CELIBATAIRE' from generate_series(1, ${teachers}) n;
      insert into establishment (uai, name, city) values ('0280001A', 'Collège', 'Ville') on conflict do nothing;
      insert into posting (id, dossier_id, establishment_uai, discipline, valid_from, permanent, working_time)
        select ${id(4, 'n')}, ${id(3, 'n')}, '0280001A', ${pick('k.subjects', 'n')}, '2015-09-01', true, 1
        from generate_series(1, ${teachers}) n, (select ${list(subjects)} as subjects) k;
      insert into cv_entry (id, teacher_id, academy_id, correspondent_id, kind, position, visibility, language, title, organization, description, details,
          status, reviewed_by_id, reviewed_at, verified_version, declared_at, created_at)
        select ${id(5, 'n')}, ${id(3, `1 + n % ${teachers}`)}, a.id, ${id(1, '1')},
          (array['PROFESSIONAL_EXPERIENCE', 'PROFESSIONAL_EXPERIENCE', 'TRAINING', 'DIPLOMA', 'LANGUAGE', 'PUBLICATION', 'SKILL', 'PERSONAL_EXPERIENCE'])[1 + n % 8],
          1 + n / ${teachers}, case when n % 10 < 7 then 'RECRUITERS' else 'OFFICERS' end, 'fr',
          case n % 8 when 4 then 'Langue vivante' when 3 then 'Master ' || ${pick('k.subjects', 'n')} else
            ${pick('k.roles', 'n')} || ' ' || ${pick('k.subjects', 'n / 3')} || ' ' || ${pick('k.places', 'n / 5')} end,
          'Établissement de ' || ${place},
          ${pick('k.sentences', 'n / 2')} || ' ' || ${pick('k.sentences', 'n / 3 + 1')} || ' ' || ${pick('k.sentences', 'n / 5 + 2')} || ' ' || ${pick('k.sentences', 'n / 7 + 3')},
          case n % 8 when 3 then json_build_object('level', 3 + n % 6)::jsonb
            when 4 then json_build_object('language', (array['en', 'de', 'es', 'it'])[1 + (n / 8) % 4], 'listening', (array['A2', 'B1', 'B2', 'C1', 'C2'])[1 + (n / 32) % 5])::jsonb
            else '{}' end,
          case when n % 5 < 2 then 'VERIFIED' else 'DECLARED' end, case when n % 5 < 2 then ${id(1, '1')} end,
          case when n % 5 < 2 then now() end, case when n % 5 < 2 then 1 end, now(), now()
        from generate_series(1, ${entries}) n, academy a,
          (select ${list(roles)} as roles, ${list(subjects)} as subjects, ${list(places)} as places, ${list(sentences)} as sentences, ${list(sounds)} as sounds) k
        where a.code = ${home(`(1 + n % ${teachers})`)}`);
    const indexes = await sql.query<{ name: string; made: string }>(
      `select indexname as name, indexdef as made from pg_indexes where tablename in ('cv_open_entry', 'cv_word') and indexdef like '% gin %'`,
    );
    for (const { name } of indexes.rows) await sql.query(`drop index ${name}`);
    await sql.query(`set maintenance_work_mem = '256MB'`);
    await sql.query('select open_cv_entries(array(select id from cv_entry))');
    await sql.query(
      `insert into cv_word (academy_id, word, looked_at) select a.id, w.word, now() from academy a,
        ts_stat(format('select search from cv_open_entry where academy_id = %L', a.id)) w where a.code in ('01', '18')`,
    );
    for (const { made } of indexes.rows) await sql.query(made);
    await sql.query('analyze');
  });
}
