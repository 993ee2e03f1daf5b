import { defineForm, required } from '../../../platform/form/form.ts';
import { declareKind } from '../declare/kind.ts';
import { text } from '../declare/law.tables.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const NirInput = defineForm('NirInput', 'The social security number (NIR) that is right.', {
  nir: required(String, 'The fifteen digits, with or without spaces.', {
    example: '2 69 05 49 588 157 80',
    label: { fr: 'Numéro de sécurité sociale', en: 'Social security number' },
    help: {
      fr: 'Il figure sur votre attestation de droits à l’assurance maladie.',
      en: 'It stands on your certificate of health insurance.',
    },
    maxLength: 30,
    kind: 'NIR',
  }),
});

/** A number is sealed and never shown again: its key tells which one it was, and nobody finds the number by it. */
const KeptNir = defineForm(
  'NirInput',
  'The social security number (NIR) that is right, as it is shown again.',
  {
    nirKey: required(String, 'The key of the number: its last two digits.', {
      example: '80',
      label: {
        fr: 'Numéro de sécurité sociale, clé (deux derniers chiffres)',
        en: 'Social security number, key (last two digits)',
      },
      onPaper: false,
      maxLength: 2,
    }),
  },
);

export const nir = declareKind({
  ...updatedOnProof,
  code: 'NIR',
  label: { fr: 'Numéro de sécurité sociale erroné', en: 'Wrong social security number' },
  form: NirInput,
  kept: KeptNir,
  whenToAsk: {
    fr: 'Quand le numéro de votre bulletin de paie n’est pas le vôtre.',
    en: 'When the number on your payslip is not yours.',
  },
  effect: {
    fr: 'Le service de paie rectifie le numéro. La décision est conservée avec la demande ; le numéro est conservé chiffré, puis effacé trente jours après la décision ou, en cas de rejet, à l’expiration du délai de recours.',
    en: 'The pay office corrects the number. The decision is kept with the request; the number is kept encrypted, and deleted thirty days after the decision or, when it is refused, once no appeal is possible any more.',
  },
  legalBasis: [text('décret 82-103 du 22 janvier 1982')],
  documents: [
    {
      code: 'ATTESTATION_VITALE',
      label: {
        fr: 'Attestation de droits à l’assurance maladie',
        en: 'Certificate of health insurance (attestation de droits)',
      },
      need: 'REQUIRED',
      maxAgeMonths: 12,
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'NONE',
  rules: () => [],
});
