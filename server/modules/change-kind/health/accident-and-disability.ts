import { choices } from '../../../platform/form/choices.ts';
import { defineForm, offPaper, required } from '../../../platform/form/form.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { happened } from '../declare/bounds.ts';
import { addDays, addMonths } from '../declare/days.rules.ts';
import { fault, reversed, reversedFault } from '../declare/faults.ts';
import { day, dayIfAny, fields, line } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { cgfp, text } from '../declare/law.tables.ts';
import { decided } from '../declare/usual.tables.ts';

const WorkInjury = choices('WorkInjury', 'What happened at work.', {
  ACCIDENT: { fr: 'Accident de service', en: 'Accident at work' },
  COMMUTE: { fr: 'Accident de trajet', en: 'Accident on the way' },
  ILLNESS: { fr: 'Maladie professionnelle', en: 'Occupational illness' },
});

const eventDay = {
  fr: 'Date de l’accident ou de la première constatation de la maladie',
  en: 'Day of the accident, or on which the illness was found',
};
const certificateDay = {
  fr: 'Date du certificat médical initial',
  en: 'Day of the first medical certificate',
};

const AccidentServiceInput = defineForm(
  'AccidentServiceInput',
  'An accident at work or an occupational illness.',
  {
    event: required(WorkInjury, 'What happened.', {
      example: 'ACCIDENT',
      label: { fr: 'Événement', en: 'Event' },
    }),
    on: day('The day of the accident, or on which the illness was found.', eventDay, '2026-11-23'),
    certifiedOn: offPaper(
      dayIfAny('The day of the first medical certificate.', certificateDay, '2026-11-24'),
    ),
    place: line('Where.', { fr: 'Lieu', en: 'Place' }, 'Cour de l’école des Lilas, Chartres'),
    circumstances: required(String, 'How it happened, without medical details.', {
      example: 'Chute dans l’escalier pendant la récréation.',
      label: { fr: 'Circonstances', en: 'How it happened' },
      onPaper: false,
      help: {
        fr: 'Pas de détail médical : il figure dans le certificat.',
        en: 'No medical details: they stand in the certificate.',
      },
      maxLength: 2000,
      kind: 'PROSE',
    }),
    whyLate: fields.whyLate,
  },
  {
    rules: ({ on, certifiedOn }) =>
      certifiedOn != null && certifiedOn < on ? reversed('certifiedOn', certificateDay, eventDay) : [],
  },
);

/** Fifteen days from the accident, or from a certificate within two years of it; two years for an illness. */
function lastDay({ event, on, certifiedOn }: InstanceType<typeof AccidentServiceInput>): string {
  if (event === 'ILLNESS') return addMonths(certifiedOn ?? on, 24);
  return certifiedOn != null && certifiedOn <= addMonths(on, 24) ? addDays(certifiedOn, 15) : addDays(on, 15);
}

export const accidentService = declareKind({
  ...decided,
  silence: null,
  // One month for an accident, two for an illness (décret 86-442, art. 47-5).
  answerBy: ({ event }, sentOn) => addMonths(sentOn, event === 'ILLNESS' ? 2 : 1),
  code: 'ACCIDENT_SERVICE',
  label: {
    fr: 'Accident de service ou maladie professionnelle (CITIS)',
    en: 'Accident at work or occupational illness',
  },
  form: AccidentServiceInput,
  whenToAsk: {
    fr: 'Dans les quinze jours de l’accident, ou du certificat quand il vient plus tard ; dans les deux ans pour une maladie.',
    en: 'Within fifteen days of the accident, or of the certificate when it comes later; within two years for an illness.',
  },
  effect: {
    fr: 'La décision reconnaît ou non l’imputabilité au service ; elle est conservée avec la demande. Un congé (CITIS) est à plein traitement. L’administration a un mois pour un accident, deux pour une maladie, et trois de plus en cas d’enquête ; passé ce délai, le congé est accordé à titre provisoire.',
    en: 'The decision says whether the service is the cause; it is kept with the request. A leave (CITIS) has full pay. The administration has one month for an accident, two for an illness, and three more for an inquiry; after that the leave is granted for the time being.',
  },
  legalBasis: [cgfp('L822-18 à L822-25'), text('décret 2019-122 du 21 février 2019')],
  documents: [
    {
      code: 'CERTIFICAT_INITIAL',
      label: { fr: 'Certificat médical initial', en: 'First medical certificate' },
      need: 'REQUIRED',
      isMedical: true,
      retention: 'MEDICAL',
    },
  ],
  effectiveFrom: 'OPTIONAL',
  bounds: (asked) => ({ fields: { on: happened(asked), certifiedOn: happened(asked) } }),
  rules: [
    // Force majeure, impossibility or a good reason lift the delay (décret 86-442, art. 47-3): an officer weighs them.
    (values, asked) =>
      values.whyLate == null && asked.facts.today > lastDay(values)
        ? fault(changeKindRefusals.DECLARED_TOO_LATE, 'on', {
            fr: 'Quinze jours pour un accident, deux ans pour une maladie, sauf force majeure, impossibilité ou motif légitime : indiquez-le alors dans la demande.',
            en: 'Fifteen days for an accident, two years for an illness, unless something beyond your control or another good reason kept you: then say it in the request.',
          })
        : [],
  ],
});

const DisabilityTitle = choices(
  'DisabilityTitle',
  'The title on which the status of a disabled worker rests.',
  {
    RQTH: { fr: 'RQTH (décision de la CDAPH)', en: 'RQTH (decision of the CDAPH)' },
    INVALIDITY_CARD: { fr: 'Carte mobilité inclusion, mention invalidité', en: 'Disability card' },
    PENSION: { fr: 'Pension d’invalidité', en: 'Disability pension' },
    AAH: { fr: 'Allocation aux adultes handicapés', en: 'Allowance for disabled adults (AAH)' },
    ALLOCATION_TEMPORAIRE_INVALIDITE: {
      fr: 'Allocation temporaire d’invalidité',
      en: 'Temporary disability allowance (ATI)',
    },
  },
);

const RqthInput = defineForm('RqthInput', 'The recognition as a disabled worker, or an equivalent title.', {
  title: required(DisabilityTitle, 'The title.', {
    example: 'RQTH',
    label: { fr: 'Titre', en: 'Title' },
    onPaper: false,
  }),
  until: fields.untilIfKnown,
});

export const rqth = declareKind({
  ...decided,
  authority: 'MEDICAL',
  isMedical: true,
  silence: null,
  code: 'RQTH',
  label: {
    fr: 'Reconnaissance de la qualité de travailleur handicapé',
    en: 'Recognition as a disabled worker',
  },
  form: RqthInput,
  whenToAsk: {
    fr: 'Quand vous le souhaitez : rien ne vous oblige à le dire.',
    en: 'Whenever you like: nothing obliges you to say it.',
  },
  effect: {
    fr: 'La qualité de bénéficiaire de l’obligation d’emploi est inscrite, accessible à vous seul et au service médical. Elle ouvre le temps partiel de droit après avis du médecin, l’aménagement du poste et des points de mutation.',
    en: 'The status is recorded, and only you and the medical service can read it. It opens part-time by right after the doctor’s opinion, the adaptation of the post and points for transfers.',
  },
  legalBasis: [cgfp('L131-8 et L351-1'), text('Code du travail', 'L5212-13 et L5213-1')],
  documents: [
    {
      code: 'DECISION_CDAPH',
      label: {
        fr: 'Notification RQTH de la CDAPH, ou titre équivalent',
        en: 'RQTH notice of the CDAPH, or an equivalent title',
      },
      need: 'REQUIRED',
      isMedical: true,
      retention: 'MEDICAL',
    },
  ],
  effectiveFrom: 'REQUIRED',
  rules: ({ until }, asked) => reversedFault(until, asked),
});
