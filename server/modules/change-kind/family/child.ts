import type { Refusal } from '../../../platform/errors/errors.ts';
import { choices } from '../../../platform/form/choices.ts';
import { defineForm, required } from '../../../platform/form/form.ts';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { isSameChild } from '../../dossier/index.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { addMonths } from '../declare/days.rules.ts';
import { birthDay } from '../declare/fields.ts';
import type { KindFacts } from '../declare/kind.ts';

/** How a child comes into a family. */
export const ChildArrival = choices('ChildArrival', 'How a child comes into a family.', {
  BIRTH: { fr: 'Naissance', en: 'Birth' },
  ADOPTION: { fr: 'Adoption', en: 'Adoption' },
});

export const EnfantInput = defineForm('EnfantInput', 'A child.', {
  givenName: required(String, 'The given name.', {
    example: 'Léa',
    label: { fr: 'Prénom', en: 'Given name' },
    maxLength: 100,
    kind: 'PLAIN',
  }),
  birthDate: required(GraphQLDate, 'The date of birth.', {
    example: '2026-03-14',
    label: birthDay,
  }),
});
export type Enfant = InstanceType<typeof EnfantInput>;

/** Nobody becomes a parent sooner; the law asks for ten years with an adopted child at least (Code civil, 347). */
const youngestParent = { BIRTH: 12, ADOPTION: 10 } as const;

/** Between what days a child of this teacher was born. */
export const bornWithin = (
  { birthDate, today }: KindFacts,
  arrival: keyof typeof youngestParent,
): { readonly minimum: string; readonly maximum: string } => ({
  minimum: addMonths(birthDate, 12 * youngestParent[arrival]),
  maximum: today,
});

/** What is wrong with the dates of a child of this teacher. */
export function childFaults(
  { birthDate }: Enfant,
  facts: KindFacts,
  { path, arrival }: { readonly path: readonly string[]; readonly arrival: keyof typeof youngestParent },
): Refusal[] {
  const at = [...path, 'birthDate'];
  const { minimum, maximum } = bornWithin(facts, arrival);
  if (birthDate > maximum) return [{ code: changeKindRefusals.DATE_IN_FUTURE, path: at }];
  return birthDate < minimum ? [{ code: changeKindRefusals.CHILD_TOO_OLD_FOR_PARENT, path: at }] : [];
}

/** Whether the file has this child. */
export function isRecorded(child: Enfant, { children }: KindFacts): boolean {
  return children.some((one) => isSameChild(one, child));
}
