import { adresse } from './contact/address.ts';
import { telephone } from './contact/telephone.ts';
import { demission, retraite, ruptureConventionnelle } from './departure/departures.ts';
import { naissance } from './family/birth.ts';
import { divorce, mariage, pacs, veuvage } from './family/couple.ts';
import { finChargeEnfant } from './family/end-of-charge.ts';
import { sft } from './family/family-supplement.ts';
import { accidentService, rqth } from './health/accident-and-disability.ts';
import { congeSupplementaireNaissance, maternite, paternite } from './health/birth-leaves.ts';
import { clmCld, congeMaladie, tpt } from './health/sick-leave.ts';
import { nomFamille } from './identity/civil-name.ts';
import { sexeEtatCivil } from './identity/civil-sex.ts';
import { nationalite } from './identity/nationality.ts';
import { nir } from './identity/social-security-number.ts';
import { nomUsage } from './identity/usage-name.ts';
import { anomalie } from './path/anomaly.ts';
import { servicesAnterieurs } from './path/earlier-services.ts';
import { certification, diplome, reportRdv } from './path/qualifications.ts';
import { rib } from './pay/bank-account.ts';
import { dispoActivitePreuve } from './position/activity-proof.ts';
import { congePresenceParentale } from './position/care-leave.ts';
import { dispoAutorisation, dispoDroit } from './position/leave-without-pay.ts';
import { cumul } from './position/other-activity.ts';
import { congeParental } from './position/parental-leave.ts';
import { reintegration } from './position/return.ts';
import { detachement } from './position/secondment.ts';
import { repriseTempsPlein, tempsPartielAutorisation, tempsPartielDroit } from './working-time/part-time.ts';
import type { KindDeclaration, OpinionOf } from './declare/kind.ts';

/** Every kind that can be asked for, by its member of the input: its code in camelCase. The order is that of menus. */
const members = {
  adresse,
  telephone,
  nomUsage,
  nomFamille,
  sexeEtatCivil,
  nationalite,
  nir,
  mariage,
  pacs,
  divorce,
  veuvage,
  naissance,
  sft,
  finChargeEnfant,
  rib,
  diplome,
  certification,
  servicesAnterieurs,
  anomalie,
  reportRdv,
  rqth,
  congeMaladie,
  clmCld,
  tpt,
  accidentService,
  maternite,
  paternite,
  congeSupplementaireNaissance,
  tempsPartielDroit,
  tempsPartielAutorisation,
  repriseTempsPlein,
  dispoDroit,
  dispoAutorisation,
  dispoActivitePreuve,
  congeParental,
  congePresenceParentale,
  reintegration,
  cumul,
  detachement,
  retraite,
  demission,
  ruptureConventionnelle,
} as const;
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

/** Whether a form gives a number that is sealed: who has claimed the request alone reads it whole. */
export function isSealed(code: AskedKind): boolean {
  return kindOf(code).kept !== undefined;
}

/** The kinds whose very name says something of health or of somebody’s sex: no list shows them by the way. */
export const discreetKinds: readonly AskedKind[] = all
  .filter(({ isMedical, publicLabel }) => isMedical || publicLabel !== undefined)
  .map(({ code }) => code);

/** Whose opinion must be there before a request is decided. */
export function opinionOf(code: AskedKind, values: object): OpinionOf {
  const { opinion } = kindOf(code);
  if (opinion === null || typeof opinion === 'string') return opinion;
  return opinion.when(values as never) ? opinion.of : null;
}

/** The kind of a member of the input; undefined for another word. */
export function kindOfMember(member: string): AnyKind | undefined {
  return byMember.get(member);
}
