import type { CvKind } from './cv-kind.ts';
import { diploma } from './diploma.ts';
import type { CvEntryKind } from './entry-kind.ts';
import { personalExperience, professionalExperience } from './experience.ts';
import { language } from './language.ts';
import { publication } from './publication.ts';
import { research } from './research.ts';
import { skill } from './skill.ts';
import { training } from './training.ts';

/** Every kind, by its member of the input: its code in camelCase. The order is that of the sections of a CV. */
const members = {
  diploma,
  professionalExperience,
  personalExperience,
  research,
  publication,
  training,
  language,
  skill,
} as const;

/** A kind of which one does not know which one it is. */
export type AnyCvKind = CvKind & { readonly member: string };

const all = Object.entries(members).map(([member, kind]) => ({ ...kind, member }) as unknown as AnyCvKind);
const byCode = new Map<CvEntryKind, AnyCvKind>(all.map((one) => [one.kind, one]));

/** The kinds, in the order of the sections of a CV. */
export const cvKinds: readonly AnyCvKind[] = all;

/** The declaration of a kind. */
export function cvKindOf(kind: CvEntryKind): AnyCvKind {
  return byCode.get(kind) as AnyCvKind;
}

/** The kind of a member of the input. */
export function cvKindOfMember(member: string): AnyCvKind {
  return all.find((kind) => kind.member === member) as AnyCvKind;
}
