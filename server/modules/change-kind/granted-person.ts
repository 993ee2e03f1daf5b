import type { Bilingual } from '../../platform/viewer.ts';
import { and, both, en, fr, since, type GrantedTexts } from './granted-words.ts';

/** What follows for the username and the address, where a new name was to change them. */
function followedBy({
  changeUsername,
  changeProfessionalAddress,
}: {
  readonly changeUsername?: boolean | null;
  readonly changeProfessionalAddress?: boolean | null;
}): Bilingual | null {
  if (changeUsername !== true && changeProfessionalAddress !== true) return null;
  if (changeUsername !== true)
    return both(
      'L’adresse professionnelle est modifiée en conséquence ; la précédente reste valable.',
      'The professional address follows; the former one stays valid.',
    );
  return changeProfessionalAddress === true
    ? both(
        'L’identifiant et l’adresse professionnelle sont modifiés en conséquence ; les précédents restent valables.',
        'The username and the professional address follow; the former ones stay valid.',
      )
    : both(
        'L’identifiant est modifié en conséquence ; le précédent reste valable.',
        'The username follows; the former one stays valid.',
      );
}

const lists = {
  fr: new Intl.ListFormat('fr', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
};
const named = (children: readonly { readonly givenName: string; readonly birthDate: string }[]) =>
  both(
    lists.fr.format(children.map((one) => `${one.givenName} (${fr(one.birthDate)})`)),
    lists.en.format(children.map((one) => `${one.givenName} (${en(one.birthDate)})`)),
  );

const meetings = both('premier deuxième troisième', 'first second third');
const meeting = (rank: number) =>
  both(meetings.fr.split(' ')[rank - 1] ?? `${rank}e`, meetings.en.split(' ')[rank - 1] ?? `no. ${rank}`);

/** Who somebody is, the family, the pay and what was done before. */
export const grantedPerson = {
  ADRESSE: (_, from) => {
    const when = since(from);
    return both(
      `La nouvelle adresse personnelle est enregistrée au dossier${when.fr}. Elle ne modifie pas le département de gestion.`,
      `The new personal address is recorded in the file${when.en}. It does not change the department that manages the file.`,
    );
  },
  TELEPHONE: ({ removesOther }, from) => {
    const when = since(from);
    const alone = removesOther === true;
    return both(
      `Les numéros de téléphone communiqués remplacent ceux du dossier${when.fr}${alone ? ', et tout autre numéro est supprimé' : ''}.`,
      `The telephone numbers that were given replace those of the file${when.en}${alone ? ', and any other number is removed' : ''}.`,
    );
  },
  NOM_USAGE: (values, from) => {
    const when = since(from);
    const { usageName } = values;
    return and(
      usageName == null
        ? both(
            `Le nom d’usage est retiré du dossier${when.fr} : le nom de famille est seul employé.`,
            `The name in use is taken out of the file${when.en}: the family name alone is used.`,
          )
        : both(
            `Le nom d’usage « ${usageName} » est enregistré au dossier${when.fr}.`,
            `The name in use “${usageName}” is recorded in the file${when.en}.`,
          ),
      followedBy(values),
    );
  },
  NOM_FAMILLE: (values, from) => {
    const when = since(from);
    const { familyName, givenNames } = values;
    const given = givenNames?.join(', ');
    const french = [
      familyName == null ? [] : [`le nom de famille « ${familyName} »`],
      given === undefined ? [] : [`les prénoms « ${given} »`],
    ].flat();
    const english = [
      familyName == null ? [] : [`the family name “${familyName}”`],
      given === undefined ? [] : [`the given names “${given}”`],
    ].flat();
    return and(
      both(
        `Sont inscrits au dossier${when.fr} : ${french.join(' et ')}.`,
        `Recorded in the file${when.en}: ${english.join(' and ')}.`,
      ),
      followedBy(values),
    );
  },
  // What it is about is printed for nobody.
  SEXE_ETAT_CIVIL: (values, from) => {
    const when = since(from);
    return and(
      both(
        `Les mentions d’état civil du dossier sont mises à jour${when.fr}, conformément à la demande.`,
        `The civil details of the file are updated${when.en}, as was asked for.`,
      ),
      followedBy(values),
    );
  },
  NATIONALITE: (_, from) => {
    const when = since(from);
    return both(
      `La nationalité inscrite au dossier est modifiée${when.fr}, conformément aux pièces produites.`,
      `The nationality in the file is changed${when.en}, as the documents say.`,
    );
  },
  NIR: () =>
    both(
      'Le numéro de sécurité sociale enregistré pour la paie est rectifié, conformément à l’attestation de droits produite.',
      'The social security number that is recorded for the pay is corrected, as the certificate says.',
    ),
  MARIAGE: ({ on }) =>
    both(
      `Le mariage célébré le ${fr(on)} est pris en compte dans la situation de famille à compter de cette date.`,
      `The marriage of ${en(on)} counts in the family situation from that day on.`,
    ),
  PACS: ({ on }) =>
    both(
      `Le pacte civil de solidarité enregistré le ${fr(on)} est pris en compte dans la situation de famille à compter de cette date.`,
      `The civil partnership of ${en(on)} counts in the family situation from that day on.`,
    ),
  DIVORCE: ({ event, on }) => {
    const what = {
      DIVORCE: both(`Le divorce intervenu le ${fr(on)} est pris`, `The divorce of ${en(on)}`),
      SEPARATION: both(`La séparation intervenue le ${fr(on)} est prise`, `The separation of ${en(on)}`),
      END_OF_PACS: both(
        `La dissolution du pacte civil de solidarité, intervenue le ${fr(on)}, est prise`,
        `The end of the civil partnership on ${en(on)}`,
      ),
    }[event];
    return both(
      `${what.fr} en compte dans la situation de famille à compter de cette date.`,
      `${what.en} counts in the family situation from that day on.`,
    );
  },
  VEUVAGE: ({ on }) =>
    both(
      `Le décès du conjoint ou du partenaire, survenu le ${fr(on)}, est pris en compte dans la situation de famille à compter de cette date.`,
      `The death of the spouse or partner on ${en(on)} counts in the family situation from that day on.`,
    ),
  NAISSANCE: ({ arrival, children, arrivedOn, asksForSft }) => {
    const who = named(children);
    return and(
      arrival === 'ADOPTION' && arrivedOn != null
        ? both(
            `L’arrivée au foyer, le ${fr(arrivedOn)}, par adoption, de ${who.fr} est enregistrée au dossier.`,
            `The arrival in the home on ${en(arrivedOn)}, by adoption, of ${who.en} is recorded in the file.`,
          )
        : both(
            `La naissance de ${who.fr} est enregistrée au dossier.`,
            `The birth of ${who.en} is recorded in the file.`,
          ),
      asksForSft === true
        ? both(
            'La demande de supplément familial de traitement est transmise au service chargé de la paie.',
            'The request for the family supplement goes to the pay office.',
          )
        : null,
    );
  },
  SFT: ({ children: { length } }, from) => {
    const when = since(from);
    return both(
      `Le supplément familial de traitement est attribué au titre de ${length === 1 ? 'un enfant' : `${length} enfants`} à charge${when.fr}, dans les conditions fixées par le décret susvisé.`,
      `The family supplement to the pay is granted for ${length === 1 ? 'one dependent child' : `${length} dependent children`}${when.en}, as its decree says.`,
    );
  },
  FIN_CHARGE_ENFANT: ({ child, on }) => {
    const who = named([child]);
    return both(
      `${who.fr} n’est plus compté parmi les enfants à charge à compter du ${fr(on)}. Le supplément familial de traitement cesse d’être dû à ce titre.`,
      `${who.en} no longer counts among the dependent children from ${en(on)} on. The family supplement is no longer due for this child.`,
    );
  },
  RIB: ({ ibanLastFour, holder }) =>
    both(
      `Les rémunérations sont versées sur le compte dont l’IBAN se termine par ${ibanLastFour}, ouvert au nom de ${holder}, passé un délai de quarante-huit heures à compter de la décision. Jusque-là, ce changement peut être retiré.`,
      `The pay goes to the account whose IBAN ends with ${ibanLastFour}, in the name of ${holder}, forty-eight hours after the decision. Until then this change can be taken back.`,
    ),
  DIPLOME: ({ title, obtainedOn }) =>
    both(
      `Le diplôme ou titre « ${title} », obtenu le ${fr(obtainedOn)}, est inscrit au dossier.`,
      `The diploma or title “${title}”, of ${en(obtainedOn)}, is recorded in the file.`,
    ),
  CERTIFICATION: ({ certificate, speciality, obtainedOn }) => {
    const hasName = certificate === 'COMPLEMENTARY' || certificate === 'OTHER';
    const name = hasName ? speciality : [certificate, speciality].filter(Boolean).join(', ');
    const complementary = certificate === 'COMPLEMENTARY';
    return both(
      `La certification${complementary ? ' complémentaire' : ''} « ${name} », obtenue le ${fr(obtainedOn)}, est inscrite au dossier.`,
      `The ${complementary ? 'complementary ' : ''}certificate “${name}”, of ${en(obtainedOn)}, is recorded in the file.`,
    );
  },
  SERVICES_ANTERIEURS: () =>
    both(
      'Les services antérieurs énumérés dans la demande sont pris en compte pour le reclassement. L’échelon qui en résulte est fixé par arrêté.',
      'The earlier services of the request count for the first echelon (reclassement), which an order sets.',
    ),
  ANOMALIE: () =>
    both(
      'La rectification demandée est admise. Les données concernées sont corrigées dans la base de gestion des ressources humaines, dont elles proviennent.',
      'What was asked for is corrected in the HR base, from which the file comes.',
    ),
  REPORT_RDV: ({ rank, problem, on }) => {
    const which = meeting(rank);
    return and(
      problem === 'MISSED'
        ? both(
            `L’absence au ${which.fr} rendez-vous de carrière, fixé au ${fr(on)}, est reconnue justifiée.`,
            `The absence from the ${which.en} appraisal meeting, of ${en(on)}, is excused.`,
          )
        : both(
            `Le report du ${which.fr} rendez-vous de carrière, fixé au ${fr(on)}, est accordé.`,
            `The ${which.en} appraisal meeting, of ${en(on)}, is moved.`,
          ),
      both('La nouvelle date est notifiée par l’évaluateur.', 'Who conducts it gives the new day.'),
    );
  },
} satisfies Partial<GrantedTexts>;
