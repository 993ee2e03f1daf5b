import { both, during, en, fr, since, type GrantedTexts } from './granted-words.ts';

/** Positions, other activities and the end of service. */
export const grantedPosition = {
  DISPO_DROIT: ({ until, isRenewal }, from) => {
    const when = during(from, until);
    return isRenewal === true
      ? both(
          `La disponibilité de droit est renouvelée${when.fr}. Elle n’est pas rémunérée.`,
          `The leave without pay (disponibilité) by right is renewed${when.en}.`,
        )
      : both(
          `Le placement en disponibilité de droit est prononcé${when.fr}. Cette position n’est pas rémunérée.`,
          `Leave without pay (disponibilité) by right is granted${when.en}.`,
        );
  },
  DISPO_AUTORISATION: ({ why, until, isRenewal }, from) => {
    const when = during(from, until);
    const ground = {
      PERSONAL: both('pour convenances personnelles', 'for personal reasons'),
      STUDIES: both(
        'pour études ou recherches présentant un intérêt général',
        'for studies or research of general interest',
      ),
      BUSINESS: both('pour créer ou reprendre une entreprise', 'to found or take over a business'),
    }[why];
    return isRenewal === true
      ? both(
          `La disponibilité ${ground.fr} est renouvelée${when.fr}. Elle n’est pas rémunérée.`,
          `The leave without pay (disponibilité) ${ground.en} is renewed${when.en}.`,
        )
      : both(
          `Le placement en disponibilité ${ground.fr} est autorisé${when.fr}. Cette position n’est pas rémunérée.`,
          `Leave without pay (disponibilité) ${ground.en} is granted${when.en}.`,
        );
  },
  DISPO_ACTIVITE_PREUVE: ({ from, to }) =>
    both(
      `L’activité professionnelle exercée en disponibilité du ${fr(from)} au ${fr(to)} est prise en compte pour l’avancement, dans la limite de cinq ans sur l’ensemble de la carrière.`,
      `The professional activity from ${en(from)} to ${en(to)}, during the leave without pay, counts for advancement, for five years of the career at most.`,
    ),
  CONGE_PARENTAL: ({ until, isRenewal }, from) => {
    const when = during(from, until);
    return isRenewal === true
      ? both(
          `Le congé parental est renouvelé${when.fr}, sans traitement.`,
          `The parental leave is renewed${when.en}, without pay.`,
        )
      : both(
          `Un congé parental est accordé${when.fr}, sans traitement.`,
          `Parental leave is granted${when.en}, without pay.`,
        );
  },
  // Its name in law; not who is ill, nor how gravely.
  CONGE_PRESENCE_PARENTALE: ({ leave, until }, from) => {
    const when = during(from, until);
    const name = {
      PRESENCE_PARENTALE: 'congé de présence parentale',
      SOLIDARITE_FAMILIALE: 'congé de solidarité familiale',
      PROCHE_AIDANT: 'congé de proche aidant',
    }[leave];
    return both(
      `Un ${name} est accordé${when.fr}, sans traitement.`,
      `A ${name} is granted${when.en}, without pay.`,
    );
  },
  REINTEGRATION: ({ after }, from) => {
    const when = since(from);
    const end = {
      DISPONIBILITE: both('de la disponibilité', 'the leave without pay (disponibilité)'),
      CONGE_PARENTAL: both('du congé parental', 'the parental leave'),
      DETACHEMENT: both('du détachement', 'the secondment'),
    }[after];
    return both(
      `La réintégration est prononcée${when.fr}, à l’issue ${end.fr}. L’affectation fait l’objet d’une décision distincte.`,
      `The return to service is granted${when.en}, after ${end.en}. Another decision sets the posting.`,
    );
  },
  CUMUL: ({ activity, until }, from) => {
    const when = during(from, until);
    return activity === 'BUSINESS'
      ? both(
          `La création ou la reprise d’une entreprise, en complément des fonctions, est autorisée${when.fr}, dans les conditions décrites ci-après.`,
          `Founding or taking over a business beside the post is permitted${when.en}, as the request describes it.`,
        )
      : both(
          `L’exercice d’une activité accessoire est autorisé${when.fr}, dans les conditions décrites ci-après.`,
          `An accessory activity is permitted${when.en}, as the request describes it.`,
        );
  },
  DETACHEMENT: ({ request, body, functions, until }, from) => {
    const when = during(from, until);
    return request === 'RENEWAL'
      ? both(
          `Le détachement auprès de l’organisme « ${body} », pour exercer les fonctions « ${functions} », est renouvelé${when.fr}.`,
          `The secondment to “${body}”, as “${functions}”, is renewed${when.en}.`,
        )
      : both(
          `Le placement en position de détachement auprès de l’organisme « ${body} », pour exercer les fonctions « ${functions} », est prononcé${when.fr}.`,
          `The secondment to “${body}”, as “${functions}”, is granted${when.en}.`,
        );
  },
  RETRAITE: (_, from) => {
    const when = since(from);
    return both(
      `L’admission à la retraite est accordée${when.fr}. La radiation des cadres prend effet à la même date.`,
      `The retirement is granted${when.en}. Service ends on the same day.`,
    );
  },
  DEMISSION: (_, from) => {
    const when = from === null ? both('', '') : both(` avec effet au ${fr(from)}`, since(from).en);
    return both(
      `La démission est acceptée${when.fr}. Cette acceptation la rend irrévocable.`,
      `The resignation is accepted${when.en}. It can no longer be taken back.`,
    );
  },
  RUPTURE_CONVENTIONNELLE: (_, from) =>
    from === null
      ? both(
          'La procédure de rupture conventionnelle est engagée : un entretien préalable est organisé. Les fonctions ne prennent fin qu’à la date fixée par la convention, une fois celle-ci signée par les deux parties.',
          'The procedure to end the service by agreement begins with an interview. The service ends on the day that the agreement sets, once both sides have signed it.',
        )
      : both(
          `La rupture conventionnelle prend effet le ${fr(from)}, conformément à la convention signée par les deux parties.`,
          `The service ends by agreement from ${en(from)} on, as the agreement that both sides signed says.`,
        ),
} satisfies Partial<GrantedTexts>;
