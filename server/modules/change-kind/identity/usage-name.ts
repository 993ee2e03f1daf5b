import { defineForm, optional } from '../../../platform/form/form.ts';
import { fields } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { text } from '../declare/law.tables.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const NomUsageInput = defineForm('NomUsageInput', 'Another name used at work.', {
  usageName: optional(String, 'The name to use at work; absent to go back to the family name.', {
    example: 'Labert-Morin',
    label: { fr: 'Nom d’usage', en: 'Name used at work' },
    help: {
      fr: 'Laissez vide pour revenir à votre nom de famille.',
      en: 'Leave it empty to go back to your family name.',
    },
    maxLength: 100,
    kind: 'PLAIN',
  }),
  changeUsername: fields.changeUsername,
  changeProfessionalAddress: fields.changeProfessionalAddress,
});

export const nomUsage = declareKind({
  ...updatedOnProof,
  needsProof: true,
  code: 'NOM_USAGE',
  label: { fr: 'Nom d’usage', en: 'Name used at work' },
  form: NomUsageInput,
  whenToAsk: {
    fr: 'Quand vous voulez : l’usage d’un nom est un choix, et vous pouvez y renoncer.',
    en: 'Whenever you like: a name in use is a choice, and you can give it up again.',
  },
  effect: {
    fr: 'Le nom d’usage est affiché à partir de ce jour ; les deux noms vous font retrouver. L’identifiant et l’adresse professionnelle ne changent que si vous le demandez.',
    en: 'The name is shown from that day on; both names find you. The username and the professional address change only if you ask for it.',
  },
  legalBasis: [text('Code civil', '225-1, 264 et 311-24-2')],
  documents: [
    {
      code: 'PIECE_IDENTITE',
      label: {
        fr: 'Pièce d’identité portant le nom d’usage, ou acte de mariage, acte de naissance ou jugement',
        en: 'Identity document with the name, or marriage certificate, birth certificate or judgment',
      },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'OPTIONAL',
  rules: () => [],
});
