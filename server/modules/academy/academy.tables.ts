// The academies of France, their departments and the services beside them.
//
// Valid on 2026-01-15. Sources, by title:
// - codes, departments, régions académiques: « territoires.ts (départements, académies, codes) », public code of
//   mission-apprentissage/flux-retour-cfas (certain);
// - departments on three digits: « Codification des départements sur trois chiffres », académie de la Martinique;
// - hors académie: « I-Prof », page of the ministry, updated November 2024 (certain);
// - former codes 05 and 21: « NUMEN », Wikipédia; mail domains of the academies: known from their own pages (certain);
// - username settings: « Messagerie académique », académie de Dijon (spaces become hyphens), « Identification »,
//   académie de Créteil (the second holder of a name gets 1).
// What no source gives is null, never a guess.

export type AcademyKind = 'ACADEMIE' | 'VICE_RECTORAT' | 'SERVICE' | 'HORS_ACADEMIE';

export interface UsernameSettings {
  /** What becomes of a space inside a family name: « Le Dupond » gives `ledupond` or `le-dupond`. */
  readonly space: 'remove' | 'hyphen';
  /** The number that the second holder of a name gets. */
  readonly firstSuffix: 1 | 2;
}

export interface DepartmentFact {
  /** As the public writes it: `28`, `2A`, `974`. */
  readonly code: string;
  /** As ministry applications write it, and as the UAI of a school begins: `028`, `620`, `974`. */
  readonly threeDigits: string;
  readonly name: string;
}

export interface AcademyFact {
  /** Two digits, or `HA` for the server of those who belong to no academy. */
  readonly code: string;
  readonly name: string;
  readonly kind: AcademyKind;
  readonly mailDomain: string | null;
  /** The région académique. */
  readonly region: string | null;
  /** Where the rectorat (or the service) sits. */
  readonly seat: string | null;
  readonly departments: readonly DepartmentFact[];
  /** First three digits of the UAI of its schools where there is no department (overseas services). */
  readonly uaiPrefix: string | null;
  /** Host of its I-Prof server, when a source shows it. */
  readonly host: string | null;
  /** Telephone and form of its help desk: each academy has one (ministry, November 2024), no source lists them. */
  readonly helpdeskPhone: string | null;
  readonly helpdeskUrl: string | null;
  readonly usernameSettings: UsernameSettings;
  /** Codes that it replaced; they still begin the NUMEN of those who were registered before. */
  readonly formerCodes: readonly string[];
  readonly formerMailDomains: readonly string[];
}

/** The day on which these facts were checked. */
export const ACADEMY_FACTS_VALID_ON = '2026-01-15';

/** Spaces removed: « tout attaché », page of the ministry on I-Prof (November 2024). First number 1: Créteil. */
export const DEFAULT_USERNAME_SETTINGS: UsernameSettings = { space: 'remove', firstSuffix: 1 };

type DepartmentRow = readonly [code: string, name: string];

const UNKNOWN = {
  uaiPrefix: null,
  host: null,
  helpdeskPhone: null,
  helpdeskUrl: null,
  usernameSettings: DEFAULT_USERNAME_SETTINGS,
  formerCodes: [],
  formerMailDomains: [],
} as const;

function department([code, name]: DepartmentRow): DepartmentFact {
  // Corsica kept the numbers 620 and 720 in the codes of its schools.
  const threeDigits = code === '2A' ? '620' : code === '2B' ? '720' : code.padStart(3, '0');
  return { code, threeDigits, name };
}

function academy(
  code: string,
  name: string,
  mailDomain: string,
  region: string,
  seat: string,
  departments: readonly DepartmentRow[],
  more: Partial<AcademyFact> = {},
): AcademyFact {
  const rows = departments.map(department);
  return { ...UNKNOWN, code, name, kind: 'ACADEMIE', mailDomain, region, seat, departments: rows, ...more };
}

function overseas(
  code: string,
  name: string,
  kind: AcademyKind,
  mailDomain: string,
  uaiPrefix: string,
): AcademyFact {
  return { ...UNKNOWN, code, name, kind, mailDomain, region: null, seat: null, departments: [], uaiPrefix };
}

/** The 30 academies, the 4 overseas services and the server « hors académie », by code. */
export const academyFacts: readonly AcademyFact[] = [
  academy('01', 'Paris', 'ac-paris.fr', 'Île-de-France', 'Paris', [['75', 'Paris']]),
  academy('02', 'Aix-Marseille', 'ac-aix-marseille.fr', "Provence-Alpes-Côte d'Azur", 'Aix-en-Provence', [
    ['04', 'Alpes-de-Haute-Provence'],
    ['05', 'Hautes-Alpes'],
    ['13', 'Bouches-du-Rhône'],
    ['84', 'Vaucluse'],
  ]),
  academy('03', 'Besançon', 'ac-besancon.fr', 'Bourgogne-Franche-Comté', 'Besançon', [
    ['25', 'Doubs'],
    ['39', 'Jura'],
    ['70', 'Haute-Saône'],
    ['90', 'Territoire de Belfort'],
  ]),
  academy('04', 'Bordeaux', 'ac-bordeaux.fr', 'Nouvelle-Aquitaine', 'Bordeaux', [
    ['24', 'Dordogne'],
    ['33', 'Gironde'],
    ['40', 'Landes'],
    ['47', 'Lot-et-Garonne'],
    ['64', 'Pyrénées-Atlantiques'],
  ]),
  academy('06', 'Clermont-Ferrand', 'ac-clermont.fr', 'Auvergne-Rhône-Alpes', 'Clermont-Ferrand', [
    ['03', 'Allier'],
    ['15', 'Cantal'],
    ['43', 'Haute-Loire'],
    ['63', 'Puy-de-Dôme'],
  ]),
  academy(
    '07',
    'Dijon',
    'ac-dijon.fr',
    'Bourgogne-Franche-Comté',
    'Dijon',
    [
      ['21', "Côte-d'Or"],
      ['58', 'Nièvre'],
      ['71', 'Saône-et-Loire'],
      ['89', 'Yonne'],
    ],
    { usernameSettings: { space: 'hyphen', firstSuffix: 1 } },
  ),
  academy('08', 'Grenoble', 'ac-grenoble.fr', 'Auvergne-Rhône-Alpes', 'Grenoble', [
    ['07', 'Ardèche'],
    ['26', 'Drôme'],
    ['38', 'Isère'],
    ['73', 'Savoie'],
    ['74', 'Haute-Savoie'],
  ]),
  academy('09', 'Lille', 'ac-lille.fr', 'Hauts-de-France', 'Lille', [
    ['59', 'Nord'],
    ['62', 'Pas-de-Calais'],
  ]),
  academy('10', 'Lyon', 'ac-lyon.fr', 'Auvergne-Rhône-Alpes', 'Lyon', [
    ['01', 'Ain'],
    ['42', 'Loire'],
    ['69', 'Rhône'],
  ]),
  academy('11', 'Montpellier', 'ac-montpellier.fr', 'Occitanie', 'Montpellier', [
    ['11', 'Aude'],
    ['30', 'Gard'],
    ['34', 'Hérault'],
    ['48', 'Lozère'],
    ['66', 'Pyrénées-Orientales'],
  ]),
  academy('12', 'Nancy-Metz', 'ac-nancy-metz.fr', 'Grand Est', 'Nancy', [
    ['54', 'Meurthe-et-Moselle'],
    ['55', 'Meuse'],
    ['57', 'Moselle'],
    ['88', 'Vosges'],
  ]),
  academy('13', 'Poitiers', 'ac-poitiers.fr', 'Nouvelle-Aquitaine', 'Poitiers', [
    ['16', 'Charente'],
    ['17', 'Charente-Maritime'],
    ['79', 'Deux-Sèvres'],
    ['86', 'Vienne'],
  ]),
  academy('14', 'Rennes', 'ac-rennes.fr', 'Bretagne', 'Rennes', [
    ['22', "Côtes-d'Armor"],
    ['29', 'Finistère'],
    ['35', 'Ille-et-Vilaine'],
    ['56', 'Morbihan'],
  ]),
  academy('15', 'Strasbourg', 'ac-strasbourg.fr', 'Grand Est', 'Strasbourg', [
    ['67', 'Bas-Rhin'],
    ['68', 'Haut-Rhin'],
  ]),
  academy('16', 'Toulouse', 'ac-toulouse.fr', 'Occitanie', 'Toulouse', [
    ['09', 'Ariège'],
    ['12', 'Aveyron'],
    ['31', 'Haute-Garonne'],
    ['32', 'Gers'],
    ['46', 'Lot'],
    ['65', 'Hautes-Pyrénées'],
    ['81', 'Tarn'],
    ['82', 'Tarn-et-Garonne'],
  ]),
  academy('17', 'Nantes', 'ac-nantes.fr', 'Pays de la Loire', 'Nantes', [
    ['44', 'Loire-Atlantique'],
    ['49', 'Maine-et-Loire'],
    ['53', 'Mayenne'],
    ['72', 'Sarthe'],
    ['85', 'Vendée'],
  ]),
  academy('18', 'Orléans-Tours', 'ac-orleans-tours.fr', 'Centre-Val de Loire', 'Orléans', [
    ['18', 'Cher'],
    ['28', 'Eure-et-Loir'],
    ['36', 'Indre'],
    ['37', 'Indre-et-Loire'],
    ['41', 'Loir-et-Cher'],
    ['45', 'Loiret'],
  ]),
  academy('19', 'Reims', 'ac-reims.fr', 'Grand Est', 'Reims', [
    ['08', 'Ardennes'],
    ['10', 'Aube'],
    ['51', 'Marne'],
    ['52', 'Haute-Marne'],
  ]),
  academy('20', 'Amiens', 'ac-amiens.fr', 'Hauts-de-France', 'Amiens', [
    ['02', 'Aisne'],
    ['60', 'Oise'],
    ['80', 'Somme'],
  ]),
  academy('22', 'Limoges', 'ac-limoges.fr', 'Nouvelle-Aquitaine', 'Limoges', [
    ['19', 'Corrèze'],
    ['23', 'Creuse'],
    ['87', 'Haute-Vienne'],
  ]),
  academy('23', 'Nice', 'ac-nice.fr', "Provence-Alpes-Côte d'Azur", 'Nice', [
    ['06', 'Alpes-Maritimes'],
    ['83', 'Var'],
  ]),
  academy('24', 'Créteil', 'ac-creteil.fr', 'Île-de-France', 'Créteil', [
    ['77', 'Seine-et-Marne'],
    ['93', 'Seine-Saint-Denis'],
    ['94', 'Val-de-Marne'],
  ]),
  academy('25', 'Versailles', 'ac-versailles.fr', 'Île-de-France', 'Versailles', [
    ['78', 'Yvelines'],
    ['91', 'Essonne'],
    ['92', 'Hauts-de-Seine'],
    ['95', "Val-d'Oise"],
  ]),
  academy('27', 'Corse', 'ac-corse.fr', 'Corse', 'Ajaccio', [
    ['2A', 'Corse-du-Sud'],
    ['2B', 'Haute-Corse'],
  ]),
  academy('28', 'La Réunion', 'ac-reunion.fr', 'La Réunion', 'Saint-Denis', [['974', 'La Réunion']]),
  academy('31', 'Martinique', 'ac-martinique.fr', 'Martinique', 'Schœlcher', [['972', 'Martinique']]),
  academy('32', 'Guadeloupe', 'ac-guadeloupe.fr', 'Guadeloupe', 'Les Abymes', [['971', 'Guadeloupe']]),
  academy('33', 'Guyane', 'ac-guyane.fr', 'Guyane', 'Cayenne', [['973', 'Guyane']]),
  academy('43', 'Mayotte', 'ac-mayotte.fr', 'Mayotte', 'Mamoudzou', [['976', 'Mayotte']]),
  academy(
    '70',
    'Normandie',
    'ac-normandie.fr',
    'Normandie',
    'Caen',
    [
      ['14', 'Calvados'],
      ['27', 'Eure'],
      ['50', 'Manche'],
      ['61', 'Orne'],
      ['76', 'Seine-Maritime'],
    ],
    { formerCodes: ['05', '21'], formerMailDomains: ['ac-caen.fr', 'ac-rouen.fr'] },
  ),
  // Overseas: mail domains less certain than those of the academies; that of Wallis-et-Futuna and its UAI prefix
  // rest on one unchecked reading.
  overseas('40', 'Nouvelle-Calédonie', 'VICE_RECTORAT', 'ac-noumea.nc', '983'),
  overseas('41', 'Polynésie française', 'VICE_RECTORAT', 'ac-polynesie.pf', '984'),
  overseas('42', 'Wallis-et-Futuna', 'VICE_RECTORAT', 'ac-wf.wf', '987'),
  overseas('44', 'Saint-Pierre-et-Miquelon', 'SERVICE', 'ac-spm.fr', '975'),
  // Second degree only: detached, central administration, some postings overseas. Managed by the DGRH.
  {
    ...UNKNOWN,
    code: 'HA',
    name: 'Hors académie',
    kind: 'HORS_ACADEMIE',
    mailDomain: null,
    region: null,
    seat: null,
    departments: [],
    host: 'iprof.adc.education.fr',
  },
];
