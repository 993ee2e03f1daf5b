import type { platformRefusals } from '../../platform/errors/errors.ts';
import type { Locale } from '../../platform/viewer.ts';
import type { academyRefusals } from '../academy/index.ts';
import type { accountRefusals } from '../account/index.ts';
import type { dossierRefusals } from '../dossier/index.ts';
import type { intakeRefusals } from './intake.refusals.ts';

type Text = Readonly<Record<Locale, string>>;

/** What a line may be refused for. */
type LineCode =
  | keyof typeof platformRefusals
  | keyof typeof academyRefusals
  | keyof typeof accountRefusals
  | keyof typeof dossierRefusals
  | keyof typeof intakeRefusals;

const actions: Readonly<Partial<Record<LineCode, Text>>> = {
  REQUIRED: {
    fr: 'Complétez cette donnée dans la base RH, puis renvoyez la ligne.',
    en: 'Complete this value in the HR base, then send the line again.',
  },
  INVALID_FORMAT: {
    fr: 'Écrivez la donnée comme le décrit schema/import-teacher.schema.json.',
    en: 'Write the value as schema/import-teacher.schema.json describes it.',
  },
  UNKNOWN_VALUE: {
    fr: 'Donnez une des valeurs possibles.',
    en: 'Give one of the possible values.',
  },
  UNKNOWN_FIELD: {
    fr: 'Retirez ce champ, ou corrigez son nom.',
    en: 'Remove this field, or correct its name.',
  },
  INVALID_NUMEN: {
    fr: 'Vérifiez le NUMEN dans la base RH.',
    en: 'Check the NUMEN in the HR base.',
  },
  DUPLICATE_NUMEN: {
    fr: 'Gardez une seule ligne par enseignant : la première a été prise.',
    en: 'Keep one line per teacher: the first one was taken.',
  },
  UNKNOWN_ACADEMY: {
    fr: 'Donnez le code à deux chiffres de l’académie, comme 18.',
    en: 'Give the two-digit code of the academy, such as 18.',
  },
  UNKNOWN_DEPARTMENT: {
    fr: 'Donnez un département de cette académie, comme 28 pour 18.',
    en: 'Give a department of this academy, such as 28 for 18.',
  },
  DEPARTMENT_REQUIRED: {
    fr: 'Ajoutez departmentCode.',
    en: 'Add departmentCode.',
  },
  DEGREE_REQUIRED: {
    fr: 'Ajoutez degree : FIRST (EDA) ou SECOND (EDO).',
    en: 'Add degree: FIRST (EDA) or SECOND (EDO).',
  },
  DEGREE_MISMATCH: {
    fr: 'Retirez degree, ou corrigez le corps.',
    en: 'Remove degree, or correct the corps.',
  },
  UNKNOWN_OFFICER: {
    fr: 'Ajoutez displayName, service et email au correspondant pour le créer.',
    en: 'Add displayName, service and email to the officer to create one.',
  },
  UNKNOWN_CORPS: {
    fr: 'Donnez un code de corps connu, comme PE ou CERTIFIE.',
    en: 'Give a known code of corps, such as PE or CERTIFIE.',
  },
  UNKNOWN_GRADE: {
    fr: 'Donnez un grade de ce corps, comme CN, HC ou CE.',
    en: 'Give a grade of this corps, such as CN, HC or CE.',
  },
  UNKNOWN_ECHELON: {
    fr: 'Vérifiez l’échelon dans la base RH.',
    en: 'Check the echelon in the HR base.',
  },
  UNKNOWN_CHEVRON: {
    fr: 'Retirez le chevron, ou corrigez l’échelon.',
    en: 'Remove the chevron, or correct the echelon.',
  },
  INVALID_UAI: {
    fr: 'Vérifiez l’UAI : sept chiffres, puis la lettre clé.',
    en: 'Check the UAI: seven digits, then the key letter.',
  },
  NAME_WITHOUT_LETTERS: {
    fr: 'Écrivez le nom en lettres latines, comme l’état civil.',
    en: 'Write the name in Latin letters, as the civil register does.',
  },
  DATES_REVERSED: {
    fr: 'Échangez ou corrigez les deux dates.',
    en: 'Swap or correct the two dates.',
  },
  PERIODS_OVERLAP: {
    fr: 'Fermez la période précédente la veille de celle-ci.',
    en: 'Close the period before on the day before this one starts.',
  },
  DATE_OUT_OF_RANGE: {
    fr: 'Vérifiez la date dans la base RH.',
    en: 'Check the date in the HR base.',
  },
  BEFORE_BIRTH: {
    fr: 'Vérifiez cette date et la date de naissance dans la base RH.',
    en: 'Check this date and the date of birth in the HR base.',
  },
  SENIORITY_TOO_LONG: {
    fr: 'Vérifiez l’ancienneté conservée dans l’acte de classement.',
    en: 'Check the retained seniority in the act that classed the teacher.',
  },
  MORE_THAN_FULL_TIME: {
    fr: 'Fermez l’affectation qui a pris fin, ou corrigez les quotités.',
    en: 'Close the posting that has ended, or correct the working times.',
  },
  CAREER_REQUIRED: {
    fr: 'Ajoutez au moins une étape de carrière.',
    en: 'Add at least one career step.',
  },
  OUT_OF_RANGE: {
    fr: 'Corrigez la valeur : les bornes sont dans schema/import-teacher.schema.json.',
    en: 'Correct the value: its bounds are in schema/import-teacher.schema.json.',
  },
  TOO_LONG: {
    fr: 'Raccourcissez le texte : la longueur permise est dans schema/import-teacher.schema.json.',
    en: 'Shorten the text: its length is bounded in schema/import-teacher.schema.json.',
  },
  INVALID_TEXT: {
    fr: 'Retirez le caractère.',
    en: 'Remove the character.',
  },
  LOST_CHARACTER: {
    fr: 'Exportez de nouveau la ligne depuis la base RH, en UTF-8.',
    en: 'Export the line from the HR base again, as UTF-8.',
  },
  NOT_UTF8: {
    fr: 'Enregistrez le fichier en UTF-8, puis renvoyez-le.',
    en: 'Save the file as UTF-8, then send it again.',
  },
  RAGGED_ROW: {
    fr: 'Vérifiez les séparateurs de la ligne : une cellule qui en contient un se met entre guillemets.',
    en: 'Check the delimiters of the row: a cell that holds one stands in quotes.',
  },
  NO_IDENTITY: {
    fr: 'Ajoutez l’enseignant au fichier des identités, ou corrigez le NUMEN.',
    en: 'Add the teacher to the file of identities, or correct the NUMEN.',
  },
  INVALID_JSON: {
    fr: 'Réécrivez la ligne : un objet JSON complet par ligne.',
    en: 'Write the line again: one whole JSON object a line.',
  },
  OUT_OF_SCOPE: {
    fr: 'Envoyez cet enseignant avec le compte de son académie.',
    en: 'Send this teacher with the account of the academy.',
  },
  FILE_ELSEWHERE: {
    fr: 'Vérifiez le NUMEN ; s’il est exact, envoyez cet enseignant avec le compte de l’académie qui gère le dossier, ou avec un compte national.',
    en: 'Check the NUMEN; when it is right, send this teacher with the account of the academy that manages the file, or with a national one.',
  },
  PRIVATE_SECTOR: {
    fr: 'Retirez la ligne : l’enseignant utilise I-Professionnel. S’il a rejoint le public, corrigez le secteur.',
    en: 'Remove the line: the teacher uses I-Professionnel. If the teacher has joined public schools, correct the sector.',
  },
  NOT_STORED: {
    fr: 'Renvoyez la ligne ; si elle est refusée de nouveau, prévenez l’assistance.',
    en: 'Send the line again; if it is refused again, tell the helpdesk.',
  },
};

/** What the person who runs the import does about a refused line; codes that no line gets say nothing. */
export const actionOf: Readonly<Record<string, Text | undefined>> = actions;
