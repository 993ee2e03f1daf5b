import { choices } from '../../../platform/form/choices.ts';
import { defineForm, required } from '../../../platform/form/form.ts';
import { custodyJudgment } from '../declare/documents.tables.ts';
import { happened } from '../declare/bounds.ts';
import { day, flag } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { cgfp, text } from '../declare/law.tables.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const MariageInput = defineForm('MariageInput', 'A marriage.', {
  on: day('The day of the marriage.', { fr: 'Date du mariage', en: 'Day of the marriage' }),
});

export const mariage = declareKind({
  ...updatedOnProof,
  code: 'MARIAGE',
  label: { fr: 'Mariage', en: 'Marriage' },
  form: MariageInput,
  whenToAsk: { fr: 'Dès que vous avez l’acte.', en: 'As soon as you have the certificate.' },
  effect: {
    fr: 'La situation de famille du dossier devient « marié(e) » à la date du mariage : elle compte pour le rapprochement de conjoints. Un nom d’usage se demande à part.',
    en: 'The family situation of the file becomes “married” on the day of the marriage: it counts for transfers to be near the spouse. A name to use is asked for by itself.',
  },
  legalBasis: [cgfp('L512-19')],
  documents: [
    {
      code: 'ACTE_MARIAGE',
      label: { fr: 'Acte de mariage ou livret de famille', en: 'Marriage certificate or family record book' },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'NONE',
  bounds: (asked) => ({ fields: { on: happened(asked) } }),
  rules: () => [],
});

const PacsInput = defineForm('PacsInput', 'A civil partnership (PACS).', {
  on: day('The day of its registration.', { fr: 'Date d’enregistrement', en: 'Day of the registration' }),
  forTransfer: flag('Whether it is to count for a transfer to be near the partner; no when absent.', {
    fr: 'Je le ferai valoir pour un rapprochement de conjoints',
    en: 'It is to count for a transfer to be near my partner',
  }),
});

export const pacs = declareKind({
  ...updatedOnProof,
  code: 'PACS',
  label: { fr: 'Pacte civil de solidarité (PACS)', en: 'Civil partnership (PACS)' },
  form: PacsInput,
  whenToAsk: { fr: 'Dès que le PACS est enregistré.', en: 'As soon as it is registered.' },
  effect: {
    fr: 'La situation de famille du dossier devient « pacsé(e) » à cette date. Pour un rapprochement de conjoints, la loi demande en plus la preuve d’une imposition commune.',
    en: 'The family situation of the file becomes “civil partner” on that day. For a transfer to be near the partner the law also asks for proof of joint taxation.',
  },
  legalBasis: [text('Code civil', '515-1 à 515-7'), cgfp('L512-19, 1°')],
  documents: [
    {
      code: 'ATTESTATION_PACS',
      label: {
        fr: 'Récépissé ou attestation d’enregistrement du PACS',
        en: 'Receipt or certificate of registration',
      },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
    {
      code: 'IMPOSITION_COMMUNE',
      label: { fr: 'Avis d’imposition commune', en: 'Joint tax notice' },
      need: {
        when: ({ forTransfer }) => forTransfer === true,
        sentence: {
          fr: 'Si vous le faites valoir pour un rapprochement de conjoints.',
          en: 'If it is to count for a transfer to be near your partner.',
        },
      },
      retention: 'FILE',
    },
    {
      code: 'EXTRAIT_NAISSANCE',
      label: {
        fr: 'Extrait d’acte de naissance portant la mention',
        en: 'Extract of the birth certificate that says so',
      },
      need: 'USEFUL',
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'NONE',
  bounds: (asked) => ({ fields: { on: happened(asked) } }),
  rules: () => [],
});

const CoupleEnd = choices('CoupleEnd', 'How a couple parts.', {
  DIVORCE: { fr: 'Divorce', en: 'Divorce' },
  SEPARATION: { fr: 'Séparation', en: 'Separation' },
  END_OF_PACS: { fr: 'Dissolution du PACS', en: 'End of the civil partnership' },
});

const DivorceInput = defineForm(
  'DivorceInput',
  'A divorce, a separation or the end of a civil partnership.',
  {
    event: required(CoupleEnd, 'What happened.', {
      example: 'DIVORCE',
      label: { fr: 'Événement', en: 'Event' },
    }),
    on: day('Since when.', { fr: 'Date d’effet', en: 'Since when' }),
    hasChildren: flag('Whether there are children in charge; no when absent.', {
      fr: 'J’ai des enfants à charge',
      en: 'I have dependent children',
    }),
  },
);

export const divorce = declareKind({
  ...updatedOnProof,
  code: 'DIVORCE',
  label: {
    fr: 'Divorce, séparation ou dissolution du PACS',
    en: 'Divorce, separation or end of a civil partnership',
  },
  form: DivorceInput,
  whenToAsk: {
    fr: 'Dès que vous avez le jugement ou l’acte : un supplément familial versé à tort devra être remboursé.',
    en: 'As soon as you have the judgment or certificate: a family supplement that was paid wrongly is taken back.',
  },
  effect: {
    fr: 'La situation de famille du dossier change à cette date. Le supplément familial suit la charge effective des enfants. Le nom d’usage reste tant que vous ne demandez pas un autre nom.',
    en: 'The family situation of the file changes on that day. The family supplement goes to the parent who supports the children. The name in use stays until you ask for another.',
  },
  legalBasis: [text('Code civil', '229 et suivants'), text('décret 85-1148 du 24 octobre 1985', '11')],
  documents: [
    {
      code: 'JUGEMENT_OU_MENTION',
      label: {
        fr: 'Jugement, convention déposée chez un notaire, ou acte portant la mention',
        en: 'Judgment, agreement deposited with a notary, or certificate that says so',
      },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
    {
      ...custodyJudgment,
      need: {
        when: ({ hasChildren }) => hasChildren === true,
        sentence: { fr: 'Si vous avez des enfants à charge.', en: 'If you have dependent children.' },
      },
    },
  ],
  effectiveFrom: 'NONE',
  bounds: (asked) => ({ fields: { on: happened(asked) } }),
  rules: () => [],
});

const VeuvageInput = defineForm('VeuvageInput', 'The death of the spouse or partner.', {
  on: day('The day of the death.', { fr: 'Date du décès', en: 'Day of the death' }),
});

export const veuvage = declareKind({
  ...updatedOnProof,
  code: 'VEUVAGE',
  label: { fr: 'Décès du conjoint', en: 'Death of the spouse or partner' },
  form: VeuvageInput,
  whenToAsk: { fr: 'Quand vous le pouvez.', en: 'When you can.' },
  effect: {
    fr: 'La situation de famille du dossier devient « veuf ou veuve » à cette date, ou « célibataire » après un PACS. Votre service de gestion vous informera de vos droits : supplément familial de traitement et, après un mariage, pension de réversion.',
    en: 'The family situation of the file becomes “widowed” on that day, or “single” after a PACS. Your HR service will inform you of your rights: the family supplement and, after a marriage, the pension of survivors.',
  },
  legalBasis: [text('Code des pensions civiles et militaires de retraite', 'L38 et suivants')],
  documents: [
    {
      code: 'ACTE_DECES',
      label: { fr: 'Acte de décès', en: 'Death certificate' },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'NONE',
  bounds: (asked) => ({ fields: { on: happened(asked) } }),
  rules: () => [],
});
