import { academyFacts } from '../academy/index.ts';
import type { KindDeclaration, KindFacts } from './declare/kind.ts';

/** Who decides on one request; the mandate DECIDES_FOR_… of that name, MEDICAL, or being the correspondent, opens it. */
export type Decider = 'CORRESPONDENT' | 'IA_DASEN' | 'RECTEUR' | 'MINISTER' | 'MEDICAL';

const outside = new Set(academyFacts.filter(({ kind }) => kind === 'HORS_ACADEMIE').map(({ code }) => code));

/**
 * Who decides on a request of this teacher. The first degree: the IA-DASEN, by delegation of the recteur. The second
 * degree: the recteur, agrégés included since 2024-09-01 (décret 2024-727); the minister for the chaires supérieures and
 * outside the academies.
 */
export function deciderOf({ authority }: Pick<KindDeclaration, 'authority'>, facts: KindFacts): Decider {
  if (authority !== 'BY_POPULATION') return authority;
  if (facts.degree === 'FIRST') return 'IA_DASEN';
  return outside.has(facts.academyCode) || facts.corpsCode === 'CHAIRE_SUP' ? 'MINISTER' : 'RECTEUR';
}
