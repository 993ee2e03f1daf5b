import { choices } from '../../../platform/form/choices.ts';
import { defineForm, required } from '../../../platform/form/form.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { happenedFault } from '../declare/bounds.ts';
import { addMonths } from '../declare/days.rules.ts';
import { fault, reversed } from '../declare/faults.ts';
import { birthDay, day } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { text } from '../declare/law.tables.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';
import { EnfantInput, isRecorded } from './child.ts';

const EndOfCharge = choices('EndOfCharge', 'Why a child is no longer dependent.', {
  EARNS: { fr: 'Revenu supérieur à 55 % du SMIC', en: 'Earns more than 55 % of the minimum wage' },
  LEFT_HOME: { fr: 'Départ du foyer', en: 'Left the home' },
  TWENTY: { fr: 'Vingt ans', en: 'Is twenty' },
});

const endDay = { fr: 'Depuis le', en: 'Since' };

const FinChargeEnfantInput = defineForm(
  'FinChargeEnfantInput',
  'A child who is no longer dependent.',
  {
    child: required(EnfantInput, 'The child.', {
      example: { givenName: 'Léa', birthDate: '2006-03-14' },
      label: { fr: 'Enfant', en: 'Child' },
    }),
    why: required(EndOfCharge, 'Why.', { example: 'EARNS', label: { fr: 'Motif', en: 'Reason' } }),
    on: day('Since when.', endDay),
  },
  {
    rules: ({ child, on }) => (on < child.birthDate ? reversed('on', endDay, birthDay) : []),
  },
);

export const finChargeEnfant = declareKind({
  ...updatedOnProof,
  code: 'FIN_CHARGE_ENFANT',
  label: { fr: 'Enfant qui n’est plus à charge', en: 'Child who is no longer dependent' },
  form: FinChargeEnfantInput,
  whenToAsk: {
    fr: 'Dans le mois : les sommes versées à tort devront être remboursées.',
    en: 'Within the month: what is paid too much is taken back.',
  },
  effect: {
    fr: 'À partir de ce jour, l’enfant ne figure plus parmi les enfants à charge du dossier, et le supplément familial s’arrête pour lui.',
    en: 'From that day on the child is no longer among the dependent children of the file, and the family supplement stops for this child.',
  },
  legalBasis: [
    text('décret 85-1148 du 24 octobre 1985', '10 à 12'),
    text('Code de la sécurité sociale', 'R512-2'),
  ],
  documents: [],
  effectiveFrom: 'NONE',
  bounds: ({ facts: { birthDate, today } }) => ({
    within: { 'child.birthDate': { minimum: birthDate, maximum: today } },
  }),
  rules: [
    ({ child }, asked) =>
      happenedFault(child.birthDate, asked, 'child').map((refusal) => ({
        ...refusal,
        path: ['child', 'birthDate'],
      })),
    ({ child }, asked) =>
      child.birthDate <= asked.facts.today && !isRecorded(child, asked.facts)
        ? fault(changeKindRefusals.CHILD_NOT_RECORDED, 'child')
        : [],
    ({ child, why, on }) =>
      why === 'TWENTY' && on < addMonths(child.birthDate, 240)
        ? fault(changeKindRefusals.DURATION_NOT_ALLOWED, 'on', {
            fr: 'L’enfant n’a pas encore vingt ans à cette date.',
            en: 'The child is not yet twenty on that day.',
          })
        : [],
  ],
});
