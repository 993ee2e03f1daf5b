import { GraphQLInt } from 'graphql';
import { choices } from '../../../platform/form/choices.ts';
import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { happened } from '../declare/bounds.ts';
import { addMonths } from '../declare/days.rules.ts';
import { day, flag, line, lineIfAny } from '../declare/fields.ts';
import { declareKind, type Asked, type Bounds, type FieldBounds } from '../declare/kind.ts';
import { cgfp, text } from '../declare/law.tables.ts';
import { decided, updatedOnProof } from '../declare/usual.tables.ts';

const obtainedOn = day(
  'The day of the diploma.',
  { fr: 'Date d’obtention', en: 'Obtained on' },
  '2026-06-30',
);

/** A diploma lies behind, and nobody has one before the age of fourteen. */
const obtained = (asked: Asked): Bounds => ({
  fields: { obtainedOn: { ...happened(asked), minimum: addMonths(asked.facts.birthDate, 14 * 12) } },
});

const DiplomeInput = defineForm('DiplomeInput', 'A new diploma or title.', {
  title: line(
    'Its title, as it is written on it.',
    { fr: 'Intitulé', en: 'Title' },
    'Master MEEF, mention premier degré',
  ),
  level: required(
    GraphQLInt,
    'Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat.',
    {
      example: 7,
      label: { fr: 'Niveau', en: 'Level' },
      minimum: 3,
      maximum: 8,
    },
  ),
  speciality: lineIfAny('Its speciality.', { fr: 'Spécialité', en: 'Speciality' }, 'Mathématiques'),
  obtainedOn,
  institution: lineIfAny('Who gave it.', { fr: 'Établissement', en: 'Institution' }, 'Université d’Orléans'),
  isForeign: flag('Whether it was given abroad; no when absent.', {
    fr: 'Diplôme étranger',
    en: 'Given abroad',
  }),
});

export const diplome = declareKind({
  ...updatedOnProof,
  code: 'DIPLOME',
  label: { fr: 'Nouveau diplôme ou titre', en: 'New diploma or title' },
  form: DiplomeInput,
  whenToAsk: {
    fr: 'Dès que vous avez l’attestation de réussite.',
    en: 'As soon as you have the certificate.',
  },
  effect: {
    fr: 'Le diplôme est inscrit au dossier : il compte pour les listes d’aptitude et les concours. L’échelon n’en dépend pas.',
    en: 'The diploma is recorded in the file: it counts for aptitude lists and competitions. The echelon does not depend on it.',
  },
  legalBasis: [text('décret 2019-14 du 8 janvier 2019')],
  documents: [
    {
      code: 'COPIE_DIPLOME',
      label: { fr: 'Copie du diplôme ou attestation de réussite', en: 'Copy of the diploma, or certificate' },
      need: 'REQUIRED',
      retention: 'FILE',
    },
    {
      code: 'TRADUCTION',
      label: {
        fr: 'Traduction et attestation de comparabilité',
        en: 'Translation, and statement of comparability',
      },
      need: {
        when: ({ isForeign }) => isForeign === true,
        sentence: { fr: 'Pour un diplôme étranger.', en: 'For a diploma that was given abroad.' },
      },
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'NONE',
  bounds: obtained,
  rules: () => [],
});

const ProfessionalCertificate = choices('ProfessionalCertificate', 'A professional certificate.', {
  CAPPEI: { fr: 'CAPPEI (éducation inclusive)', en: 'CAPPEI (inclusive education)' },
  CAFIPEMF: { fr: 'CAFIPEMF (maître formateur)', en: 'CAFIPEMF (trainers in the first degree)' },
  CAFFA: { fr: 'CAFFA (formateur académique)', en: 'CAFFA (academic trainers)' },
  COMPLEMENTARY: { fr: 'Certification complémentaire', en: 'Complementary certificate' },
  CLES: { fr: 'CLES (langues)', en: 'CLES (languages)' },
  OTHER: { fr: 'Autre certification', en: 'Another certificate' },
});

const CertificationInput = defineForm(
  'CertificationInput',
  'A professional certificate.',
  {
    certificate: required(ProfessionalCertificate, 'Which one.', {
      example: 'CAPPEI',
      label: { fr: 'Certification', en: 'Certificate' },
    }),
    speciality: optional(String, 'Its speciality, option or name.', {
      example: 'Français langue seconde',
      label: { fr: 'Spécialité, option ou intitulé', en: 'Speciality, option or name' },
      maxLength: 200,
      kind: 'PLAIN',
    }),
    obtainedOn,
  },
  {
    requiredWhen: {
      speciality: {
        when: ({ certificate }) => certificate === 'COMPLEMENTARY' || certificate === 'OTHER',
        sentence: {
          fr: 'Obligatoire pour une certification complémentaire ou une autre certification.',
          en: 'Required for a complementary certificate and for another one.',
        },
      },
    },
  },
);

export const certification = declareKind({
  ...updatedOnProof,
  code: 'CERTIFICATION',
  label: { fr: 'Certification professionnelle', en: 'Professional certificate' },
  form: CertificationInput,
  whenToAsk: { fr: 'Dès que vous avez le certificat.', en: 'As soon as you have the certificate.' },
  effect: {
    fr: 'La certification est inscrite au dossier : elle compte pour les postes et fonctions qui la demandent.',
    en: 'The certificate is recorded in the file: it counts for the posts and functions that ask for it.',
  },
  legalBasis: [],
  documents: [
    {
      code: 'COPIE_CERTIFICAT',
      label: { fr: 'Copie du certificat', en: 'Copy of the certificate' },
      need: 'REQUIRED',
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'NONE',
  bounds: obtained,
  rules: () => [],
});

const MeetingProblem = choices('MeetingProblem', 'What is asked about an appraisal meeting.', {
  MISSED: { fr: 'Je n’ai pas pu m’y présenter', en: 'I was away' },
  POSTPONE: { fr: 'Je demande un report', en: 'I ask for another day' },
});

const ReportRdvInput = defineForm('ReportRdvInput', 'An appraisal meeting that was missed or must move.', {
  rank: required(GraphQLInt, 'Which of the three meetings.', {
    example: 2,
    label: { fr: 'Rang du rendez-vous (1 à 3)', en: 'Which meeting (1 to 3)' },
    minimum: 1,
    maximum: 3,
  }),
  problem: required(MeetingProblem, 'What is asked.', {
    example: 'POSTPONE',
    label: { fr: 'Demande', en: 'What is asked' },
  }),
  on: day('The day of the meeting.', { fr: 'Date du rendez-vous', en: 'Day of the meeting' }, '2027-02-11'),
  reason: required(String, 'The reason, in a few sentences.', {
    example: 'Je suis en congé de maladie jusqu’au 12 mars.',
    onPaper: false,
    label: { fr: 'Motif', en: 'Reason' },
    maxLength: 2000,
    kind: 'PROSE',
  }),
});

/** One that was missed has come; another one is still to come. */
function meetingDay(problem: keyof typeof MeetingProblem, asked: Asked): FieldBounds {
  if (problem === 'MISSED') return happened(asked);
  const gone = {
    code: changeKindRefusals.NOTICE_TOO_SHORT,
    detail: {
      fr: 'Ce rendez-vous est passé : indiquez que vous étiez absent(e).',
      en: 'This meeting has gone by: say that you were away.',
    },
  };
  return { minimum: asked.facts.today, below: gone, above: gone };
}

export const reportRdv = declareKind({
  ...decided,
  code: 'REPORT_RDV',
  label: {
    fr: 'Absence ou report de rendez-vous de carrière',
    en: 'Appraisal meeting missed or to be moved',
  },
  form: ReportRdvInput,
  whenToAsk: { fr: 'Avant la date, dès que vous savez.', en: 'Before the day, as soon as you know.' },
  effect: {
    fr: 'La décision est conservée avec la demande. La nouvelle date vous est notifiée par l’évaluateur.',
    en: 'The decision is kept with the request. The person who conducts the meeting gives you the new day.',
  },
  legalBasis: [text('arrêté du 5 mai 2017 (rendez-vous de carrière)'), cgfp('L521-1')],
  documents: [
    {
      code: 'MOTIF',
      label: { fr: 'Pièce qui justifie l’absence ou le report', en: 'Proof of the reason' },
      need: 'REQUIRED',
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'NONE',
  bounds: (asked, { problem }) => ({
    fields: problem === undefined ? {} : { on: meetingDay(problem, asked) },
  }),
  rules: () => [],
});
