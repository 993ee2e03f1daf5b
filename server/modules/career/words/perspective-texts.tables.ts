import type { Appreciation, DiplomaCode, Status } from '../law/codes.tables.ts';
import type { Locale } from '../../../platform/viewer.ts';
import type { PositionCode } from '../law/positions.tables.ts';
import type { FactName, ReasonCode, YearsOf } from '../law/programmes.tables.ts';

// The words of the perspectives, to the teacher, in French and English. What has no English name keeps its French one.

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Locale, string>>>>;

/** A condition, said positively. */
export type ConditionKey =
  | 'SECTOR'
  | 'STATUS'
  | 'TITULAR_SINCE'
  | 'CORPS'
  | 'NOT_IN_CORPS'
  | 'GRADE'
  | 'ECHELON'
  | 'ECHELON_SENIORITY'
  | 'POSITION'
  | 'AGE'
  | 'TEACHING_YEARS'
  | 'TEACHING_2D_YEARS'
  | 'CORPS_YEARS'
  | 'SERVICE_YEARS'
  | 'CPGE_YEARS'
  | 'PRIMARY_YEARS'
  | 'SPECIALISED_YEARS'
  | 'DIPLOMA'
  | 'TRAINING'
  | 'SPECIALISED_POST'
  | 'PROGRAMME';

export const conditionKeys: Readonly<Record<ReasonCode, ConditionKey>> = {
  NOT_PUBLIC_SECTOR: 'SECTOR',
  NOT_TITULAR: 'STATUS',
  NOT_TITULAR_LONG_ENOUGH: 'TITULAR_SINCE',
  CORPS_NOT_OPEN: 'CORPS',
  ALREADY_IN_CORPS: 'NOT_IN_CORPS',
  GRADE_NOT_CN: 'GRADE',
  GRADE_NOT_HC: 'GRADE',
  ECHELON_TOO_LOW: 'ECHELON',
  SENIORITY_TOO_LOW: 'ECHELON_SENIORITY',
  POSITION_NOT_ADMITTED: 'POSITION',
  AGE_TOO_LOW: 'AGE',
  TEACHING_YEARS_TOO_LOW: 'TEACHING_YEARS',
  TEACHING_2D_YEARS_TOO_LOW: 'TEACHING_2D_YEARS',
  CORPS_YEARS_TOO_LOW: 'CORPS_YEARS',
  SERVICE_YEARS_TOO_LOW: 'SERVICE_YEARS',
  CPGE_YEARS_TOO_LOW: 'CPGE_YEARS',
  PRIMARY_YEARS_TOO_LOW: 'PRIMARY_YEARS',
  SPECIALISED_YEARS_TOO_LOW: 'SPECIALISED_YEARS',
  DIPLOMA_MISSING: 'DIPLOMA',
  TRAINING_MISSING: 'TRAINING',
  NOT_ON_SPECIALISED_POST: 'SPECIALISED_POST',
  PROGRAMME_ABOLISHED: 'PROGRAMME',
};

export const conditionLabels: Words<ConditionKey> = {
  SECTOR: { fr: 'Secteur', en: 'Sector' },
  STATUS: { fr: 'Statut', en: 'Status' },
  TITULAR_SINCE: { fr: 'Titularisation', en: 'Titularisation' },
  CORPS: { fr: 'Corps', en: 'Corps' },
  NOT_IN_CORPS: { fr: 'Corps visé', en: 'Target corps' },
  GRADE: { fr: 'Grade', en: 'Grade' },
  ECHELON: { fr: 'Échelon', en: 'Échelon' },
  ECHELON_SENIORITY: { fr: 'Ancienneté dans l’échelon', en: 'Seniority in the échelon' },
  POSITION: { fr: 'Position administrative', en: 'Administrative position' },
  AGE: { fr: 'Âge', en: 'Age' },
  TEACHING_YEARS: { fr: 'Durée d’enseignement', en: 'Years of teaching' },
  TEACHING_2D_YEARS: {
    fr: 'Durée d’enseignement dans le second degré',
    en: 'Years of teaching in the second degree',
  },
  CORPS_YEARS: { fr: 'Durée dans le corps', en: 'Years in the corps' },
  SERVICE_YEARS: { fr: 'Durée de services', en: 'Years of service' },
  CPGE_YEARS: { fr: 'Durée en classes préparatoires', en: 'Years in classes préparatoires' },
  PRIMARY_YEARS: { fr: 'Durée d’exercice dans le premier degré', en: 'Years in the first degree' },
  SPECIALISED_YEARS: { fr: 'Durée d’exercice spécialisé', en: 'Years on specialised posts' },
  DIPLOMA: { fr: 'Diplôme ou titre', en: 'Diploma or qualification' },
  TRAINING: { fr: 'Formation préalable', en: 'Prior training' },
  SPECIALISED_POST: { fr: 'Poste spécialisé', en: 'Specialised post' },
  PROGRAMME: { fr: 'Voie d’accès', en: 'Access route' },
};

/** After « Vous réunissez les conditions pour … ». */
export function goalOf(code: string, corps: string, locale: Locale): string {
  const goal = code === 'CAPES_INTERNE' && corps === 'PEPS' ? goals['CAPES_OF_PEPS'] : goals[code];
  return (goal as Readonly<Record<Locale, string>>)[locale];
}

const goals: Words<string> = {
  HC: { fr: 'l’accès à la hors classe', en: 'promotion to the hors classe' },
  CE: { fr: 'l’accès à la classe exceptionnelle', en: 'promotion to the classe exceptionnelle' },
  LA_AGREGE: {
    fr: 'la liste d’aptitude d’accès au corps des agrégés',
    en: 'the aptitude list for the corps of agrégés',
  },
  LA_CHAIRE_SUP: {
    fr: 'la liste d’aptitude des professeurs de chaires supérieures',
    en: 'the aptitude list for the professors of chaires supérieures',
  },
  LA_PE: {
    fr: 'la liste d’aptitude d’accès au corps des professeurs des écoles',
    en: 'the aptitude list for the corps of professeurs des écoles',
  },
  LA_PEPS: {
    fr: 'la liste d’aptitude d’accès au corps des professeurs d’EPS',
    en: 'the aptitude list for the corps of PEPS',
  },
  LA_AE_89: {
    fr: 'la liste d’aptitude d’accès aux corps de certifiés, PEPS, PLP ou CPE (adjoints d’enseignement)',
    en: 'the aptitude list for the corps of certifiés, PEPS, PLP or CPE (adjoints d’enseignement)',
  },
  LA_CERTIFIE: {
    fr: 'la liste d’aptitude d’accès au corps des certifiés',
    en: 'the aptitude list for the corps of certifiés',
  },
  LA_DIRECTEUR_ECOLE: {
    fr: 'la liste d’aptitude aux fonctions de directeur d’école',
    en: 'the aptitude list for heads of primary schools',
  },
  PERDIR_INTERNE: {
    fr: 'le concours interne de personnel de direction',
    en: 'the internal competition for school management staff (personnel de direction)',
  },
  IEN: {
    fr: 'le concours d’inspecteur de l’Éducation nationale',
    en: 'the competition for inspectors (IEN)',
  },
  IA_IPR: {
    fr: 'le concours d’inspecteur d’académie–inspecteur pédagogique régional',
    en: 'the competition for regional inspectors (IA-IPR)',
  },
  AGREG_INTERNE: { fr: 'l’agrégation interne', en: 'the internal agrégation' },
  CAPES_INTERNE: { fr: 'les CAPES, CAPET et CAPEPS internes', en: 'the internal CAPES, CAPET and CAPEPS' },
  // Who is in the corps already is not told of the CAPEPS.
  CAPES_OF_PEPS: { fr: 'les CAPES et CAPET internes', en: 'the internal CAPES and CAPET' },
  CAPLP_INTERNE: { fr: 'le CAPLP interne', en: 'the internal CAPLP' },
  CPE_INTERNE: { fr: 'le concours interne de CPE', en: 'the internal competition for CPE' },
  PSYEN_INTERNE: { fr: 'le concours interne de PsyEN', en: 'the internal competition for PsyEN' },
  CRPE_INTERNE: {
    fr: 'le second concours interne de professeur des écoles',
    en: 'the second internal competition for professeurs des écoles',
  },
  EXTERNES_2026: { fr: 'les concours externes', en: 'the external competitions' },
  CAFIPEMF: {
    fr: 'le certificat de maître formateur du premier degré (CAFIPEMF)',
    en: 'the certificate of teacher trainers of the first degree (CAFIPEMF)',
  },
  CAFFA: {
    fr: 'le certificat de formateur académique (CAFFA)',
    en: 'the certificate of academic trainers (CAFFA)',
  },
  CAPPEI: {
    fr: 'le CAPPEI par l’examen',
    en: 'the certificate of inclusive education (CAPPEI), by examination',
  },
  CAPPEI_VAEP: {
    fr: 'le CAPPEI par validation des acquis de l’expérience professionnelle',
    en: 'the CAPPEI by validation of professional experience',
  },
  DDEEAS: {
    fr: 'le diplôme de directeur d’établissement d’éducation adaptée et spécialisée (DDEEAS)',
    en: 'the diploma of heads of special education establishments (DDEEAS)',
  },
  CERTIF_COMPL: { fr: 'une certification complémentaire', en: 'a complementary certification' },
  DETACH_CORPS: {
    fr: 'un détachement dans un autre corps enseignant, d’éducation ou de psychologue',
    en: 'a secondment into another corps of teaching, education or psychology',
  },
  DETACH_ETRANGER: { fr: 'un détachement à l’étranger', en: 'a secondment abroad' },
  CONGE_FORMATION: { fr: 'un congé de formation professionnelle', en: 'training leave' },
  MVT_INTER_2D: { fr: 'le mouvement inter-académique', en: 'a transfer between academies' },
  PERMUT_1D: { fr: 'un changement de département', en: 'a transfer to another department' },
  PRAG_PRCE: {
    fr: 'un emploi du second degré dans l’enseignement supérieur',
    en: 'a second-degree post in higher education',
  },
};

/** Why not, said to the teacher; after a colon. */
export const refusals: Words<ReasonCode> = {
  NOT_PUBLIC_SECTOR: {
    fr: 'vous relevez de l’enseignement privé sous contrat (application I-Professionnel)',
    en: 'you teach in a private school under contract (application I-Professionnel)',
  },
  NOT_TITULAR: { fr: 'il faut être titulaire', en: 'you must be titulaire' },
  NOT_TITULAR_LONG_ENOUGH: {
    fr: 'votre titularisation est trop récente',
    en: 'you have been titulaire for too short a time',
  },
  CORPS_NOT_OPEN: { fr: 'cette voie n’est pas ouverte à votre corps', en: 'this is not open to your corps' },
  ALREADY_IN_CORPS: {
    fr: 'vous appartenez déjà à ce corps ou à un corps supérieur',
    en: 'you already belong to this corps or a higher one',
  },
  GRADE_NOT_CN: { fr: 'seule la classe normale est concernée', en: 'only the classe normale is concerned' },
  GRADE_NOT_HC: { fr: 'seule la hors classe est concernée', en: 'only the hors classe is concerned' },
  ECHELON_TOO_LOW: { fr: 'l’échelon demandé n’est pas atteint', en: 'the required échelon is not reached' },
  SENIORITY_TOO_LOW: {
    fr: 'l’ancienneté dans l’échelon est insuffisante',
    en: 'the seniority in the échelon is too short',
  },
  POSITION_NOT_ADMITTED: {
    fr: 'votre position administrative ne le permet pas',
    en: 'your administrative position does not allow it',
  },
  AGE_TOO_LOW: {
    fr: 'l’âge minimal n’est pas atteint à la date fixée',
    en: 'the minimum age is not reached on the day that counts',
  },
  TEACHING_YEARS_TOO_LOW: {
    fr: 'votre durée d’enseignement est insuffisante',
    en: 'you have taught for too short a time',
  },
  TEACHING_2D_YEARS_TOO_LOW: {
    fr: 'votre durée d’enseignement dans le second degré est insuffisante',
    en: 'you have taught in the second degree for too short a time',
  },
  CORPS_YEARS_TOO_LOW: {
    fr: 'votre durée dans le corps est insuffisante',
    en: 'you have been in the corps for too short a time',
  },
  SERVICE_YEARS_TOO_LOW: {
    fr: 'votre durée de services est insuffisante',
    en: 'you do not have enough years of service',
  },
  CPGE_YEARS_TOO_LOW: {
    fr: 'deux ans en classes préparatoires sont demandés',
    en: 'two years in classes préparatoires are required',
  },
  PRIMARY_YEARS_TOO_LOW: {
    fr: 'votre durée d’exercice dans le premier degré est insuffisante',
    en: 'you have served in the first degree for too short a time',
  },
  SPECIALISED_YEARS_TOO_LOW: {
    fr: 'votre durée d’exercice spécialisé est insuffisante',
    en: 'you have served on specialised posts for too short a time',
  },
  DIPLOMA_MISSING: {
    fr: 'le diplôme demandé manque à votre dossier',
    en: 'the required diploma is not in your file',
  },
  TRAINING_MISSING: {
    fr: 'la formation préalable manque à votre dossier',
    en: 'the prior training is not in your file',
  },
  NOT_ON_SPECIALISED_POST: {
    fr: 'vous n’exercez pas sur un poste spécialisé',
    en: 'you are not on a specialised post',
  },
  PROGRAMME_ABOLISHED: { fr: 'cette voie a été supprimée', en: 'this way was abolished' },
};

/** Facts that the file may lack; after « votre dossier ne précise pas ». */
export const factLabels: Words<
  Exclude<FactName, `years.${YearsOf}` | 'echelon_held_months'> | 'services' | 'corpsDate'
> = {
  sector: { fr: 'votre secteur', en: 'your sector' },
  status: {
    fr: 'votre statut (titulaire, stagiaire, contractuel)',
    en: 'your status (titulaire, stagiaire, or by contract)',
  },
  corps: { fr: 'votre corps à cette date', en: 'your corps on that day' },
  grade: { fr: 'votre grade', en: 'your grade' },
  echelon: { fr: 'votre échelon et sa date', en: 'your échelon and its date' },
  position: { fr: 'votre position administrative', en: 'your administrative position' },
  age: { fr: 'votre date de naissance', en: 'your date of birth' },
  titular_since: { fr: 'la date de votre titularisation', en: 'the day you became titulaire' },
  diplomas: { fr: 'vos diplômes', en: 'your diplomas' },
  specialised_post: { fr: 'votre affectation', en: 'your posting' },
  children_raised: { fr: 'combien d’enfants vous avez élevés', en: 'how many children you have raised' },
  'training.direction': { fr: 'vos formations', en: 'your training' },
  services: { fr: 'vos services', en: 'your services' },
  corpsDate: { fr: 'la date de votre entrée dans le corps', en: 'the day you entered the corps' },
};

/** Of an échelon that is recorded, and that later ones must have followed. */
export const recordedOn: Readonly<Record<Locale, (date: string) => string>> = {
  fr: (date) => `votre échelon actuel (le dernier qui y figure date du ${date})`,
  en: (date) => `your present échelon (the last one that it records is of ${date})`,
};

export const statusLabels: Words<Status> = {
  titulaire: { fr: 'titulaire', en: 'titulaire' },
  stagiaire: { fr: 'stagiaire', en: 'stagiaire' },
  contractuel_cdi: { fr: 'contractuel en CDI', en: 'on a permanent contract' },
  contractuel_cdd: { fr: 'contractuel en CDD', en: 'on a fixed-term contract' },
};

export const positionLabels: Words<PositionCode> = {
  ACTIVITE: { fr: 'activité', en: 'activity' },
  DETACHEMENT: { fr: 'détachement', en: 'secondment' },
  MAD: { fr: 'mise à disposition', en: 'mise à disposition' },
  CONGE_PARENTAL: { fr: 'congé parental', en: 'parental leave' },
  DISPO_ENFANT: { fr: 'disponibilité pour élever un enfant', en: 'disponibilité to raise a child' },
  DISPO_ACTIVITE: {
    fr: 'disponibilité avec activité professionnelle',
    en: 'disponibilité with a professional activity',
  },
  DISPO_AUTRE: { fr: 'autre disponibilité', en: 'other disponibilité' },
  HORS_CADRE: { fr: 'position hors cadres', en: 'position outside the corps (hors cadres)' },
};

export const diplomaLabels: Words<DiplomaCode> = {
  'BAC+2': { fr: 'diplôme de niveau bac+2', en: 'a diploma of two years after the baccalauréat' },
  LICENCE: { fr: 'licence', en: 'a licence' },
  LICENCE_STAPS: { fr: 'licence STAPS', en: 'a licence in sport science (STAPS)' },
  LICENCE_PSYCHO: { fr: 'licence de psychologie', en: 'a licence in psychology' },
  P2B: { fr: 'P2B', en: 'the P2B' },
  MASTER: { fr: 'master', en: 'a master’s degree' },
  MASTER_PSYCHO: { fr: 'master de psychologie', en: 'a master’s degree in psychology' },
  DOCTORAT: { fr: 'doctorat', en: 'a doctorate' },
  CAPPEI: { fr: 'CAPPEI', en: 'the CAPPEI' },
  CAFIPEMF: { fr: 'CAFIPEMF', en: 'the CAFIPEMF' },
  CAFFA: { fr: 'CAFFA', en: 'the CAFFA' },
};

export const appreciationLabels: Words<Appreciation> = {
  A_CONSOLIDER: { fr: 'à consolider', en: 'to be consolidated' },
  SATISFAISANT: { fr: 'satisfaisant', en: 'satisfactory' },
  TRES_SATISFAISANT: { fr: 'très satisfaisant', en: 'very satisfactory' },
  EXCELLENT: { fr: 'excellent', en: 'excellent' },
};

/** After a number of years. */
export const yearsLabels: Words<YearsOf> = {
  teaching: { fr: 'd’enseignement', en: 'of teaching' },
  in_corps: { fr: 'dans le corps', en: 'in the corps' },
  public_service: { fr: 'de services publics', en: 'of public service' },
  cat_a: { fr: 'de services de catégorie A', en: 'of service in category A' },
  teaching_2d: { fr: 'd’enseignement dans le second degré', en: 'of teaching in the second degree' },
  specialised: { fr: 'sur un poste spécialisé', en: 'on specialised posts' },
  specialised_full: {
    fr: 'à temps complet sur un poste spécialisé',
    en: 'of full time on specialised posts',
  },
  cpge: { fr: 'en classes préparatoires', en: 'in classes préparatoires' },
  in_france_titular: {
    fr: 'de services en France comme titulaire',
    en: 'of service in France as a titulaire',
  },
  primary: { fr: 'd’exercice dans le premier degré', en: 'in the first degree' },
  school_director_acting: { fr: 'comme directeur d’école par intérim', en: 'as the acting head of a school' },
};
