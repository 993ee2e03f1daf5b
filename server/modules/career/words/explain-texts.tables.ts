import type { Locale } from '../../../platform/viewer.ts';

// The frame of the readable answer. Retirement is not computed: its official simulator is named.

interface ExplanationTexts {
  readonly title: (date: string, campaign: number) => string;
  readonly since: (date: string) => string;
  /** Where a classification kept seniority. */
  readonly sinceWithKept: (date: string, kept: string, countedFrom: string) => string;
  readonly pay: (index: number, gross: string, due: string) => string;
  /** Beside the pay of an échelon that the file does not record yet. */
  readonly dueIn: (echelon: string, date: string) => string;
  /** In a position without pay. */
  readonly unpaid: (index: number) => string;
  readonly unpaidThen: string;
  readonly unknownPay: string;
  readonly unknownPlace: string;
  readonly unknownScale: string;
  /** Before the reasons: the answers alone. */
  readonly inShort: string;
  readonly named: (title: string, summary: string) => string;
  readonly openNow: (titles: string) => string;
  /** Of programmes that nothing opens. */
  readonly closed: string;
  /** Conditions that are met, by their names. */
  readonly met: (labels: string) => string;
  readonly advancement: string;
  readonly grades: string;
  readonly programmes: Readonly<Record<'ELIGIBLE' | 'ELIGIBLE_LATER' | 'UNKNOWN' | 'NOT_ELIGIBLE', string>>;
  readonly outcome: (place: string, date: string) => string;
  readonly condition: (label: string, required: string, actual: string) => string;
  readonly from: (date: string) => string;
  readonly unknown: string;
  readonly closing: string;
  /** What the answer depends on, and the paper that shows it. */
  readonly asked: (text: string, paper: string) => string;
  /** A reason below the answer, with the texts that say it. */
  readonly why: (text: string, references: string | null) => string;
  readonly law: (references: string) => string;
  readonly read: (sources: string) => string;
  readonly article: (article: string) => string;
  /** Of a text that was repealed. */
  readonly heldUntil: (date: string) => string;
  readonly retained: (span: string) => string;
  readonly noneRetained: string;
  readonly chevronKept: (date: string) => string;
  readonly points: (campaign: number, seniority: number) => string;
  readonly total: (appreciation: string, points: number) => string;
}

export const explanationTexts: Readonly<Record<Locale, ExplanationTexts>> = {
  fr: {
    title: (date, campaign) => `Perspectives de carrière au ${date} (campagne ${campaign})`,
    since: (date) => `depuis le ${date}`,
    sinceWithKept: (date, kept, countedFrom) =>
      `depuis le ${date}, avec ${kept} d’ancienneté conservée (comptée à partir du ${countedFrom})`,
    pay: (index, gross, due) =>
      `Indice majoré ${index}${due}, traitement brut mensuel ${gross}, hors primes et indemnités.`,
    dueIn: (echelon, date) => ` (${echelon}, attendu le ${date})`,
    unpaid: (index) =>
      `Indice majoré ${index} ; rien n’est versé dans votre position : le traitement est dû après service fait (code général de la fonction publique, article L712-1).`,
    unpaidThen: 'sans traitement dans votre position à cette date',
    unknownPay: 'L’indice et le traitement ne sont pas connus à cette date.',
    unknownPlace: 'L’échelon ou sa date manque.',
    unknownScale: 'La grille de ce corps n’est pas connue ici.',
    inShort: 'EN BREF',
    named: (title, summary) => `${title} : ${summary}`,
    openNow: (titles) => `Vous réunissez aussi les conditions pour : ${titles}.`,
    closed: 'CE QUI NE VOUS EST PAS OUVERT',
    met: (labels) => `Conditions réunies : ${labels}`,
    advancement: 'AVANCEMENT',
    grades: 'PROMOTION DE GRADE',
    programmes: {
      ELIGIBLE: 'VOUS RÉUNISSEZ LES CONDITIONS',
      ELIGIBLE_LATER: 'VOUS RÉUNIREZ LES CONDITIONS PLUS TARD',
      UNKNOWN: 'À VÉRIFIER',
      NOT_ELIGIBLE: 'VOUS NE RÉUNISSEZ PAS LES CONDITIONS',
    },
    outcome: (place, date) => `Vous seriez classé(e) : ${place}, le ${date}.`,
    condition: (label, required, actual) => `${label} — exigé : ${required} ; constaté : ${actual}`,
    from: (date) => `à partir du ${date}`,
    unknown: 'non connu',
    closing:
      'Ces réponses n’engagent pas l’administration. Les dates de retraite ne sont pas calculées : voir le simulateur officiel, info-retraite.fr.',
    asked: (text, paper) => `[?] À préciser : ${text} Pièce : ${paper}.`,
    why: (text, references) => `· ${text}${references === null ? '' : ` (${references})`}`,
    law: (references) => `Texte : ${references}.`,
    read: (sources) => `D’après : ${sources}.`,
    article: (article) => `article ${article}`,
    heldUntil: (date) => `(en vigueur jusqu’au ${date})`,
    retained: (span) => `ancienneté conservée dans l’échelon : ${span}`,
    noneRetained: 'sans ancienneté conservée',
    chevronKept: (date) => `chevron conservé, avec son ancienneté depuis le ${date}`,
    points: (campaign, seniority) => `Barème de la campagne ${campaign} : ancienneté, ${seniority} points`,
    total: (appreciation, points) => `total avec l’appréciation « ${appreciation} », ${points} points`,
  },
  en: {
    title: (date, campaign) => `Career perspectives on ${date} (campaign ${campaign})`,
    since: (date) => `since ${date}`,
    sinceWithKept: (date, kept, countedFrom) =>
      `since ${date}, with ${kept} kept (counted from ${countedFrom})`,
    pay: (index, gross, due) => `Index ${index}${due}, gross monthly base pay ${gross}, without allowances.`,
    dueIn: (echelon, date) => ` (${echelon}, due on ${date})`,
    unpaid: (index) =>
      `Index ${index}; nothing is paid in your position: pay is due for service done (code général de la fonction publique, article L712-1).`,
    unpaidThen: 'without pay in your position on that day',
    unknownPay: 'The index and the pay are not known on this day.',
    unknownPlace: 'The échelon or its date is missing.',
    unknownScale: 'The scale of this corps is not known here.',
    inShort: 'IN SHORT',
    named: (title, summary) => `${title}: ${summary}`,
    openNow: (titles) => `You also meet the conditions for: ${titles}.`,
    closed: 'NOT OPEN TO YOU',
    met: (labels) => `Conditions met: ${labels}`,
    advancement: 'ADVANCEMENT',
    grades: 'PROMOTION OF GRADE',
    programmes: {
      ELIGIBLE: 'YOU MEET THE CONDITIONS',
      ELIGIBLE_LATER: 'YOU WILL MEET THE CONDITIONS LATER',
      UNKNOWN: 'TO BE CHECKED',
      NOT_ELIGIBLE: 'YOU DO NOT MEET THE CONDITIONS',
    },
    outcome: (place, date) => `It would lead to: ${place}, on ${date}.`,
    condition: (label, required, actual) => `${label} — required: ${required}; found: ${actual}`,
    from: (date) => `from ${date}`,
    unknown: 'not known',
    closing:
      'These answers do not bind the administration. Retirement dates are not computed: see the official simulator, info-retraite.fr.',
    asked: (text, paper) => `[?] To be said: ${text} Paper: ${paper}.`,
    why: (text, references) => `· ${text}${references === null ? '' : ` (${references})`}`,
    law: (references) => `Law: ${references}.`,
    read: (sources) => `According to: ${sources}.`,
    article: (article) => `article ${article}`,
    heldUntil: (date) => `(in force until ${date})`,
    retained: (span) => `seniority kept in the échelon: ${span}`,
    noneRetained: 'no seniority kept',
    chevronKept: (date) => `chevron kept, with its seniority since ${date}`,
    points: (campaign, seniority) => `Points of the campaign of ${campaign}: seniority, ${seniority} points`,
    total: (appreciation, points) => `with the appreciation “${appreciation}”, ${points} points in all`,
  },
};
