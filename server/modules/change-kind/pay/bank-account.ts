import { defineForm, required } from '../../../platform/form/form.ts';
import { declareKind } from '../declare/kind.ts';
import { text } from '../declare/law.tables.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const account = {
  bic: required(String, 'The code of the bank (BIC).', {
    example: 'BNPAFRPPXXX',
    label: { fr: 'BIC', en: 'BIC' },
    maxLength: 20,
    kind: 'BIC',
  }),
  holder: required(
    String,
    'The holder as the bank writes the name: the teacher, alone or with somebody else.',
    {
      example: 'Julie Labert',
      label: { fr: 'Titulaire du compte', en: 'Holder of the account' },
      help: {
        fr: 'Le compte doit être à votre nom, seul ou joint.',
        en: 'The account must be in your name, alone or with somebody else.',
      },
      maxLength: 100,
      kind: 'PLAIN',
    },
  ),
} as const;

const RibInput = defineForm('RibInput', 'Another bank account for the pay.', {
  iban: required(String, 'The IBAN, with or without spaces: of any country of SEPA.', {
    example: 'FR14 2004 1010 0505 0001 3M02 606',
    label: { fr: 'IBAN', en: 'IBAN' },
    help: {
      fr: 'Recopiez-le depuis un relevé d’identité bancaire de votre banque.',
      en: 'Copy it from the account details that your bank gives you.',
    },
    maxLength: 60,
    kind: 'IBAN',
  }),
  ...account,
});

/** An IBAN is sealed and never shown again: four digits tell which account it was. */
const KeptRib = defineForm('RibInput', 'Another bank account for the pay, as it is shown again.', {
  ibanLastFour: required(String, 'The last four characters of the IBAN.', {
    example: '2606',
    label: { fr: 'IBAN, quatre derniers caractères', en: 'IBAN, last four characters' },
    maxLength: 4,
  }),
  ...account,
});

export const rib = declareKind({
  ...updatedOnProof,
  needsProof: true,
  code: 'RIB',
  label: { fr: 'Changement de coordonnées bancaires', en: 'New bank account' },
  form: RibInput,
  kept: KeptRib,
  whenToAsk: {
    fr: 'Un à deux mois avant de fermer l’ancien compte : gardez-le ouvert jusqu’à la première paie sur le nouveau.',
    en: 'One or two months before you close the former account: keep it open until the first pay has come to the new one.',
  },
  effect: {
    fr: 'Le service vérifie la demande par un autre moyen (téléphone, courrier ou sur place), puis le compte est pris en compte 48 heures après la décision ; vous pouvez encore le retirer pendant ce temps. Le site ENSAP n’est pas mis à jour.',
    en: 'The service checks the request in another way (by telephone, by letter or in person), then the account counts 48 hours after the decision; until then you can take it back. The ENSAP site is not updated.',
  },
  legalBasis: [text('règlement (UE) 260/2012', '9')],
  documents: [
    {
      code: 'RIB',
      label: {
        fr: 'Relevé d’identité bancaire à votre nom, avec IBAN et BIC',
        en: 'Account details of the bank in your name, with IBAN and BIC',
      },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
    {
      code: 'PIECE_IDENTITE',
      label: { fr: 'Copie de la pièce d’identité', en: 'Copy of the identity document' },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'NONE',
  rules: () => [],
});
