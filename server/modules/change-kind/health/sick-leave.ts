import { choices } from '../../../platform/form/choices.ts';
import { defineForm, required } from '../../../platform/form/form.ts';
import { medicalCertificate } from '../declare/documents.tables.ts';
import { lengthFault, reversedFault } from '../declare/faults.ts';
import { fields, flag, quota } from '../declare/fields.ts';
import { declareKind, type FieldBounds } from '../declare/kind.ts';
import { cgfp, text } from '../declare/law.tables.ts';
import { decided, grantedByRight } from '../declare/usual.tables.ts';

const CongeMaladieInput = defineForm('CongeMaladieInput', 'Sick leave.', {
  until: fields.until,
  isExtension: flag('Whether it goes on from a leave that is running; no when absent.', {
    fr: 'Prolongation d’un arrêt en cours',
    en: 'Extension of a leave that is running',
  }),
});

export const congeMaladie = declareKind({
  ...grantedByRight,
  code: 'CONGE_MALADIE',
  label: { fr: 'Arrêt de travail (congé de maladie)', en: 'Sick leave' },
  form: CongeMaladieInput,
  whenToAsk: {
    fr: 'Dans les 48 heures. Prévenez d’abord votre chef d’établissement ou l’inspection.',
    en: 'Within 48 hours. Inform your head of school or the inspection first.',
  },
  effect: {
    fr: 'Le congé est inscrit au dossier, après un jour de carence : 90 % du traitement pendant trois mois, puis la moitié pendant neuf mois. L’ancienneté continue de courir.',
    en: 'The leave is recorded in the file, after one day without pay: 90 % of the pay for three months, then half for nine. Seniority goes on.',
  },
  legalBasis: [cgfp('L822-1 à L822-5'), text('loi 2025-127 du 14 février 2025', '189')],
  documents: [
    {
      code: 'AVIS_ARRET',
      label: {
        fr: 'Volets 2 et 3 de l’avis d’arrêt de travail (jamais le volet 1)',
        en: 'Parts 2 and 3 of the notice (never part 1)',
      },
      need: 'REQUIRED',
      retention: 'MEDICAL',
    },
  ],
  effectiveFrom: 'REQUIRED',
  rules: ({ until }, asked) => [
    ...reversedFault(until, asked),
    ...lengthFault(until, asked, {
      most: 12,
      says: {
        fr: 'Le congé de maladie ordinaire dure un an au plus.',
        en: 'Ordinary sick leave lasts one year at most.',
      },
    }),
  ],
});

const LongSickLeave = choices('LongSickLeave', 'A long sick leave.', {
  CLM: {
    fr: 'Congé de longue maladie (trois ans au plus)',
    en: 'Congé de longue maladie (three years at most)',
  },
  CLD: { fr: 'Congé de longue durée (cinq ans au plus)', en: 'Congé de longue durée (five years at most)' },
});

const ClmCldInput = defineForm('ClmCldInput', 'A period of long sick leave.', {
  leave: required(LongSickLeave, 'Which leave.', { example: 'CLM', label: { fr: 'Congé', en: 'Leave' } }),
  until: fields.until,
  isRenewal: fields.isRenewal,
});

export const clmCld = declareKind({
  ...decided,
  opinion: 'MEDICAL',
  isMedical: true,
  code: 'CLM_CLD',
  label: { fr: 'Congé de longue maladie ou de longue durée', en: 'Long sick leave' },
  form: ClmCldInput,
  whenToAsk: {
    fr: 'Dès que votre médecin le propose ; un mois avant la fin d’une période pour la renouveler.',
    en: 'As soon as your doctor proposes it; one month before a period ends, to renew it.',
  },
  effect: {
    fr: 'Le congé est inscrit au dossier, sans sa raison. L’ancienneté continue de courir.',
    en: 'The leave is recorded in the file, without its reason. Seniority goes on.',
  },
  legalBasis: [cgfp('L822-6 à L822-17'), text('décret 86-442 du 14 mars 1986', '28 à 36')],
  documents: [{ ...medicalCertificate, need: 'REQUIRED' }],
  effectiveFrom: 'REQUIRED',
  rules: ({ until }, asked) => [
    ...reversedFault(until, asked),
    ...lengthFault(until, asked, {
      least: 3,
      most: 6,
      says: {
        fr: 'Une période dure de trois à six mois ; elle se renouvelle.',
        en: 'A period lasts from three to six months; it can be renewed.',
      },
    }),
  ],
});

const TptInput = defineForm('TptInput', 'A period of part-time for medical reasons.', {
  quota,
  until: fields.until,
  isRenewal: fields.isRenewal,
});

/** Décret 2021-997, art. 23-1: from 50 to 90 %, by tenths. */
const tenths: FieldBounds = {
  only: [50, 60, 70, 80, 90],
  minimum: 50,
  maximum: 90,
  below: { code: 'UNKNOWN_VALUE' },
  above: { code: 'UNKNOWN_VALUE' },
};

export const tpt = declareKind({
  ...decided,
  // An approved doctor is asked beyond three months (décret 86-442, art. 23-3 and 23-4): a renewal.
  opinion: {
    of: 'MEDICAL',
    when: ({ isRenewal }) => isRenewal === true,
    sentence: {
      fr: 'Pour un renouvellement, l’avis d’un médecin agréé est demandé avant la décision.',
      en: 'For a renewal, an approved doctor is asked for an opinion before the decision.',
    },
  },
  isMedical: true,
  code: 'TPT',
  label: { fr: 'Temps partiel thérapeutique', en: 'Part-time for medical reasons' },
  form: TptInput,
  whenToAsk: {
    fr: 'Quand votre médecin le prescrit, au besoin sans arrêt de travail avant.',
    en: 'When your doctor prescribes it, without a sick leave before if need be.',
  },
  effect: {
    fr: 'La quotité est inscrite au dossier pour ces dates ; le traitement est maintenu intégralement. Un an au plus en tout.',
    en: 'The rate is recorded in the file for these days; the pay stays whole. One year at most in all.',
  },
  legalBasis: [cgfp('L823-1 à L823-6'), text('décret 2021-997 du 28 juillet 2021')],
  documents: [{ ...medicalCertificate, need: 'REQUIRED' }],
  effectiveFrom: 'REQUIRED',
  bounds: () => ({ fields: { quota: tenths } }),
  rules: ({ until }, asked) => [
    ...reversedFault(until, asked),
    ...lengthFault(until, asked, {
      least: 1,
      most: 3,
      says: {
        fr: 'Une période dure d’un à trois mois ; elle se renouvelle.',
        en: 'A period lasts from one to three months; it can be renewed.',
      },
    }),
  ],
});
