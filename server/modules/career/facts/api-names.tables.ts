import type { DiplomaCode, ServiceTag, Status } from '../law/codes.tables.ts';
import type { PositionCode } from '../law/positions.tables.ts';

// Values of facts as the API names them, and as the rules do.

export const sectorNames = { PUBLIC: 'public', PRIVATE_UNDER_CONTRACT: 'private_under_contract' } as const;

export const statusNames = {
  STAGIAIRE: 'stagiaire',
  TITULAIRE: 'titulaire',
  CONTRACTUEL_CDI: 'contractuel_cdi',
  CONTRACTUEL_CDD: 'contractuel_cdd',
} as const satisfies Record<Uppercase<Status>, Status>;

export const positionNames = {
  ACTIVITE: 'ACTIVITE',
  DETACHEMENT: 'DETACHEMENT',
  MISE_A_DISPOSITION: 'MAD',
  CONGE_PARENTAL: 'CONGE_PARENTAL',
  DISPONIBILITE_ENFANT: 'DISPO_ENFANT',
  DISPONIBILITE_ACTIVITE: 'DISPO_ACTIVITE',
  DISPONIBILITE: 'DISPO_AUTRE',
  HORS_CADRE: 'HORS_CADRE',
} as const satisfies Record<string, PositionCode>;

export const serviceNames = {
  TEACHING: 'teaching',
  SECOND_DEGREE: '2d',
  PRIMARY: 'primary',
  PUBLIC: 'public',
  CATEGORY_A: 'catA',
  CPGE: 'cpge',
  SPECIALISED: 'specialised',
  FRANCE_TITULAR: 'france_titular',
  DIRECTOR_ACTING: 'director_acting',
} as const satisfies Record<string, ServiceTag>;

/** Those whose names differ, and those that do not. */
export const diplomaNames = {
  BAC_PLUS_2: 'BAC+2',
  LICENCE: 'LICENCE',
  LICENCE_STAPS: 'LICENCE_STAPS',
  LICENCE_PSYCHO: 'LICENCE_PSYCHO',
  P2B: 'P2B',
  MASTER: 'MASTER',
  MASTER_PSYCHO: 'MASTER_PSYCHO',
  DOCTORAT: 'DOCTORAT',
  CAPPEI: 'CAPPEI',
  CAFIPEMF: 'CAFIPEMF',
  CAFFA: 'CAFFA',
} as const satisfies Record<string, DiplomaCode>;
