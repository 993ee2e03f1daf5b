import type { Locale } from '../../../platform/viewer.ts';
import { childrenOfExemption, specialisedYears } from '../law/programmes.tables.ts';

// What is asked of a teacher where an answer depends on it, and which paper shows it.

/** A fact that the file does not settle. */
export type AskedFact =
  | 'CHILDREN'
  | 'DIPLOMA'
  | 'DIRECTION_TRAINING'
  | 'SPECIALISED_POST'
  | 'SPECIALISED_SERVICE'
  | 'SPECIALISED_WORKING_TIME'
  | 'CPGE_SERVICE'
  | 'SERVICES'
  | 'STATUS'
  | 'TITULAR_SINCE'
  | 'CORPS_SINCE'
  | 'BIRTH_DATE'
  | 'POSITION'
  | 'ECHELON';

interface AskedText {
  readonly fr: readonly [question: string, paper: string];
  readonly en: readonly [question: string, paper: string];
  /** The field of the assumptions that tries an answer; null where only the file can say it. */
  readonly assumption: string | null;
  /** The fact of a file of `npm run career`. */
  readonly fact: string;
}

const { full, half } = specialisedYears;

export const askedTexts: Readonly<Record<AskedFact, AskedText>> = {
  CHILDREN: {
    fr: [
      `Élevez-vous, ou avez-vous élevé, ${childrenOfExemption} enfants ? Vous seriez dispensé(e) du diplôme.`,
      'livret de famille',
    ],
    en: [
      `Do you raise, or have you raised, ${childrenOfExemption} children? You would be exempt from the diploma.`,
      'the family record book (livret de famille)',
    ],
    assumption: 'childrenRaised',
    fact: 'childrenRaised',
  },
  DIPLOMA: {
    fr: ['Avez-vous un diplôme qui manque à votre dossier ?', 'copie du diplôme'],
    en: ['Do you hold a diploma that your file does not list?', 'a copy of the diploma'],
    assumption: 'diploma',
    fact: 'diplomas',
  },
  DIRECTION_TRAINING: {
    fr: ['Avez-vous suivi la formation à la direction d’école ?', 'attestation de formation'],
    en: ['Have you followed the training for heads of school?', 'the certificate of training'],
    assumption: 'diploma',
    fact: 'trainingDirection',
  },
  SPECIALISED_POST: {
    fr: ['Exercez-vous sur un poste spécialisé (ULIS, SEGPA, RASED…) ?', 'arrêté d’affectation'],
    en: ['Do you hold a specialised post (ULIS, SEGPA, RASED…)?', 'the decision on your posting'],
    assumption: 'specialisedPost',
    fact: 'specialisedPost',
  },
  SPECIALISED_SERVICE: {
    fr: [
      'Combien d’années avez-vous exercé sur un poste spécialisé (ULIS, SEGPA, RASED…) ?',
      'arrêtés d’affectation',
    ],
    en: [
      'How many years have you served on a specialised post (ULIS, SEGPA, RASED…)?',
      'the decisions on your postings',
    ],
    assumption: 'services',
    fact: 'services',
  },
  SPECIALISED_WORKING_TIME: {
    fr: [
      `Vos années sur un poste spécialisé étaient-elles à temps complet ? À mi-temps ou plus, il en faut ${half} au lieu de ${full}.`,
      'arrêtés d’affectation et emplois du temps',
    ],
    en: [
      `Were your years on a specialised post full time? At half time or more, ${half} are needed instead of ${full}.`,
      'the decisions on your postings and your timetables',
    ],
    assumption: null,
    fact: 'services[].halfTime',
  },
  CPGE_SERVICE: {
    fr: ['Combien d’années avez-vous enseigné en classes préparatoires ?', 'arrêtés d’affectation'],
    en: ['How many years have you taught in classes préparatoires?', 'the decisions on your postings'],
    assumption: 'services',
    fact: 'services',
  },
  SERVICES: {
    fr: ['Quels services avez-vous accomplis, et depuis quand ?', 'état des services'],
    en: ['Which services have you done, and since when?', 'the statement of your services'],
    assumption: 'services',
    fact: 'services',
  },
  STATUS: {
    fr: ['Êtes-vous titulaire, stagiaire ou sous contrat ?', 'arrêté de titularisation ou contrat'],
    en: [
      'Are you titulaire, stagiaire or on contract?',
      'the decision on your titularisation, or your contract',
    ],
    assumption: null,
    fact: 'status',
  },
  TITULAR_SINCE: {
    fr: ['Quel jour avez-vous été titularisé(e) ?', 'arrêté de titularisation'],
    en: ['On which day did you become titulaire?', 'the decision on your titularisation'],
    assumption: null,
    fact: 'titularSince',
  },
  CORPS_SINCE: {
    fr: ['Quel jour êtes-vous entré(e) dans votre corps ?', 'arrêté de nomination'],
    en: ['On which day did you enter your corps?', 'the decision that appointed you'],
    assumption: null,
    fact: 'corpsDate',
  },
  BIRTH_DATE: {
    fr: ['Quelle est votre date de naissance ?', 'pièce d’identité'],
    en: ['What is your date of birth?', 'an identity document'],
    assumption: null,
    fact: 'birthDate',
  },
  POSITION: {
    fr: ['Quelle était votre position administrative, et de quel jour à quel jour ?', 'arrêté de position'],
    en: [
      'What was your administrative position, and from which day to which?',
      'the decision on your position',
    ],
    assumption: 'position',
    fact: 'positions',
  },
  ECHELON: {
    fr: ['À quel échelon êtes-vous, et depuis quel jour ?', 'arrêté d’avancement'],
    en: ['In which échelon are you, and since which day?', 'the decision on your échelon'],
    assumption: null,
    fact: 'echelon',
  },
};

/** One fact in one language. */
export function askedInWords(
  fact: AskedFact,
  locale: Locale,
): { readonly text: string; readonly paper: string } {
  const [text, paper] = askedTexts[fact][locale];
  return { text, paper };
}
