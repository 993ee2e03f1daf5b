import { uaiWithKey } from '../modules/dossier/uai.rules.ts';
import type { PostingLine } from './line.ts';
import { schoolNames, townsByDepartment, type Town } from './places.tables.ts';
import { mix, type Random } from './random.ts';

export type EstablishmentKind = 'ECOLE' | 'COLLEGE' | 'LYCEE' | 'LYCEE_PRO' | 'CIO';

interface Family {
  readonly labels: readonly string[];
  /** First four digits that its UAIs take after the department, and how many there are in each department. */
  readonly firstNumber: number;
  readonly count: number;
}

const FAMILIES: Readonly<Record<EstablishmentKind, Family>> = {
  ECOLE: {
    labels: ['École primaire', 'École élémentaire', 'École maternelle', 'École primaire'],
    firstNumber: 101,
    count: 160,
  },
  COLLEGE: { labels: ['Collège'], firstNumber: 1001, count: 45 },
  LYCEE: { labels: ['Lycée', 'Lycée', 'Lycée polyvalent'], firstNumber: 2001, count: 24 },
  LYCEE_PRO: { labels: ['Lycée professionnel'], firstNumber: 3001, count: 14 },
  CIO: { labels: ['Centre d’information et d’orientation'], firstNumber: 4001, count: 5 },
};

/** The towns of a department, the prefecture first. The code must be one of the 101. */
export function townsOf(department: string): readonly Town[] {
  return townsByDepartment.get(department) as readonly Town[];
}

/** One of the invented schools of a department: its UAI always comes with the same name and the same town. */
export function drawEstablishment(
  random: Random,
  kind: EstablishmentKind,
  department: { readonly code: string; readonly threeDigits: string },
): PostingLine['establishment'] {
  const family = FAMILIES[kind];
  const number = family.firstNumber + random.int(0, family.count - 1);
  const hash = mix(Number(department.threeDigits) * 10_000 + number);
  const towns = townsOf(department.code);
  const town = towns[hash % towns.length] as Town;
  const label = family.labels[(hash >>> 8) % family.labels.length] as string;
  const name = kind === 'CIO' ? town.name : schoolNames[(hash >>> 12) % schoolNames.length];
  return {
    uai: uaiWithKey(`${department.threeDigits}${String(number).padStart(4, '0')}`),
    name: `${label} ${name}`,
    city: town.name,
  };
}
