import { choices, labelChoices } from '../../../platform/form/choices.ts';
import { defineForm, offPaper, required } from '../../../platform/form/form.ts';
import { Civility } from '../../teacher/index.ts';
import { fields } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { text } from '../declare/law.tables.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

labelChoices(Civility, {
  MADAME: { fr: 'Madame', en: 'Madame (Ms)' },
  MONSIEUR: { fr: 'Monsieur', en: 'Monsieur (Mr)' },
});

const CivilSexGround = choices('CivilSexGround', 'What a change of civility or given names rests on.', {
  CIVIL_REGISTER: { fr: 'L’état civil est modifié', en: 'The civil register has changed' },
  USE_AT_WORK: { fr: 'Usage dans la vie professionnelle', en: 'Use at work' },
});

const SexeEtatCivilInput = defineForm(
  'SexeEtatCivilInput',
  'Another sex in the civil register, or another civility and given name at work.',
  {
    ground: required(CivilSexGround, 'What the change rests on.', {
      example: 'USE_AT_WORK',
      label: { fr: 'Situation', en: 'Situation' },
      onPaper: false,
    }),
    civility: required(Civility, 'The civility from now on.', {
      example: 'MADAME',
      label: { fr: 'Civilité', en: 'Civility' },
      onPaper: false,
    }),
    givenNames: offPaper(fields.givenNames),
    changeUsername: fields.changeUsername,
    changeProfessionalAddress: fields.changeProfessionalAddress,
  },
);

export const sexeEtatCivil = declareKind({
  ...updatedOnProof,
  needsProof: true,
  code: 'SEXE_ETAT_CIVIL',
  label: {
    fr: 'Mention du sexe à l’état civil, prénom d’usage',
    en: 'Sex in the civil register, given name in use',
  },
  publicLabel: { fr: 'Mise à jour de l’état civil', en: 'Update of civil details' },
  form: SexeEtatCivilInput,
  whenToAsk: {
    fr: 'Quand vous le souhaitez : l’usage d’un prénom au travail ne demande aucun acte.',
    en: 'Whenever you like: using a given name at work needs no certificate.',
  },
  effect: {
    fr: 'La civilité et les prénoms du dossier changent à partir de ce jour. La décision imprimée et sa vérification en ligne n’en disent pas l’objet.',
    en: 'The civility and given names of the file change from that day on. Neither the printed decision nor its verification online says what it is about.',
  },
  legalBasis: [text('Code civil', '60 et 61-5 à 61-8')],
  documents: [
    {
      code: 'ACTE_NAISSANCE',
      label: { fr: 'Acte de naissance modifié', en: 'Birth certificate as it was changed' },
      need: {
        when: ({ ground }) => ground === 'CIVIL_REGISTER',
        sentence: { fr: 'Si l’état civil est modifié.', en: 'If the civil register has changed.' },
      },
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'OPTIONAL',
  rules: () => [],
});
