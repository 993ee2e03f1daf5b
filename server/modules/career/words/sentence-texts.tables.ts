import type { Locale } from '../../../platform/viewer.ts';

// The sentences of promotions and programmes. A promotion or a list is a possibility, never promised.

interface Sentences {
  readonly check: string;
  /** Which campaign, after a comma; of a competition, when one registers. */
  readonly campaign: (year: number) => string;
  readonly registration: (year: number) => string;
  readonly eligible: (goal: string, campaign: string) => string;
  /** In time for the campaign, and not yet. */
  readonly eligibleBy: (goal: string, date: string, campaign: string) => string;
  readonly notEligible: (goal: string, reasons: string) => string;
  readonly abolished: (goal: string, text: string) => string;
  /** The answer first, then what it waits for. */
  readonly later: (answer: string, gaps: string) => string;
  readonly promouvableIn: (campaign: number) => string;
  readonly conditionsMetIn: (goal: string, campaign: string) => string;
  readonly inCampaign: (year: number) => string;
  readonly inRegistration: (year: number) => string;
  readonly orAccelerated: (campaign: number) => string;
  /** What the file does not say. */
  readonly missing: (goal: string, facts: string) => string;
  /** What no source of ours says. */
  readonly unknownHere: (goal: string, what: string) => string;
  /** After a refusal, or a day: what the file does not tell besides. */
  readonly missingBesides: (facts: string) => string;
  readonly unknownBesides: (what: string) => string;
  readonly notYet: (goal: string, gaps: string) => string;
  /** The status that is asked for, of several. */
  readonly statusAsked: (statuses: string) => string;
  readonly statusElse: string;
  /** What a rule leaves open for some corps. */
  readonly serviceInCorps: string;
  readonly trainingLater: string;
  /** Who is exempt from the diploma of a competition. */
  readonly threeChildren: string;
  /** Whom children do not exempt. */
  readonly protectedTitle: string;
  readonly halfTimeSpecialised: string;
  readonly compulsory: string;
  /** What keeps the rights of a disponibilité with an activity: once on the return, or each year before December 2025. */
  readonly activityProof: Readonly<Record<'ONCE' | 'YEARLY', string>>;
  readonly bonusAside: string;
  readonly unknownConditions: (goal: string) => string;
  readonly notPromoted: (rate: string | null, campaign: number) => string;
  /** Each rate with its sources. */
  readonly ratesInConflict: (rates: readonly (readonly [string, string])[], campaign: number) => string;
  readonly notSupposed: (campaign: number) => string;
  readonly notPlaced: (campaign: number) => string;
  readonly decided: (date: string) => string;
  readonly parentalLeave: string;
  /** Two échelons have the index that is held. */
  readonly twoEchelons: (held: string, other: string) => string;
  /** The days on which one applies. */
  readonly window: (first: string, last: string) => string;
  readonly alreadyIn: (grade: string) => string;
  readonly firstIn: (grade: string) => string;
  readonly gaps: {
    /** And how long one must stay in it. */
    readonly echelon: (echelon: string, date: string, stay: string | null) => string;
    readonly inEchelon: (span: string, echelon: string, date: string, limit: string | null) => string;
    readonly age: (age: string, date: string) => string;
    readonly lacking: (spans: string, date: string | null) => string;
    readonly diploma: (date: string) => string;
    readonly training: (date: string) => string;
    readonly titular: (date: string) => string;
    readonly titularSince: (date: string) => string;
    readonly position: (date: string) => string;
    readonly corps: (date: string) => string;
  };
  /** What we do not know, in a sentence of its own. */
  readonly ours: Readonly<Record<'scale' | 'clock', string>>;
}

export const sentences: Readonly<Record<Locale, Sentences>> = {
  fr: {
    check: 'À vérifier avec votre gestionnaire.',
    campaign: (year) => `campagne ${year}`,
    registration: (year) => `inscriptions de l’automne ${year}`,
    eligible: (goal, campaign) => `Vous réunissez les conditions pour ${goal}, ${campaign}.`,
    eligibleBy: (goal, date, campaign) =>
      `Vous réunirez les conditions pour ${goal} le ${date}, à temps pour la ${campaign}.`,
    notEligible: (goal, reasons) => `Vous ne réunissez pas les conditions pour ${goal} : ${reasons}.`,
    abolished: (goal, text) => `${goal} a été supprimée (${text}).`,
    later: (answer, gaps) => `${answer} : ${gaps}.`,
    promouvableIn: (campaign) => `Vous serez promouvable à la campagne ${campaign}`,
    conditionsMetIn: (goal, campaign) => `Vous réunirez les conditions pour ${goal} ${campaign}`,
    inCampaign: (year) => `à la campagne ${year}`,
    inRegistration: (year) => `pour les inscriptions de l’automne ${year}`,
    orAccelerated: (campaign) =>
      `Vous pourriez l’être dès la campagne ${campaign} si tous les avancements accélérés à venir vous sont accordés (ce n’est pas un droit).`,
    missing: (goal, facts) =>
      `Nous ne pouvons pas encore répondre pour ${goal} : votre dossier ne précise pas ${facts}. Transmettez-le à votre gestionnaire, qui vérifiera la réponse.`,
    unknownHere: (goal, what) =>
      `Nous ne pouvons pas répondre pour ${goal} : ${what}. À vérifier avec votre gestionnaire.`,
    missingBesides: (facts) => `De plus, votre dossier ne précise pas ${facts}.`,
    unknownBesides: (what) => `De plus, ${what} : à vérifier avec votre gestionnaire.`,
    notYet: (goal, gaps) => `Vous ne réunissez pas encore les conditions pour ${goal} : ${gaps}.`,
    statusAsked: (statuses) => `il faut être ${statuses}`,
    statusElse: 'à défaut, il faut être titulaire',
    serviceInCorps:
      'Pour les CPE et les PsyEN, la durée demandée se lit comme cinq ans de services dans le corps : si vous les avez, vous pouvez y prétendre. À vérifier avec votre gestionnaire.',
    trainingLater:
      'Dans certains départements, la formation peut être suivie après l’inscription : à vérifier avec votre gestionnaire.',
    threeChildren:
      'Qui élève, ou a élevé, au moins trois enfants peut s’inscrire à ce concours sans le diplôme demandé (partie réglementaire du code général de la fonction publique, livre III, depuis le 1er octobre 2025 ; auparavant décret 81-317 du 7 avril 1981) : votre dossier ne suffit pas à le dire, à vérifier avec votre gestionnaire.',
    protectedTitle:
      'La dispense de diplôme des parents de trois enfants ne vaut pas ici : la loi réserve le titre de psychologue à des diplômés (loi 85-772 du 25 juillet 1985, article 44).',
    halfTimeSpecialised:
      'Les trois ans sur un poste spécialisé s’entendent à temps complet ; sur un service à mi-temps, il en faut quatre : à vérifier avec votre gestionnaire.',
    compulsory: 'La participation est obligatoire pour les stagiaires.',
    activityProof: {
      ONCE: 'La disponibilité ne compte que si une activité professionnelle est justifiée : les pièces sont remises une seule fois, à la réintégration (décret 85-986, article 48-2). À vérifier avec votre gestionnaire.',
      YEARLY:
        'La disponibilité ne compte que si une activité professionnelle a été justifiée chaque année : à vérifier avec votre gestionnaire.',
    },
    bonusAside:
      'La bonification au titre de la direction d’école, qui avance vos échelons, ne compte pas pour cette condition.',
    unknownConditions: (goal) =>
      `Les conditions pour ${goal} ne sont pas toutes connues ici : à vérifier avec votre gestionnaire.`,
    notPromoted: (rate, campaign) =>
      `Être promouvable ne garantit pas la promotion${rate === null ? '' : ` : ${rate} des promouvables sont promus à la campagne ${campaign}`}.`,
    ratesInConflict: (rates, campaign) =>
      `Les sources se contredisent sur le taux de la campagne ${campaign} : ${rates.map(([rate, sources]) => `${rate} selon ${sources}`).join(', ')}.`,
    notSupposed: (campaign) =>
      `La promotion supposée à la campagne ${campaign} n’est pas prise en compte : les conditions n’y sont pas réunies.`,
    notPlaced: (campaign) =>
      `La promotion supposée à la campagne ${campaign} n’est pas prise en compte : le classement qu’elle donnerait n’est pas connu ici.`,
    decided: (date) => `Votre dossier enregistre déjà cette promotion, au ${date}.`,
    parentalLeave:
      'Le congé parental au 31 août est admis, dans la limite de cinq ans, mais des académies le lisent autrement : à vérifier avec votre gestionnaire.',
    twoEchelons: (held, other) =>
      `Le ${other} commence à l’indice du ${held} : le texte demande l’échelon « comportant un indice égal » sans dire lequel des deux, et des syndicats publient le second quand l’ancienneté du premier est acquise. À vérifier avec votre gestionnaire.`,
    window: (first, last) => `Dates nationales : du ${first} au ${last}.`,
    alreadyIn: (grade) => `vous êtes déjà à la ${grade}`,
    firstIn: (grade) => `il faut d’abord être à la ${grade}`,
    gaps: {
      echelon: (echelon, date, stay) =>
        `vous entrerez dans le ${echelon} le ${date}${stay === null ? '' : `, et il faut y compter ${stay}`}`,
      inEchelon: (span, echelon, date, limit) =>
        `vous aurez ${span} dans le ${echelon} le ${date}${limit === null ? '' : `, après le ${limit}`}`,
      age: (age, date) => `vous aurez ${age} le ${date}`,
      lacking: (spans, date) =>
        date === null ? `il vous manque ${spans}` : `au ${date}, il vous manquera ${spans}`,
      diploma: (date) => `vous aurez le diplôme demandé le ${date}`,
      training: (date) => `vous aurez suivi la formation demandée le ${date}`,
      titular: (date) => `vous serez titulaire le ${date}`,
      titularSince: (date) => `vous êtes titulaire depuis le ${date} seulement`,
      position: (date) => `votre position administrative conviendra à partir du ${date}`,
      corps: (date) => `vous serez dans ce corps à partir du ${date}`,
    },
    ours: {
      scale: 'la grille de votre corps n’est pas connue ici',
      clock: 'nous ne savons pas comment une de vos positions administratives compte pour l’avancement',
    },
  },
  en: {
    check: 'To be checked with your correspondent.',
    campaign: (year) => `${year} campaign`,
    registration: (year) => `registration of autumn ${year}`,
    eligible: (goal, campaign) => `You meet the conditions for ${goal}, ${campaign}.`,
    eligibleBy: (goal, date, campaign) =>
      `You will meet the conditions for ${goal} on ${date}, in time for the ${campaign}.`,
    notEligible: (goal, reasons) => `You do not meet the conditions for ${goal}: ${reasons}.`,
    abolished: (goal, text) => `${goal} was abolished (${text}).`,
    later: (answer, gaps) => `${answer}: ${gaps}.`,
    promouvableIn: (campaign) => `You will be considered for promotion in the ${campaign} campaign`,
    conditionsMetIn: (goal, campaign) => `You will meet the conditions for ${goal} ${campaign}`,
    inCampaign: (year) => `in the ${year} campaign`,
    inRegistration: (year) => `for the registration of autumn ${year}`,
    orAccelerated: (campaign) =>
      `It could be as early as the ${campaign} campaign if every accelerated advancement to come is granted (it is not a right).`,
    missing: (goal, facts) =>
      `We cannot answer yet for ${goal}: your file does not say ${facts}. Send it to your correspondent, who will check the answer.`,
    unknownHere: (goal, what) =>
      `We cannot answer for ${goal}: ${what}. To be checked with your correspondent.`,
    missingBesides: (facts) => `Besides, your file does not say ${facts}.`,
    unknownBesides: (what) => `Besides, ${what}: to be checked with your correspondent.`,
    notYet: (goal, gaps) => `You do not meet the conditions for ${goal} yet: ${gaps}.`,
    statusAsked: (statuses) => `you must be ${statuses}`,
    statusElse: 'failing that, you must be titulaire',
    serviceInCorps:
      'For CPE and PsyEN, the time asked for is read as five years of service in the corps: if you have them, you may apply. To be checked with your correspondent.',
    trainingLater:
      'In some departments the training may follow the registration: to be checked with your correspondent.',
    threeChildren:
      'A parent who raises, or has raised, three children or more may register for this competition without the diploma (regulations of the code général de la fonction publique, book III, since 1 October 2025; décret 81-317 of 7 April 1981 before): your file is not enough to say so, to be checked with your correspondent.',
    protectedTitle:
      'The exemption of parents of three children does not apply here: the law keeps the title of psychologist to holders of a diploma (loi 85-772 of 25 July 1985, article 44).',
    halfTimeSpecialised:
      'The three years on a specialised post are full-time; on half-time service four are needed: to be checked with your correspondent.',
    compulsory: 'Stagiaires must take part.',
    activityProof: {
      ONCE: 'The disponibilité counts only if a professional activity is proved: the papers are given once, on the return (décret 85-986, article 48-2). To be checked with your correspondent.',
      YEARLY:
        'The disponibilité counts only if a professional activity was proved each year: to be checked with your correspondent.',
    },
    bonusAside:
      'The bonus for heads of school, which brings your échelons forward, does not count for this condition.',
    unknownConditions: (goal) =>
      `Not all conditions for ${goal} are known here: to be checked with your correspondent.`,
    notPromoted: (rate, campaign) =>
      `To be considered is not to be promoted${rate === null ? '' : `: ${rate} of those considered are promoted in the ${campaign} campaign`}.`,
    ratesInConflict: (rates, campaign) =>
      `The sources contradict each other on the rate of the ${campaign} campaign: ${rates.map(([rate, sources]) => `${rate} by ${sources}`).join(', ')}.`,
    notSupposed: (campaign) =>
      `The promotion supposed in the ${campaign} campaign is left out: its conditions are not met then.`,
    notPlaced: (campaign) =>
      `The promotion supposed in the ${campaign} campaign is left out: the place that it would give is not known here.`,
    decided: (date) => `Your file already records this promotion, on ${date}.`,
    parentalLeave:
      'Parental leave on 31 August is admitted, for five years at most, but some academies read it otherwise: to be checked with your correspondent.',
    twoEchelons: (held, other) =>
      `The ${other} begins at the index of the ${held}: the text asks for the échelon “with an equal index” without saying which of the two, and unions publish the second one where the seniority of the first is held. To be checked with your correspondent.`,
    window: (first, last) => `National dates: from ${first} to ${last}.`,
    alreadyIn: (grade) => `you are already in the ${grade}`,
    firstIn: (grade) => `you must first be in the ${grade}`,
    gaps: {
      echelon: (echelon, date, stay) =>
        `you will enter ${echelon} on ${date}${stay === null ? '' : `, and must hold it for ${stay}`}`,
      inEchelon: (span, echelon, date, limit) =>
        `you will have ${span} in ${echelon} on ${date}${limit === null ? '' : `, after ${limit}`}`,
      age: (age, date) => `you will be ${age} old on ${date}`,
      lacking: (spans, date) => (date === null ? `you lack ${spans}` : `on ${date} you will lack ${spans}`),
      diploma: (date) => `you will have the required diploma on ${date}`,
      training: (date) => `you will have completed the required training on ${date}`,
      titular: (date) => `you will be titulaire on ${date}`,
      titularSince: (date) => `you have been titulaire only since ${date}`,
      position: (date) => `your administrative position will meet the condition from ${date} on`,
      corps: (date) => `you will be in this corps from ${date} on`,
    },
    ours: {
      scale: 'the scale of your corps is not known here',
      clock: 'we do not know how one of your administrative positions counts for advancement',
    },
  },
};
