// Which server is whose, by situation.
//
// Valid on 2026-01-15. Sources, by title:
// - « I-Prof l’assistant carrière », page of the ministry, updated November 2024
//   (https://www.education.gouv.fr/cid2674/i-prof-I-assistant-carriere.html): the first degree in an academy, in Polynésie
//   and in Wallis-et-Futuna; the whole list of the second degree « hors académie », without the ATER (certain);
// - « I-Prof hors académie : page d’information », 2024 (https://iprof.adc.education.fr/): the server of the DGRH;
// - « I-Professionnel pour les enseignants du privé », SUNDEP, 3 April 2010: private schools use another application;
// - overseas schools of the second degree: follows from the ministry's list, which names higher education, PsyEN and
//   CPE only (certain); Saint-Pierre-et-Miquelon: codes of « NUMEN », Wikipédia (less certain);
// - first degree in Nouvelle-Calédonie: staff of the territory, common knowledge (less certain).

/** Who manages the career. */
export type Destination =
  /** The academy of the posting, or of the department that manages. */
  | 'ACADEMY'
  /** The academy of the department of origin. */
  | 'DEPARTMENT_OF_ORIGIN'
  /** The overseas service of this code. */
  | '40'
  | '41'
  | '44'
  | 'OUTSIDE_ACADEMIES'
  | 'IPROFESSIONNEL'
  | 'NONE';

interface SituationFact {
  readonly destination: Destination;
  /** For the schema. */
  readonly description: string;
  readonly fr: string;
  readonly en: string;
}

const outside = {
  fr: 'vous utilisez le serveur I-Prof hors académie, tenu par le ministère (DGRH).',
  en: 'you use the I-Prof server outside the academies, kept by the ministry (DGRH).',
} as const;

export const situations = {
  FIRST_DEGREE_IN_ACADEMY: {
    destination: 'ACADEMY',
    description: 'First degree, in an academy: the department manages, on the server of its academy.',
    fr: 'Premier degré : vous utilisez le I-Prof de l’académie du département qui vous gère.',
    en: 'First degree: you use the I-Prof of the academy of the department that manages you.',
  },
  FIRST_DEGREE_IN_POLYNESIE: {
    destination: 'DEPARTMENT_OF_ORIGIN',
    description: 'First degree, working in Polynésie française: the department of origin manages.',
    fr: 'Premier degré en Polynésie française : vous restez géré par votre département d’origine.',
    en: 'First degree in Polynésie française: your department of origin still manages you.',
  },
  FIRST_DEGREE_IN_WALLIS_ET_FUTUNA: {
    destination: 'DEPARTMENT_OF_ORIGIN',
    description: 'First degree, working in Wallis-et-Futuna: the department of origin manages.',
    fr: 'Premier degré à Wallis-et-Futuna : vous restez géré par votre département d’origine.',
    en: 'First degree in Wallis-et-Futuna: your department of origin still manages you.',
  },
  FIRST_DEGREE_IN_NOUVELLE_CALEDONIE: {
    destination: 'NONE',
    description: 'First degree, in Nouvelle-Calédonie: staff of the territory, not of the ministry.',
    fr: 'Premier degré en Nouvelle-Calédonie : les enseignants relèvent du territoire, pas du ministère ; I-Prof ne suit pas leur carrière. Adressez-vous à votre employeur.',
    en: 'First degree in Nouvelle-Calédonie: teachers are staff of the territory, not of the ministry; I-Prof does not follow their careers. Ask your employer.',
  },
  FIRST_DEGREE_IN_SAINT_PIERRE_ET_MIQUELON: {
    destination: '44',
    description: 'First degree, in Saint-Pierre-et-Miquelon: its service of education manages.',
    fr: 'Saint-Pierre-et-Miquelon : le service de l’éducation nationale vous gère.',
    en: 'Saint-Pierre-et-Miquelon: its service de l’éducation nationale manages you.',
  },
  SECOND_DEGREE_IN_ACADEMY: {
    destination: 'ACADEMY',
    description: 'Second degree (CPE and PsyEN too), posted in an academy.',
    fr: 'Second degré : vous utilisez le I-Prof de l’académie de votre affectation.',
    en: 'Second degree: you use the I-Prof of the academy of your posting.',
  },
  SECOND_DEGREE_SECONDED_AS_ATER: {
    destination: 'ACADEMY',
    description: 'Second degree, seconded as an ATER: stays with the academy.',
    fr: 'Détaché en qualité d’ATER : vous restez géré par votre académie.',
    en: 'Seconded as an ATER: your academy still manages you.',
  },
  SECOND_DEGREE_OUTSIDE_ACADEMY: {
    destination: 'OUTSIDE_ACADEMIES',
    description: 'Second degree, managed by no academy, whatever the reason.',
    fr: `Second degré hors académie : ${outside.fr}`,
    en: `Second degree outside the academies: ${outside.en}`,
  },
  SECOND_DEGREE_SECONDED_ABROAD: {
    destination: 'OUTSIDE_ACADEMIES',
    description: 'Second degree, seconded outside France.',
    fr: `Détaché à l’étranger : ${outside.fr}`,
    en: `Seconded abroad: ${outside.en}`,
  },
  SECOND_DEGREE_SECONDED_IN_FRANCE: {
    destination: 'OUTSIDE_ACADEMIES',
    description: 'Second degree, seconded in France, but not as an ATER.',
    fr: `Détaché en France : ${outside.fr}`,
    en: `Seconded in France: ${outside.en}`,
  },
  SECOND_DEGREE_IN_WALLIS_ET_FUTUNA: {
    destination: 'OUTSIDE_ACADEMIES',
    description: 'Second degree, posted in Wallis-et-Futuna.',
    fr: `Affecté à Wallis-et-Futuna : ${outside.fr}`,
    en: `Posted in Wallis-et-Futuna: ${outside.en}`,
  },
  SECOND_DEGREE_AT_CUFR_MAYOTTE: {
    destination: 'OUTSIDE_ACADEMIES',
    description:
      'Second degree, posted to the CUFR of Mayotte; its schools belong to the academy of Mayotte.',
    fr: `Affecté au Centre universitaire de Mayotte (CUFR) : ${outside.fr}`,
    en: `Posted to the university centre of Mayotte (CUFR): ${outside.en}`,
  },
  PSYEN_OR_CPE_IN_NOUVELLE_CALEDONIE: {
    destination: 'OUTSIDE_ACADEMIES',
    description: 'PsyEN or CPE, in Nouvelle-Calédonie.',
    fr: `PsyEN ou CPE en Nouvelle-Calédonie : ${outside.fr}`,
    en: `PsyEN or CPE in Nouvelle-Calédonie: ${outside.en}`,
  },
  SECOND_DEGREE_IN_SCHOOL_IN_NOUVELLE_CALEDONIE: {
    destination: '40',
    description: 'Teacher of the second degree, in a school of Nouvelle-Calédonie.',
    fr: 'Second degré en établissement scolaire de Nouvelle-Calédonie : le vice-rectorat vous gère.',
    en: 'Second degree in a school of Nouvelle-Calédonie: the vice-rectorat manages you.',
  },
  SECOND_DEGREE_IN_HIGHER_EDUCATION_IN_NOUVELLE_CALEDONIE: {
    destination: 'OUTSIDE_ACADEMIES',
    description: 'Teacher of the second degree, in higher education in Nouvelle-Calédonie.',
    fr: `Affecté dans l’enseignement supérieur en Nouvelle-Calédonie : ${outside.fr}`,
    en: `Posted in higher education in Nouvelle-Calédonie: ${outside.en}`,
  },
  SECOND_DEGREE_IN_SCHOOL_IN_POLYNESIE: {
    destination: '41',
    description: 'Second degree, in a school of Polynésie française.',
    fr: 'Second degré en établissement scolaire de Polynésie française : le vice-rectorat vous gère.',
    en: 'Second degree in a school of Polynésie française: the vice-rectorat manages you.',
  },
  SECOND_DEGREE_IN_HIGHER_EDUCATION_IN_POLYNESIE: {
    destination: 'OUTSIDE_ACADEMIES',
    description: 'Teacher of the second degree, in higher education in Polynésie française.',
    fr: `Affecté dans l’enseignement supérieur en Polynésie française : ${outside.fr}`,
    en: `Posted in higher education in Polynésie française: ${outside.en}`,
  },
  SECOND_DEGREE_IN_SAINT_PIERRE_ET_MIQUELON: {
    destination: '44',
    description: 'Second degree, in Saint-Pierre-et-Miquelon: its service of education manages.',
    fr: 'Saint-Pierre-et-Miquelon : le service de l’éducation nationale vous gère.',
    en: 'Saint-Pierre-et-Miquelon: its service de l’éducation nationale manages you.',
  },
  CENTRAL_ADMINISTRATION: {
    destination: 'OUTSIDE_ACADEMIES',
    description: 'Second degree, posted to the central administration of education or higher education.',
    fr: `Affecté en administration centrale : ${outside.fr}`,
    en: `Posted to the central administration: ${outside.en}`,
  },
  PRIVATE_UNDER_CONTRACT: {
    destination: 'IPROFESSIONNEL',
    description: 'Private school under contract, of either degree: another application.',
    fr: 'Enseignement privé sous contrat : votre application est I-Professionnel, une par académie ; l’assistance de votre académie vous donne son adresse.',
    en: 'Private schools under contract: your application is I-Professionnel, one in each academy; the help desk of your academy gives its address.',
  },
} as const satisfies Record<string, SituationFact>;
export type TeachingSituation = keyof typeof situations;

/** The host of « I-Prof hors académie : page d’information », 2024. */
export const OUTSIDE_ACADEMIES_URL = 'https://iprof.adc.education.fr/';

/** The page of the ministry on I-Prof: who signs in where, and the contact forms of each academy. */
export const MINISTRY_URL = 'https://www.education.gouv.fr/cid2674/i-prof-I-assistant-carriere.html';
