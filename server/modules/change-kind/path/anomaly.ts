import { GraphQLID } from 'graphql';
import { choices } from '../../../platform/form/choices.ts';
import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { declareKind } from '../declare/kind.ts';
import { cgfp } from '../declare/law.tables.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const DossierHeading = choices('DossierHeading', 'A part of the file, as the file is read.', {
  IDENTITY: { fr: 'Identité', en: 'Identity' },
  CONTACT: { fr: 'Coordonnées', en: 'Address and telephone' },
  FAMILY: { fr: 'Situation familiale', en: 'Family situation' },
  CAREER_STEP: { fr: 'Corps, grade et échelons', en: 'Corps, grade and echelons' },
  POSTING: { fr: 'Affectations', en: 'Postings' },
  POSITION: { fr: 'Positions', en: 'Positions' },
  APPRAISAL: { fr: 'Rendez-vous de carrière', en: 'Appraisal meetings' },
  DIPLOMA: { fr: 'Diplômes et titres', en: 'Diplomas and titles' },
  SERVICE_PERIOD: { fr: 'Services', en: 'Services' },
  OTHER: { fr: 'Autre', en: 'Other' },
});

/** Which part of the file a line stands in, by the prefix of its id. */
const headingOf: Readonly<Record<string, keyof typeof DossierHeading>> = {
  stp: 'CAREER_STEP',
  pst: 'POSTING',
  pos: 'POSITION',
  rdv: 'APPRAISAL',
  dip: 'DIPLOMA',
  svc: 'SERVICE_PERIOD',
};
const isElsewhere = (heading: keyof typeof DossierHeading, about: string): boolean => {
  const its = headingOf[about.split('_', 1)[0] as string];
  return its !== undefined && heading !== 'OTHER' && heading !== its;
};

const AnomalieInput = defineForm(
  'AnomalieInput',
  'Something in the file that is wrong or missing.',
  {
    heading: required(DossierHeading, 'Which part of the file.', {
      example: 'CAREER_STEP',
      label: { fr: 'Rubrique du dossier', en: 'Part of the file' },
    }),
    about: optional(GraphQLID, 'The line that is wrong: a career step, a posting, a diploma and the like.', {
      example: 'stp_0190f3c27a107cc398c4dc0c0c07398f',
      label: { fr: 'Ligne concernée', en: 'Line that is wrong' },
      lists: [
        'Dossier.careerSteps',
        'Dossier.postings',
        'Dossier.positions',
        'Dossier.appraisals',
        'Dossier.diplomas',
        'Dossier.services',
      ],
      onPaper: false,
    }),
    isMissing: optional(Boolean, 'Whether a line is missing; no when absent.', {
      example: false,
      label: { fr: 'Il manque une ligne', en: 'A line is missing' },
    }),
    shown: optional(String, 'What the file says, where no line is named.', {
      example: 'Échelon 6 depuis le 1er septembre 2021',
      label: { fr: 'Ce que dit le dossier', en: 'What the file says' },
      onPaper: false,
      maxLength: 500,
      kind: 'PROSE',
    }),
    expected: required(String, 'What it should say, and since when.', {
      example: 'Échelon 6 depuis le 1er mars 2021.',
      label: { fr: 'Ce qu’il devrait dire', en: 'What it should say' },
      onPaper: false,
      maxLength: 2000,
      kind: 'PROSE',
    }),
  },
  {
    requiredWhen: {
      shown: {
        when: ({ about, isMissing }) => about == null && isMissing !== true,
        sentence: {
          fr: 'À remplir si vous ne désignez aucune ligne et ne signalez pas de ligne manquante.',
          en: 'To be filled in unless you name a line, or say that one is missing.',
        },
      },
    },
    rules: [
      ({ about, isMissing }) =>
        about != null && isMissing === true
          ? [{ code: changeKindRefusals.ABOUT_ONE_THING, path: ['isMissing'] }]
          : [],
      ({ heading, about }) =>
        about != null && isElsewhere(heading, about)
          ? [{ code: changeKindRefusals.LINE_OF_ANOTHER_PART, path: ['heading'] }]
          : [],
    ],
  },
);

export const anomalie = declareKind({
  ...updatedOnProof,
  code: 'ANOMALIE',
  label: { fr: 'Erreur ou anomalie dans le dossier', en: 'Something wrong or missing in the file' },
  form: AnomalieInput,
  whenToAsk: {
    fr: 'Dès que vous la voyez : le début de carrière, l’ancienneté et les diplômes sont les plus souvent concernés.',
    en: 'As soon as you see it: the beginning of the career, seniority and diplomas are most often concerned.',
  },
  effect: {
    fr: 'Le service fait corriger la base des ressources humaines, d’où vient votre dossier ; un message vous avertit quand la correction y figure. La ligne telle que vous l’avez vue est conservée avec la demande.',
    en: 'The service has the HR base, from which your file comes, corrected; a message says when your file shows it. The line as you saw it is kept with the request.',
  },
  legalBasis: [cgfp('L137-1 à L137-4 et R137-1 à R137-16', '2025-02-01')],
  documents: [
    {
      code: 'PREUVE',
      label: {
        fr: 'Pièce prouvant la donnée juste : arrêté, contrat ou bulletin de paie',
        en: 'Proof of what is right: an order, a contract or a payslip',
      },
      need: 'REQUIRED',
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'NONE',
  rules: () => [],
});
