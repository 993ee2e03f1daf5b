import type { Bilingual } from '../../platform/viewer.ts';
import { and, both, during, en, fr, since, type GrantedTexts } from './granted-words.ts';
import { maternityPeriod } from './health/birth-leave.rules.ts';

const partTime = (how: Bilingual, quota: number, when: Bilingual) =>
  both(
    `L’exercice des fonctions à temps partiel ${how.fr} est accordé, à hauteur de ${quota} % d’un temps complet,${when.fr}.`,
    `Part-time ${how.en} is granted, at ${quota} % of full time,${when.en}.`,
  );

/** Health, leaves and how much one works. */
export const grantedLeave = {
  RQTH: ({ until }, from) => {
    const when = during(from, until);
    return both(
      `La qualité de bénéficiaire de l’obligation d’emploi est enregistrée${when.fr}.`,
      `The status that was recognised is recorded${when.en}.`,
    );
  },
  CONGE_MALADIE: ({ until, isExtension }, from) => {
    const when = during(from, until);
    return isExtension === true
      ? both(`Le congé de maladie est prolongé${when.fr}.`, `The sick leave is extended${when.en}.`)
      : both(`Un congé de maladie est accordé${when.fr}.`, `Sick leave is granted${when.en}.`);
  },
  CLM_CLD: ({ leave, until, isRenewal }, from) => {
    const when = during(from, until);
    const what =
      leave === 'CLM'
        ? both('congé de longue maladie', 'congé de longue maladie')
        : both('congé de longue durée', 'congé de longue durée');
    return isRenewal === true
      ? both(`Le ${what.fr} est renouvelé${when.fr}.`, `The ${what.en} is renewed${when.en}.`)
      : both(`Un ${what.fr} est accordé${when.fr}.`, `A ${what.en} is granted${when.en}.`);
  },
  TPT: ({ quota, until }, from) =>
    partTime(both('pour raison thérapeutique', 'for medical reasons'), quota, during(from, until)),
  ACCIDENT_SERVICE: ({ event, on }, from) => {
    const when = since(from);
    const cause = {
      ACCIDENT: both(`L’accident survenu le ${fr(on)} est reconnu`, `The accident of ${en(on)} was caused`),
      COMMUTE: both(
        `L’accident de trajet survenu le ${fr(on)} est reconnu`,
        `The accident on the way of ${en(on)} was caused`,
      ),
      ILLNESS: both(
        `La maladie constatée le ${fr(on)} est reconnue`,
        `The illness that was found on ${en(on)} was caused`,
      ),
    }[event];
    return and(
      both(`${cause.fr} imputable au service.`, `${cause.en} by the service.`),
      from === null
        ? null
        : both(
            `Les arrêts de travail qui en résultent ouvrent droit${when.fr} au congé pour invalidité temporaire imputable au service.`,
            `Absences that follow from it give a right${when.en} to the leave with full pay (CITIS).`,
          ),
    );
  },
  MATERNITE: (values, from) => {
    const period = maternityPeriod(values, from);
    const when = during(period.from, period.to);
    return both(
      `Un congé de maternité est accordé${when.fr}, avec maintien du plein traitement.`,
      `Maternity leave is granted${when.en}, with full pay.`,
    );
  },
  PATERNITE: ({ until }, from) => {
    const when = during(from, until);
    return both(
      `Un congé de paternité et d’accueil de l’enfant est accordé${when.fr}, avec maintien du plein traitement.`,
      `Paternity leave is granted${when.en}, with full pay.`,
    );
  },
  CONGE_SUPPLEMENTAIRE_NAISSANCE: ({ months }, from) => {
    const when = since(from);
    return both(
      `Un congé supplémentaire de naissance d’une durée ${months === 1 ? 'd’un mois' : 'de deux mois'} est accordé${when.fr}.`,
      `Extra birth leave of ${months === 1 ? 'one month' : 'two months'} is granted${when.en}.`,
    );
  },
  TEMPS_PARTIEL_DROIT: ({ quota, until }, from) =>
    partTime(both('de droit', 'by right'), quota, during(from, until)),
  TEMPS_PARTIEL_AUTORISATION: ({ quota }, from) => {
    const year = from === null ? null : Number(from.slice(0, 4));
    const schoolYear =
      year === null
        ? both('', '')
        : both(
            `, pour l’année scolaire ${year}-${year + 1}`,
            `, for the school year from ${year} to ${year + 1}`,
          );
    const when = since(from);
    return partTime(
      both('sur autorisation', 'by authorisation'),
      quota,
      both(`${when.fr}${schoolYear.fr}`, `${when.en}${schoolYear.en}`),
    );
  },
  REPRISE_TEMPS_PLEIN: (_, from) => {
    const when = since(from);
    return both(
      `La reprise des fonctions à temps plein est autorisée${when.fr}.`,
      `The return to full time is permitted${when.en}.`,
    );
  },
} satisfies Partial<GrantedTexts>;
