import { choices } from '../../../platform/form/choices.ts';
import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { identityDocument } from '../declare/documents.tables.ts';
import { fields } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { text } from '../declare/law.tables.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const NameChangeGround = choices('NameChangeGround', 'By what the civil register has changed.', {
  CIVIL_REGISTRAR: { fr: 'Décision de l’officier de l’état civil', en: 'Decision of the registrar' },
  DECREE: { fr: 'Décret', en: 'Decree' },
  JUDGMENT: { fr: 'Jugement', en: 'Judgment' },
  FOREIGN_ACT: { fr: 'Acte étranger transcrit', en: 'Foreign act that was transcribed' },
});

const NomFamilleInput = defineForm(
  'NomFamilleInput',
  'Another family name or other given names in the civil register.',
  {
    ground: required(NameChangeGround, 'By what the civil register has changed.', {
      example: 'CIVIL_REGISTRAR',
      label: { fr: 'Origine du changement', en: 'Ground of the change' },
    }),
    familyName: optional(String, 'The new family name; absent when it stays.', {
      example: 'Morin',
      label: { fr: 'Nouveau nom de famille', en: 'New family name' },
      maxLength: 100,
      kind: 'PLAIN',
    }),
    givenNames: fields.givenNames,
    changeUsername: fields.changeUsername,
    changeProfessionalAddress: fields.changeProfessionalAddress,
  },
  {
    requiredWhen: {
      familyName: {
        when: ({ givenNames }) => givenNames == null,
        sentence: {
          fr: 'Indiquez le nouveau nom ou les nouveaux prénoms.',
          en: 'Give the new name or the new given names.',
        },
      },
    },
  },
);

export const nomFamille = declareKind({
  ...updatedOnProof,
  needsProof: true,
  code: 'NOM_FAMILLE',
  label: { fr: 'Changement de nom de famille ou de prénom', en: 'New family name or given names' },
  form: NomFamilleInput,
  whenToAsk: {
    fr: 'Quand l’état civil est modifié : l’acte de naissance doit porter la mention.',
    en: 'When the civil register has changed: the birth certificate must say so.',
  },
  effect: {
    fr: 'Le nom et les prénoms du dossier changent à partir de ce jour. L’identifiant et l’adresse professionnelle ne changent que si vous le demandez ; les anciens restent des alias.',
    en: 'The name and given names of the file change from that day on. The username and the professional address change only if you ask for it; the former ones stay as aliases.',
  },
  legalBasis: [text('Code civil', '60, 61 et 61-3-1')],
  documents: [
    {
      code: 'ACTE_NAISSANCE',
      label: {
        fr: 'Acte de naissance avec la mention, ou décret, ou décision de l’officier de l’état civil',
        en: 'Birth certificate with the change, or decree, or decision of the registrar',
      },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
    { ...identityDocument, need: 'USEFUL' },
  ],
  effectiveFrom: 'OPTIONAL',
  rules: () => [],
});
