import type { Locale } from './perspective-texts.tables.ts';

// The sentences of the perspectives. A promotion, a list or an acceleration is a possibility, never promised.

interface Sentences {
  readonly check: string;
  readonly eligible: (goal: string, campaign: number) => string;
  readonly notEligible: (goal: string, reasons: string) => string;
  readonly later: (gaps: string, tail: string) => string;
  readonly promouvableIn: (campaign: number) => string;
  readonly conditionsMetIn: (goal: string, campaign: number) => string;
  readonly orAccelerated: (campaign: number) => string;
  readonly missing: (goal: string, facts: string) => string;
  /** After a refusal, or a day: what the file does not tell besides. */
  readonly missingBesides: (facts: string) => string;
  readonly notYet: (goal: string, gaps: string) => string;
  /** The status that is asked for, of several. */
  readonly statusAsked: (statuses: string) => string;
  readonly statusElse: string;
  /** What a rule leaves open for some corps. */
  readonly serviceInCorps: string;
  readonly unknownConditions: (goal: string) => string;
  readonly notPromoted: (rate: string | null, campaign: number) => string;
  readonly parentalLeave: string;
  readonly gaps: {
    readonly echelon: (echelon: string, date: string) => string;
    readonly inEchelon: (span: string, echelon: string, date: string | null) => string;
    readonly age: (age: string, date: string) => string;
    readonly years: (span: string, date: string | null) => string;
    readonly diploma: (date: string) => string;
    readonly titular: (date: string) => string;
    readonly titularSince: (date: string) => string;
    readonly position: (date: string) => string;
  };
  readonly next: {
    readonly title: string;
    readonly normal: (echelon: string, date: string) => string;
    readonly both: (echelon: string, normal: string, accelerated: string) => string;
    readonly assumed: (echelon: string, accelerated: string, normal: string) => string;
    readonly overdue: (echelon: string, date: string) => string;
    readonly last: (grade: string) => string;
    readonly chevron: (chevron: string, date: string) => string;
    readonly stopped: (echelon: string) => string;
    readonly unknown: string;
    readonly noScale: string;
    readonly bonus: (months: number) => string;
    readonly required: (span: string, echelon: string, accelerated: string | null) => string;
  };
  readonly rendezVous: {
    readonly title: (n: 1 | 2 | 3) => string;
    readonly past: (n: 1 | 2 | 3, year: string) => string;
    readonly now: (n: 1 | 2 | 3, year: string) => string;
    readonly ahead: (n: 1 | 2 | 3, year: string) => string;
    readonly outcome: (appreciation: string) => string;
    readonly use: Readonly<Record<1 | 2 | 3, string>>;
    readonly required: (span: string, echelon: string) => string;
  };
}

const rankFr = { 1: 'premier', 2: 'deuxième', 3: 'troisième' } as const;
const rankEn = { 1: 'first', 2: 'second', 3: 'third' } as const;

export const sentences: Readonly<Record<Locale, Sentences>> = {
  fr: {
    check: 'À vérifier avec votre gestionnaire.',
    eligible: (goal, campaign) => `Vous réunissez les conditions pour ${goal}, campagne ${campaign}.`,
    notEligible: (goal, reasons) => `Vous ne réunissez pas les conditions pour ${goal} : ${reasons}.`,
    later: (gaps, tail) => `${gaps} : ${tail}`,
    promouvableIn: (campaign) => `vous serez promouvable à la campagne ${campaign}.`,
    conditionsMetIn: (goal, campaign) =>
      `vous réunirez les conditions pour ${goal} à la campagne ${campaign}.`,
    orAccelerated: (campaign) =>
      `À la campagne ${campaign} si tous les avancements accélérés à venir vous sont accordés (ce n’est pas un droit).`,
    missing: (goal, facts) =>
      `Pour répondre sur ${goal}, il manque à votre dossier : ${facts}. À fournir à votre gestionnaire, qui vérifiera la réponse.`,
    missingBesides: (facts) => `Par ailleurs, il manque à votre dossier : ${facts}.`,
    notYet: (goal, gaps) => `Vous ne réunissez pas encore les conditions pour ${goal} : ${gaps}.`,
    statusAsked: (statuses) => `il faut être ${statuses}`,
    statusElse: 'à défaut, il faut être titulaire',
    serviceInCorps:
      'Pour les CPE et les PsyEN, il s’agit de cinq ans de services dans le corps : à vérifier avec votre gestionnaire.',
    unknownConditions: (goal) =>
      `Les conditions pour ${goal} ne sont pas toutes connues ici : à vérifier avec votre gestionnaire.`,
    notPromoted: (rate, campaign) =>
      `Être promouvable n’est pas être promu${rate === null ? '' : ` : ${rate} des promouvables, campagne ${campaign}`}.`,
    parentalLeave:
      'Le congé parental au 31 août est admis, dans la limite de cinq ans, mais des académies le lisent autrement : à vérifier avec votre gestionnaire.',
    gaps: {
      echelon: (echelon, date) => `vous entrerez dans le ${echelon} le ${date}`,
      inEchelon: (span, echelon, date) =>
        date === null
          ? `il vous manque ${span} dans le ${echelon}`
          : `au ${date}, il vous manquera ${span} dans le ${echelon}`,
      age: (age, date) => `vous aurez ${age} le ${date}`,
      years: (span, date) =>
        date === null ? `il vous manque ${span}` : `au ${date}, il vous manquera ${span}`,
      diploma: (date) => `vous aurez le diplôme demandé le ${date}`,
      titular: (date) => `vous serez titulaire le ${date}`,
      titularSince: (date) => `votre titularisation date du ${date}`,
      position: (date) => `votre position administrative le permettra à partir du ${date}`,
    },
    next: {
      title: 'Prochain échelon',
      normal: (echelon, date) => `Vous passerez au ${echelon} le ${date}.`,
      both: (echelon, normal, accelerated) =>
        `Vous passerez au ${echelon} le ${normal}, ou le ${accelerated} si l’avancement accéléré vous est accordé (ce n’est pas un droit).`,
      assumed: (echelon, accelerated, normal) =>
        `Si l’avancement accéléré vous est accordé (ce n’est pas un droit), vous passerez au ${echelon} le ${accelerated}, au lieu du ${normal}.`,
      overdue: (echelon, date) =>
        `Le passage au ${echelon} était attendu le ${date} et n’est pas dans votre dossier : à vérifier avec votre gestionnaire.`,
      last: (grade) => `Vous êtes au dernier échelon de votre grade (${grade}).`,
      chevron: (chevron, date) => `Vous passerez au chevron ${chevron} le ${date}.`,
      stopped: (echelon) =>
        `Votre avancement est arrêté par votre position : la date du ${echelon} dépend de votre retour. À vérifier avec votre gestionnaire.`,
      unknown:
        'La date de votre prochain échelon ne peut pas être établie ici : à vérifier avec votre gestionnaire.',
      noScale:
        'Il manque votre échelon, sa date, ou la grille de votre corps : la date du prochain échelon est à vérifier avec votre gestionnaire.',
      bonus: (count) => `Bonification de direction d’école comprise : ${count} mois.`,
      required: (span, echelon, accelerated) =>
        `${span} dans le ${echelon}${accelerated === null ? '' : ` (${accelerated} en avancement accéléré)`}`,
    },
    rendezVous: {
      title: (n) => `${n === 1 ? 'Premier' : n === 2 ? 'Deuxième' : 'Troisième'} rendez-vous de carrière`,
      past: (n, year) => `Votre ${rankFr[n]} rendez-vous de carrière relevait de l’année scolaire ${year}.`,
      now: (n, year) =>
        `Votre ${rankFr[n]} rendez-vous de carrière relève de l’année scolaire ${year}, en cours.`,
      ahead: (n, year) =>
        `Votre ${rankFr[n]} rendez-vous de carrière aura lieu pendant l’année scolaire ${year}.`,
      outcome: (appreciation) => `Appréciation finale : ${appreciation}.`,
      use: {
        1: 'Il compte pour l’avancement accéléré du 6e au 7e échelon.',
        2: 'Il compte pour l’avancement accéléré du 8e au 9e échelon.',
        3: 'Son appréciation est conservée pour l’accès à la hors classe.',
      },
      required: (span, echelon) => `${span} dans le ${echelon} avant la fin de l’année scolaire`,
    },
  },
  en: {
    check: 'To be checked with your correspondent.',
    eligible: (goal, campaign) => `You meet the conditions for ${goal}, campaign ${campaign}.`,
    notEligible: (goal, reasons) => `You do not meet the conditions for ${goal}: ${reasons}.`,
    later: (gaps, tail) => `${gaps}: ${tail}`,
    promouvableIn: (campaign) => `you will be promouvable in the campaign of ${campaign}.`,
    conditionsMetIn: (goal, campaign) =>
      `you will meet the conditions for ${goal} in the campaign of ${campaign}.`,
    orAccelerated: (campaign) =>
      `In the campaign of ${campaign} if every accelerated advancement to come is granted (it is not a right).`,
    missing: (goal, facts) =>
      `To answer on ${goal}, your file lacks: ${facts}. To be given to your correspondent, who will check the answer.`,
    missingBesides: (facts) => `Besides, your file lacks: ${facts}.`,
    notYet: (goal, gaps) => `You do not meet the conditions for ${goal} yet: ${gaps}.`,
    statusAsked: (statuses) => `one must be ${statuses}`,
    statusElse: 'failing that, one must be titulaire',
    serviceInCorps:
      'For CPE and PsyEN, these are five years of service in the corps: to be checked with your correspondent.',
    unknownConditions: (goal) =>
      `Not all conditions for ${goal} are known here: to be checked with your correspondent.`,
    notPromoted: (rate, campaign) =>
      `To be promouvable is not to be promoted${rate === null ? '' : `: ${rate} of the promouvables, campaign ${campaign}`}.`,
    parentalLeave:
      'Parental leave on 31 August is admitted, for five years at most, but some academies read it otherwise: to be checked with your correspondent.',
    gaps: {
      echelon: (echelon, date) => `you will enter ${echelon} on ${date}`,
      inEchelon: (span, echelon, date) =>
        date === null ? `you lack ${span} in ${echelon}` : `on ${date} you will lack ${span} in ${echelon}`,
      age: (age, date) => `you will be ${age} old on ${date}`,
      years: (span, date) => (date === null ? `you lack ${span}` : `on ${date} you will lack ${span}`),
      diploma: (date) => `you will have the diploma asked for on ${date}`,
      titular: (date) => `you will be titulaire on ${date}`,
      titularSince: (date) => `you have been titulaire since ${date}`,
      position: (date) => `your administrative position will allow it from ${date} on`,
    },
    next: {
      title: 'Next échelon',
      normal: (echelon, date) => `You will enter ${echelon} on ${date}.`,
      both: (echelon, normal, accelerated) =>
        `You will enter ${echelon} on ${normal}, or on ${accelerated} if the accelerated advancement is granted (it is not a right).`,
      assumed: (echelon, accelerated, normal) =>
        `If the accelerated advancement is granted (it is not a right), you will enter ${echelon} on ${accelerated} instead of ${normal}.`,
      overdue: (echelon, date) =>
        `The entry in ${echelon} was due on ${date} and is not in your file: to be checked with your correspondent.`,
      last: (grade) => `You are in the last échelon of your grade (${grade}).`,
      chevron: (chevron, date) => `You will enter chevron ${chevron} on ${date}.`,
      stopped: (echelon) =>
        `Your position stops your advancement: the day of ${echelon} depends on your return. To be checked with your correspondent.`,
      unknown: 'The day of your next échelon cannot be told here: to be checked with your correspondent.',
      noScale:
        'Your échelon, its date, or the scale of your corps is missing: the day of the next échelon is to be checked with your correspondent.',
      bonus: (count) => `Bonus of the heads of school included: ${count} months.`,
      required: (span, echelon, accelerated) =>
        `${span} in ${echelon}${accelerated === null ? '' : ` (${accelerated} if accelerated)`}`,
    },
    rendezVous: {
      title: (n) => `${n === 1 ? 'First' : n === 2 ? 'Second' : 'Third'} rendez-vous de carrière`,
      past: (n, year) => `Your ${rankEn[n]} rendez-vous de carrière belonged to the school year ${year}.`,
      now: (n, year) =>
        `Your ${rankEn[n]} rendez-vous de carrière belongs to the present school year, ${year}.`,
      ahead: (n, year) =>
        `Your ${rankEn[n]} rendez-vous de carrière will be held in the school year ${year}.`,
      outcome: (appreciation) => `Final appreciation: ${appreciation}.`,
      use: {
        1: 'It counts for the accelerated advancement from échelon 6 to 7.',
        2: 'It counts for the accelerated advancement from échelon 8 to 9.',
        3: 'Its appreciation is kept for the promotion to the hors classe.',
      },
      required: (span, echelon) => `${span} in ${echelon} before the school year ends`,
    },
  },
};
