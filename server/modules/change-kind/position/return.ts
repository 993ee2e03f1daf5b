import { choices } from '../../../platform/form/choices.ts';
import { defineForm, required } from '../../../platform/form/form.ts';
import { noticeOf } from '../declare/bounds.ts';
import { addMonths } from '../declare/days.rules.ts';
import { fields, flag } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { positionsDecree } from '../declare/law.tables.ts';
import { decided } from '../declare/usual.tables.ts';

const ReturnAfter = choices('ReturnAfter', 'From where one comes back.', {
  DISPONIBILITE: { fr: 'Disponibilité', en: 'Disponibilité' },
  CONGE_PARENTAL: { fr: 'Congé parental', en: 'Parental leave' },
  DETACHEMENT: { fr: 'Détachement', en: 'Secondment' },
});

const ReintegrationInput = defineForm('ReintegrationInput', 'The return to the corps.', {
  after: required(ReturnAfter, 'From where.', {
    example: 'DISPONIBILITE',
    label: { fr: 'À la suite de', en: 'After' },
  }),
  isEarly: flag('Whether it is before the end that was foreseen; no when absent.', {
    fr: 'Retour avant la fin prévue',
    en: 'Before the end that was foreseen',
  }),
  whyLate: fields.whyLate,
});

/** Months before the return (décret 85-986, art. 49 for the disponibilité: three months; services take two). */
const noticeMonths = { DISPONIBILITE: 2, CONGE_PARENTAL: 1, DETACHEMENT: 3 } as const;

export const reintegration = declareKind({
  ...decided,
  recourse: 'MEDIATOR',
  code: 'REINTEGRATION',
  label: {
    fr: 'Réintégration après disponibilité, congé parental ou détachement',
    en: 'Return after a disponibilité, a parental leave or a secondment',
  },
  form: ReintegrationInput,
  whenToAsk: {
    fr: 'Deux à trois mois avant la fin, et pendant la campagne de mutation pour obtenir un poste.',
    en: 'Two to three months before the end, and in the campaign of transfers to get a post.',
  },
  effect: {
    fr: 'Position d’activité à partir de ce jour. L’affectation suit le mouvement.',
    en: 'Position of activity from that day on. The posting follows from the transfers.',
  },
  legalBasis: [positionsDecree('22, 49 et 57')],
  documents: [
    {
      code: 'CERTIFICAT_APTITUDE',
      label: { fr: 'Certificat d’un médecin agréé', en: 'Certificate of an approved doctor' },
      need: {
        when: ({ after }, { positions, today }) =>
          after === 'DISPONIBILITE' &&
          positions.some(
            ({ kind, from, to }) =>
              kind.startsWith('DISPONIBILITE') &&
              addMonths(from, 3) <= (to ?? today) &&
              (to === null || to >= today),
          ),
        sentence: {
          fr: 'Après une disponibilité de plus de trois mois.',
          en: 'After a disponibilité of more than three months.',
        },
      },
      isMedical: true,
      retention: 'MEDICAL',
    },
  ],
  effectiveFrom: 'REQUIRED',
  bounds: (asked, values) => noticeOf(asked, values, noticeMonths[values.after ?? 'DETACHEMENT']),
  rules: () => [],
});
