/** An entry of a CV, written as teachers write; `what` names it in the queries. */
export interface Profile {
  readonly what: string;
  readonly kind: string;
  readonly title: string;
  readonly organization?: string;
  readonly description?: string;
  readonly details?: object;
  readonly isVerified?: true;
}

const post = (what: string, title: string, organization: string, description: string): Profile => ({
  what,
  kind: 'PROFESSIONAL_EXPERIENCE',
  title,
  organization,
  description,
  details: {},
});
const diploma = (what: string, title: string, organization: string, details: object): Profile => ({
  what,
  kind: 'DIPLOMA',
  title,
  organization,
  details,
});
const training = (what: string, title: string, organization: string, description = ''): Profile => ({
  what,
  kind: 'TRAINING',
  title,
  organization,
  description,
  details: {},
});
const language = (
  what: string,
  title: string,
  code: string,
  level: string,
  certificate?: string,
): Profile => ({
  what,
  kind: 'LANGUAGE',
  title,
  details: {
    language: code,
    listening: level,
    reading: level,
    spokenInteraction: level,
    spokenProduction: level,
    writing: level,
    ...(certificate ? { certificate } : {}),
  },
});
const work = (what: string, title: string, organization: string, details: object): Profile => ({
  what,
  kind: 'PUBLICATION',
  title,
  organization,
  details,
});
const other = (
  what: string,
  kind: string,
  title: string,
  description: string,
  details: object = {},
): Profile => ({
  what,
  kind,
  title,
  description,
  details,
});

/** CVs of teachers of all kinds. Written before anything was tried, and not changed since. */
export const profiles: readonly Profile[] = [
  post(
    'upe2a',
    'Enseignante en UPE2A',
    'Collège Jean-Moulin, Chartres',
    'Accueil d’élèves allophones nouvellement arrivés ; enseignement du FLE et du français langue de scolarisation ; lien avec le CASNAV.',
  ),
  post(
    'formateur-fle',
    'Formateur.rice FLE/FLS',
    'GRETA du Loiret',
    'Cours du soir pour adultes, niveaux A1 à B1.',
  ),
  post(
    'dnl-histoire',
    'Professeure d’histoire-géographie en section européenne allemand',
    'Lycée Pothier, Orléans',
    'DNL histoire en allemand, préparation de l’Abibac.',
  ),
  post(
    'rep-plus',
    'Professeur de mathématiques au collège REP+',
    'Collège Pablo-Neruda, Vierzon',
    'Co-intervention, travail en équipe, liaison école-collège.',
  ),
  post(
    'rep',
    'Professeur de mathématiques',
    'Collège Jean-Rostand (REP), Orléans',
    'Professeur principal en troisième.',
  ),
  post(
    'ulis',
    'Coordonnatrice d’un dispositif ULIS',
    'Lycée professionnel Paul-Gauguin',
    'Inclusion d’élèves présentant des troubles des fonctions cognitives.',
  ),
  post(
    'segpa',
    'Enseignant spécialisé en SEGPA',
    'Collège Louis-Pasteur',
    'Champ professionnel habitat ; ateliers.',
  ),
  post(
    'rased',
    'Maître E en RASED',
    'Circonscription de Dreux',
    'Aide spécialisée à dominante pédagogique, prévention des difficultés de lecture.',
  ),
  post(
    'directrice',
    'Directrice d’école',
    'École élémentaire Jules-Ferry, Blois',
    'Douze classes, décharge complète, conseil d’école.',
  ),
  post(
    'adjoint',
    'Principal adjoint faisant fonction',
    'Collège de Sancerre',
    'Intérim d’un chef d’établissement pendant six mois.',
  ),
  post(
    'chef-travaux',
    'Directeur délégué aux formations professionnelles et technologiques',
    'Lycée Benjamin-Franklin, Orléans',
    'Gestion des plateaux techniques et des partenariats.',
  ),
  post(
    'cpc',
    'Conseillère pédagogique de circonscription, mission numérique',
    'DSDEN du Loir-et-Cher',
    'Accompagnement des équipes du premier degré.',
  ),
  post(
    'erun',
    'Enseignant référent pour les usages du numérique',
    'DSDEN d’Indre-et-Loire',
    'Déploiement de tablettes, animation de formations.',
  ),
  post(
    'referent-num',
    'Référent numérique',
    'Lycée Descartes, Tours',
    'Administration de l’ENT et de Pronote, conseil aux collègues.',
  ),
  post(
    'tutrice',
    'Tutrice de stagiaires',
    'INSPE Centre-Val de Loire',
    'Suivi de professeurs stagiaires en lettres modernes ; visites et rapports.',
  ),
  post(
    'jury-agreg',
    'Membre du jury de l’agrégation externe de lettres',
    'Ministère de l’éducation nationale',
    'Correction de l’écrit et interrogations orales.',
  ),
  post(
    'khol',
    'Interrogateur en classe préparatoire aux grandes écoles',
    'Lycée Descartes, Tours',
    'Colles de physique en PCSI et MPSI.',
  ),
  post(
    'bts',
    'Professeure d’économie-gestion en BTS Comptabilité',
    'Lycée Vaucanson, Tours',
    'Suivi de stages et contrôle en cours de formation.',
  ),
  post(
    'plp',
    'PLP lettres-histoire',
    'Lycée professionnel Jean-Lurçat',
    'Classes de CAP et de baccalauréat professionnel.',
  ),
  post(
    'eps',
    'Professeur d’EPS, section sportive handball',
    'Collège Bernard-de-Clairvaux',
    'Association sportive, UNSS, brevet d’État.',
  ),
  post(
    'svt',
    'Enseignante de SVT',
    'Lycée Grandmont, Tours',
    'Éducation au développement durable, pilotage de la labellisation E3D.',
  ),
  post(
    'edd',
    'Chargée de mission éducation au développement durable',
    'Rectorat d’Orléans-Tours',
    'Réseau des éco-délégués, formation des équipes.',
  ),
  post(
    'aefe',
    'Professeure expatriée à Casablanca',
    'Agence pour l’enseignement français à l’étranger',
    'Lycée Lyautey, classes bilingues arabe-français.',
  ),
  post(
    'mlf',
    'Enseignant au lycée français de Madrid',
    'Mission laïque française',
    'Option internationale du baccalauréat.',
  ),
  post(
    'musique',
    'Professeur d’éducation musicale et chant choral',
    'Collège Blois-Vienne',
    'Classe à horaires aménagés musique, chorale de quatre-vingts élèves.',
  ),
  post(
    'theatre',
    'Enseignement de spécialité théâtre',
    'Lycée Émile-Zola, Châteaudun',
    'Partenariat avec la scène nationale ; certification complémentaire théâtre.',
  ),
  post(
    'doc',
    'Professeure documentaliste',
    'Collège de Vendôme',
    'Éducation aux médias et à l’information, Semaine de la presse, club journal.',
  ),
  post(
    'cpe',
    'Conseiller principal d’éducation',
    'Lycée agricole de Montoire',
    'Vie scolaire de l’internat, lutte contre le harcèlement.',
  ),
  post(
    'psyen',
    'Psychologue de l’éducation nationale',
    'CIO de Bourges',
    'Éducation, développement et conseil en orientation scolaire.',
  ),
  post(
    'ief',
    'Contrôle de l’instruction en famille',
    'DSDEN du Cher',
    'Entretiens et rapports, trente familles par an.',
  ),
  post(
    'itep',
    'Enseignant en ITEP',
    'ITEP de Pussigny',
    'Élèves ayant des difficultés de comportement ; projets personnalisés de scolarisation.',
  ),
  post(
    'prison',
    'Enseignante en milieu pénitentiaire',
    'Maison d’arrêt d’Orléans-Saran',
    'Alphabétisation, préparation du CFG et du DNB.',
  ),
  post(
    'cned',
    'Concepteur de cours à distance',
    'CNED de Tours',
    'Rédaction de séquences de philosophie, tutorat.',
  ),
  post(
    'nsi',
    'Professeur de NSI',
    'Lycée Voltaire, Orléans',
    'Python, bases de données, projets de terminale.',
  ),
  post(
    'maternelle',
    'Professeure des écoles en petite section de maternelle',
    'École Les Tilleuls',
    'Classe multi-âges, scolarisation des moins de trois ans.',
  ),
  post(
    'tzr',
    'Titulaire sur zone de remplacement en anglais',
    'Rectorat',
    'Suppléances dans neuf établissements.',
  ),
  diploma('cappei', 'CAPPEI', 'Académie d’Orléans-Tours', {
    speciality: 'Enseigner en unité localisée pour l’inclusion scolaire',
  }),
  diploma('cafipemf', 'CAFIPEMF', 'Académie d’Orléans-Tours', { speciality: 'Langues vivantes étrangères' }),
  diploma('caffa', 'Certificat d’aptitude aux fonctions de formateur académique', 'Académie de Lyon', {}),
  diploma('agregation', 'Agrégation externe de mathématiques', 'Ministère de l’éducation nationale', {}),
  diploma('capes-lettres', 'CAPES de lettres modernes', 'Ministère de l’éducation nationale', {}),
  diploma('master-fle', 'Master Didactique du français langue étrangère', 'Université d’Orléans', {
    level: 7,
    speciality: 'Français langue étrangère et seconde',
  }),
  diploma('master-meef', 'Master MEEF, mention premier degré', 'Université de Tours', { level: 7 }),
  diploma('doctorat', 'Doctorat en sciences de l’éducation', 'Université de Paris-Nanterre', {
    level: 8,
    speciality: 'Sociologie des inégalités scolaires',
  }),
  diploma('licence-anglais', 'Licence LLCER anglais', 'Université de Tours', { level: 6 }),
  diploma('bafa', 'BAFD', 'Jeunesse et sports', {}),
  language('allemand', 'Allemand', 'de', 'C1', 'Goethe-Zertifikat C1'),
  language('anglais-c2', 'Anglais', 'en', 'C2', 'Cambridge Proficiency'),
  language('anglais-b2', 'Anglais', 'en', 'B2'),
  language('espagnol', 'DELE B2', 'es', 'B2', 'DELE'),
  language('lsf', 'Langue des signes française', 'fsl', 'B1'),
  language('arabe', 'Arabe littéral', 'ar', 'B1'),
  work('article-doi', 'Enseigner la proportionnalité au cycle 3', 'Repères IREM', {
    doi: '10.4000/rfp.4567',
    authors: ['Julie Labert'],
  }),
  work('livre-isbn', 'Le conte en classe de langue', 'Éditions Retz', {
    isbn: '978-2-07-036822-8',
    authors: ['Paul Nouvel'],
  }),
  work('hal', 'Les gestes professionnels des enseignants débutants', 'Recherche et formation', {
    hal: 'hal-01234567',
  }),
  training(
    'secours',
    'Formateur aux premiers secours (PSC1)',
    'Rectorat',
    'Habilitation à former les élèves et les personnels.',
  ),
  training(
    'harcelement',
    'Lutte contre le harcèlement : programme pHARe',
    'Rectorat',
    'Personne ressource du collège.',
  ),
  training(
    'autisme',
    'Troubles du spectre de l’autisme',
    'INSEI de Suresnes',
    'Module d’initiative nationale, cinquante heures.',
  ),
  training('laicite', 'Valeurs de la République et laïcité', 'EAFC'),
  training('classe-inversee', 'Classe inversée et différenciation', 'Réseau Canopé'),
  training(
    'eau',
    'Sauvetage aquatique',
    'DSDEN du Loiret',
    'Test de 50 mètres, surveillance de la natation scolaire.',
  ),
  other('pix', 'SKILL', 'Compétences numériques', 'Tableur, montage vidéo, Moodle.', {
    mastery: 'Pix, niveau 6',
    certificate: 'Certification Pix+ Édu',
  }),
  other('geogebra', 'SKILL', 'GeoGebra et Python', 'Création d’activités interactives.'),
  other('these', 'RESEARCH', 'Thèse sur l’inclusion scolaire', 'Enquête dans douze collèges.', {
    domain: 'Sciences de l’éducation',
    laboratory: 'CREF (EA 1589)',
  }),
  other(
    'irem',
    'RESEARCH',
    'Groupe de recherche sur l’enseignement de l’algèbre',
    'Ingénieries didactiques.',
    { laboratory: 'IREM d’Orléans' },
  ),
  other(
    'benevole',
    'PERSONAL_EXPERIENCE',
    'Bénévole d’alphabétisation',
    'Ateliers de français pour des personnes réfugiées.',
  ),
  other('foot', 'PERSONAL_EXPERIENCE', 'Entraîneuse de football', 'Équipe féminine des moins de quinze ans.'),
  other(
    'elu',
    'PERSONAL_EXPERIENCE',
    'Conseiller municipal délégué à la jeunesse',
    'Commune de 3 000 habitants.',
  ),
];

/** What a recruiter types, and the entry that is meant. Written before anything was tried, and not changed since. */
export const queries: readonly (readonly [typed: string, expected: string])[] = [
  ['UPE2A', 'upe2a'],
  ['élèves allophones casnav', 'upe2a'],
  ['formatrice FLE', 'formateur-fle'],
  ['FLS adultes', 'formateur-fle'],
  ['DNL histoire allemand', 'dnl-histoire'],
  ['discipline non linguistique', 'dnl-histoire'],
  ['mathématiques REP+', 'rep-plus'],
  ['professeure maths collège "REP+"', 'rep-plus'],
  ['professeur de mathematiques rep sauf vierzon', 'rep'],
  ['coordonnateur ulis', 'ulis'],
  ['unité localisée pour l’inclusion scolaire lycée professionnel', 'ulis'],
  ['directeur d’ecole', 'directrice'],
  ['"chef d’établissement"', 'adjoint'],
  ['DDFPT', 'chef-travaux'],
  ['conseiller pedagogique numerique', 'cpc'],
  ['ERUN', 'erun'],
  ['référente numérique pronote', 'referent-num'],
  ['tuteur stagiaires lettres', 'tutrice'],
  ['jury agregation', 'jury-agreg'],
  ['colles CPGE', 'khol'],
  ['professeur économie gestion BTS', 'bts'],
  ['lettres-histoire -BTS', 'plp'],
  ['éducation physique handball', 'eps'],
  ['developpement durable mission', 'edd'],
  ['AEFE', 'aefe'],
  ['chorale collège', 'musique'],
  ['théatre certification', 'theatre'],
  ['documentaliste EMI', 'doc'],
  ['CPE internat', 'cpe'],
  ['enseignant·e prison ou pénitentiaire', 'prison'],
  ['agrégée de mathématiques', 'agregation'],
  ['master francais langue étrangère', 'master-fle'],
  ['allemand C1', 'allemand'],
  ['espagnol B2', 'espagnol'],
  ['https://doi.org/10.4000/rfp.4567', 'article-doi'],
  ['9782070368228', 'livre-isbn'],
  ['pix niveau 6', 'pix'],
  ['harcelment phare', 'harcelement'],
  ['alphabétisatoin bénévole', 'benevole'],
  ['psycologue orientation', 'psyen'],
];
