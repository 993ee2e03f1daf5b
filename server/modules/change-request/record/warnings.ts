import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import type { Bilingual, Locale } from '../../../platform/viewer.ts';
import { isInNameOf, type BorneNames } from '../../bank-account/index.ts';
import type { Granted } from '../../change-effect/index.ts';

export const ChangeWarningCode = enumOf(
  {
    HOLDER_IS_ANOTHER:
      'The holder of the bank account bears none of the names of the teacher, usual, of birth or former.',
    GRANTED_FOR_SAME_DAYS:
      'Some of the days belong to another leave, or to the same recognition as a disabled worker, that was granted already.',
    ALREADY_IN_FILE: 'The file says so already: an approval would change nothing.',
    CHILDREN_ALIKE: 'Two children of the request have the same given name.',
    SAME_KIND_OPEN: 'Another request of the same kind, with other values or another day, is open.',
  },
  'ChangeWarningCode',
  'What should be looked at in a request, without keeping it back.',
);
export type ChangeWarningCode = keyof typeof ChangeWarningCode;

@ObjectType({ description: 'What should be looked at in a request, without keeping it back.' })
export class ChangeWarning {
  @Field(() => ChangeWarningCode, { description: 'What it is about, for programs.' })
  code!: ChangeWarningCode;

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  message!: string;
}

const holderIsAnother: Bilingual = {
  fr: 'Le titulaire du compte ne porte aucun des noms figurant au dossier (usage, naissance ou anciens) : un compte joint est possible, un compte au seul nom d’une autre personne ne l’est pas.',
  en: 'The holder of the account bears none of the names of the file (usual, of birth or former): a joint account is possible, one in the name of somebody else alone is not.',
};
const sameKindOpen = (references: string): Bilingual => ({
  fr: `Déjà en cours, pour ce type de demande : ${references}. Retirez ce que la nouvelle demande remplace.`,
  en: `Already open, of this kind: ${references}. Withdraw what the new request replaces.`,
});

const grantedForSameDays = (periods: Bilingual): Bilingual => ({
  fr: `Pour une partie de ces jours, un autre congé ou la même reconnaissance est déjà accordé (${periods.fr}). Un seul vaut chaque jour : si celui-ci remplace l’autre, la décision de l’autre est à rectifier.`,
  en: `For some of these days another leave, or the same recognition, was granted already (${periods.en}). One alone counts on each day: if this one takes its place, the decision on the other one has to be corrected.`,
});
const daysOf = {
  fr: ({ from, to }: Granted) =>
    to === null ? `depuis le ${inWords.fr(from)}` : `du ${inWords.fr(from)} au ${inWords.fr(to)}`,
  en: ({ from, to }: Granted) =>
    to === null ? `since ${inWords.en(from)}` : `from ${inWords.en(from)} to ${inWords.en(to)}`,
};

/** The warning about days for which something else was granted. */
export function grantedWarnings(granted: readonly Granted[], locale: Locale): ChangeWarning[] {
  if (granted.length === 0) return [];
  const [fr, en] = [granted.map(daysOf.fr).join(', '), granted.map(daysOf.en).join(', ')];
  return [{ code: 'GRANTED_FOR_SAME_DAYS', message: grantedForSameDays({ fr, en })[locale] }];
}

/** The warning about the holder of an account, where there is a reason for it. */
export function holderWarnings(holder: string, names: BorneNames, locale: Locale): ChangeWarning[] {
  return isInNameOf(holder, names) ? [] : [{ code: 'HOLDER_IS_ANOTHER', message: holderIsAnother[locale] }];
}

const alreadyInFile: Bilingual = {
  fr: 'Votre dossier indique déjà ces valeurs : la demande n’y changerait rien.',
  en: 'Your file says so already: the request would change nothing.',
};
const childrenAlike: Bilingual = {
  fr: 'Deux enfants de la demande portent le même prénom : vérifiez qu’aucun n’est saisi deux fois.',
  en: 'Two children of the request have the same given name: check that none is given twice.',
};

/** The warning about a request that would change nothing. */
export function noChangeWarnings(locale: Locale): ChangeWarning[] {
  return [{ code: 'ALREADY_IN_FILE', message: alreadyInFile[locale] }];
}

/** The warning about children who may be one, where a request names any. */
export function childrenWarnings(values: object, locale: Locale): ChangeWarning[] {
  const { children = [] } = values as { readonly children?: readonly { readonly givenName: string }[] };
  const named = new Set(children.map(({ givenName }) => bare(givenName)));
  return named.size === children.length ? [] : [{ code: 'CHILDREN_ALIKE', message: childrenAlike[locale] }];
}

const bare = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLocaleLowerCase('fr');

/** The warning about open requests of the same kind, by their references. */
export function sameKindWarnings(references: readonly string[], locale: Locale): ChangeWarning[] {
  return references.length === 0
    ? []
    : [{ code: 'SAME_KIND_OPEN', message: sameKindOpen(references.join(', '))[locale] }];
}

/** SQL of the names that a row of `teacher` bears, or bore. */
export const borneNamesSql = (
  teacher: string,
): string => `json_build_object('givenNames', ${teacher}.given_names,
  'familyNames', array_remove(array[${teacher}.family_name, ${teacher}.usage_name], null)
    || array(select f.family_name from former_name f where f.teacher_id = ${teacher}.id and f.family_name is not null))`;
