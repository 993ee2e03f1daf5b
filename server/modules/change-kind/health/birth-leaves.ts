import { GraphQLInt } from 'graphql';
import { defineForm, offPaper, required } from '../../../platform/form/form.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import type { Refusal } from '../../../platform/errors/errors.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { noticeOf } from '../declare/bounds.ts';
import { addDays, addMonths } from '../declare/days.rules.ts';
import { adoptionJudgment, birthCertificateOfChild } from '../declare/documents.tables.ts';
import { effectiveDay, fault, outOfRange, reversed, reversedFault } from '../declare/faults.ts';
import { birthDay, day, fields, flag } from '../declare/fields.ts';
import { declareKind, type Asked } from '../declare/kind.ts';
import { cgfp, text } from '../declare/law.tables.ts';
import { grantedByRight } from '../declare/usual.tables.ts';
import { maternityPeriod, maternityWeeksOf } from './birth-leave.rules.ts';
import {
  extraBirthLeave,
  maternityLaterWeeks,
  paternityDays,
  paternityDaysInHospital,
  paternityFirstDays,
  paternityWithinMonths,
} from './birth-leave.tables.ts';

const MaterniteInput = defineForm('MaterniteInput', 'Maternity leave.', {
  expectedOn: day(
    'The expected day of the birth.',
    {
      fr: 'Date présumée de l’accouchement',
      en: 'Expected day of the birth',
    },
    '2027-03-20',
  ),
  expectedChildren: required(GraphQLInt, 'How many children are expected.', {
    example: 1,
    label: { fr: 'Nombre d’enfants attendus', en: 'How many children are expected' },
    minimum: 1,
    maximum: 6,
  }),
  childrenBefore: required(
    GraphQLInt,
    'How many children the teacher supports already, or gave birth to (born viable).',
    {
      example: 0,
      label: {
        fr: 'Enfants déjà à charge, ou mis au monde',
        en: 'Children that you support already, or that you gave birth to',
      },
      minimum: 0,
      maximum: 20,
    },
  ),
});
type Maternite = InstanceType<typeof MaterniteInput>;

function maternityFaults(values: Maternite, { facts, effectiveFrom }: Asked): Refusal[] {
  const { expectedOn } = values;
  const [earliest, latest] = [addMonths(facts.today, -2), addDays(facts.today, 7 * 42)];
  if (expectedOn > latest || expectedOn < earliest) return outOfRange(['expectedOn'], earliest, latest);
  if (effectiveFrom === null) return [];
  const { before, earlier } = maternityWeeksOf(values);
  const first = addDays(expectedOn, -7 * (before + earlier));
  const last = addDays(expectedOn, -7 * (before - maternityLaterWeeks));
  if (effectiveFrom >= first && effectiveFrom <= last) return [];
  return [
    {
      code: 'DATE_OUT_OF_RANGE',
      path: ['effectiveFrom'],
      detail: {
        fr: `Le congé commence entre le ${inWords.fr(first)} et le ${inWords.fr(last)}.`,
        en: `The leave begins between ${inWords.en(first)} and ${inWords.en(last)}.`,
      },
    },
  ];
}

export const maternite = declareKind({
  ...grantedByRight,
  answerBy: (values) => maternityPeriod(values, null).from,
  code: 'MATERNITE',
  label: { fr: 'Congé de maternité', en: 'Maternity leave' },
  form: MaterniteInput,
  whenToAsk: {
    fr: 'Avant la fin du quatrième mois de grossesse.',
    en: 'Before the fourth month of pregnancy ends.',
  },
  effect: {
    fr: 'Le congé est inscrit au dossier, avec plein traitement : 16 semaines, 26 à partir du troisième enfant, 34 pour des jumeaux, 46 pour des triplés ou plus. Sans date choisie, il commence à la date légale. Un congé lié à un état pathologique s’y ajoute : il se demande comme un arrêt de travail. L’ancienneté continue de courir.',
    en: 'The leave is recorded in the file, with full pay: 16 weeks, 26 from the third child on, 34 for twins, 46 for more. If you choose no day, it begins on the day that the law sets. A leave for a difficult pregnancy comes on top: it is asked for as a sick leave. Seniority goes on.',
  },
  legalBasis: [cgfp('L631-3 à L631-5'), text('Code du travail', 'L1225-17 à L1225-23')],
  documents: [
    {
      code: 'CERTIFICAT_GROSSESSE',
      label: {
        fr: 'Certificat de grossesse avec la date présumée',
        en: 'Certificate of pregnancy with the expected day',
      },
      need: 'REQUIRED',
      retention: 'MEDICAL',
    },
  ],
  effectiveFrom: 'OPTIONAL',
  rules: maternityFaults,
});

const PaterniteInput = defineForm('PaterniteInput', 'Paternity leave.', {
  birthDate: day(
    'The day of the birth, or on which it is expected.',
    {
      fr: 'Date de naissance, ou date présumée',
      en: 'Day of the birth, or on which it is expected',
    },
    '2027-01-20',
  ),
  isMultipleBirth: flag('Whether several children were born or are expected; no when absent.', {
    fr: 'Naissance multiple',
    en: 'Several children',
  }),
  isChildInHospital: offPaper(
    flag('Whether the child stays in hospital after the birth; no when absent.', {
      fr: 'Enfant hospitalisé après la naissance',
      en: 'Child in hospital after the birth',
    }),
  ),
  until: fields.until,
  whyLate: fields.whyLate,
});

const isAtBirth = ({ birthDate }: Partial<InstanceType<typeof PaterniteInput>>, { effectiveFrom }: Asked) =>
  birthDate !== undefined &&
  effectiveFrom !== null &&
  effectiveFrom <= addDays(birthDate, paternityFirstDays);

function paternityFaults(
  { birthDate, isMultipleBirth, isChildInHospital, until }: InstanceType<typeof PaterniteInput>,
  asked: Asked,
) {
  const { effectiveFrom } = asked;
  if (effectiveFrom === null || until < effectiveFrom) return [];
  const days =
    (isMultipleBirth === true ? paternityDays.multiple : paternityDays.single) +
    (isChildInHospital === true ? paternityDaysInHospital : 0);
  if (until >= addDays(effectiveFrom, days))
    return fault(changeKindRefusals.DURATION_NOT_ALLOWED, 'until', {
      fr: `Le congé dure ${days} jours au plus.`,
      en: `The leave lasts ${days} days at most.`,
    });
  if (effectiveFrom < birthDate) return reversed('effectiveFrom', effectiveDay, birthDay);
  return until > addMonths(birthDate, paternityWithinMonths)
    ? fault(changeKindRefusals.RIGHT_ENDED, 'until', {
        fr: 'Le congé se prend dans les six mois de la naissance.',
        en: 'The leave is taken within six months of the birth.',
      })
    : [];
}

export const paternite = declareKind({
  ...grantedByRight,
  code: 'PATERNITE',
  label: { fr: 'Congé de paternité et d’accueil de l’enfant', en: 'Paternity leave' },
  form: PaterniteInput,
  whenToAsk: {
    fr: 'Un mois au moins avant le début. Les quatre premiers jours suivent la naissance ; les autres se prennent en une ou deux périodes d’au moins cinq jours, chacune demandée à part.',
    en: 'At least one month before it begins. The first four days follow the birth; the others are taken in one or two periods of at least five days, each asked for by itself.',
  },
  effect: {
    fr: 'Le congé est inscrit au dossier, avec plein traitement : 25 jours, 32 pour une naissance multiple, après les trois jours du congé de naissance. L’ancienneté continue de courir.',
    en: 'The leave is recorded in the file, with full pay: 25 days, 32 for several children, after the three days of birth leave. Seniority goes on.',
  },
  legalBasis: [cgfp('L631-9'), text('Code du travail', 'L1225-35')],
  documents: [
    {
      ...birthCertificateOfChild,
      need: {
        when: ({ birthDate }, { today }) => birthDate <= today,
        sentence: {
          fr: 'Quand l’enfant est né ; avant, un certificat de la date présumée suffit.',
          en: 'Once the child is born; before that, a certificate of the expected day will do.',
        },
      },
    },
    {
      code: 'CERTIFICAT_DATE_PRESUMEE',
      label: { fr: 'Certificat de la date présumée', en: 'Certificate of the expected day' },
      need: {
        when: ({ birthDate }, { today }) => birthDate > today,
        sentence: { fr: 'Quand l’enfant n’est pas encore né.', en: 'While the child is not yet born.' },
      },
      retention: 'IDENTITY_OR_BANK',
    },
  ],
  effectiveFrom: 'REQUIRED',
  bounds: (asked, values) => (isAtBirth(values, asked) ? {} : noticeOf(asked, values, 1)),
  rules: (values, asked) => [...reversedFault(values.until, asked), ...paternityFaults(values, asked)],
});

const CongeSupplementaireNaissanceInput = defineForm(
  'CongeSupplementaireNaissanceInput',
  'The extra leave after a birth or an adoption.',
  {
    birthDate: day(
      'The day of the birth or of the arrival in the home.',
      {
        fr: 'Date de naissance, ou d’arrivée au foyer',
        en: 'Day of the birth, or of the arrival in the home',
      },
      '2026-10-20',
    ),
    wasDueIn2026: flag('Of a child born in 2025: whether it was due in 2026; no when absent.', {
      fr: 'Né en 2025, l’enfant devait naître en 2026',
      en: 'Born in 2025, the child was due in 2026',
    }),
    isAdoption: offPaper(
      flag('Whether the child was adopted; no when absent.', { fr: 'Adoption', en: 'Adoption' }),
    ),
    months: required(GraphQLInt, 'How many months: one or two.', {
      example: 2,
      label: { fr: 'Durée en mois (1 ou 2)', en: 'Length in months (1 or 2)' },
      minimum: 1,
      maximum: 2,
    }),
  },
);

export const congeSupplementaireNaissance = declareKind({
  ...grantedByRight,
  code: 'CONGE_SUPPLEMENTAIRE_NAISSANCE',
  label: { fr: 'Congé supplémentaire de naissance', en: 'Extra birth leave' },
  form: CongeSupplementaireNaissanceInput,
  whenToAsk: {
    fr: 'Un mois avant le début ; il suit le congé de maternité, de paternité ou d’adoption. Ouvert depuis le 1er juillet 2026.',
    en: 'One month before it begins; it follows the maternity, paternity or adoption leave. Open since 1 July 2026.',
  },
  effect: {
    fr: 'Le congé d’un ou deux mois est inscrit au dossier. Le taux de rémunération propre à l’État est à vérifier auprès de votre correspondant.',
    en: 'The leave of one or two months is recorded in the file. Ask your correspondent for the rate of pay that the State applies.',
  },
  legalBasis: [
    cgfp('L631-3', extraBirthLeave.usableFrom),
    text(
      'loi 2025-1403 du 30 décembre 2025 (financement de la sécurité sociale pour 2026)',
      '99',
      extraBirthLeave.usableFrom,
    ),
  ],
  documents: [
    {
      ...birthCertificateOfChild,
      need: {
        when: ({ isAdoption }) => isAdoption !== true,
        sentence: { fr: 'Pour une naissance.', en: 'For a birth.' },
      },
    },
    {
      ...adoptionJudgment,
      need: {
        when: ({ isAdoption }) => isAdoption === true,
        sentence: { fr: 'Pour une adoption.', en: 'For an adoption.' },
      },
    },
  ],
  effectiveFrom: 'REQUIRED',
  rules: [
    ({ birthDate, wasDueIn2026 }) =>
      birthDate < extraBirthLeave.bornFrom && wasDueIn2026 !== true
        ? fault(changeKindRefusals.NOT_YET_IN_FORCE, 'birthDate', {
            fr: 'L’enfant est né, ou devait naître, à partir du 1er janvier 2026.',
            en: 'The child was born, or was due, from 1 January 2026 on.',
          })
        : [],
    (_values, { effectiveFrom }) =>
      effectiveFrom !== null && effectiveFrom < extraBirthLeave.usableFrom
        ? fault(changeKindRefusals.NOT_YET_IN_FORCE, 'effectiveFrom', {
            fr: 'Le congé se prend depuis le 1er juillet 2026.',
            en: 'The leave is taken from 1 July 2026 on.',
          })
        : [],
    ({ birthDate }, { effectiveFrom }) =>
      effectiveFrom !== null && effectiveFrom < birthDate
        ? reversed('effectiveFrom', effectiveDay, birthDay)
        : [],
  ],
});
