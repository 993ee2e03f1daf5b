import { choices } from '../../../platform/form/choices.ts';
import { defineForm, required } from '../../../platform/form/form.ts';
import { medicalCertificate } from '../declare/documents.tables.ts';
import { lengthFault, reversedFault } from '../declare/faults.ts';
import { fields } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { cgfp } from '../declare/law.tables.ts';
import { grantedByRight } from '../declare/usual.tables.ts';

const CareLeave = choices('CareLeave', 'A leave to be with somebody who needs care.', {
  PRESENCE_PARENTALE: {
    fr: 'Présence parentale (enfant gravement malade)',
    en: 'Présence parentale (a child who is gravely ill)',
  },
  SOLIDARITE_FAMILIALE: {
    fr: 'Solidarité familiale (proche en fin de vie)',
    en: 'Solidarité familiale (a relative who is dying)',
  },
  PROCHE_AIDANT: { fr: 'Proche aidant', en: 'Proche aidant (care of a relative)' },
});

const Relation = choices('Relation', 'Who somebody is to the teacher.', {
  CHILD: { fr: 'Enfant', en: 'Child' },
  SPOUSE: { fr: 'Conjoint ou partenaire', en: 'Spouse or partner' },
  PARENT: { fr: 'Ascendant', en: 'Parent or grandparent' },
  SIBLING: { fr: 'Frère ou sœur', en: 'Brother or sister' },
  OTHER: { fr: 'Autre proche', en: 'Another relative' },
});

/** 310 working days within 36 months; three months, once again for a relative who is dying, one year of the career. */
const mostMonths = { PRESENCE_PARENTALE: 36, SOLIDARITE_FAMILIALE: 3, PROCHE_AIDANT: 3 } as const;

const CongePresenceParentaleInput = defineForm(
  'CongePresenceParentaleInput',
  'Leave to be with a child or a relative who is ill or needs care.',
  {
    leave: required(CareLeave, 'Which leave.', {
      example: 'PROCHE_AIDANT',
      label: { fr: 'Congé', en: 'Leave' },
      onPaper: false,
    }),
    relation: required(Relation, 'Who needs care.', {
      example: 'PARENT',
      label: { fr: 'Personne aidée', en: 'Who needs care' },
      onPaper: false,
    }),
    until: fields.until,
    isRenewal: fields.isRenewal,
  },
  {
    rules: ({ leave, relation }) =>
      leave === 'PRESENCE_PARENTALE' && relation !== 'CHILD'
        ? [{ code: 'UNKNOWN_VALUE', path: ['relation'], expected: ['CHILD'] }]
        : [],
  },
);

export const congePresenceParentale = declareKind({
  ...grantedByRight,
  code: 'CONGE_PRESENCE_PARENTALE',
  label: {
    fr: 'Congé de présence parentale, de solidarité familiale ou de proche aidant',
    en: 'Leave to be with a child or a relative who needs care',
  },
  form: CongePresenceParentaleInput,
  whenToAsk: {
    fr: 'Quinze jours avant le début, ou sans délai en cas d’urgence.',
    en: 'Fifteen days before it begins, or at once when it is urgent.',
  },
  effect: {
    fr: 'Le congé est inscrit au dossier, sans traitement, avec l’allocation de la CAF ou de l’assurance maladie. L’ancienneté continue de courir. Présence parentale : 310 jours ouvrés sur 36 mois ; proche aidant : un an dans la carrière.',
    en: 'The leave is recorded in the file, without pay, with the allowance of the CAF or of the health insurance. Seniority goes on. Présence parentale: 310 working days within 36 months; proche aidant: one year of the career.',
  },
  legalBasis: [cgfp('L632-1 à L634-4')],
  documents: [
    { ...medicalCertificate, need: 'REQUIRED' },
    {
      code: 'PREUVE_LIEN',
      label: { fr: 'Justificatif du lien familial', en: 'Proof of the family bond' },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'REQUIRED',
  rules: [
    ({ until }, asked) => reversedFault(until, asked),
    ({ leave, until }, asked) =>
      lengthFault(until, asked, {
        most: mostMonths[leave],
        says: {
          fr: `${mostMonths[leave]} mois au plus à la fois pour ce congé.`,
          en: `At most ${mostMonths[leave]} months at a time for this leave.`,
        },
      }),
  ],
});
