import type { Locale } from '../../platform/viewer.ts';

/** What is said of a mapping or of a file that cannot be used, and what to do. */
export const csvTexts = {
  mappingFaults: {
    fr: (name: string) =>
      `${name} : cette correspondance a des fautes ; schema/import-csv-mapping.schema.json en décrit le format.`,
    en: (name: string) =>
      `${name}: this mapping has faults; schema/import-csv-mapping.schema.json describes the format.`,
  },
  mappingNotUtf8: {
    fr: (path: string) => `${path} : ce n’est pas de l’UTF-8 ; enregistrez ce fichier en UTF-8.`,
    en: (path: string) => `${path}: this is not UTF-8; save this file as UTF-8.`,
  },
  mappingNotJson: {
    fr: (path: string, line: number, column: number) =>
      `${path} : ce n’est pas du JSON (ligne ${line}, colonne ${column}).`,
    en: (path: string, line: number, column: number) =>
      `${path}: this is not JSON (line ${line}, column ${column}).`,
  },
  dates: {
    fr: () => 'écrivez la forme des dates avec dd, MM et yyyy, comme dd/MM/yyyy.',
    en: () => 'write the form of dates with dd, MM and yyyy, such as dd/MM/yyyy.',
  },
  noIdentities: {
    fr: (kind: string) => `ajoutez un fichier dont « kind » est ${kind} : il dit qui sont les enseignants.`,
    en: (kind: string) => `add a file whose "kind" is ${kind}: it says who the teachers are.`,
  },
  noKind: {
    fr: (kind: string) =>
      `aucun fichier ne donne ${kind} : ajoutez-le, ou nommez ${kind} dans « empty » si la base RH n’en envoie pas (ce qui était enregistré prend alors fin).`,
    en: (kind: string) =>
      `no file gives ${kind}: add one, or name ${kind} in "empty" if the HR base sends none (what was recorded then ends).`,
  },
  notEmpty: {
    fr: (kind: string) => `un fichier donne ${kind} : retirez ${kind} de « empty ».`,
    en: (kind: string) => `a file gives ${kind}: remove ${kind} from "empty".`,
  },
  misplaced: {
    fr: (field: string, name: string) => `« ${name} » n’a pas de sens pour ${field} : retirez-le.`,
    en: (field: string, name: string) => `"${name}" means nothing for ${field}: remove it.`,
  },
  givenTwice: {
    fr: (field: string) => `${field} est déjà donné par une autre colonne : gardez-en une seule.`,
    en: (field: string) => `another column gives ${field} already: keep one of them.`,
  },
  unknownValue: {
    fr: (values: string) => `écrivez une de ces valeurs : ${values}.`,
    en: (values: string) => `write one of these values: ${values}.`,
  },
  fieldMissing: {
    fr: (field: string) => `${field} est obligatoire : donnez-le par une colonne ou par une constante.`,
    en: (field: string) => `${field} is required: give it by a column or by a constant.`,
  },
  noFile: {
    fr: (path: string) => `${path} : ce fichier n’existe pas.`,
    en: (path: string) => `${path}: this file does not exist.`,
  },
  sameFile: {
    fr: (name: string) => `${name} : ce fichier est donné deux fois ; donnez-le une seule fois.`,
    en: (name: string) => `${name}: this file is given twice; give it once.`,
  },
  noMatch: {
    fr: (name: string) => `${name} : la correspondance ne nomme pas ce fichier ; ajoutez-le à « files ».`,
    en: (name: string) => `${name}: the mapping does not name this file; add it to "files".`,
  },
  twoMatches: {
    fr: (name: string) => `${name} : plusieurs fichiers de la correspondance ont ce nom ; gardez-en un seul.`,
    en: (name: string) => `${name}: several files of the mapping have this name; keep one of them.`,
  },
  notGiven: {
    fr: (file: string) => `${file} : la correspondance attend ce fichier ; donnez-le avec les autres.`,
    en: (file: string) => `${file}: the mapping expects this file; give it with the others.`,
  },
  noHeader: {
    fr: (name: string) => `${name} : ce fichier est vide ; sa première ligne nomme les colonnes.`,
    en: (name: string) => `${name}: this file is empty; its first row names the columns.`,
  },
  noColumns: {
    fr: (name: string, columns: string, count: number) =>
      `${name} : la première ligne (${count} cellule(s)) ne nomme aucune colonne de la correspondance (${columns}). Ajoutez-y les noms, ou corrigez le séparateur (« delimiter »).`,
    en: (name: string, columns: string, count: number) =>
      `${name}: the first row (${count} cell(s)) names no column of the mapping (${columns}). Add the names, or correct the delimiter.`,
  },
  missingColumns: {
    fr: (name: string, columns: string, there: string) =>
      `${name} : il manque ${columns}. Colonnes du fichier : ${there}. Corrigez la correspondance, ou ajoutez la colonne.`,
    en: (name: string, columns: string, there: string) =>
      `${name}: ${columns} is missing. Columns of the file: ${there}. Correct the mapping, or add the column.`,
  },
  repeatedColumns: {
    fr: (name: string, columns: string) =>
      `${name} : plusieurs colonnes ont le même nom : ${columns}. Renommez-les.`,
    en: (name: string, columns: string) =>
      `${name}: several columns have the same name: ${columns}. Rename them.`,
  },
  unknownColumns: {
    fr: (name: string, columns: string) =>
      `${name} : colonnes laissées de côté, car la correspondance ne les nomme pas : ${columns}.`,
    en: (name: string, columns: string) =>
      `${name}: columns left out, since the mapping does not name them: ${columns}.`,
  },
  quotes: {
    fr: (name: string, line: number) =>
      `${name}, ligne ${line} : un guillemet n’est pas fermé, ou se trouve au milieu d’une cellule. Mettez la cellule entre guillemets et doublez ceux qu’elle contient. Rien n’a été pris.`,
    en: (name: string, line: number) =>
      `${name}, line ${line}: a quote is not closed, or stands inside a cell. Put the cell in quotes and double those inside it. Nothing was taken.`,
  },
  cutShort: {
    fr: (name: string, line: number) =>
      `${name}, ligne ${line} : le fichier s’arrête au milieu de sa dernière ligne ; il a sans doute été coupé. Exportez-le de nouveau. Rien n’a été pris.`,
    en: (name: string, line: number) =>
      `${name}, line ${line}: the file ends in the middle of its last row; it was probably cut. Export it again. Nothing was taken.`,
  },
  rowTooLong: {
    fr: (name: string, line: number) =>
      `${name}, ligne ${line} : cette ligne dépasse un million de caractères ; un guillemet n’est sans doute pas fermé. Rien n’a été pris.`,
    en: (name: string, line: number) =>
      `${name}, line ${line}: this row is longer than a million characters; a quote is probably not closed. Nothing was taken.`,
  },
  notUtf8: {
    fr: (name: string, line: number) =>
      `${name}, ligne ${line} : ce n’est pas de l’UTF-8. Si la base RH écrit en ISO-8859-1, ajoutez "encoding": "iso-8859-1" à la correspondance. Rien n’a été pris.`,
    en: (name: string, line: number) =>
      `${name}, line ${line}: this is not UTF-8. If the HR base writes ISO-8859-1, add "encoding": "iso-8859-1" to the mapping. Nothing was taken.`,
  },
  utf8AfterAll: {
    fr: (name: string) =>
      `${name} : ce fichier est en UTF-8, bien que la correspondance dise autre chose : « é » deviendrait « Ã© ». Corrigez « encoding ». Rien n’a été pris.`,
    en: (name: string) =>
      `${name}: this file is UTF-8, though the mapping says otherwise: “é” would become “Ã©”. Correct "encoding". Nothing was taken.`,
  },
  utf16: {
    fr: (name: string) => `${name} : ce fichier est en UTF-16. Enregistrez-le en UTF-8. Rien n’a été pris.`,
    en: (name: string) => `${name}: this file is UTF-16. Save it as UTF-8. Nothing was taken.`,
  },
} as const satisfies Record<string, Readonly<Record<Locale, (...words: never[]) => string>>>;
