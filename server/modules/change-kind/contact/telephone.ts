import { defineForm, optional } from '../../../platform/form/form.ts';
import { declareKind } from '../declare/kind.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const TelephoneInput = defineForm(
  'TelephoneInput',
  'The personal telephone numbers from now on; one that is absent is removed.',
  {
    phone: optional(String, 'The personal telephone number.', {
      example: '02 37 01 02 03',
      label: { fr: 'Téléphone fixe', en: 'Telephone' },
      maxLength: 40,
      kind: 'PHONE',
    }),
    mobilePhone: optional(String, 'The personal mobile telephone number.', {
      example: '06 01 02 03 04',
      label: { fr: 'Téléphone portable', en: 'Mobile telephone' },
      maxLength: 40,
      kind: 'PHONE',
    }),
  },
  {
    requiredWhen: {
      phone: {
        when: ({ mobilePhone }) => mobilePhone == null,
        sentence: { fr: 'Indiquez au moins un numéro.', en: 'Give one number at least.' },
      },
    },
  },
);

export const telephone = declareKind({
  ...updatedOnProof,
  code: 'TELEPHONE',
  label: { fr: 'Changement de téléphone', en: 'New telephone number' },
  form: TelephoneInput,
  whenToAsk: { fr: 'Dès que le numéro change.', en: 'As soon as the number changes.' },
  effect: {
    fr: 'Les numéros du dossier sont remplacés par ceux-ci. Le portable sert aussi à recevoir un code lors des élections professionnelles.',
    en: 'These numbers replace those of the file. The mobile number also receives a code in the elections of staff.',
  },
  legalBasis: [],
  documents: [],
  effectiveFrom: 'OPTIONAL',
  rules: () => [],
});
