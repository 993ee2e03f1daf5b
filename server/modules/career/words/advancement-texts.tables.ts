import type { Locale } from '../../../platform/viewer.ts';

// The sentences of the next échelon and of the rendez-vous de carrière. An acceleration is a possibility, never promised.

interface AdvancementTexts {
  readonly next: {
    readonly title: string;
    readonly normal: (echelon: string, date: string) => string;
    readonly both: (echelon: string, normal: string, accelerated: string) => string;
    /** The accelerated date is over: it may still be granted. */
    readonly bothRetroactive: (echelon: string, normal: string, accelerated: string) => string;
    readonly assumed: (echelon: string, accelerated: string, normal: string) => string;
    readonly overdue: (echelon: string, date: string) => string;
    /** The file says so already. */
    readonly recorded: (echelon: string, date: string) => string;
    readonly promoted: (grade: string, date: string) => string;
    /** After a promotion that is supposed. */
    readonly classed: (echelon: string, grade: string, date: string) => string;
    readonly last: (grade: string) => string;
    readonly chevron: (chevron: string, date: string) => string;
    /** The corps is left before. */
    readonly left: (date: string) => string;
    readonly stopped: (echelon: string) => string;
    readonly unknown: (echelon: string) => string;
    /** The file records positions, and none in these days. */
    readonly unrecorded: (echelon: string, period: string) => string;
    /** More than one step was due and is not recorded. */
    readonly behind: string;
    readonly noScale: (corps: string) => string;
    readonly noDate: string;
    readonly noLength: (since: string) => string;
    readonly onContract: string;
    readonly interrupted: (span: string) => string;
    /** What a disponibilité kept takes effect on the return; without a return the day is open. */
    readonly onReturn: (since: string) => string;
    readonly openReturn: (echelon: string, since: string) => string;
    /** Of the seniority that is held, what a classification kept. */
    readonly heldWithKept: (held: string, kept: string) => string;
    /** The present échelon, entered with seniority. */
    readonly classedWithKept: (echelon: string, date: string, kept: string, countedFrom: string) => string;
    readonly heldWithBonus: (held: string, bonus: string) => string;
    readonly required: (span: string, echelon: string, accelerated: string | null) => string;
  };
  readonly rendezVous: {
    readonly title: (n: 1 | 2 | 3) => string;
    readonly past: (n: 1 | 2 | 3, year: string) => string;
    readonly now: (n: 1 | 2 | 3, year: string) => string;
    readonly ahead: (n: 1 | 2 | 3, year: string) => string;
    readonly outcome: (appreciation: string) => string;
    readonly noOutcome: string;
    readonly use: Readonly<Record<1 | 2 | 3, string>>;
    /** Of an advancement that is over. */
    readonly used: Readonly<Record<1 | 2 | 3, string>>;
    readonly required: (span: string, echelon: string) => string;
    readonly notIn: (echelon: string) => string;
  };
}

const rankFr = { 1: 'premier', 2: 'deuxième', 3: 'troisième' } as const;
const rankEn = { 1: 'first', 2: 'second', 3: 'third' } as const;

export const advancementTexts: Readonly<Record<Locale, AdvancementTexts>> = {
  fr: {
    next: {
      title: 'Prochain échelon',
      normal: (echelon, date) => `Vous passerez au ${echelon} le ${date}.`,
      both: (echelon, normal, accelerated) =>
        `Vous passerez au ${echelon} le ${normal}, ou le ${accelerated} si l’avancement accéléré vous est accordé (ce n’est pas un droit).`,
      bothRetroactive: (echelon, normal, accelerated) =>
        `Vous passerez au ${echelon} le ${normal}, ou, avec effet rétroactif, le ${accelerated} si l’avancement accéléré vous est accordé (ce n’est pas un droit).`,
      assumed: (echelon, accelerated, normal) =>
        `Si l’avancement accéléré vous est accordé (ce n’est pas un droit), vous passerez au ${echelon} le ${accelerated}, au lieu du ${normal}.`,
      overdue: (echelon, date) =>
        `Le passage au ${echelon} était attendu le ${date} et n’est pas dans votre dossier : à vérifier avec votre gestionnaire.`,
      recorded: (echelon, date) =>
        `Vous passerez au ${echelon} le ${date} : ce passage est déjà enregistré dans votre dossier.`,
      promoted: (grade, date) =>
        `Votre promotion à la ${grade} est déjà enregistrée dans votre dossier, au ${date}.`,
      classed: (echelon, grade, date) =>
        `Avec cette promotion, vous serez classé(e) au ${echelon} de la ${grade} le ${date}.`,
      last: (grade) => `Vous êtes au dernier échelon de votre grade (${grade}).`,
      chevron: (chevron, date) => `Vous passerez au chevron ${chevron} le ${date}.`,
      left: (date) =>
        `Votre dossier ne prévoit pas de suite dans ce corps à partir du ${date} : aucun échelon n’est à venir d’ici là.`,
      stopped: (echelon) =>
        `Votre avancement est arrêté par votre position : la date du ${echelon} dépend de votre retour. À vérifier avec votre gestionnaire.`,
      unknown: (echelon) =>
        `Nous ne savons pas comment une de vos positions administratives compte pour l’avancement : la date du ${echelon} est à vérifier avec votre gestionnaire.`,
      unrecorded: (echelon, period) =>
        `Votre dossier ne précise pas votre position administrative ${period} : la date du ${echelon} en dépend. Transmettez-la à votre gestionnaire.`,
      behind:
        'D’autres échelons étaient attendus depuis et n’y sont pas non plus : il manque sans doute une interruption, ou des années de votre carrière. Ce qui dépend de votre échelon ne peut pas être dit.',
      noScale: (corps) =>
        `La grille du corps (${corps}) n’est pas connue ici : la date du prochain échelon est à vérifier avec votre gestionnaire.`,
      noLength: (since) =>
        `Les durées d’échelon en vigueur avant le ${since} ne sont pas connues ici : demandez la date à votre gestionnaire.`,
      noDate:
        'Votre dossier ne précise pas votre échelon ou sa date : la date du prochain échelon est à vérifier avec votre gestionnaire.',
      onContract:
        'L’avancement d’échelon est celui des titulaires et des stagiaires : vous êtes sous contrat.',
      interrupted: (span) => `Cette date tient compte d’une interruption de ${span}.`,
      onReturn: (since) =>
        `Les droits conservés pendant la disponibilité prennent effet à la réintégration : l’ancienneté dans cet échelon compte à partir du ${since}.`,
      openReturn: (echelon, since) =>
        `Vos droits au ${echelon} sont conservés à partir du ${since} et prennent effet à votre réintégration, dont votre dossier ne dit pas le jour.`,
      heldWithKept: (held, kept) => `${held}, dont ${kept} conservés`,
      classedWithKept: (echelon, date, kept, countedFrom) =>
        `Vous êtes au ${echelon} depuis le ${date}, avec ${kept} d’ancienneté conservée (comptée à partir du ${countedFrom}).`,
      heldWithBonus: (held, bonus) => `${held}, et ${bonus} de bonification`,
      required: (span, echelon, accelerated) =>
        `${span} dans le ${echelon}${accelerated === null ? '' : ` (${accelerated} en avancement accéléré)`}`,
    },
    rendezVous: {
      title: (n) => `${n === 1 ? 'Premier' : n === 2 ? 'Deuxième' : 'Troisième'} rendez-vous de carrière`,
      past: (n, year) => `Votre ${rankFr[n]} rendez-vous de carrière relevait de l’année scolaire ${year}.`,
      now: (n, year) =>
        `Votre ${rankFr[n]} rendez-vous de carrière relève de l’année scolaire ${year}, en cours.`,
      ahead: (n, year) =>
        `Votre ${rankFr[n]} rendez-vous de carrière est prévu pendant l’année scolaire ${year}.`,
      outcome: (appreciation) => `Appréciation finale : ${appreciation}.`,
      noOutcome: 'Aucune appréciation finale n’est dans votre dossier.',
      use: {
        1: 'Il compte pour l’avancement accéléré du 6e au 7e échelon.',
        2: 'Il compte pour l’avancement accéléré du 8e au 9e échelon.',
        3: 'Son appréciation compte pour l’accès à la hors classe, d’une campagne à l’autre.',
      },
      used: {
        1: 'Il comptait pour l’avancement accéléré du 6e au 7e échelon.',
        2: 'Il comptait pour l’avancement accéléré du 8e au 9e échelon.',
        3: 'Son appréciation compte pour l’accès à la hors classe, d’une campagne à l’autre.',
      },
      required: (span, echelon) => `${span} dans le ${echelon} avant la fin de l’année scolaire`,
      notIn: (echelon) => `pas encore dans le ${echelon}`,
    },
  },
  en: {
    next: {
      title: 'Next échelon',
      normal: (echelon, date) => `You will enter ${echelon} on ${date}.`,
      both: (echelon, normal, accelerated) =>
        `You will enter ${echelon} on ${normal}, or on ${accelerated} if the accelerated advancement is granted (it is not a right).`,
      bothRetroactive: (echelon, normal, accelerated) =>
        `You will enter ${echelon} on ${normal}, or, with retroactive effect, on ${accelerated} if the accelerated advancement is granted (it is not a right).`,
      assumed: (echelon, accelerated, normal) =>
        `If the accelerated advancement is granted (it is not a right), you will enter ${echelon} on ${accelerated} instead of ${normal}.`,
      overdue: (echelon, date) =>
        `The entry in ${echelon} was due on ${date} and is not in your file: to be checked with your correspondent.`,
      recorded: (echelon, date) => `You will enter ${echelon} on ${date}: your file already records it.`,
      promoted: (grade, date) => `Your file already records your promotion to the ${grade}, on ${date}.`,
      classed: (echelon, grade, date) =>
        `With this promotion, you will be placed in ${echelon} of the ${grade} on ${date}.`,
      last: (grade) => `You are in the last échelon of your grade (${grade}).`,
      chevron: (chevron, date) => `You will enter chevron ${chevron} on ${date}.`,
      left: (date) => `Your file foresees nothing in this corps from ${date} on: no échelon comes before.`,
      stopped: (echelon) =>
        `Your position stops your advancement: the day of ${echelon} depends on your return. To be checked with your correspondent.`,
      unknown: (echelon) =>
        `We do not know how one of your administrative positions counts for advancement: the day of ${echelon} is to be checked with your correspondent.`,
      unrecorded: (echelon, period) =>
        `Your file does not say your administrative position ${period}: the day of ${echelon} depends on it. Send it to your correspondent.`,
      behind:
        'Other échelons were due since then and are not in it either: an interruption is probably missing, or years of your career. What depends on your échelon cannot be answered.',
      noScale: (corps) =>
        `The scale of the corps (${corps}) is not known here: the day of the next échelon is to be checked with your correspondent.`,
      noLength: (since) =>
        `How long échelons lasted before ${since} is not known here: ask your correspondent for the date.`,
      noDate:
        'Your file does not say your échelon or its date: the day of the next échelon is to be checked with your correspondent.',
      onContract: 'Advancement of échelon is for titulaires and stagiaires: you are employed by contract.',
      interrupted: (span) => `This date takes into account an interruption of ${span}.`,
      onReturn: (since) =>
        `What the disponibilité kept takes effect on the return: the seniority in this échelon counts from ${since}.`,
      openReturn: (echelon, since) =>
        `Your right to ${echelon} is kept from ${since} and takes effect on your return, whose day your file does not say.`,
      heldWithKept: (held, kept) => `${held}, of which ${kept} kept`,
      classedWithKept: (echelon, date, kept, countedFrom) =>
        `You have been in ${echelon} since ${date}, with ${kept} of seniority kept (counted from ${countedFrom}).`,
      heldWithBonus: (held, bonus) => `${held}, and a bonus of ${bonus}`,
      required: (span, echelon, accelerated) =>
        `${span} in ${echelon}${accelerated === null ? '' : ` (${accelerated} if accelerated)`}`,
    },
    rendezVous: {
      title: (n) => `${n === 1 ? 'First' : n === 2 ? 'Second' : 'Third'} rendez-vous de carrière`,
      past: (n, year) => `Your ${rankEn[n]} rendez-vous de carrière was due in the school year ${year}.`,
      now: (n, year) =>
        `Your ${rankEn[n]} rendez-vous de carrière is due in the present school year, ${year}.`,
      ahead: (n, year) => `Your ${rankEn[n]} rendez-vous de carrière is foreseen in the school year ${year}.`,
      outcome: (appreciation) => `Final appreciation: ${appreciation}.`,
      noOutcome: 'Your file holds no final appreciation.',
      use: {
        1: 'It counts for the accelerated advancement from échelon 6 to 7.',
        2: 'It counts for the accelerated advancement from échelon 8 to 9.',
        3: 'Its appreciation counts for the promotion to the hors classe, in each campaign.',
      },
      used: {
        1: 'It counted for the accelerated advancement from échelon 6 to 7.',
        2: 'It counted for the accelerated advancement from échelon 8 to 9.',
        3: 'Its appreciation counts for the promotion to the hors classe, in each campaign.',
      },
      required: (span, echelon) => `${span} in ${echelon} before the school year ends`,
      notIn: (echelon) => `not in ${echelon} yet`,
    },
  },
};
