import { GraphQLInt } from 'graphql';
import type { Refusal } from '../../../platform/errors/errors.ts';
import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { noticeOf } from '../declare/bounds.ts';
import { addDays, addMonths } from '../declare/days.rules.ts';
import { birthCertificateOfChild } from '../declare/documents.tables.ts';
import { declareKind, type Asked } from '../declare/kind.ts';
import { cgfp, positionsDecree, text } from '../declare/law.tables.ts';
import { reversed, reversedFault } from '../declare/faults.ts';
import { birthDay, fields } from '../declare/fields.ts';
import { grantedByRight } from '../declare/usual.tables.ts';

const adoptionDay = {
  fr: 'Date d’arrivée au foyer, en cas d’adoption',
  en: 'Day of arrival in the home, for an adoption',
};

const CongeParentalInput = defineForm(
  'CongeParentalInput',
  'A period of parental leave.',
  {
    childBirthDate: required(GraphQLDate, 'The date of birth of the child.', {
      example: '2026-03-14',
      label: { fr: 'Date de naissance de l’enfant', en: 'Date of birth of the child' },
    }),
    adoptedOn: optional(GraphQLDate, 'The day on which an adopted child came into the home.', {
      example: '2026-06-01',
      label: adoptionDay,
    }),
    until: required(GraphQLDate, 'The last day of the period.', {
      example: '2027-02-28',
      label: { fr: 'Dernier jour de la période', en: 'Last day of the period' },
      help: {
        fr: 'Une période dure de deux à six mois ; elle se renouvelle.',
        en: 'A period lasts from two to six months; it can be renewed.',
      },
    }),
    childrenTogether: optional(
      GraphQLInt,
      'How many children were born, or came into the home, together; one when absent.',
      {
        example: 1,
        label: { fr: 'Nombre d’enfants nés ou arrivés ensemble', en: 'Children born or arrived together' },
        minimum: 1,
        maximum: 6,
      },
    ),
    isRenewal: optional(Boolean, 'Whether it goes on from a leave that is running; no when absent.', {
      example: false,
      label: { fr: 'Renouvellement d’un congé en cours', en: 'Renewal of a leave that is running' },
    }),
    whyLate: fields.whyLate,
  },
  {
    rules: ({ childBirthDate, adoptedOn }) =>
      adoptedOn != null && adoptedOn < childBirthDate ? reversed('adoptedOn', adoptionDay, birthDay) : [],
  },
);
type CongeParental = InstanceType<typeof CongeParentalInput>;

/**
 * The third birthday; three years after the arrival of an adopted child, one year when it was three or older (CGFP L515-2).
 * Twins: until nursery school, which begins in September of the year of that birthday; three or more: the sixth birthday
 * (CGFP L515-4).
 */
function endOfRight({ childBirthDate, adoptedOn, childrenTogether }: CongeParental): string {
  const thirdBirthday = addMonths(childBirthDate, 36);
  const usual = adoptedOn == null ? thirdBirthday : addMonths(adoptedOn, adoptedOn < thirdBirthday ? 36 : 12);
  const together = childrenTogether ?? 1;
  if (together === 1) return usual;
  const prolonged = together > 2 ? addMonths(childBirthDate, 72) : `${thirdBirthday.slice(0, 4)}-09-01`;
  return prolonged > usual ? prolonged : usual;
}

/** Two to six months; the last period, up to the end of the right, may be shorter. */
function lengthFault(values: CongeParental, { effectiveFrom }: Asked): Refusal[] {
  if (effectiveFrom === null || values.until < effectiveFrom) return [];
  const after = addDays(values.until, 1);
  const isLast = after === endOfRight(values);
  const isLong = after > addMonths(effectiveFrom, 6);
  const isShort = after < addMonths(effectiveFrom, 2) && !isLast;
  if (!isLong && !isShort) return [];
  return [
    {
      code: changeKindRefusals.DURATION_NOT_ALLOWED,
      path: ['until'],
      detail: {
        fr: 'Une période dure de deux à six mois, sauf la dernière, qui peut être plus courte.',
        en: 'A period lasts from two to six months, but for the last period, which may be shorter.',
      },
    },
  ];
}

function rightFault(values: CongeParental): Refusal[] {
  return addDays(values.until, 1) <= endOfRight(values)
    ? []
    : [
        {
          code: changeKindRefusals.RIGHT_ENDED,
          path: ['until'],
          detail: {
            fr: 'Le congé va jusqu’aux trois ans de l’enfant, à l’entrée à l’école maternelle pour des jumeaux, aux six ans pour trois enfants ou plus ; pour une adoption, trois ans après l’arrivée, ou un an si l’enfant a trois ans ou plus.',
            en: 'The leave runs until the third birthday of the child, until nursery school for twins, until the sixth birthday for three or more; for an adoption, for three years after the arrival, or one year if the child is three or older.',
          },
        },
      ];
}

export const congeParental = declareKind({
  ...grantedByRight,
  code: 'CONGE_PARENTAL',
  label: { fr: 'Congé parental', en: 'Parental leave' },
  form: CongeParentalInput,
  whenToAsk: {
    fr: 'Deux mois au moins avant le début ; un mois avant la fin d’une période pour la renouveler.',
    en: 'At least two months before it begins; one month before a period ends, to renew it.',
  },
  effect: {
    fr: 'Position de congé parental, sans traitement. L’ancienneté d’échelon continue de courir, dans la limite de cinq ans pour toute la carrière (avec la disponibilité pour élever un enfant). Le poste est conservé pendant les six premiers mois.',
    en: 'Position of parental leave, without pay. Seniority in the echelon goes on, for five years of the career at most (together with a disponibilité to bring up a child). The post is kept for the first six months.',
  },
  legalBasis: [cgfp('L515-1 à L515-11'), positionsDecree('52 à 57'), text('décret 2020-529 du 5 mai 2020')],
  documents: [{ ...birthCertificateOfChild, need: 'REQUIRED' }],
  effectiveFrom: 'REQUIRED',
  bounds: (asked, values) => noticeOf(asked, values, values.isRenewal === true ? 1 : 2),
  rules: [({ until }, asked) => reversedFault(until, asked), lengthFault, rightFault],
});
