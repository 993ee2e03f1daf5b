import type { Refusal } from '../../../platform/errors/errors.ts';
import { choices } from '../../../platform/form/choices.ts';
import { defineForm, offPaper, required } from '../../../platform/form/form.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { addDays, addMonths } from '../declare/days.rules.ts';
import { medicalCertificate } from '../declare/documents.tables.ts';
import { fault, lengthFault, reversedFault } from '../declare/faults.ts';
import { dayIfAny, fields } from '../declare/fields.ts';
import { declareKind, type Asked } from '../declare/kind.ts';
import { cgfp, grantedAfterTwoMonths, positionsDecree, text } from '../declare/law.tables.ts';
import { decided } from '../declare/usual.tables.ts';
import { adoptionWeeks, childUnder, mostYears } from './leave-without-pay.tables.ts';

/** Refuses a leave that is longer than the law knows for its reason. */
const yearsFault = (why: keyof typeof mostYears, until: string, asked: Asked): Refusal[] =>
  lengthFault(until, asked, {
    most: 12 * mostYears[why],
    says: {
      fr: `${mostYears[why]} an${mostYears[why] > 1 ? 's' : ''} au plus à la fois pour ce motif.`,
      en: `At most ${mostYears[why] > 1 ? `${mostYears[why]} years` : 'one year'} at a time for this reason.`,
    },
  });

/** Six weeks for each approval of an adoption (décret 85-986, art. 47). */
function weeksFault(until: string, { effectiveFrom }: Asked): Refusal[] {
  return effectiveFrom !== null && until >= addDays(effectiveFrom, 7 * adoptionWeeks)
    ? fault(changeKindRefusals.DURATION_NOT_ALLOWED, 'until', {
        fr: 'Six semaines au plus par agrément.',
        en: 'At most six weeks for each approval.',
      })
    : [];
}

/** Refuses what begins, or goes on, once the child is twelve (décret 85-986, art. 47). */
function childFault(born: string | null | undefined, until: string, { effectiveFrom }: Asked): Refusal[] {
  if (born == null || effectiveFrom === null) return [];
  const ends = addMonths(born, 12 * childUnder);
  if (until < ends) return [];
  return fault(changeKindRefusals.RIGHT_ENDED, effectiveFrom >= ends ? 'childBirthDate' : 'until', {
    fr: 'Le droit va jusqu’aux douze ans de l’enfant.',
    en: 'The right runs until the child is twelve.',
  });
}

const LeaveByRight = choices('LeaveByRight', 'Why a disponibilité is a right.', {
  CHILD_UNDER_12: { fr: 'Élever un enfant de moins de douze ans', en: 'To bring up a child under twelve' },
  CARE: {
    fr: 'Soins au conjoint, à un enfant ou à un ascendant',
    en: 'Care of the spouse, a child or a parent',
  },
  FOLLOW_SPOUSE: { fr: 'Suivre le conjoint', en: 'To follow the spouse' },
  ADOPTION: { fr: 'Adoption outre-mer ou à l’étranger', en: 'Adoption overseas or abroad' },
  ELECTED_OFFICE: { fr: 'Mandat d’élu local', en: 'Local elected office' },
});

const DispoDroitInput = defineForm(
  'DispoDroitInput',
  'A leave without pay (disponibilité) that the law grants by right.',
  {
    why: required(LeaveByRight, 'Why.', {
      example: 'FOLLOW_SPOUSE',
      label: { fr: 'Motif', en: 'Reason' },
      onPaper: false,
    }),
    childBirthDate: offPaper(
      dayIfAny(
        'The date of birth of the child.',
        {
          fr: 'Date de naissance de l’enfant',
          en: 'Date of birth of the child',
        },
        '2020-02-29',
      ),
    ),
    until: fields.until,
    isRenewal: fields.isRenewal,
  },
  {
    requiredWhen: {
      childBirthDate: {
        when: ({ why }) => why === 'CHILD_UNDER_12',
        sentence: { fr: 'Obligatoire pour élever un enfant.', en: 'Required to bring up a child.' },
      },
    },
  },
);

const campaign = {
  fr: 'De janvier à mars pour la rentrée suivante, l’administration pouvant exiger un préavis de trois mois ; trois mois avant la fin pour un renouvellement.',
  en: 'From January to March for the school year that follows; the administration can ask for three months of notice. Three months before it ends, to renew it.',
};

export const dispoDroit = declareKind({
  ...decided,
  recourse: 'MEDIATOR',
  code: 'DISPO_DROIT',
  label: { fr: 'Disponibilité de droit', en: 'Disponibilité by right' },
  form: DispoDroitInput,
  whenToAsk: campaign,
  effect: {
    fr: 'Position de disponibilité, sans traitement ; en règle générale, le poste n’est pas conservé. Pour élever un enfant, l’ancienneté est conservée dans la limite de cinq ans sur l’ensemble de la carrière ; pour les autres motifs, elle s’arrête sauf activité professionnelle prouvée à la réintégration. Après la date de fin, la disponibilité se poursuit tant que la réintégration n’est pas prononcée.',
    en: 'Position of disponibilité, without pay; as a rule the post is not kept. To bring up a child, seniority runs for five years of the career at most; for other reasons it stops, unless a professional activity is proved at the return. After its last day it goes on until a return is granted.',
  },
  legalBasis: [cgfp('L514-1 à L514-8'), positionsDecree('47')],
  documents: [
    {
      code: 'LIVRET_FAMILLE',
      label: { fr: 'Livret de famille', en: 'Family record book' },
      need: {
        when: ({ why }) => why === 'CHILD_UNDER_12',
        sentence: { fr: 'Pour élever un enfant.', en: 'To bring up a child.' },
      },
      retention: 'IDENTITY_OR_BANK',
    },
    {
      ...medicalCertificate,
      need: {
        when: ({ why }) => why === 'CARE',
        sentence: { fr: 'Pour des soins à un proche.', en: 'For the care of a relative.' },
      },
    },
    {
      code: 'ATTESTATION_EMPLOYEUR_CONJOINT',
      label: {
        fr: 'Attestation de l’employeur du conjoint et justificatif du lien',
        en: 'Certificate of the spouse’s employer, and proof of the bond',
      },
      need: {
        when: ({ why }) => why === 'FOLLOW_SPOUSE',
        sentence: { fr: 'Pour suivre le conjoint.', en: 'To follow the spouse.' },
      },
      retention: 'FILE',
    },
    {
      code: 'PREUVE_ADOPTION',
      label: { fr: 'Agrément en vue d’adoption', en: 'Approval for an adoption' },
      need: {
        when: ({ why }) => why === 'ADOPTION',
        sentence: { fr: 'Pour une adoption.', en: 'For an adoption.' },
      },
      retention: 'IDENTITY_OR_BANK',
    },
    {
      code: 'PREUVE_MANDAT',
      label: { fr: 'Justificatif du mandat', en: 'Proof of the office' },
      need: {
        when: ({ why }) => why === 'ELECTED_OFFICE',
        sentence: { fr: 'Pour un mandat d’élu local.', en: 'For a local elected office.' },
      },
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'REQUIRED',
  rules: [
    ({ until }, asked) => reversedFault(until, asked),
    ({ why, until }, asked) =>
      why === 'ADOPTION' ? weeksFault(until, asked) : yearsFault(why, until, asked),
    ({ why, until, childBirthDate }, asked) =>
      why === 'CHILD_UNDER_12' ? childFault(childBirthDate, until, asked) : [],
  ],
});

const LeaveWish = choices('LeaveWish', 'Why a disponibilité is asked for.', {
  PERSONAL: { fr: 'Convenances personnelles', en: 'Personal reasons' },
  STUDIES: { fr: 'Études ou recherches d’intérêt général', en: 'Studies or research' },
  BUSINESS: { fr: 'Création ou reprise d’une entreprise', en: 'Founding or taking over a business' },
});

const DispoAutorisationInput = defineForm(
  'DispoAutorisationInput',
  'A leave without pay (disponibilité) that the administration may grant.',
  {
    why: required(LeaveWish, 'Why.', { example: 'STUDIES', label: { fr: 'Nature', en: 'Kind' } }),
    reason: fields.reason,
    until: fields.until,
    isRenewal: fields.isRenewal,
  },
);

export const dispoAutorisation = declareKind({
  ...decided,
  silence: grantedAfterTwoMonths,
  recourse: 'MEDIATOR',
  code: 'DISPO_AUTORISATION',
  label: { fr: 'Disponibilité sur autorisation', en: 'Disponibilité by authorisation' },
  form: DispoAutorisationInput,
  whenToAsk: campaign,
  effect: {
    fr: 'Position de disponibilité, sans traitement, selon les nécessités du service. L’ancienneté s’arrête, sauf activité professionnelle prouvée une fois, à la réintégration (cinq ans au plus). Convenances personnelles : dix ans au plus dans la carrière. Après la date de fin, la disponibilité se poursuit tant que la réintégration n’est pas prononcée.',
    en: 'Position of disponibilité, without pay, if the service permits it. Seniority stops, unless a professional activity is proved once, at the return (five years at most). Personal reasons: ten years of the career at most. After its last day it goes on until a return is granted.',
  },
  legalBasis: [
    cgfp('L511-3'),
    cgfp('L514-1 à L514-8'),
    positionsDecree('44 et 46'),
    text('décret 2025-1169 du 5 décembre 2025'),
  ],
  documents: [
    {
      code: 'CERTIFICAT_SCOLARITE',
      label: {
        fr: 'Attestation d’inscription ou sujet de recherche',
        en: 'Proof of enrolment, or subject of research',
      },
      need: {
        when: ({ why }) => why === 'STUDIES',
        sentence: { fr: 'Pour des études ou recherches.', en: 'For studies or research.' },
      },
      retention: 'FILE',
    },
    {
      code: 'PREUVE_ENTREPRISE',
      label: {
        fr: 'Statuts ou immatriculation de l’entreprise',
        en: 'Articles or registration of the business',
      },
      need: {
        when: ({ why }) => why === 'BUSINESS',
        sentence: {
          fr: 'Pour la création ou la reprise d’une entreprise.',
          en: 'For founding or taking over a business.',
        },
      },
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'REQUIRED',
  rules: [
    ({ until }, asked) => reversedFault(until, asked),
    ({ why, until }, asked) => yearsFault(why, until, asked),
    ({ why, isRenewal }) =>
      why === 'BUSINESS' && isRenewal === true
        ? fault(changeKindRefusals.DURATION_NOT_ALLOWED, 'isRenewal', {
            fr: 'La disponibilité pour créer ou reprendre une entreprise ne se renouvelle pas.',
            en: 'A disponibilité to found or take over a business cannot be renewed.',
          })
        : [],
  ],
});
