import { adresse } from './contact/address.ts';
import { naissance } from './family/birth.ts';
import { nomUsage } from './identity/usage-name.ts';
import { anomalie } from './path/anomaly.ts';
import { rib } from './pay/bank-account.ts';
import { cumul } from './position/other-activity.ts';
import { congeParental } from './position/parental-leave.ts';
import type { KindDeclaration } from './declare/kind.ts';

/** Every kind that can be asked for, by its member of the input: its code in camelCase. The order is that of menus. */
const members = { adresse, nomUsage, naissance, rib, anomalie, congeParental, cumul } as const;
type Members = typeof members;
type Member = keyof Members;

/** The codes of the kinds that can be asked for. */
export type AskedKind = Members[Member]['code'];
type Declared = { [M in Member as Members[M]['code']]: Members[M] };
/** What somebody fills in for a kind. */
export type ValuesOf<Code extends AskedKind> = InstanceType<Declared[Code]['form']>;

/** A kind of which one does not know which one it is. */
export type AnyKind = KindDeclaration<never, AskedKind> & { readonly member: string };

const all = Object.entries(members).map(([member, kind]) => ({ ...kind, member }) as unknown as AnyKind);
const byCode = new Map<string, AnyKind>(all.map((kind) => [kind.code, kind]));
const byMember = new Map(all.map((kind) => [kind.member, kind]));

/** The kinds that can be asked for, in the order of menus. */
export const requestKinds: readonly AnyKind[] = all;

/** The declaration of a kind. */
export function kindOf(code: AskedKind): AnyKind {
  return byCode.get(code) as AnyKind;
}

/** The kind of a member of the input; undefined for another word. */
export function kindOfMember(member: string): AnyKind | undefined {
  return byMember.get(member);
}
