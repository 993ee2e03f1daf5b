import type { AcademyFact } from '../modules/academy/academy.tables.ts';
import { mailLocalPart } from '../modules/account/names/username.rules.ts';
import type { OfficerLine } from './line.ts';
import { familyNames, givenNamesByDecade } from './names.tables.ts';

const givenNames = [1970, 1980, 1990].flatMap((decade) => [
  ...(givenNamesByDecade.MADAME.get(decade) as readonly string[]),
  ...(givenNamesByDecade.MONSIEUR.get(decade) as readonly string[]),
]);

/**
 * Officer `number` (from 0) of an academy: always the same person. The family names of the officers of one academy are
 * distinct up to about 450 officers, so that their addresses are too.
 */
export function officerOf(academy: AcademyFact, number: number, isFirstDegree: boolean): OfficerLine {
  const start = Number(academy.code) * 7;
  // 89 is prime to the number of names: a stride that visits each once.
  const familyName = familyNames[(start + number * 89) % familyNames.length] as string;
  const givenName = givenNames[(start + number * 31) % givenNames.length] as string;
  return {
    code: `${academy.code}-${isFirstDegree ? 'DIPER' : 'DPE'}-${String(number + 1).padStart(3, '0')}`,
    displayName: `${givenName} ${familyName}`,
    service: isFirstDegree
      ? 'Division des personnels enseignants du premier degré'
      : 'Division des personnels enseignants du second degré',
    email: `${mailLocalPart([givenName], familyName)}@${academy.mailDomain}`,
    phone: `+3319900${String((start * 131 + number) % 10_000).padStart(4, '0')}`,
  };
}

/** Those who follow no portfolio, and do what a mandate says: the same invented people in every academy. */
const mandated = [
  ['HEAD_OF_SERVICE', 'Hélène Castel', 'Division des personnels enseignants, cheffe de division'],
  ['GIVES_OPINION', 'Marc Delorme', 'Chef d’établissement'],
  ['MEDICAL', 'Nadia Perrot', 'Secrétariat du conseil médical'],
  ['NATIONAL_ACTS', 'Yves Langlois', 'Direction générale des ressources humaines, actes nationaux'],
  ['DECIDES_FOR_IA_DASEN', 'Sophie Marchand', 'Direction académique, gestion individuelle du premier degré'],
  ['DECIDES_FOR_MINISTER', 'Inès Caron', 'Direction générale des ressources humaines, actes de carrière'],
  ['DECIDES_FOR_RECTEUR', 'Antoine Giraud', 'Rectorat, gestion individuelle du second degré'],
  ['RECRUITS', 'Camille Fontenay', 'Rectorat, recrutement sur postes à profil'],
] as const;

/** The officers of an academy with a mandate of each of some kinds. */
export function mandatedOfficersOf({ code, mailDomain }: AcademyFact): readonly (OfficerLine & {
  readonly mandate: (typeof mandated)[number][0];
})[] {
  return mandated.map(([mandate, displayName, service], number) => {
    const [given = '', family = ''] = displayName.split(' ');
    return {
      mandate,
      code: `${code}-HAB-${String(number + 1).padStart(3, '0')}`,
      displayName,
      service,
      email: `${mailLocalPart([given], family)}@${mailDomain}`,
      phone: `+33199009${String(number).padStart(3, '0')}`,
    };
  });
}
