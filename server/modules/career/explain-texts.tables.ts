import type { Locale } from './perspective-texts.tables.ts';

// The frame of the readable answer. Retirement is not computed: its official simulator is named.

interface ExplanationTexts {
  readonly title: (date: string, campaign: number) => string;
  readonly since: (date: string) => string;
  readonly pay: (index: number, gross: string) => string;
  readonly unknownPay: string;
  readonly unknownPlace: string;
  readonly advancement: string;
  readonly grades: string;
  readonly programmes: Readonly<Record<'ELIGIBLE' | 'ELIGIBLE_LATER' | 'UNKNOWN' | 'NOT_ELIGIBLE', string>>;
  readonly outcome: (place: string, date: string) => string;
  readonly condition: (label: string, required: string, actual: string) => string;
  readonly from: (date: string) => string;
  readonly unknown: string;
  readonly closing: string;
}

export const explanationTexts: Readonly<Record<Locale, ExplanationTexts>> = {
  fr: {
    title: (date, campaign) => `Perspectives de carrière au ${date} (campagne ${campaign})`,
    since: (date) => `depuis le ${date}`,
    pay: (index, gross) =>
      `Indice majoré ${index}, traitement brut mensuel ${gross}, hors primes et indemnités.`,
    unknownPay: 'L’indice et le traitement ne sont pas connus à cette date.',
    unknownPlace: 'L’échelon, sa date, ou la grille du corps n’est pas connu.',
    advancement: 'AVANCEMENT',
    grades: 'PROMOTION DE GRADE',
    programmes: {
      ELIGIBLE: 'VOUS RÉUNISSEZ LES CONDITIONS',
      ELIGIBLE_LATER: 'VOUS LES RÉUNIREZ PLUS TARD',
      UNKNOWN: 'À VÉRIFIER',
      NOT_ELIGIBLE: 'VOUS NE LES RÉUNISSEZ PAS',
    },
    outcome: (place, date) => `Vous seriez classé : ${place}, le ${date}.`,
    condition: (label, required, actual) => `${label} : demandé, ${required} ; constaté, ${actual}`,
    from: (date) => `à partir du ${date}`,
    unknown: 'non connu',
    closing:
      'Ces réponses n’engagent pas l’administration. Les dates de retraite ne sont pas calculées : voir le simulateur officiel, info-retraite.fr.',
  },
  en: {
    title: (date, campaign) => `Career perspectives on ${date} (campaign ${campaign})`,
    since: (date) => `since ${date}`,
    pay: (index, gross) => `Index ${index}, gross monthly base pay ${gross}, without allowances.`,
    unknownPay: 'The index and the pay are not known on this day.',
    unknownPlace: 'The échelon, its date, or the scale of the corps is not known.',
    advancement: 'ADVANCEMENT',
    grades: 'PROMOTION OF GRADE',
    programmes: {
      ELIGIBLE: 'YOU MEET THE CONDITIONS',
      ELIGIBLE_LATER: 'YOU WILL MEET THEM LATER',
      UNKNOWN: 'TO BE CHECKED',
      NOT_ELIGIBLE: 'YOU DO NOT MEET THEM',
    },
    outcome: (place, date) => `It would lead to: ${place}, on ${date}.`,
    condition: (label, required, actual) => `${label}: asked, ${required}; found, ${actual}`,
    from: (date) => `from ${date}`,
    unknown: 'not known',
    closing:
      'These answers do not bind the administration. Retirement dates are not computed: see the official simulator, info-retraite.fr.',
  },
};
