// Corps, grades, échelons, durations and pay indices of public teachers, CPE and PsyEN.
//
// Valid on 2026-01-15. Indices are « indices nouveaux majorés » in force since 2024-01-01 (décret 2017-789 du 5 mai
// 2017 modifié; five points for everyone by décret 2023-519 du 28 juin 2023). Durations: PPCR, décret 2017-786 du
// 5 mai 2017, and décret 2023-720 du 4 août 2023, which made the échelon spécial the last ordinary one.
// What was not found is null or an empty table: a neighbour's scale is never borrowed.

export type CorpsCode =
  | 'PE'
  | 'CERTIFIE'
  | 'AGREGE'
  | 'PLP'
  | 'PEPS'
  | 'CPE'
  | 'PSYEN'
  | 'CHAIRE_SUP'
  | 'INSTITUTEUR'
  | 'CE_EPS'
  | 'PEGC'
  | 'AE'
  | 'BIADM';

export type GradeCode = 'CN' | 'HC' | 'CE' | 'UNIQUE';

/** How sure the figures are: HIGH = legal text or several agreeing sources, MEDIUM = one source, LOW = not collected. */
export type Certainty = 'HIGH' | 'MEDIUM' | 'LOW';

export interface ChevronFact {
  readonly code: string;
  readonly index: number;
  /** Months in the chevron before the next one; null in the last. */
  readonly months: number | null;
}

/** How long an échelon lasts, from a day on: who has held it for so long by that day enters the next one on it. */
export interface LengthFact {
  readonly since: string;
  /** Null in the last échelon, and (see `isLast`) where the duration is not known. */
  readonly months: number | null;
  /** Shortened duration for those chosen after a rendez-vous de carrière; null where none exists. */
  readonly accelerated: number | null;
}

export interface EchelonFact {
  readonly echelon: number;
  /** Null when unknown, and for an échelon hors échelle, whose chevrons carry the indices. */
  readonly index: number | null;
  /** Every duration, the oldest first; the two that follow are the last ones. */
  readonly lengths: readonly LengthFact[];
  /** Null in the last échelon, and (see `isLast`) where the duration is not known. */
  readonly monthsToNext: number | null;
  /** Shortened duration for those chosen after a rendez-vous de carrière; null where none exists. */
  readonly acceleratedMonthsToNext: number | null;
  readonly chevrons: readonly ChevronFact[];
  readonly isLast: boolean;
  /** The first day on which it exists as an échelon that seniority leads to. */
  readonly since: string;
}

export interface GradeFact {
  readonly code: GradeCode;
  readonly label: string;
  /** Four digits of the ministry's nomenclature; null when not found. */
  readonly nationalCode: string | null;
  /** Lowest first; empty when no table was found. */
  readonly echelons: readonly EchelonFact[];
  readonly certainty: Certainty;
}

export interface CorpsFact {
  readonly code: CorpsCode;
  readonly label: string;
  /** Three digits of the ministry's nomenclature; null when not found. */
  readonly nationalCode: string | null;
  /** Null for PSYEN: the speciality decides (EDA first degree, EDO second degree). */
  readonly degree: 'FIRST' | 'SECOND' | null;
  readonly category: 'A' | 'B';
  /** The statute, as it is cited in French. */
  readonly statute: string;
  readonly isInExtinction: boolean;
  /** First day on which the indices below hold. */
  readonly indicesSince: string;
  readonly grades: readonly GradeFact[];
  /** Titles of the documents that the tables were read in. */
  readonly sources: readonly string[];
}

/**
 * Durations since PPCR (décret 2017-786 du 5 mai 2017; décret 2017-957 for the chaires supérieures): grades and échelons
 * as they are here exist since that day, the classe exceptionnelle and the corps of PsyEN (décret 2017-120) with them. Older
 * durations were not read.
 */
export const LENGTHS_SINCE = '2017-09-01';

/** The day since which the indices below hold. */
export const INDICES_SINCE = '2024-01-01';

/**
 * Indices by date, as points beside those below: five more for everyone on 1 January 2024 (décret 2023-519 du 28 juin
 * 2023); before, those of the end of PPCR (« Linéarisation de la classe exceptionnelle », SNES Reims, 28 September 2023;
 * « Hors-classe : l’échelon 7 est créé », SE-UNSA 13, 14 January 2021). Older ones were not read.
 */
const indexChanges: readonly { readonly since: string; readonly points: number }[] = [
  { since: '2021-01-01', points: -5 },
  { since: INDICES_SINCE, points: 0 },
];

/** The day on which these facts were checked. */
export const CORPS_FACTS_VALID_ON = '2026-01-15';

/** Where somebody stands on a scale. */
export interface ScalePoint {
  readonly corps: string;
  readonly grade: string;
  readonly echelon: number;
  readonly chevron?: string | null;
}

type Row = readonly [
  pay: number | null | readonly ChevronFact[],
  months?: number | null,
  accelerated?: number,
];

// Hors échelle: one year in a chevron before the next of the same letter (décret 2017-789; « Linéarisation de la
// classe exceptionnelle », SNES Reims, 28 September 2023; « INM 2023-2024 des agrégés et personnels », SNALC).
const HEA: readonly ChevronFact[] = chevrons(['HEA1', 895], ['HEA2', 930], ['HEA3', 977]);
const HEB: readonly ChevronFact[] = chevrons(['HEB1', 977], ['HEB2', 1018], ['HEB3', 1072]);

/** The échelon spécial, which not everybody reached, became an ordinary one (décret 2023-720, published on 5 August 2023). */
const SPECIAL_IS_ORDINARY_SINCE = '2023-08-06';

/** Classe normale, hors classe and classe exceptionnelle of six corps out of thirteen (and PsyEN). */
const COMMON = {
  CN: scale(
    [395, 12],
    [446, 12],
    [453, 24],
    [466, 24],
    [481, 30],
    [497, 36, 24],
    [524, 36],
    [562, 42, 30],
    [595, 48],
    [634, 48],
    [678],
  ),
  // Échelon 7 came a year later than décret 2017-786 said: « Hors-classe : l’échelon 7 est créé » (SE-UNSA 13, 14 January 2021).
  HC: lastSince('2021-01-01', scale([595, 24], [629, 24], [673, 30], [720, 30], [768, 36], [811, 36], [826])),
  // Échelon 4: three years by the statute; a union page prints two and a half.
  CE: lastSince(SPECIAL_IS_ORDINARY_SINCE, scale([700, 24], [740, 24], [780, 30], [835, 36], [HEA])),
} as const;

const AGREGE = {
  CN: scale(
    [455, 12],
    [503, 12],
    [518, 24],
    [547, 24],
    [584, 30],
    [623, 36, 24],
    [664, 36],
    [715, 42, 30],
    [762, 48],
    [805, 48],
    [835],
  ),
  HC: scale([762, 24], [805, 24], [835, 36], [HEA]),
  // Échelon 2: 36 months = three chevrons of a year; its own line in the statute was not read.
  CE: scale([835, 30], [HEA.map((chevron) => ({ ...chevron, months: 12 })), 36], [HEB]),
} as const;

const CHAIRE_SUP = lastSince(
  SPECIAL_IS_ORDINARY_SINCE,
  scale([678, 24], [715, 24], [762, 24], [805, 24], [835, 42], [HEA, 42], [HEB]),
);

// Indices of 2020 plus the five points of 2024; the two lowest were touched by other measures and are not known.
const INSTITUTEUR = scale(
  [null, 9],
  [null, 9],
  [383, 12],
  [390, 18],
  [400, 18],
  [413, 18],
  [422, 36],
  [443, 39],
  [464, 48],
  [499, 48],
  [538],
);

const CE_EPS = {
  CN: scale(
    [null, 12],
    [371, 18],
    [376, 18],
    [390, 30],
    [408, 36],
    [429, 36],
    [448, 36],
    [472, 42],
    [496, 42],
    [525, 42],
    [554],
  ),
  HC: scale([471, 24], [495, 36], [524, 36], [553, 36], [626, 36], [672]),
  // The source does not show how long échelon 5 lasts.
  CE: scale([626, 12], [678, 30], [720, 30], [768, 30], [811, null], [826]),
} as const;

const PSYEN_DURATIONS = 'Décret 2017-120 art. 26 (PsyEN, durée des échelons), version du 06/08/2023';
const SCALES_2024 = 'Grilles PE, certifiés, PsyEN, PLP au 01/09/2024 (CGT Éduc’action 06)';
const STEPS_2024 = 'La promotion d’échelon, grilles INM 2024 (CGT Éduc’action Versailles)';
const NATIONAL_CODES = 'Nomenclatures corps et grades de l’application OSE (code public, université de Caen)';
const COMMON_SOURCES = [PSYEN_DURATIONS, SCALES_2024, STEPS_2024, NATIONAL_CODES];

/** The thirteen corps (twelve, and the pay scale of the bi-admissibles), the living ones first. */
export const corpsFacts: readonly CorpsFact[] = [
  {
    ...second('PE', 'professeur des écoles', '615', 'décret 90-680 du 1er août 1990'),
    degree: 'FIRST',
    grades: threeGrades(COMMON, ['6151', '6152', '6153'], 'HIGH'),
    sources: [...COMMON_SOURCES, 'Décret 90-680 art. 24 (PE, durée des échelons et bonification)'],
  },
  {
    ...second('CERTIFIE', 'professeur certifié', '553', 'décret 72-581 du 4 juillet 1972'),
    grades: threeGrades(COMMON, ['5531', '5532', '5534'], 'HIGH'),
    sources: COMMON_SOURCES,
  },
  {
    ...second('AGREGE', 'professeur agrégé', '551', 'décret 72-580 du 4 juillet 1972'),
    grades: threeGrades(AGREGE, ['5512', '5511', '5513'], 'HIGH'),
    sources: [
      'Grilles PRAG (agrégés) août 2022 (CGT FERC Sup)',
      'Décret 2024-727 du 06/07/2024 art. 9 (agrégés, nouvel art. 13 sexies)',
      NATIONAL_CODES,
    ],
  },
  {
    ...second('PLP', 'professeur de lycée professionnel', '575', 'décret 92-1189 du 6 novembre 1992'),
    grades: threeGrades(COMMON, ['5754', '5755', '5757'], 'HIGH'),
    sources: COMMON_SOURCES,
  },
  {
    ...second('PEPS', 'professeur d’éducation physique et sportive', '531', 'décret 80-627 du 4 août 1980'),
    grades: threeGrades(COMMON, ['5311', '5312', '5314'], 'HIGH'),
    sources: COMMON_SOURCES,
  },
  {
    ...second('CPE', 'conseiller principal d’éducation', '563', 'décret 70-738 du 12 août 1970'),
    grades: threeGrades(COMMON, ['5631', '5632', '5634'], 'HIGH'),
    sources: COMMON_SOURCES,
  },
  {
    ...second('PSYEN', 'psychologue de l’Éducation nationale', '522', 'décret 2017-120 du 1er février 2017'),
    degree: null,
    grades: threeGrades(COMMON, ['5221', '5222', '5223'], 'HIGH'),
    sources: [PSYEN_DURATIONS, SCALES_2024, NATIONAL_CODES],
  },
  {
    ...second('CHAIRE_SUP', 'professeur de chaires supérieures', '550', 'décret 68-503 du 30 mai 1968'),
    grades: [grade('UNIQUE', 'grade unique', '5501', CHAIRE_SUP, 'HIGH')],
    sources: [
      'Grille professeurs de chaires supérieures, mise à jour 17/01/2026 (Emploithèque)',
      'Suppression de l’échelon spécial, indices au 01/09/2023 (SNES)',
      NATIONAL_CODES,
    ],
  },
  {
    ...second('INSTITUTEUR', 'instituteur', null, 'décret 61-1012 du 7 septembre 1961'),
    degree: 'FIRST',
    category: 'B',
    isInExtinction: true,
    grades: [grade('UNIQUE', 'grade unique', null, INSTITUTEUR, 'MEDIUM')],
    sources: [
      'Avancement des instituteurs et PE, grille instituteurs 2020 (SNUipp)',
      'Avancement PPCR instituteurs et PE (SNUipp 62)',
    ],
  },
  {
    ...second(
      'CE_EPS',
      'chargé d’enseignement d’éducation physique et sportive',
      '532',
      'décret 60-403 du 22 avril 1960',
    ),
    isInExtinction: true,
    grades: threeGrades(CE_EPS, ['5321', '5322', '5323'], 'MEDIUM'),
    sources: ['Grille chargés d’enseignement d’EPS (123territorial)', NATIONAL_CODES],
  },
  withoutTable('PEGC', 'professeur d’enseignement général de collège', null, 'décret 86-492 du 14 mars 1986'),
  withoutTable('AE', 'adjoint d’enseignement', '567', 'décret 72-583 du 4 juillet 1972'),
  // A pay scale, not a corps: the statute stays that of the holder's corps.
  withoutTable(
    'BIADM',
    'certifié, PEPS ou PLP bi-admissible à l’agrégation',
    null,
    'décret 2017-789 du 5 mai 2017 (échelle de rémunération propre)',
  ),
];

const byCode: ReadonlyMap<string, CorpsFact> = new Map(corpsFacts.map((fact) => [fact.code, fact]));

export const corpsCodes: readonly string[] = [...byCode.keys()];

/** The corps of that code, or null. */
export function corpsFact(code: string): CorpsFact | null {
  return byCode.get(code) ?? null;
}

/** The grades of a corps; of one whose table was not found any may be recorded. */
export function gradeCodes(corps: string): readonly string[] {
  const { grades = [] } = byCode.get(corps) ?? {};
  return grades.some(({ echelons }) => echelons.length > 0)
    ? grades.map(({ code }) => code)
    : ['CN', 'HC', 'CE', 'UNIQUE'];
}

/** The grade of that code in that corps, or null. Its table may be empty: not known. */
export function gradeFact(corps: string, gradeCode: string): GradeFact | null {
  return byCode.get(corps)?.grades.find((fact) => fact.code === gradeCode) ?? null;
}

/** A corps as the API shows it. */
export function corpsOf(code: string) {
  const fact = corpsFact(code);
  return { code, name: fact?.label ?? code, degree: fact?.degree ?? null };
}

/** A grade as the API shows it. */
export function gradeOf(corps: string, code: string) {
  return { code, name: gradeFact(corps, code)?.label ?? code };
}

/**
 * The pay index (INM) of a place on a scale on a day `YYYY-MM-DD`; null when it is not known: before 2021-01-01, and where
 * one source alone is known before 2024, no table, no such échelon on that day. An échelon hors échelle pays by chevron; the échelon alone does not tell which one is held,
 * so without a (known) chevron the answer is null, not the first.
 */
export function indexAt(point: ScalePoint, on: string): number | null {
  const change = indexChanges.findLast(({ since }) => since <= on);
  const grade = gradeFact(point.corps, point.grade);
  const fact = grade?.echelons[point.echelon - 1];
  if (!change || !fact || on < fact.since || (on < INDICES_SINCE && grade?.certainty !== 'HIGH')) return null;
  const index =
    fact.chevrons.length === 0
      ? fact.index
      : (fact.chevrons.find((chevron) => chevron.code === point.chevron)?.index ?? null);
  return index === null ? null : index + change.points;
}

// Hoisted: the tables above are built while the module loads.

function chevrons(...rows: readonly (readonly [code: string, index: number])[]): readonly ChevronFact[] {
  return rows.map(([code, index], at) => ({ code, index, months: at === rows.length - 1 ? null : 12 }));
}

function scale(...rows: readonly Row[]): readonly EchelonFact[] {
  return rows.map(([pay, months = null, accelerated = null], at) => ({
    echelon: at + 1,
    index: typeof pay === 'object' ? null : pay,
    lengths: [{ since: LENGTHS_SINCE, months, accelerated }],
    monthsToNext: months,
    acceleratedMonthsToNext: accelerated,
    chevrons: typeof pay === 'object' && pay !== null ? pay : [],
    isLast: at === rows.length - 1,
    since: LENGTHS_SINCE,
  }));
}

function lastSince(since: string, echelons: readonly EchelonFact[]): readonly EchelonFact[] {
  return echelons.map((fact) => (fact.isLast ? { ...fact, since } : fact));
}

function grade(
  code: GradeCode,
  label: string,
  nationalCode: string | null,
  echelons: readonly EchelonFact[],
  certainty: Certainty,
): GradeFact {
  return { code, label, nationalCode, echelons, certainty };
}

function threeGrades(
  scales: Readonly<Record<'CN' | 'HC' | 'CE', readonly EchelonFact[]>>,
  nationalCodes: readonly [string, string, string],
  certainty: Certainty,
): readonly GradeFact[] {
  return [
    grade('CN', 'classe normale', nationalCodes[0], scales.CN, certainty),
    grade('HC', 'hors classe', nationalCodes[1], scales.HC, certainty),
    grade('CE', 'classe exceptionnelle', nationalCodes[2], scales.CE, certainty),
  ];
}

function second(code: CorpsCode, label: string, nationalCode: string | null, statute: string) {
  return {
    code,
    label,
    nationalCode,
    statute,
    degree: 'SECOND',
    category: 'A',
    isInExtinction: false,
    indicesSince: INDICES_SINCE,
  } as const;
}

/** A corps in extinction whose table was not collected: its members are known, their pay is not. */
function withoutTable(
  code: CorpsCode,
  label: string,
  nationalCode: string | null,
  statute: string,
): CorpsFact {
  const grades = [grade('CN', 'classe normale', null, [], 'LOW')];
  return {
    ...second(code, label, nationalCode, statute),
    isInExtinction: true,
    grades,
    sources: [NATIONAL_CODES],
  };
}
