import { defineForm, optional } from '../../../platform/form/form.ts';
import { flag } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const TelephoneInput = defineForm(
  'TelephoneInput',
  'Other personal telephone numbers; one that is absent stays, unless `removesOther` says otherwise.',
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
    removesOther: flag('Whether the number that is not given is removed; no when absent.', {
      fr: 'Supprimer l’autre numéro',
      en: 'Remove the other number',
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
    fr: 'Chaque numéro indiqué remplace celui du dossier ; l’autre est conservé, sauf si vous demandez sa suppression. Le portable sert aussi à recevoir un code lors des élections professionnelles.',
    en: 'Each number that you give replaces that of the file; the other one stays, unless you ask to have it removed. The mobile number also receives a code in the elections of staff.',
  },
  legalBasis: [],
  documents: [],
  effectiveFrom: 'OPTIONAL',
  rules: () => [],
});
