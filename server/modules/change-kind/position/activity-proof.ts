import { GraphQLInt } from 'graphql';
import type { Refusal } from '../../../platform/errors/errors.ts';
import { choices } from '../../../platform/form/choices.ts';
import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { addDays, addMonths } from '../declare/days.rules.ts';
import { fault, reversed } from '../declare/faults.ts';
import { day, firstDay, lastDay } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { positionsDecree, text } from '../declare/law.tables.ts';
import { decided } from '../declare/usual.tables.ts';
import { activityOfYear } from './leave-without-pay.tables.ts';

const ActivityDuringLeave = choices('ActivityDuringLeave', 'What was done during a disponibilité.', {
  EMPLOYED: { fr: 'Activité salariée', en: 'Employed' },
  SELF_EMPLOYED: { fr: 'Activité indépendante', en: 'Self-employed' },
});

const DispoActivitePreuveInput = defineForm(
  'DispoActivitePreuveInput',
  'The proof of a professional activity during a disponibilité.',
  {
    activity: required(ActivityDuringLeave, 'What was done.', {
      example: 'EMPLOYED',
      label: { fr: 'Activité', en: 'Activity' },
    }),
    from: day('The first day of the activity.', firstDay, '2024-09-01'),
    to: day('The last day of the activity.', lastDay, '2026-08-31'),
    hours: optional(GraphQLInt, 'Of an employee: the hours of the whole period.', {
      example: 1400,
      label: { fr: 'Heures travaillées sur la période', en: 'Hours of the whole period' },
      minimum: 1,
      maximum: 20_000,
    }),
    quarters: optional(GraphQLInt, 'Of somebody self-employed: the quarters that were validated.', {
      example: 8,
      label: { fr: 'Trimestres de retraite validés sur la période', en: 'Quarters that were validated' },
      minimum: 1,
      maximum: 20,
    }),
  },
  {
    requiredWhen: {
      hours: {
        when: ({ activity }) => activity === 'EMPLOYED',
        sentence: { fr: 'Obligatoire pour une activité salariée.', en: 'Required of an employee.' },
      },
      quarters: {
        when: ({ activity }) => activity === 'SELF_EMPLOYED',
        sentence: {
          fr: 'Obligatoire pour une activité indépendante.',
          en: 'Required of somebody self-employed.',
        },
      },
    },
    rules: ({ from, to }) => (to < from ? reversed('to', lastDay, firstDay) : []),
  },
);

/** At least so much for each whole year; five years of a career at most. */
function activityFaults(values: InstanceType<typeof DispoActivitePreuveInput>): Refusal[] {
  const { activity, from, to } = values;
  const { hours, quarters, mostYears: most } = activityOfYear;
  if (to < from) return [];
  if (addDays(to, 1) > addMonths(from, 12 * most))
    return fault(changeKindRefusals.DURATION_NOT_ALLOWED, 'to', {
      fr: 'Cinq ans au plus comptent.',
      en: 'Five years count at most.',
    });
  const years = [5, 4, 3, 2, 1].find((count) => addDays(to, 1) >= addMonths(from, 12 * count)) ?? 1;
  const isEnough =
    activity === 'EMPLOYED'
      ? (values.hours ?? 0) >= hours * years
      : (values.quarters ?? 0) >= quarters * years;
  return isEnough
    ? []
    : fault(changeKindRefusals.ACTIVITY_TOO_SMALL, activity === 'EMPLOYED' ? 'hours' : 'quarters', {
        fr: 'Il faut 600 heures par an, ou quatre trimestres de retraite validés par an.',
        en: 'It takes 600 hours of a year, or four validated quarters of a year.',
      });
}

export const dispoActivitePreuve = declareKind({
  ...decided,
  code: 'DISPO_ACTIVITE_PREUVE',
  label: {
    fr: 'Justificatif d’activité professionnelle pendant une disponibilité',
    en: 'Proof of a professional activity during a disponibilité',
  },
  form: DispoActivitePreuveInput,
  whenToAsk: {
    fr: 'Une seule fois, à la réintégration (depuis le 7 décembre 2025).',
    en: 'Once, at the return (since 7 December 2025).',
  },
  effect: {
    fr: 'Ces périodes comptent pour l’avancement, cinq ans au plus dans la carrière.',
    en: 'These periods count for advancement, five years of the career at most.',
  },
  legalBasis: [
    positionsDecree('48-1 et 48-2', '2025-12-07'),
    text('décret 2025-1169 du 5 décembre 2025'),
    text('arrêté du 14 juin 2019'),
  ],
  documents: [
    {
      code: 'CONTRATS_BULLETINS',
      label: { fr: 'Contrats et bulletins de paie', en: 'Contracts and payslips' },
      need: {
        when: ({ activity }) => activity === 'EMPLOYED',
        sentence: { fr: 'Pour une activité salariée.', en: 'Of an employee.' },
      },
      retention: 'FILE',
    },
    {
      code: 'PREUVE_CA',
      label: {
        fr: 'Extrait d’immatriculation et justificatif de revenu',
        en: 'Registration, and proof of income',
      },
      need: {
        when: ({ activity }) => activity === 'SELF_EMPLOYED',
        sentence: { fr: 'Pour une activité indépendante.', en: 'Of somebody self-employed.' },
      },
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'NONE',
  rules: (values) => activityFaults(values),
});
