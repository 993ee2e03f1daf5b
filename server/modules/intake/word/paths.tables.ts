import type { Bilingual } from '../../../platform/viewer.ts';

/** The values of a file that the HR base feeds and approved changes write, with their names for people. */
export const pathTexts = {
  'teacher.civility': { fr: 'Civilité', en: 'Civility' },
  'teacher.familyName': { fr: 'Nom de famille', en: 'Family name' },
  'teacher.usageName': { fr: 'Nom d’usage', en: 'Usage name' },
  'teacher.givenNames': { fr: 'Prénoms', en: 'Given names' },
  'dossier.address': { fr: 'Adresse personnelle', en: 'Personal address' },
  'dossier.phone': { fr: 'Téléphone', en: 'Telephone' },
  'dossier.mobilePhone': { fr: 'Téléphone portable', en: 'Mobile telephone' },
  'dossier.familySituation.maritalStatus': { fr: 'Situation matrimoniale', en: 'Marital status' },
  'dossier.familySituation.children': { fr: 'Enfants', en: 'Children' },
  'dossier.positions': { fr: 'Positions administratives', en: 'Administrative positions' },
  'dossier.diplomas': { fr: 'Diplômes', en: 'Diplomas' },
} as const satisfies Record<string, Bilingual>;
export type WordPath = keyof typeof pathTexts;

/** Those that lie in lines of the history. */
export type LinePath = 'dossier.positions' | 'dossier.diplomas';
export const lineTables = {
  'dossier.positions': 'position',
  'dossier.diplomas': 'diploma',
} as const satisfies Record<LinePath, string>;
export type ValuePath = Exclude<WordPath, LinePath>;

/** Where the approvals of a value lie: once one of them stands, all values of the table are read there. */
export const tableOfValue = {
  'teacher.civility': 'dossier_name',
  'teacher.familyName': 'dossier_name',
  'teacher.usageName': 'dossier_name',
  'teacher.givenNames': 'dossier_name',
  'dossier.address': 'dossier_address',
  'dossier.phone': 'dossier_contact',
  'dossier.mobilePhone': 'dossier_contact',
  'dossier.familySituation.maritalStatus': 'dossier_family',
  'dossier.familySituation.children': 'dossier_family',
} as const satisfies Record<ValuePath, string>;

export const valuePaths = Object.keys(tableOfValue) as readonly ValuePath[];
