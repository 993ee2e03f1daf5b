import { defineForm, required } from '../../../platform/form/form.ts';
import { declareKind } from '../declare/kind.ts';
import { cgfp, text } from '../declare/law.tables.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const NationaliteInput = defineForm('NationaliteInput', 'Another nationality.', {
  country: required(String, 'The country, by its two letters in ISO 3166-1, such as FR.', {
    example: 'PT',
    label: { fr: 'Nationalité (code du pays)', en: 'Nationality (code of the country)' },
    maxLength: 2,
    kind: 'COUNTRY',
  }),
});

export const nationalite = declareKind({
  ...updatedOnProof,
  code: 'NATIONALITE',
  label: { fr: 'Nationalité', en: 'Nationality' },
  form: NationaliteInput,
  whenToAsk: {
    fr: 'Quand vous avez acquis ou perdu une nationalité.',
    en: 'When you have acquired or lost a nationality.',
  },
  effect: {
    fr: 'La nationalité du dossier change à partir de ce jour.',
    en: 'The nationality of the file changes from that day on.',
  },
  legalBasis: [cgfp('L321-1 et L321-2'), text('Code civil', '21-2 et 21-15')],
  documents: [
    {
      code: 'PREUVE_NATIONALITE',
      label: {
        fr: 'Décret de naturalisation, certificat de nationalité ou pièce d’identité',
        en: 'Naturalisation decree, certificate of nationality or identity document',
      },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'OPTIONAL',
  rules: () => [],
});
