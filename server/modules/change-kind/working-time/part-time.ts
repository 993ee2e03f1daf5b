import type { Refusal } from '../../../platform/errors/errors.ts';
import { choices } from '../../../platform/form/choices.ts';
import { defineForm, offPaper, optional, required } from '../../../platform/form/form.ts';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { noticeOf } from '../declare/bounds.ts';
import { addMonths } from '../declare/days.rules.ts';
import { birthCertificateOfChild, medicalCertificate } from '../declare/documents.tables.ts';
import { fault, reversedFault } from '../declare/faults.ts';
import { dayIfAny, fields, quota } from '../declare/fields.ts';
import { declareKind, type Asked, type Bounds, type FieldBounds } from '../declare/kind.ts';
import { cgfp, text } from '../declare/law.tables.ts';
import { decided } from '../declare/usual.tables.ts';
import { partTimeRates, schoolYear } from './part-time.tables.ts';

const decree = text('décret 82-624 du 20 juillet 1982', '1 à 3');

/** The rates that the law knows in the degree of the teacher. */
function ratesOf(how: keyof typeof partTimeRates, { facts }: Asked): FieldBounds {
  const rates = partTimeRates[how][facts.degree];
  const code = changeKindRefusals.QUOTA_NOT_ALLOWED;
  if ('only' in rates) {
    const { only } = rates;
    const [minimum, maximum] = [Math.min(...only), Math.max(...only)];
    return { minimum, maximum, only, below: { code }, above: { code } };
  }
  const { from: minimum, to: maximum } = rates;
  const detail = { fr: `De ${minimum} à ${maximum} %.`, en: `From ${minimum} to ${maximum} %.` };
  return { minimum, maximum, below: { code, detail }, above: { code, detail } };
}

/** What is granted for a school year begins with it, and is asked for in the campaign before. */
function schoolYearAhead({ facts: { today } }: Asked): Bounds {
  const year = Number(today.slice(0, 4)) + (today.slice(5) > schoolYear.askedForBy ? 1 : 0);
  return {
    yearlyOn: schoolYear.begins,
    earliest: { day: `${year}-${schoolYear.begins}`, code: changeKindRefusals.OUTSIDE_WINDOW },
    askBy: `${year}-${schoolYear.askedForBy}`,
  };
}

const PartTimeRight = choices('PartTimeRight', 'Why part-time is a right.', {
  CHILD: {
    fr: 'Enfant de moins de trois ans, ou adopté depuis moins de trois ans',
    en: 'Child under three, or adopted less than three years ago',
  },
  CARE: {
    fr: 'Soins au conjoint, à un enfant ou à un ascendant',
    en: 'Care of the spouse, a child or a parent',
  },
  DISABILITY: { fr: 'Handicap', en: 'Disability' },
});

const TempsPartielDroitInput = defineForm(
  'TempsPartielDroitInput',
  'Part-time that the law grants by right.',
  {
    why: required(PartTimeRight, 'Why.', {
      example: 'CHILD',
      label: { fr: 'Motif', en: 'Reason' },
      onPaper: false,
    }),
    quota,
    childBirthDate: offPaper(
      dayIfAny(
        'The date of birth of the child.',
        {
          fr: 'Date de naissance de l’enfant',
          en: 'Date of birth of the child',
        },
        '2025-10-02',
      ),
    ),
    adoptedOn: offPaper(
      dayIfAny(
        'The day on which an adopted child came into the home.',
        {
          fr: 'Date d’arrivée au foyer, en cas d’adoption',
          en: 'Day of arrival in the home, for an adoption',
        },
        '2026-06-01',
      ),
    ),
    until: optional(
      GraphQLDate,
      'The last day; absent: the day before the child is three, or 31 August for another reason.',
      {
        example: '2028-08-31',
        label: { fr: 'Dernier jour', en: 'Last day' },
        help: {
          fr: 'Sans date : la veille des trois ans de l’enfant ; pour un autre motif, le 31 août qui suit.',
          en: 'Without a day: the day before the child is three; for another reason, the 31 August that follows.',
        },
      },
    ),
    whyLate: fields.whyLate,
  },
  {
    requiredWhen: {
      childBirthDate: {
        when: ({ why }) => why === 'CHILD',
        sentence: { fr: 'Obligatoire pour un enfant.', en: 'Required for a child.' },
      },
    },
  },
);

type TempsPartielDroit = InstanceType<typeof TempsPartielDroitInput>;

export const tempsPartielDroit = declareKind({
  ...decided,
  code: 'TEMPS_PARTIEL_DROIT',
  label: { fr: 'Temps partiel de droit', en: 'Part-time by right' },
  form: TempsPartielDroitInput,
  whenToAsk: {
    fr: 'De décembre à mars pour la rentrée ; en cours d’année, deux mois avant, à la suite d’un congé de maternité, de paternité, d’adoption ou parental, ou quand l’événement survient.',
    en: 'From December to March for the new school year; during the year, two months before, after a maternity, paternity, adoption or parental leave, or when the need arises.',
  },
  effect: {
    fr: 'La quotité est inscrite au dossier à partir de ce jour ; les affectations ne changent pas. Traitement au prorata (6/7 pour 80 %). L’ancienneté court à taux plein.',
    en: 'The rate is recorded in the file from that day on; the postings do not change. Pay in proportion (6/7 for 80 %). Seniority runs in full.',
  },
  legalBasis: [cgfp('L612-3 et L612-4'), decree],
  documents: [
    {
      ...birthCertificateOfChild,
      need: {
        when: ({ why }) => why === 'CHILD',
        sentence: { fr: 'Pour un enfant.', en: 'For a child.' },
      },
    },
    {
      ...medicalCertificate,
      need: {
        when: ({ why }) => why === 'CARE',
        sentence: { fr: 'Pour des soins à un proche.', en: 'For the care of a relative.' },
      },
    },
    {
      code: 'RQTH',
      label: {
        fr: 'Notification RQTH ou titre équivalent, et avis du médecin',
        en: 'RQTH notice or an equivalent title, and the doctor’s opinion',
      },
      need: {
        when: ({ why }) => why === 'DISABILITY',
        sentence: { fr: 'En cas de handicap.', en: 'For a disability.' },
      },
      isMedical: true,
      retention: 'MEDICAL',
    },
  ],
  effectiveFrom: 'REQUIRED',
  bounds: (asked, values) => ({
    fields: { quota: ratesOf('BY_RIGHT', asked) },
    ...noticeOf(asked, values, 2),
  }),
  rules: (values, asked) => [...reversedFault(values.until, asked), ...childFault(values, asked)],
});

/** Until the third birthday, or for three years after an adoption (CGFP L612-3). */
function childFault(values: TempsPartielDroit, { effectiveFrom }: Asked): Refusal[] {
  const ends = endOfChildsRight(values);
  if (ends === null || effectiveFrom === null) return [];
  const isOver = effectiveFrom >= ends;
  return isOver || (values.until != null && values.until >= ends)
    ? fault(changeKindRefusals.RIGHT_ENDED, isOver ? 'childBirthDate' : 'until', {
        fr: 'Le temps partiel de droit va jusqu’aux trois ans de l’enfant, ou trois ans après l’adoption.',
        en: 'Part-time by right runs until the third birthday, or for three years after the adoption.',
      })
    : [];
}

const endOfChildsRight = ({ why, childBirthDate, adoptedOn }: TempsPartielDroit): string | null =>
  why === 'CHILD' && childBirthDate != null ? addMonths(adoptedOn ?? childBirthDate, 36) : null;

const PartTimeWish = choices('PartTimeWish', 'Why part-time is asked for.', {
  PERSONAL: { fr: 'Convenances personnelles', en: 'Personal reasons' },
  BUSINESS: { fr: 'Création ou reprise d’une entreprise', en: 'Founding or taking over a business' },
});

const TempsPartielAutorisationInput = defineForm(
  'TempsPartielAutorisationInput',
  'Part-time that the administration may grant.',
  {
    why: required(PartTimeWish, 'Why.', { example: 'PERSONAL', label: { fr: 'Nature', en: 'Kind' } }),
    quota,
    reason: fields.reason,
  },
);

export const tempsPartielAutorisation = declareKind({
  ...decided,
  opinion: 'GIVES_OPINION',
  recourse: 'JOINT_COMMITTEE',
  code: 'TEMPS_PARTIEL_AUTORISATION',
  label: { fr: 'Temps partiel sur autorisation', en: 'Part-time by authorisation' },
  form: TempsPartielAutorisationInput,
  whenToAsk: {
    fr: 'De décembre à mars pour l’année scolaire suivante, au plus tard le 31 mars.',
    en: 'From December to March for the school year that follows, by 31 March at the latest.',
  },
  effect: {
    fr: 'La quotité est inscrite au dossier pour l’année scolaire ; les affectations ne changent pas. Un refus est motivé, après un entretien ; la commission administrative paritaire peut être saisie.',
    en: 'The rate is recorded in the file for the school year; the postings do not change. A refusal has its reasons, after an interview; the joint committee (CAP) can be asked.',
  },
  legalBasis: [cgfp('L612-1 et L612-2'), decree],
  documents: [
    {
      code: 'PROJET_ENTREPRISE',
      label: { fr: 'Dossier de création ou de reprise d’entreprise', en: 'Plan of the business' },
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
  bounds: (asked) => ({ fields: { quota: ratesOf('BY_AUTHORISATION', asked) }, ...schoolYearAhead(asked) }),
  rules: () => [],
});

const RepriseTempsPleinInput = defineForm('RepriseTempsPleinInput', 'The return to full time.', {
  seriousReason: optional(String, 'Why it cannot wait for the new school year.', {
    example: 'Séparation et baisse importante des revenus du foyer.',
    label: { fr: 'Motif grave, en cours d’année', en: 'Serious reason, during the year' },
    onPaper: false,
    maxLength: 2000,
    kind: 'PROSE',
  }),
});

export const repriseTempsPlein = declareKind({
  ...decided,
  code: 'REPRISE_TEMPS_PLEIN',
  label: { fr: 'Reprise à temps plein', en: 'Return to full time' },
  form: RepriseTempsPleinInput,
  whenToAsk: {
    fr: 'Au plus tard le 31 mars pour la rentrée ; en cours d’année pour un motif grave.',
    en: 'By 31 March for the new school year; during the year for a serious reason.',
  },
  effect: {
    fr: 'La quotité du dossier redevient 100 % à partir de ce jour.',
    en: 'The rate of the file becomes 100 % again from that day on.',
  },
  legalBasis: [cgfp('L612-5'), decree],
  documents: [],
  effectiveFrom: 'REQUIRED',
  bounds: (asked, { seriousReason }) =>
    seriousReason == null ? { ...schoolYearAhead(asked), liftedBy: 'seriousReason' } : {},
  rules: () => [],
});
