import type { Locale } from '../../../platform/viewer.ts';

// The reasons below an answer. Their numbers come from the tables of the law.

interface ReasonTexts {
  /** Of the first degree, or of the second. */
  readonly authority: Readonly<Record<'IA_DASEN' | 'RECTEUR', string>>;
  /** Why a promotion leads to a place. */
  readonly landing: {
    readonly place: (held: number, echelon: string, grade: string, index: number) => string;
    readonly same: string;
    readonly kept: (gain: number, step: number, isAtTop: boolean) => string;
    readonly lost: (gain: number, step: number, isAtTop: boolean) => string;
    readonly further: (echelon: string, span: string, to: string, keepsRest: boolean) => string;
    readonly chevron: string;
  };
  readonly headOfSchool: {
    readonly amount: (each: number, since: string, all: number) => string;
    readonly announced: (ordinary: string, on: string) => string;
    readonly limits: string;
  };
  readonly horsClasse: {
    readonly order: string;
    readonly opposition: (authority: string) => string;
  };
  readonly classeExceptionnelle: {
    /** Of the first degree the inspector alone. */
    readonly opinions: (isFirstDegree: boolean) => string;
    readonly order: string;
  };
  readonly rendezVous: {
    readonly window: (first: string, last: string, echelon: string, year: string) => string;
    readonly notice: (summer: string, days: number) => string;
    readonly after: (observations: number, weeks: number, autumn: string) => string;
    readonly appeal: (days: number, answer: number, committee: number) => string;
    /** Away for the whole school year, or part of it. */
    readonly away: (position: string, period: string, isWhole: boolean) => string;
    readonly caughtUp: (autumn: string, by: string, isOver: boolean) => string;
    readonly instead: Readonly<Record<1 | 2 | 3, (authority: string) => string>>;
  };
  readonly disponibilite: {
    readonly stopped: string;
    readonly kinds: string;
    readonly activity: (hours: number, quarters: number, limit: string) => string;
    readonly papers: string;
  };
  readonly agreges: {
    readonly places: (oneIn: number) => string;
    readonly days: (opinions: string, results: string) => string;
    readonly pay: (top: number, coefficients: string, own: number) => string;
  };
}

export const reasonTexts: Readonly<Record<Locale, ReasonTexts>> = {
  fr: {
    authority: { IA_DASEN: 'l’IA-DASEN', RECTEUR: 'le recteur' },
    landing: {
      place: (held, echelon, grade, index) =>
        `Votre indice serait alors ${held} : le premier échelon de la ${grade} qui l’atteint est le ${echelon} (indice ${index}).`,
      same: 'L’indice ne change pas : vous y gardez l’ancienneté de votre échelon.',
      kept: (gain, step, isAtTop) =>
        `Vous y gardez l’ancienneté de votre échelon, parce que ce gain (${gain} points d’indice) est inférieur à celui de votre ${isAtTop ? 'dernier changement d’échelon' : 'prochain échelon'} (${step} points).`,
      lost: (gain, step, isAtTop) =>
        `Vous n’y gardez pas l’ancienneté de votre échelon, parce que ce gain (${gain} points d’indice) n’est pas inférieur à celui de votre ${isAtTop ? 'dernier changement d’échelon' : 'prochain échelon'} (${step} points).`,
      further: (echelon, span, to, keepsRest) =>
        `Cette ancienneté couvre déjà la durée du ${echelon} (${span}) : vous passez aussitôt au ${to}, ${keepsRest ? 'où le surplus est conservé (d’autres lectures du texte n’en gardent rien : à vérifier avec votre gestionnaire)' : 'sans ancienneté'}.`,
      chevron:
        'Vous gardez votre lettre et votre chevron, avec leur ancienneté : l’indice ne change pas le jour de la promotion.',
    },
    headOfSchool: {
      amount: (each, since, all) =>
        `La direction d’école donne ${each} mois de bonification par année scolaire complète depuis le ${since} : ${all} mois pour vous.`,
      announced: (ordinary, on) =>
        `Votre changement d’échelon est examiné à sa date ordinaire, le ${ordinary}. L’arrêté le fait alors remonter au ${on}, et la différence de traitement vous est versée en rappel.`,
      limits:
        'La bonification ne rend pas promouvable plus tôt à la hors classe ou à la classe exceptionnelle et n’avance pas les chevrons. Celle qui n’a pas servi est gardée après une promotion de grade.',
    },
    horsClasse: {
      order:
        'Les promouvables sont classés par points : l’appréciation du troisième rendez-vous de carrière, gardée d’une campagne à l’autre, et l’ancienneté. À égalité de points, on compare l’ancienneté dans le corps, puis l’échelon, puis l’ancienneté dans l’échelon ; l’ordre varie selon l’académie.',
      opposition: (authority) =>
        `À titre exceptionnel, ${authority} peut s’opposer à une promotion ; un rapport motivé est alors communiqué à l’intéressé(e).`,
    },
    classeExceptionnelle: {
      opinions: (isFirstDegree) =>
        `Il n’y a pas de points : ${isFirstDegree ? 'l’inspecteur donne' : 'l’inspecteur et le chef d’établissement donnent chacun'} un avis (très favorable, favorable ou défavorable), que vous pouvez lire. L’avis lui-même ne se conteste pas.`,
      order:
        'À avis égal, on compare l’ancienneté dans le corps, puis l’ancienneté dans le grade, l’échelon et l’ancienneté dans l’échelon.',
    },
    rendezVous: {
      window: (first, last, echelon, year) =>
        `L’année scolaire ${year} est celle des collègues entrés dans le ${echelon} du ${first} au ${last}.`,
      notice: (summer, days) =>
        `L’avis vous en est donné avant les vacances d’été ${summer}, au plus tard au début de juillet ; la date est notifiée au moins ${days} jours à l’avance, hors vacances scolaires.`,
      after: (observations, weeks, autumn) =>
        `Vous avez ${observations} jours pour vos observations sur le compte rendu ; l’appréciation finale est notifiée dans les ${weeks} semaines qui suivent la rentrée ${autumn}.`,
      appeal: (days, answer, committee) =>
        `Vous avez ${days} jours pour en demander la révision ; sans réponse sous ${answer} jours, elle est refusée, et vous avez ${committee} jours pour demander que la commission administrative paritaire soit saisie.`,
      away: (position, period, isWhole) =>
        isWhole
          ? `${position} ${period} : pas de rendez-vous possible cette année scolaire-là.`
          : `${position} ${period} : rendez-vous possible pendant le reste de l’année scolaire seulement.`,
      caughtUp: (autumn, by, isOver) =>
        isOver
          ? `Un rendez-vous qui n’a pas pu se tenir pouvait l’être à la rentrée suivante, en septembre ${autumn}, si vous étiez en service ; l’appréciation devait être notifiée le ${by} au plus tard.`
          : `S’il ne peut pas se tenir, il peut l’être à la rentrée suivante, en septembre ${autumn}, si vous êtes en service ; l’appréciation est alors notifiée le ${by} au plus tard.`,
      instead: {
        1: (authority) =>
          `Sans rendez-vous, ${authority} donne une appréciation d’après votre dossier : à vérifier avec votre gestionnaire.`,
        2: (authority) =>
          `Sans rendez-vous, ${authority} donne une appréciation d’après votre dossier : à vérifier avec votre gestionnaire.`,
        3: (authority) =>
          `Sans rendez-vous, ${authority} donne une appréciation pendant la campagne de la hors classe, d’après votre CV I-Prof et l’avis de vos supérieurs ; elle est gardée pour les campagnes suivantes.`,
      },
    },
    disponibilite: {
      stopped:
        'Cette disponibilité arrête votre avancement. Elle compterait si vous y exerciez une activité professionnelle et le déclariez.',
      kinds:
        'Peuvent compter : la disponibilité pour convenances personnelles, pour créer ou reprendre une entreprise, pour études ou recherches, pour donner des soins à un proche ou pour suivre son conjoint. Ne comptent pas : la disponibilité d’office, ni celle d’un mandat ou d’une fonction au Gouvernement.',
      activity: (hours, quarters, limit) =>
        `Il faut au moins ${hours} heures de travail salarié par an, ou un revenu d’indépendant qui valide ${quarters} trimestres de retraite ; ${limit} au plus dans la carrière.`,
      papers:
        'Pièces : contrats de travail et bulletins de paie, ou extrait d’immatriculation et justificatif de revenu ; un nouvel arrêté doit en fixer la liste.',
    },
    agreges: {
      places: (oneIn) =>
        `Les places sont rares : dans chaque discipline, une nomination pour ${oneIn} titularisations d’agrégés de l’année précédente.`,
      days: (opinions, results) =>
        `Les avis sur votre candidature se lisent sur I-Prof, le ${opinions} au plus tard ; les résultats sont prévus le ${results}.`,
      pay: (top, coefficients, own) =>
        `Cette promotion peut rapporter moins que la classe exceptionnelle de votre corps : on entre dans la classe normale des agrégés, à l’indice ${top} au plus, selon ses services (${coefficients}), alors que la classe exceptionnelle va jusqu’à l’indice ${own}. L’indice déjà détenu est gardé, mais non pour la pension : à comparer avant de candidater.`,
    },
  },
  en: {
    authority: { IA_DASEN: 'the IA-DASEN', RECTEUR: 'the recteur' },
    landing: {
      place: (held, echelon, grade, index) =>
        `Your index would then be ${held}: the first échelon of the ${grade} that reaches it is ${echelon} (index ${index}).`,
      same: 'The index does not change: you keep the seniority of your échelon there.',
      kept: (gain, step, isAtTop) =>
        `You keep the seniority of your échelon there, because this gain (${gain} points of index) is smaller than that of your ${isAtTop ? 'last change of échelon' : 'next échelon'} (${step} points).`,
      lost: (gain, step, isAtTop) =>
        `You do not keep the seniority of your échelon, because this gain (${gain} points of index) is not smaller than that of your ${isAtTop ? 'last change of échelon' : 'next échelon'} (${step} points).`,
      further: (echelon, span, to, keepsRest) =>
        `That seniority already covers the length of ${echelon} (${span}): you go on to ${to} at once, ${keepsRest ? 'where what exceeds it is kept (others read the text as keeping nothing: to be checked with your correspondent)' : 'without seniority'}.`,
      chevron:
        'You keep your letter and your chevron, with their seniority: the index does not change on the day of the promotion.',
    },
    headOfSchool: {
      amount: (each, since, all) =>
        `Heads of school receive a bonus of ${each} months for each full school year since ${since}: ${all} months for you.`,
      announced: (ordinary, on) =>
        `Your change of échelon is examined on its ordinary date, ${ordinary}. The decision then takes effect on ${on}, and the difference of pay is paid as arrears.`,
      limits:
        'The bonus does not open the hors classe or the classe exceptionnelle any sooner and does not bring chevrons forward. What was not used is kept after a promotion of grade.',
    },
    horsClasse: {
      order:
        'Candidates are ranked by points: the appreciation of the third rendez-vous de carrière, kept from one campaign to the next, and seniority. With equal points, seniority in the corps is compared, then the échelon, then seniority in the échelon; the order varies between academies.',
      opposition: (authority) =>
        `In exceptional cases ${authority} may oppose a promotion; the teacher is then given a report with the reasons.`,
    },
    classeExceptionnelle: {
      opinions: (isFirstDegree) =>
        `There are no points: ${isFirstDegree ? 'the inspector gives' : 'the inspector and the head of school each give'} an opinion (very favourable, favourable or unfavourable), which you can read. The opinion itself cannot be contested.`,
      order:
        'With equal opinions, seniority in the corps is compared, then seniority in the grade, the échelon and seniority in the échelon.',
    },
    rendezVous: {
      window: (first, last, echelon, year) =>
        `The school year ${year} is that of colleagues who entered ${echelon} from ${first} to ${last}.`,
      notice: (summer, days) =>
        `You are informed before the summer holidays of ${summer}, by early July; the day is notified at least ${days} days ahead, school holidays not counted.`,
      after: (observations, weeks, autumn) =>
        `You have ${observations} days to comment on the report; the final appreciation is notified within ${weeks} weeks of the start of the school year in September ${autumn}.`,
      appeal: (days, answer, committee) =>
        `You have ${days} days to ask for its revision; without an answer within ${answer} days it is refused, and you have ${committee} days to have it put before the joint committee (CAP).`,
      away: (position, period, isWhole) =>
        isWhole
          ? `${position} ${period}: no rendez-vous is possible in that school year.`
          : `${position} ${period}: a rendez-vous is possible only in the rest of the school year.`,
      caughtUp: (autumn, by, isOver) =>
        isOver
          ? `A rendez-vous that could not take place could follow in September ${autumn}, if you were in service; its appreciation was to be notified by ${by}.`
          : `If it cannot take place, it may follow in September ${autumn}, if you are in service; its appreciation is then notified by ${by}.`,
      instead: {
        1: (authority) =>
          `Without a rendez-vous, ${authority} gives an appreciation from your file: to be checked with your correspondent.`,
        2: (authority) =>
          `Without a rendez-vous, ${authority} gives an appreciation from your file: to be checked with your correspondent.`,
        3: (authority) =>
          `Without a rendez-vous, ${authority} gives an appreciation during the campaign of the hors classe, from your I-Prof CV and the opinion of your superiors; it is kept for later campaigns.`,
      },
    },
    disponibilite: {
      stopped:
        'This disponibilité stops your advancement. It would count if you had a professional activity during it and declared it.',
      kinds:
        'These may count: disponibilité for personal reasons, to create or take over a business, for studies or research, to care for a relative or to follow a partner. These do not: disponibilité d’office, or for a mandate or an office in the Government.',
      activity: (hours, quarters, limit) =>
        `At least ${hours} hours of paid employment a year are needed, or income from self-employment that validates ${quarters} quarters of pension insurance; ${limit} at most in a career.`,
      papers:
        'Papers: employment contracts and payslips, or proof of registration and of income; a new arrêté is to set the list.',
    },
    agreges: {
      places: (oneIn) =>
        `Places are few: in each discipline, one nomination for ${oneIn} titularisations of agrégés of the year before.`,
      days: (opinions, results) =>
        `You can read the opinions on your application on I-Prof by ${opinions}; results are expected on ${results}.`,
      pay: (top, coefficients, own) =>
        `It may pay less than the classe exceptionnelle of your corps: one enters the classe normale of the agrégés, at index ${top} at most, by one’s services (${coefficients}), whereas the classe exceptionnelle goes up to index ${own}. An index that is already held is kept, but not for the pension: compare before you apply.`,
    },
  },
};
