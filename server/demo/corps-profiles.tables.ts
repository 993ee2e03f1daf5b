// What belongs to each corps in an invented career: how many, where they teach, what they hold. Shares and disciplines
// are orders of magnitude (own knowledge, 2026), not statistics.

import type { CorpsCode } from '../modules/dossier/corps.tables.ts';
import type { EstablishmentKind } from './establishments.ts';

export interface CorpsProfile {
  readonly corps: CorpsCode;
  /** Teachers of the corps among 10,000. */
  readonly weight: number;
  readonly womenShare: number;
  readonly minimumAge: number;
  /** Years of service to choose from; corps in extinction recruited nobody after about 1990. */
  readonly yearsOfService: readonly [least: number, most: number];
  readonly workplaces: readonly EstablishmentKind[];
  readonly disciplines: readonly string[];
  readonly concours: string;
}

const SCHOOL_SUBJECTS = [
  'Lettres modernes',
  'Mathématiques',
  'Histoire-géographie',
  'Anglais',
  'Sciences de la vie et de la Terre',
  'Physique-chimie',
  'Espagnol',
  'Allemand',
  'Lettres classiques',
  'Sciences économiques et sociales',
  'Philosophie',
  'Technologie',
  'Arts plastiques',
  'Éducation musicale',
  'Documentation',
  'Numérique et sciences informatiques',
  'Économie et gestion',
  'Italien',
];
const VOCATIONAL_SUBJECTS = [
  'Lettres-histoire',
  'Mathématiques-physique-chimie',
  'Anglais-lettres',
  'Économie-gestion',
  'Biotechnologies santé-environnement',
  'Génie mécanique',
  'Génie électrique',
  'Génie civil',
  'Hôtellerie-restauration',
  'Sciences et techniques médico-sociales',
  'Coiffure',
  'Métiers d’art',
];
const PREPARATORY_SUBJECTS = [
  'Mathématiques',
  'Physique',
  'Lettres',
  'Philosophie',
  'Histoire-géographie',
  'Anglais',
];
const PE_CLASS = [
  'Enseignement élémentaire',
  'Enseignement élémentaire',
  'Enseignement préélémentaire',
  'Enseignement élémentaire',
  'Enseignement élémentaire',
  'Enseignement préélémentaire',
  'ULIS école',
];
const EPS = ['Éducation physique et sportive'];

const ALIVE = [0, 40] as const;
// The corps of professeurs des écoles dates from 1990. That of psychologists dates from 2017, but those who were
// integrated then kept their years: they are written as years of the corps.
const SINCE_1990 = [0, 35] as const;
const EXTINCT = [36, 39] as const;

type Row = readonly [
  corps: CorpsCode,
  weight: number,
  womenShare: number,
  minimumAge: number,
  yearsOfService: readonly [number, number],
  workplaces: readonly EstablishmentKind[],
  disciplines: readonly string[],
  concours: string,
];

const ROWS: readonly Row[] = [
  ['PE', 4500, 0.85, 22, SINCE_1990, ['ECOLE'], PE_CLASS, 'CRPE'],
  ['CERTIFIE', 3100, 0.65, 22, ALIVE, ['COLLEGE', 'COLLEGE', 'LYCEE'], SCHOOL_SUBJECTS, 'CAPES'],
  ['PLP', 800, 0.5, 23, ALIVE, ['LYCEE_PRO'], VOCATIONAL_SUBJECTS, 'CAPLP'],
  ['AGREGE', 720, 0.52, 23, ALIVE, ['LYCEE', 'LYCEE', 'LYCEE', 'COLLEGE'], SCHOOL_SUBJECTS, 'Agrégation'],
  ['PEPS', 430, 0.43, 22, ALIVE, ['COLLEGE', 'COLLEGE', 'LYCEE', 'LYCEE_PRO'], EPS, 'CAPEPS'],
  ['CPE', 230, 0.72, 22, ALIVE, ['COLLEGE', 'LYCEE', 'LYCEE_PRO'], ['Éducation'], 'Concours de CPE'],
  ['PSYEN', 170, 0.87, 23, ALIVE, ['CIO'], [], 'Concours de psychologue de l’Éducation nationale'],
  ['CHAIRE_SUP', 26, 0.35, 23, [24, 38], ['LYCEE'], PREPARATORY_SUBJECTS, 'Agrégation'],
  ['INSTITUTEUR', 8, 0.7, 22, EXTINCT, ['ECOLE'], PE_CLASS, 'Concours d’instituteur'],
  ['CE_EPS', 4, 0.4, 22, EXTINCT, ['COLLEGE'], EPS, 'Concours de chargé d’enseignement d’EPS'],
  ['PEGC', 4, 0.5, 22, EXTINCT, ['COLLEGE'], ['Lettres-histoire', 'Mathématiques-sciences'], 'CAPEGC'],
  ['AE', 4, 0.5, 22, EXTINCT, ['LYCEE', 'COLLEGE'], SCHOOL_SUBJECTS, 'Délégation rectorale'],
  ['BIADM', 4, 0.5, 24, [15, 36], ['LYCEE', 'COLLEGE'], SCHOOL_SUBJECTS, 'CAPES'],
];

export const corpsProfiles: readonly CorpsProfile[] = ROWS.map(
  ([corps, weight, womenShare, minimumAge, yearsOfService, workplaces, disciplines, concours]) => {
    return { corps, weight, womenShare, minimumAge, yearsOfService, workplaces, disciplines, concours };
  },
);
