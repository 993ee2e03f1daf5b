import { choices } from '../../../platform/form/choices.ts';
import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { happened, noticeOf } from '../declare/bounds.ts';
import { addDays, addMonths } from '../declare/days.rules.ts';
import { fault } from '../declare/faults.ts';
import { day, fields } from '../declare/fields.ts';
import { declareKind, type Asked, type DayBound } from '../declare/kind.ts';
import { cgfp, positionsDecree, refusedAfter, text } from '../declare/law.tables.ts';
import { decided } from '../declare/usual.tables.ts';

const RetirementGround = choices('RetirementGround', 'On what a retirement rests.', {
  AGE: { fr: 'Âge', en: 'Age' },
  LONG_CAREER: { fr: 'Carrière longue', en: 'Long career' },
  PARENT: {
    fr: 'Parent de trois enfants ou d’un enfant handicapé',
    en: 'Parent of three children, or of a disabled one',
  },
  DISABILITY: { fr: 'Handicap', en: 'Disability' },
  INVALIDITY: { fr: 'Invalidité', en: 'Invalidity' },
});

const RetraiteInput = defineForm('RetraiteInput', 'Retirement.', {
  ground: required(RetirementGround, 'On what it rests.', {
    example: 'AGE',
    label: { fr: 'Motif du départ', en: 'Ground' },
    onPaper: false,
  }),
  pensionAskedOn: day(
    'The day on which the pension was asked for online.',
    {
      fr: 'Date de la demande de pension en ligne (ENSAP ou info-retraite)',
      en: 'Day on which the pension was asked for online (ENSAP or info-retraite)',
    },
    '2026-11-20',
  ),
  whyLate: fields.whyLate,
});

/** Months between the request and the retirement. */
const notice = { least: 6, most: 18 } as const;

function latest({ facts }: Asked): DayBound {
  const day = addMonths(facts.today, notice.most);
  return {
    day,
    code: changeKindRefusals.TOO_FAR_AHEAD,
    detail: {
      fr: `Dix-huit mois au plus à l’avance, donc le ${inWords.fr(day)} au plus tard.`,
      en: `At most eighteen months ahead, so until ${inWords.en(day)}.`,
    },
  };
}

export const retraite = declareKind({
  ...decided,
  code: 'RETRAITE',
  label: { fr: 'Départ à la retraite', en: 'Retirement' },
  form: RetraiteInput,
  whenToAsk: {
    fr: 'De six à dix-huit mois avant le départ, après la demande de pension en ligne. Pour votre âge et vos trimestres, consultez le simulateur officiel (info-retraite.fr).',
    en: 'From six to eighteen months before you leave, after you have asked for the pension online. For your age and quarters, see the official simulator (info-retraite.fr).',
  },
  effect: {
    fr: 'Vous êtes radié(e) des cadres par arrêté à cette date ; le Service des retraites de l’État calcule la pension. La demande de pension ne passe pas par I-Prof.',
    en: 'An order ends your service on that day; the State’s pension service works out the pension. The request for the pension does not go through I-Prof.',
  },
  legalBasis: [
    text('Code des pensions civiles et militaires de retraite', 'L4, L24 et D1'),
    text(
      'loi 2025-1403 du 30 décembre 2025 (financement de la sécurité sociale pour 2026)',
      '105',
      '2026-09-01',
    ),
    text('décrets 2026-344 et 2026-345 du 7 mai 2026'),
  ],
  documents: [
    {
      code: 'DEMANDE_EN_LIGNE',
      label: {
        fr: 'Accusé de réception de la demande de pension en ligne',
        en: 'Receipt of the request for the pension',
      },
      need: 'REQUIRED',
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'REQUIRED',
  bounds: (asked, values) => ({
    fields: { pensionAskedOn: happened(asked) },
    // Nobody knows six months before that he will be invalid.
    ...(values.ground === 'INVALIDITY' ? {} : noticeOf(asked, values, notice.least)),
    latest: latest(asked),
  }),
  rules: () => [],
});

const DemissionInput = defineForm('DemissionInput', 'A resignation.', {
  statement: required(String, 'The wish to resign, without a doubt.', {
    example: 'Je présente ma démission de mes fonctions.',
    label: { fr: 'Volonté de démissionner', en: 'The wish to resign' },
    onPaper: false,
    help: {
      fr: 'Écrivez sans équivoque que vous démissionnez : une démission acceptée est définitive.',
      en: 'Write without a doubt that you resign: a resignation that is accepted is final.',
    },
    maxLength: 2000,
    kind: 'PROSE',
  }),
});

export const demission = declareKind({
  ...decided,
  // Four months without an answer: it has refused to rule, and cannot accept any more (CE Sect., 27 April 2011, n° 335370).
  silence: { ...refusedAfter(4, positionsDecree('58')), isFinal: true },
  recourse: 'JOINT_COMMITTEE',
  code: 'DEMISSION',
  label: { fr: 'Démission', en: 'Resignation' },
  form: DemissionInput,
  whenToAsk: {
    fr: 'Quatre mois avant la date voulue : c’est le délai de réponse de l’administration.',
    en: 'Four months before the day that you wish: the administration has that long to answer.',
  },
  effect: {
    fr: 'Votre carrière prend fin à cette date, quand la démission est acceptée. Elle est alors irrévocable.',
    en: 'Your career ends on that day, once the resignation is accepted. It cannot be taken back then.',
  },
  legalBasis: [cgfp('L551-1 et L551-2'), positionsDecree('58')],
  documents: [
    {
      code: 'LETTRE',
      label: { fr: 'Lettre de démission datée et signée', en: 'Letter of resignation, dated and signed' },
      need: 'REQUIRED',
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'REQUIRED',
  bounds: ({ facts }) => ({
    earliest: {
      day: addDays(facts.today, 1),
      code: changeKindRefusals.NOTICE_TOO_SHORT,
      detail: {
        fr: 'Choisissez une date future : une démission ne prend effet qu’une fois acceptée.',
        en: 'Choose a day to come: a resignation takes effect only once it is accepted.',
      },
    },
  }),
  rules: () => [],
});

const LetterSent = choices('LetterSent', 'How a letter was sent.', {
  REGISTERED: { fr: 'Lettre recommandée', en: 'Registered letter' },
  IN_HAND: { fr: 'Remise en main propre', en: 'Given by hand' },
});

const RuptureConventionnelleInput = defineForm(
  'RuptureConventionnelleInput',
  'The end of service by an agreement of both sides.',
  {
    letter: required(LetterSent, 'How the letter was sent.', {
      example: 'REGISTERED',
      label: { fr: 'Envoi de la lettre', en: 'How the letter was sent' },
    }),
    sentOn: day('The day of the letter.', { fr: 'Date de la lettre', en: 'Day of the letter' }, '2026-11-20'),
    hasFullPension: required(Boolean, 'Whether the age and the quarters for a full pension are reached.', {
      example: false,
      label: {
        fr: 'J’ai l’âge et les trimestres d’une retraite à taux plein',
        en: 'I have the age and the quarters for a full pension',
      },
    }),
    wishes: optional(String, 'What is wished for, such as the day.', {
      example: 'Départ au 31 août 2027.',
      label: { fr: 'Souhaits', en: 'Wishes' },
      onPaper: false,
      maxLength: 2000,
      kind: 'PROSE',
    }),
  },
);

/** Permanent for titulaires since this day (loi 2026-103, art. 173; CGFP L552-1 to L552-4). */
const agreementSince = '2026-02-21';

export const ruptureConventionnelle = declareKind({
  ...decided,
  code: 'RUPTURE_CONVENTIONNELLE',
  label: { fr: 'Rupture conventionnelle', en: 'End of service by agreement' },
  form: RuptureConventionnelleInput,
  whenToAsk: {
    fr: 'Une fois la lettre envoyée : un entretien suit dans un délai de dix jours à un mois.',
    en: 'Once the letter is sent: an interview follows within ten days to one month.',
  },
  effect: {
    fr: 'La convention signée par les deux parties met fin à la carrière au jour qu’elle fixe. Si la demande nomme ce jour, le départ est inscrit au dossier ; sinon l’accord ouvre l’entretien.',
    en: 'The agreement that both sides sign ends the career on the day that it sets. If the request names that day, the departure is recorded; if not, the approval opens the talks.',
  },
  legalBasis: [cgfp('L552-1 à L552-4'), text('loi 2026-103 du 19 février 2026', '173')],
  documents: [
    {
      code: 'LETTRE',
      label: {
        fr: 'Lettre recommandée, ou remise en main propre avec date certaine',
        en: 'Registered letter, or letter given by hand with its day',
      },
      need: 'REQUIRED',
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'OPTIONAL',
  bounds: (asked) => ({
    fields: {
      sentOn: {
        ...happened(asked),
        minimum: agreementSince,
        below: {
          code: changeKindRefusals.NOT_YET_IN_FORCE,
          detail: {
            fr: 'Pour les titulaires, la loi le permet de nouveau depuis le 21 février 2026.',
            en: 'For civil servants, the law permits it again since 21 February 2026.',
          },
        },
      },
    },
  }),
  rules: ({ hasFullPension }) => [
    ...(hasFullPension
      ? fault(changeKindRefusals.NOT_OPEN_TO_YOU, 'hasFullPension', {
          fr: 'Déposez une demande de départ à la retraite.',
          en: 'Ask for your retirement.',
        })
      : []),
  ],
});
