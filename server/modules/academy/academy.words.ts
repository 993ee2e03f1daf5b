import { academyFacts } from './academy.tables.ts';

/** An academy as an act names it, in French. */
export interface AcademyInFrench {
  /** « Académie de la Guadeloupe », « Vice-rectorat de la Nouvelle-Calédonie ». */
  readonly title: string;
  /** Who is at its head, with the article: « le recteur de l’académie de la Guadeloupe ». */
  readonly head: string;
  /** Whether its departments have an inspector of academy of their own. */
  readonly hasInspectors: boolean;
}

/** What an act calls the academy of a code. */
export function academyInFrench(code: string): AcademyInFrench {
  const fact = academyFacts.find((one) => one.code === code);
  const of = fact ? ofPlace(fact.name) : code;
  switch (fact?.kind) {
    case 'VICE_RECTORAT':
      return { title: `Vice-rectorat ${of}`, head: `le vice-recteur ${of}`, hasInspectors: false };
    case 'SERVICE':
      return {
        title: `Service de l’éducation nationale ${of}`,
        head: `le chef du service de l’éducation nationale ${of}`,
        hasInspectors: false,
      };
    case 'HORS_ACADEMIE':
      return {
        title: 'Ministère de l’éducation nationale',
        head: 'le ministre de l’éducation nationale',
        hasInspectors: false,
      };
    default:
      return { title: `Académie ${of}`, head: `le recteur de l’académie ${of}`, hasInspectors: true };
  }
}

const feminine = new Set(['Guadeloupe', 'Guyane', 'Martinique', 'Nouvelle-Calédonie', 'Polynésie française']);

/** « de Paris », « d’Orléans-Tours », « de la Guyane », « de La Réunion ». */
function ofPlace(name: string): string {
  if (feminine.has(name)) return `de la ${name}`;
  return /^[aeiouyéèêî]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** What stands before the name of a department; of those that are in no list, « de la ». */
const before = {
  'de l’': '01 02 03 07 09 10 11 12 27 34 36 38 60 61 89 91',
  'd’': '28 35 37',
  'des ': '04 05 06 08 13 22 40 64 65 66 78 79 88 92',
  'du ': '14 15 18 25 29 30 32 39 45 46 56 59 62 63 67 68 69 81 83 90 94 95',
  'de ': '41 47 49 54 71 75 77 82 84 974 976',
} as const;

/** « du Loiret », « de l’Essonne », « des Yvelines », « de Paris », « de la Sarthe ». */
export function ofDepartment({ code, name }: { readonly code: string; readonly name: string }): string {
  const [article = 'de la '] =
    Object.entries(before).find(([, codes]) => codes.split(' ').includes(code)) ?? [];
  return `${article}${name.replaceAll("'", '’')}`;
}
