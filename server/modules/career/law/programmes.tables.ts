import { recruitmentOfAgreges } from './legal-basis.tables.ts';
import { cite, type LegalReference } from './legal-texts.tables.ts';

// What a teacher may apply to or be examined for, and on which conditions. Checked on 2026-01-15; what was enacted after
// February 2026 and the annexes of the campaign notes of 2026 are not covered.
//
// Y is the year of the campaign: promotions of campaign Y are appreciated on Y-08-31 and take effect on Y-09-01. A leaf
// is judged on its day (`Y:10-01` is 1 October of Y), or on the day of the question when it names none. ADMISSIBILITY is
// the day on which the admissibility results of the examination are published.
//
// Refusing a competition to those who are already in the corps, or above it, is an inference: it stops useless advice,
// not a legal bar. Not asserted at all: appointment as DDFPT, length of stay on postes à profil, lists of aptitude for
// perdir and IEN, third competitions.

export type ReasonCode =
  | 'NOT_PUBLIC_SECTOR'
  | 'NOT_TITULAR'
  | 'NOT_TITULAR_LONG_ENOUGH'
  | 'CORPS_NOT_OPEN'
  | 'ALREADY_IN_CORPS'
  | 'GRADE_NOT_CN'
  | 'GRADE_NOT_HC'
  | 'ECHELON_TOO_LOW'
  | 'SENIORITY_TOO_LOW'
  | 'POSITION_NOT_ADMITTED'
  | 'AGE_TOO_LOW'
  | 'TEACHING_YEARS_TOO_LOW'
  | 'TEACHING_2D_YEARS_TOO_LOW'
  | 'CORPS_YEARS_TOO_LOW'
  | 'SERVICE_YEARS_TOO_LOW'
  | 'CPGE_YEARS_TOO_LOW'
  | 'PRIMARY_YEARS_TOO_LOW'
  | 'SPECIALISED_YEARS_TOO_LOW'
  | 'DIPLOMA_MISSING'
  | 'TRAINING_MISSING'
  | 'NOT_ON_SPECIALISED_POST'
  | 'PROGRAMME_ABOLISHED';

export type FactName =
  | 'sector'
  | 'status'
  | 'corps'
  | 'grade'
  | 'echelon'
  | 'echelon_held_months'
  | 'position'
  | 'age'
  | 'titular_since'
  | 'diplomas'
  | 'specialised_post'
  | 'children_raised'
  | 'training.direction'
  | `years.${YearsOf}`;
export type YearsOf =
  | 'teaching'
  | 'in_corps'
  | 'public_service'
  | 'cat_a'
  | 'teaching_2d'
  | 'specialised'
  | 'specialised_full'
  | 'cpge'
  | 'in_france_titular'
  | 'primary'
  | 'school_director_acting';
export type Operator = 'eq' | 'ne' | 'in' | 'not_in' | 'gte' | 'lte' | 'is_true';

export interface Leaf {
  readonly fact: FactName;
  readonly op: Operator;
  readonly value: string | number | boolean | readonly string[];
  /** Why one is refused when it does not hold. */
  readonly reason: ReasonCode;
  /** The day on which it is judged; the day of the question when absent. */
  readonly at?: string;
  /** Of seniority in an échelon: which one. */
  readonly echelon?: number;
}
export interface All {
  readonly all: readonly Condition[];
}
export type Condition = All | { readonly any: readonly Condition[] } | Leaf;

export type ProgrammeKind = 'GRADE' | 'CORPS' | 'COMPETITION' | 'FUNCTION' | 'MOBILITY' | 'LEAVE';
export interface Programme {
  readonly code: string;
  readonly kind: ProgrammeKind;
  readonly label: { readonly fr: string; readonly en: string };
  /** Null: the conditions are not in the facts that we have. */
  readonly condition: All | null;
  readonly legal?: LegalReference;
  readonly sources: readonly string[];
  readonly certainty: 'HIGH' | 'MEDIUM' | 'LOW';
}

const SEVEN = ['PE', 'CERTIFIE', 'AGREGE', 'PLP', 'PEPS', 'CPE', 'PSYEN'];
const NINE = [...SEVEN, 'CE_EPS', 'PEGC'];
const CATEGORY_A = [...SEVEN, 'CHAIRE_SUP', 'CE_EPS', 'PEGC', 'AE'];
const TEACHING_CORPS = [...CATEGORY_A, 'INSTITUTEUR'];
const FROM_LICENCE = ['LICENCE', 'LICENCE_STAPS', 'LICENCE_PSYCHO', 'MASTER', 'MASTER_PSYCHO', 'DOCTORAT'];
const COUNTED_POSITIONS = [
  'ACTIVITE',
  'DETACHEMENT',
  'MAD',
  'CONGE_PARENTAL',
  'DISPO_ENFANT',
  'DISPO_ACTIVITE',
];

/**
 * Parents who raise, or have raised, so many children need no diploma for a competition (code général de la fonction publique,
 * book III, since 1 October 2025; décret 81-317 before): but for an office that the law keeps to its holders, such as that of
 * psychologist (loi 85-772 du 25 juillet 1985, art. 44).
 */
export const childrenOfExemption = 3;

/** Years of the CAPPEI by VAEP: full time, or at least half time. */
export const specialisedYears = { full: 3, half: 4 } as const;

const RAISED_CHILDREN = leaf('children_raised', 'gte', childrenOfExemption, 'DIPLOMA_MISSING');
const PUBLIC_SECTOR = leaf('sector', 'eq', 'public', 'NOT_PUBLIC_SECTOR');
const TITULAR = leaf('status', 'eq', 'titulaire', 'NOT_TITULAR');

export const programmes: readonly Programme[] = [
  {
    code: 'HC',
    kind: 'GRADE',
    label: { fr: 'accès à la hors classe', en: 'promotion to the hors classe' },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', SEVEN, 'CORPS_NOT_OPEN', 'Y:08-31'),
      leaf('grade', 'eq', 'CN', 'GRADE_NOT_CN', 'Y:08-31'),
      leaf('position', 'in', COUNTED_POSITIONS, 'POSITION_NOT_ADMITTED', 'Y:08-31'),
      any(
        leaf('grade', 'ne', 'CN', 'ECHELON_TOO_LOW', 'Y:08-31'),
        leaf('echelon', 'gte', 9, 'ECHELON_TOO_LOW', 'Y:08-31'),
      ),
      any(
        leaf('grade', 'ne', 'CN', 'SENIORITY_TOO_LOW', 'Y:08-31'),
        leaf('echelon', 'lte', 8, 'SENIORITY_TOO_LOW', 'Y:08-31'),
        leaf('echelon', 'gte', 10, 'SENIORITY_TOO_LOW', 'Y:08-31'),
        leaf('echelon_held_months', 'gte', 24, 'SENIORITY_TOO_LOW', 'Y:08-31', 9),
      ),
    ),
    sources: [
      'Hors classe 1er degré, barème',
      'Hors classe 2d degré, barème',
      'La nouvelle hors classe (2018)',
      'Conditions d’éligibilité à la hors classe (LDG)',
      'Accès à la hors-classe, qui est promouvable',
      'Accès à la hors classe 2025 (Montpellier)',
    ],
    certainty: 'HIGH',
  },
  {
    code: 'CE',
    kind: 'GRADE',
    label: { fr: 'accès à la classe exceptionnelle', en: 'promotion to the classe exceptionnelle' },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', NINE, 'CORPS_NOT_OPEN', 'Y:08-31'),
      leaf('grade', 'eq', 'HC', 'GRADE_NOT_HC', 'Y:08-31'),
      leaf('position', 'in', COUNTED_POSITIONS, 'POSITION_NOT_ADMITTED', 'Y:08-31'),
      any(
        leaf('grade', 'ne', 'HC', 'ECHELON_TOO_LOW', 'Y:08-31'),
        all(
          leaf('corps', 'eq', 'AGREGE', 'ECHELON_TOO_LOW', 'Y:08-31'),
          leaf('echelon', 'gte', 4, 'ECHELON_TOO_LOW', 'Y:08-31'),
        ),
        all(
          leaf('corps', 'ne', 'AGREGE', 'ECHELON_TOO_LOW', 'Y:08-31'),
          leaf('echelon', 'gte', 5, 'ECHELON_TOO_LOW', 'Y:08-31'),
        ),
      ),
    ),
    sources: [
      'Classe exceptionnelle, fin des viviers',
      'Décret 2024-727 du 06/07/2024 art. 9 (agrégés, nouvel art. 13 sexies)',
      'Taux de promotion classe exceptionnelle 2024-2026',
      'Classe exceptionnelle, bilan 2025 (Bordeaux)',
      'Procédure d’avis classe exceptionnelle second degré',
      'Classe exceptionnelle 2026-2027 (Créteil, 3 février 2026)',
      'Classe exceptionnelle : conditions d’éligibilité selon les LDG (2024)',
    ],
    certainty: 'HIGH',
  },
  {
    code: 'LA_AGREGE',
    kind: 'CORPS',
    label: {
      fr: 'liste d’aptitude, accès au corps des agrégés',
      en: 'aptitude list for the corps of agrégés',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', ['CERTIFIE', 'PLP', 'PEPS'], 'CORPS_NOT_OPEN', 'Y-1:12-31'),
      leaf('position', 'in', ['ACTIVITE', 'DETACHEMENT', 'MAD'], 'POSITION_NOT_ADMITTED', 'Y-1:12-31'),
      leaf('age', 'gte', 40, 'AGE_TOO_LOW', 'Y:10-01'),
      leaf('years.teaching', 'gte', 10, 'TEACHING_YEARS_TOO_LOW', 'Y:10-01'),
      leaf('years.in_corps', 'gte', 5, 'CORPS_YEARS_TOO_LOW', 'Y:10-01'),
    ),
    sources: [
      'Liste d’aptitude agrégés, campagne 2025',
      'Liste d’aptitude agrégés, candidature I-Prof 2025',
      'Liste d’aptitude agrégés 2026',
      'Décret 72-580 chapitre II (recrutement)',
      'Promotions agrégés (ministère, ancienne page)',
      'Campagne 2026 des promotions de corps et de grade : NS du 15/12/2025 (BO 1 du 01/01/2026) et du 09/01/2026 (BO 4)',
      'Note de service du 15/12/2025, MENH2535543N (reproduction)',
    ],
    certainty: 'HIGH',
  },
  {
    code: 'LA_CHAIRE_SUP',
    kind: 'CORPS',
    label: {
      fr: 'liste d’aptitude, professeurs de chaires supérieures',
      en: 'aptitude list for the professors of chaires supérieures',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'eq', 'AGREGE', 'CORPS_NOT_OPEN'),
      any(
        leaf('corps', 'ne', 'AGREGE', 'ECHELON_TOO_LOW'),
        leaf('grade', 'eq', 'HC', 'ECHELON_TOO_LOW'),
        leaf('grade', 'eq', 'CE', 'ECHELON_TOO_LOW'),
        all(leaf('grade', 'eq', 'CN', 'ECHELON_TOO_LOW'), leaf('echelon', 'gte', 6, 'ECHELON_TOO_LOW')),
      ),
      leaf('years.cpge', 'gte', 2, 'CPGE_YEARS_TOO_LOW'),
    ),
    sources: [
      'Chaire supérieure ou classe exceptionnelle des agrégés',
      'Chaires supérieures, brochure SNES 2023 et 2024 p. 21',
    ],
    certainty: 'MEDIUM',
  },
  {
    code: 'LA_PE',
    kind: 'CORPS',
    label: {
      fr: 'liste d’aptitude, instituteurs vers professeurs des écoles',
      en: 'aptitude list: instituteurs to professeurs des écoles',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'eq', 'INSTITUTEUR', 'CORPS_NOT_OPEN'),
      leaf('years.in_corps', 'gte', 5, 'CORPS_YEARS_TOO_LOW', 'Y:09-01'),
    ),
    sources: ['Intégration des instituteurs dans le corps des PE (2016, 2019)'],
    certainty: 'MEDIUM',
  },
  // no age condition; the 40-year and 15-year rules of old notes are gone
  {
    code: 'LA_PEPS',
    kind: 'CORPS',
    label: {
      fr: 'liste d’aptitude, chargés d’enseignement d’EPS vers PEPS',
      en: 'aptitude list: chargés d’enseignement d’EPS to PEPS',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'eq', 'CE_EPS', 'CORPS_NOT_OPEN'),
      leaf('years.public_service', 'gte', 5, 'SERVICE_YEARS_TOO_LOW', 'Y:10-01'),
      any(
        leaf('diplomas', 'in', ['LICENCE_STAPS'], 'DIPLOMA_MISSING'),
        leaf('diplomas', 'in', ['P2B'], 'DIPLOMA_MISSING'),
      ),
    ),
    sources: ['Liste d’aptitude CE d’EPS vers professeurs d’EPS 2026'],
    certainty: 'HIGH',
  },
  {
    code: 'LA_AE_89',
    kind: 'CORPS',
    label: {
      fr: 'liste d’aptitude du décret 89-729 : adjoints d’enseignement vers certifiés, PEPS, PLP, CPE',
      en: 'aptitude list (décret 89-729): adjoints d’enseignement to certifiés, PEPS, PLP, CPE',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'eq', 'AE', 'CORPS_NOT_OPEN'),
      leaf('years.public_service', 'gte', 5, 'SERVICE_YEARS_TOO_LOW', 'Y:10-01'),
    ),
    sources: ['Devenir certifié par liste d’aptitude (suppression, décret 2019-1043)'],
    certainty: 'MEDIUM',
  },
  {
    code: 'LA_CERTIFIE',
    kind: 'CORPS',
    label: {
      fr: 'liste d’aptitude, accès au corps des certifiés',
      en: 'aptitude list for the corps of certifiés',
    },
    condition: all(leaf('corps', 'in', [], 'PROGRAMME_ABOLISHED')),
    sources: ['Devenir certifié par liste d’aptitude (suppression, décret 2019-1043)'],
    certainty: 'HIGH',
  },
  // training may be followed after the inscription in some departments: treat TRAINING_MISSING as a blocking reason
  // only for appointment (medium); those who have directed a school for 3 years are on the list by right (own)
  {
    code: 'LA_DIRECTEUR_ECOLE',
    kind: 'FUNCTION',
    label: {
      fr: 'liste d’aptitude aux fonctions de directeur d’école',
      en: 'aptitude list for heads of primary schools',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', ['PE', 'INSTITUTEUR'], 'CORPS_NOT_OPEN'),
      any(
        leaf('years.primary', 'gte', 3, 'PRIMARY_YEARS_TOO_LOW', 'Y:09-01'),
        leaf('years.school_director_acting', 'gte', 1, 'PRIMARY_YEARS_TOO_LOW', 'Y:09-01'),
      ),
      leaf('training.direction', 'is_true', true, 'TRAINING_MISSING'),
    ),
    sources: [
      'Eurydice : accès à la direction d’école (loi 2021-1716)',
      'Direction : modalités de la liste d’aptitude',
    ],
    certainty: 'MEDIUM',
  },
  // Y = year of registration; date of appreciation 1 January of the exam year: medium
  {
    code: 'PERDIR_INTERNE',
    kind: 'COMPETITION',
    label: {
      fr: 'concours interne de personnel de direction',
      en: 'internal competition for heads of secondary schools',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', CATEGORY_A, 'CORPS_NOT_OPEN'),
      leaf('years.cat_a', 'gte', 4, 'SERVICE_YEARS_TOO_LOW', 'Y+1:01-01'),
    ),
    sources: [
      'Concours de direction : 4 ans au lieu de 5, 3e concours (13/08/2020)',
      'Concours personnels d’encadrement (Créteil)',
      'Concours de direction session 2025 (calendrier, Cyclades)',
    ],
    certainty: 'MEDIUM',
  },
  {
    code: 'IEN',
    kind: 'COMPETITION',
    label: { fr: 'concours d’inspecteur de l’Éducation nationale', en: 'competition for inspectors (IEN)' },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', CATEGORY_A, 'CORPS_NOT_OPEN'),
      leaf('years.cat_a', 'gte', 5, 'SERVICE_YEARS_TOO_LOW', 'Y+1:01-01'),
      any(leaf('diplomas', 'in', FROM_LICENCE, 'DIPLOMA_MISSING'), RAISED_CHILDREN),
    ),
    legal: cite('décret 90-675'),
    sources: ['Concours personnels d’encadrement (Créteil)'],
    certainty: 'MEDIUM',
  },
  // also open to perdir, IEN and university staff, who are outside I-Prof’s scope
  {
    code: 'IA_IPR',
    kind: 'COMPETITION',
    label: {
      fr: 'concours d’inspecteur d’académie–inspecteur pédagogique régional',
      en: 'competition for regional inspectors (IA-IPR)',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', ['AGREGE', 'CHAIRE_SUP'], 'CORPS_NOT_OPEN'),
      leaf('years.cat_a', 'gte', 5, 'SERVICE_YEARS_TOO_LOW', 'Y+1:01-01'),
    ),
    legal: cite('décret 90-675'),
    sources: ['Concours personnels d’encadrement (Créteil)'],
    certainty: 'MEDIUM',
  },
  // the exemption of diploma for titular teachers of category A is own knowledge, medium; parents of three children
  // and high-level athletes are also exempt
  {
    code: 'AGREG_INTERNE',
    kind: 'COMPETITION',
    label: { fr: 'agrégation interne', en: 'internal agrégation' },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'not_in', ['AGREGE', 'CHAIRE_SUP'], 'ALREADY_IN_CORPS'),
      leaf('years.public_service', 'gte', 5, 'SERVICE_YEARS_TOO_LOW', 'ADMISSIBILITY'),
      any(
        leaf('diplomas', 'in', ['MASTER', 'MASTER_PSYCHO', 'DOCTORAT'], 'DIPLOMA_MISSING'),
        leaf('corps', 'in', ['CERTIFIE', 'PLP', 'PEPS', 'CPE', 'PE'], 'DIPLOMA_MISSING'),
        RAISED_CHILDREN,
      ),
    ),
    legal: recruitmentOfAgreges('5'),
    sources: [
      'Décret 72-580 chapitre II (recrutement)',
      'Les concours internes (3 ans, 5 ans pour l’agrégation)',
      'Concours 2026 : bac+3',
    ],
    certainty: 'MEDIUM',
  },
  // the leaf on corps is for CAPES/CAPET; a PEPS may sit CAPES. Non-titular candidates must have taught (contract
  // staff) within the years required
  {
    code: 'CAPES_INTERNE',
    kind: 'COMPETITION',
    label: { fr: 'CAPES, CAPET, CAPEPS internes', en: 'internal CAPES, CAPET, CAPEPS' },
    condition: all(
      PUBLIC_SECTOR,
      leaf('corps', 'not_in', ['CERTIFIE', 'AGREGE', 'CHAIRE_SUP'], 'ALREADY_IN_CORPS'),
      leaf('years.public_service', 'gte', 3, 'SERVICE_YEARS_TOO_LOW', 'ADMISSIBILITY'),
      any(
        leaf('diplomas', 'in', FROM_LICENCE, 'DIPLOMA_MISSING'),
        all(TITULAR, leaf('corps', 'in', TEACHING_CORPS, 'DIPLOMA_MISSING')),
        RAISED_CHILDREN,
      ),
    ),
    sources: [
      'Les concours internes (3 ans, 5 ans pour l’agrégation)',
      'Conditions CAPES/CAPET/CPE internes',
    ],
    certainty: 'HIGH',
  },
  // bac+2 only for professional disciplines
  {
    code: 'CAPLP_INTERNE',
    kind: 'COMPETITION',
    label: { fr: 'CAPLP interne', en: 'internal CAPLP' },
    condition: all(
      PUBLIC_SECTOR,
      leaf('corps', 'not_in', ['PLP'], 'ALREADY_IN_CORPS'),
      leaf('years.public_service', 'gte', 3, 'SERVICE_YEARS_TOO_LOW', 'ADMISSIBILITY'),
      any(
        leaf(
          'diplomas',
          'in',
          ['LICENCE', 'LICENCE_STAPS', 'LICENCE_PSYCHO', 'MASTER', 'MASTER_PSYCHO', 'DOCTORAT', 'BAC+2'],
          'DIPLOMA_MISSING',
        ),
        all(TITULAR, leaf('corps', 'in', TEACHING_CORPS, 'DIPLOMA_MISSING')),
        RAISED_CHILDREN,
      ),
    ),
    sources: ['Les concours internes (3 ans, 5 ans pour l’agrégation)'],
    certainty: 'MEDIUM',
  },
  {
    code: 'CPE_INTERNE',
    kind: 'COMPETITION',
    label: { fr: 'concours interne de CPE', en: 'internal competition for CPE' },
    condition: all(
      PUBLIC_SECTOR,
      leaf('corps', 'not_in', ['CPE'], 'ALREADY_IN_CORPS'),
      leaf('years.public_service', 'gte', 3, 'SERVICE_YEARS_TOO_LOW', 'ADMISSIBILITY'),
      any(
        leaf('diplomas', 'in', FROM_LICENCE, 'DIPLOMA_MISSING'),
        all(TITULAR, leaf('corps', 'in', TEACHING_CORPS, 'DIPLOMA_MISSING')),
        RAISED_CHILDREN,
      ),
    ),
    sources: [
      'Les concours internes (3 ans, 5 ans pour l’agrégation)',
      'Conditions CAPES/CAPET/CPE internes',
    ],
    certainty: 'HIGH',
  },
  {
    code: 'PSYEN_INTERNE',
    kind: 'COMPETITION',
    label: { fr: 'concours interne de PsyEN', en: 'internal competition for PsyEN' },
    condition: all(
      PUBLIC_SECTOR,
      leaf('corps', 'not_in', ['PSYEN'], 'ALREADY_IN_CORPS'),
      leaf('years.public_service', 'gte', 3, 'SERVICE_YEARS_TOO_LOW', 'ADMISSIBILITY'),
      leaf('diplomas', 'in', ['LICENCE_PSYCHO', 'MASTER_PSYCHO'], 'DIPLOMA_MISSING'),
    ),
    legal: cite('décret 2017-120 du 1er février 2017'),
    sources: [],
    certainty: 'LOW',
  },
  {
    code: 'CRPE_INTERNE',
    kind: 'COMPETITION',
    label: {
      fr: 'second concours interne de professeur des écoles',
      en: 'second internal competition for professeurs des écoles',
    },
    condition: all(
      PUBLIC_SECTOR,
      leaf('corps', 'not_in', ['PE'], 'ALREADY_IN_CORPS'),
      leaf('years.public_service', 'gte', 3, 'SERVICE_YEARS_TOO_LOW', 'ADMISSIBILITY'),
      any(leaf('diplomas', 'in', FROM_LICENCE, 'DIPLOMA_MISSING'), RAISED_CHILDREN),
    ),
    legal: cite('décret 90-680 du 1er août 1990'),
    sources: [],
    certainty: 'LOW',
  },
  // since the 2026 session open at bac+3 (licence), except agrégation (master) and PsyEN (master of psychology); a
  // transitional bac+5 session ran beside them
  {
    code: 'EXTERNES_2026',
    kind: 'COMPETITION',
    label: { fr: 'concours externes', en: 'external competitions' },
    condition: null,
    sources: ['Concours 2026 : bac+3'],
    certainty: 'MEDIUM',
  },
  // Y = year of registration
  {
    code: 'CAFIPEMF',
    kind: 'FUNCTION',
    label: {
      fr: 'certificat d’aptitude aux fonctions d’instituteur ou de PE maître formateur',
      en: 'certificate of teacher trainers of the first degree (CAFIPEMF)',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', ['PE', 'INSTITUTEUR'], 'CORPS_NOT_OPEN'),
      leaf('years.primary', 'gte', 5, 'PRIMARY_YEARS_TOO_LOW', 'Y:12-31'),
    ),
    sources: ['CAFIPEMF : conditions (SIEC)', 'Certifications professionnelles (Besançon) : CAFIPEMF, CAFFA'],
    certainty: 'HIGH',
  },
  // for CPE and PsyEN the five years are of service in the corps (own)
  {
    code: 'CAFFA',
    kind: 'FUNCTION',
    label: {
      fr: 'certificat d’aptitude aux fonctions de formateur académique',
      en: 'certificate of academic trainers (CAFFA)',
    },
    condition: all(
      PUBLIC_SECTOR,
      leaf('status', 'in', ['titulaire', 'contractuel_cdi'], 'NOT_TITULAR'),
      leaf(
        'corps',
        'in',
        ['CERTIFIE', 'AGREGE', 'PLP', 'PEPS', 'CPE', 'PSYEN', 'CE_EPS', 'AE', 'PEGC'],
        'CORPS_NOT_OPEN',
      ),
      leaf('years.teaching_2d', 'gte', 5, 'TEACHING_2D_YEARS_TOO_LOW', 'Y:12-31'),
    ),
    sources: ['Certifications professionnelles (Besançon) : CAFIPEMF, CAFFA'],
    certainty: 'MEDIUM',
  },
  {
    code: 'CAPPEI',
    kind: 'FUNCTION',
    label: { fr: 'CAPPEI par l’examen', en: 'certificate of inclusive education (CAPPEI), by examination' },
    condition: all(
      PUBLIC_SECTOR,
      leaf('status', 'in', ['titulaire', 'contractuel_cdi'], 'NOT_TITULAR'),
      leaf('specialised_post', 'is_true', true, 'NOT_ON_SPECIALISED_POST'),
    ),
    legal: cite('décret 2017-169'),
    sources: ['CAPPEI par VAEP session 2026 (Rennes)', 'CAPPEI par VAEP, recevabilité'],
    certainty: 'MEDIUM',
  },
  // 3 years full time with pupils with special needs, 4 years when between half and full time
  {
    code: 'CAPPEI_VAEP',
    kind: 'FUNCTION',
    label: {
      fr: 'CAPPEI par validation des acquis de l’expérience professionnelle',
      en: 'CAPPEI by validation of professional experience',
    },
    condition: all(
      PUBLIC_SECTOR,
      leaf('status', 'in', ['titulaire', 'contractuel_cdi'], 'NOT_TITULAR'),
      leaf('years.teaching', 'gte', 5, 'TEACHING_YEARS_TOO_LOW', 'Y:09-01'),
      any(
        leaf('years.specialised_full', 'gte', specialisedYears.full, 'SPECIALISED_YEARS_TOO_LOW', 'Y:09-01'),
        leaf('years.specialised', 'gte', specialisedYears.half, 'SPECIALISED_YEARS_TOO_LOW', 'Y:09-01'),
      ),
    ),
    sources: ['CAPPEI par VAEP session 2026 (Rennes)', 'CAPPEI par VAEP, recevabilité'],
    certainty: 'MEDIUM',
  },
  // an age of 30 is in the older text; unchecked
  {
    code: 'DDEEAS',
    kind: 'FUNCTION',
    label: {
      fr: 'diplôme de directeur d’établissement d’éducation adaptée et spécialisée',
      en: 'diploma of heads of special education establishments (DDEEAS)',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('years.teaching', 'gte', 5, 'TEACHING_YEARS_TOO_LOW', 'Y+1:01-01'),
      leaf('years.specialised', 'gte', 3, 'SPECIALISED_YEARS_TOO_LOW', 'Y+1:01-01'),
    ),
    legal: cite('arrêté du 19 février 1988'),
    sources: [],
    certainty: 'LOW',
  },
  {
    code: 'CERTIF_COMPL',
    kind: 'FUNCTION',
    label: {
      fr: 'certification complémentaire (DNL, FLS, arts, langue des signes…)',
      en: 'complementary certification (DNL, FLS, arts, sign language…)',
    },
    condition: all(
      PUBLIC_SECTOR,
      leaf('status', 'in', ['titulaire', 'stagiaire', 'contractuel_cdi'], 'NOT_TITULAR'),
      leaf('corps', 'in', ['PE', 'CERTIFIE', 'AGREGE', 'PLP', 'PEPS'], 'CORPS_NOT_OPEN'),
    ),
    sources: [],
    certainty: 'LOW',
  },
  {
    code: 'DETACH_CORPS',
    kind: 'MOBILITY',
    label: {
      fr: 'accueil en détachement dans un corps enseignant, d’éducation ou de psychologue',
      en: 'secondment into a corps of teaching, education or psychology',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', CATEGORY_A, 'CORPS_NOT_OPEN'),
      leaf('years.cat_a', 'gte', 2, 'SERVICE_YEARS_TOO_LOW', 'Y:09-01'),
    ),
    sources: [
      'Accueil en détachement dans les corps enseignants',
      'Note de service détachement rentrée 2025',
    ],
    certainty: 'MEDIUM',
  },
  {
    code: 'DETACH_ETRANGER',
    kind: 'MOBILITY',
    label: {
      fr: 'détachement à l’étranger (AEFE, MLF, établissements homologués)',
      en: 'secondment abroad (AEFE, MLF, accredited schools)',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('years.in_france_titular', 'gte', 2, 'SERVICE_YEARS_TOO_LOW', 'Y:09-01'),
    ),
    sources: [
      'Détachement à l’étranger, rentrée 2026',
      'Détachement à l’étranger, rentrée 2022 (durée de deux ans)',
      'AEFE : FAQ détachés (26/06/2025)',
    ],
    certainty: 'HIGH',
  },
  {
    code: 'CONGE_FORMATION',
    kind: 'LEAVE',
    label: { fr: 'congé de formation professionnelle', en: 'training leave' },
    condition: all(
      PUBLIC_SECTOR,
      leaf('status', 'in', ['titulaire', 'contractuel_cdi', 'contractuel_cdd'], 'NOT_TITULAR'),
      leaf('position', 'eq', 'ACTIVITE', 'POSITION_NOT_ADMITTED'),
      leaf('years.public_service', 'gte', 3, 'SERVICE_YEARS_TOO_LOW', 'Y:09-01'),
    ),
    legal: cite('décret 2007-1470'),
    sources: ['Le congé formation'],
    certainty: 'HIGH',
  },
  {
    code: 'MVT_INTER_2D',
    kind: 'MOBILITY',
    label: { fr: 'mouvement inter-académique', en: 'movement between academies (second degree)' },
    condition: all(
      PUBLIC_SECTOR,
      leaf(
        'corps',
        'in',
        ['CERTIFIE', 'AGREGE', 'PLP', 'PEPS', 'CPE', 'PSYEN', 'CE_EPS', 'PEGC', 'AE'],
        'CORPS_NOT_OPEN',
      ),
      leaf('status', 'in', ['titulaire', 'stagiaire'], 'NOT_TITULAR'),
    ),
    sources: ['Mouvement interacadémique 2025 (Lyon)', 'Mouvement inter : 31 vœux, éléments du barème'],
    certainty: 'HIGH',
  },
  // Y = year of the rentrée of the new post; condition of titularisation on 1 September before: own, high
  {
    code: 'PERMUT_1D',
    kind: 'MOBILITY',
    label: {
      fr: 'changement de département (mouvement interdépartemental)',
      en: 'change of department (first degree)',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', ['PE', 'INSTITUTEUR'], 'CORPS_NOT_OPEN'),
      leaf('titular_since', 'lte', 'Y-1:09-01', 'NOT_TITULAR_LONG_ENOUGH'),
    ),
    sources: ['Changer de département, calendrier 2025-2026', 'Permutations 2026, informations pratiques'],
    certainty: 'MEDIUM',
  },
  // posts published by universities, own campaign and tool; no seniority
  {
    code: 'PRAG_PRCE',
    kind: 'MOBILITY',
    label: {
      fr: 'emplois du second degré affectés dans le supérieur',
      en: 'second-degree posts in higher education',
    },
    condition: all(
      PUBLIC_SECTOR,
      TITULAR,
      leaf('corps', 'in', ['AGREGE', 'CERTIFIE', 'PLP', 'PEPS', 'CHAIRE_SUP'], 'CORPS_NOT_OPEN'),
    ),
    sources: [],
    certainty: 'LOW',
  },
];

// Hoisted: the table above is built while the module loads.

function all(...conditions: readonly Condition[]): All {
  return { all: conditions };
}

function any(...conditions: readonly Condition[]): Condition {
  return { any: conditions };
}

function leaf(
  fact: FactName,
  op: Operator,
  value: Leaf['value'],
  reason: ReasonCode,
  at?: string,
  echelon?: number,
): Leaf {
  return {
    fact,
    op,
    value,
    reason,
    ...(at === undefined ? {} : { at }),
    ...(echelon === undefined ? {} : { echelon }),
  };
}
