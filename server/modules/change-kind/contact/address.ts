import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { declareKind } from '../declare/kind.ts';
import { isPostalCode } from './postal-code.rules.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const AdresseInput = defineForm(
  'AdresseInput',
  'A new personal address.',
  {
    lines: required([String], 'The lines above the postal code.', {
      example: ['12 rue des Lilas'],
      label: { fr: 'Adresse', en: 'Address' },
      help: {
        fr: 'Numéro et voie, puis les compléments, une ligne chacun.',
        en: 'Number and street, then further lines.',
      },
      maxLength: 38,
      minItems: 1,
      maxItems: 4,
      kind: 'PLAIN',
    }),
    postalCode: required(String, 'The postal code.', {
      example: '28000',
      label: { fr: 'Code postal', en: 'Postal code' },
      help: {
        fr: 'Cinq chiffres en France et outre-mer. Armées : le secteur postal (SP 12345) ou le code commençant par 00.',
        en: 'Five digits in France and overseas. Armed forces: the postal sector (SP 12345) or the code that begins with 00.',
      },
      maxLength: 16,
      kind: 'POSTAL_CODE',
    }),
    city: required(String, 'The town.', {
      example: 'Chartres',
      label: { fr: 'Commune', en: 'Town' },
      maxLength: 100,
      kind: 'PLAIN',
    }),
    country: optional(String, 'The country; France when absent.', {
      example: 'France',
      label: { fr: 'Pays', en: 'Country' },
      maxLength: 100,
      kind: 'PLAIN',
    }),
  },
  {
    rules: ({ postalCode, city, country }) =>
      isPostalCode(postalCode, { city, country: country ?? 'France' })
        ? []
        : [{ code: 'INVALID_POSTAL_CODE', path: ['postalCode'] }],
  },
);

export const adresse = declareKind({
  ...updatedOnProof,
  needsProof: true,
  code: 'ADRESSE',
  label: { fr: 'Changement d’adresse personnelle', en: 'New personal address' },
  form: AdresseInput,
  whenToAsk: {
    fr: 'Dès que vous connaissez votre nouvelle adresse, au besoin avant le déménagement.',
    en: 'As soon as you know your new address, before the move if you like.',
  },
  effect: {
    fr: 'Votre dossier, vos bulletins de paie et le matériel électoral portent la nouvelle adresse à partir de ce jour. L’adresse ne change pas votre département de gestion.',
    en: 'Your file, your payslips and election material carry the new address from that day on. The address does not change the department that manages you.',
  },
  legalBasis: [],
  documents: [
    {
      code: 'JUSTIF_DOMICILE',
      label: { fr: 'Justificatif de domicile', en: 'Proof of address' },
      need: 'USEFUL',
      maxAgeMonths: 3,
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'REQUIRED',
  rules: () => [],
});
