export const DiplomaCode = {
  BAC_PLUS_2: 'BAC_PLUS_2',
  LICENCE: 'LICENCE',
  LICENCE_STAPS: 'LICENCE_STAPS',
  LICENCE_PSYCHO: 'LICENCE_PSYCHO',
  P2B: 'P2B',
  MASTER: 'MASTER',
  MASTER_PSYCHO: 'MASTER_PSYCHO',
  DOCTORAT: 'DOCTORAT',
  CAPPEI: 'CAPPEI',
  CAFIPEMF: 'CAFIPEMF',
  CAFFA: 'CAFFA',
  FORMATION_DIRECTION: 'FORMATION_DIRECTION',
} as const;
export type DiplomaCode = (typeof DiplomaCode)[keyof typeof DiplomaCode];

/** A diploma as it is recorded. */
export interface RecordedDiploma {
  readonly title: string;
  readonly level: number;
  readonly speciality?: string | null | undefined;
  readonly code?: DiplomaCode | null | undefined;
}

/**
 * What a diploma stands for: the code that the HR base gives; else the certificate that its title names; else its level
 * and speciality (cadre national des certifications professionnelles, décret 2019-14 du 8 janvier 2019: 5 is bac+2,
 * 6 licence, 7 master, 8 doctorat). A competition is listed with a level as well, and is no diploma: those who were
 * recruited before 2010 had no master to show.
 */
export function diplomaCodeOf({ code, title, level, speciality }: RecordedDiploma): DiplomaCode | null {
  if (code) return code;
  const named = certificates.find((certificate) => new RegExp(`\\b${certificate}\\b`, 'i').test(title));
  if (named) return named;
  if (isCompetition(title) || certificateOfSkill.test(title)) return null;
  const text = `${title} ${speciality ?? ''}`;
  switch (level) {
    case 5:
      return 'BAC_PLUS_2';
    case 6:
      if (/staps|éducation physique/i.test(text)) return 'LICENCE_STAPS';
      return /psychologie/i.test(text) ? 'LICENCE_PSYCHO' : 'LICENCE';
    case 7:
      return /psychologie/i.test(text) ? 'MASTER_PSYCHO' : 'MASTER';
    default:
      return level === 8 ? 'DOCTORAT' : null;
  }
}

/**
 * Whether what bears a title has a level of the national framework: a competition, such as the agrégation, has none, and a
 * certificate of a profession or a skill may have one.
 */
export function levelOfTitle(title: string): 'REQUIRED' | 'OPTIONAL' | 'NONE' {
  if (isCompetition(title)) return 'NONE';
  const isCertificate =
    certificateOfSkill.test(title) || certificates.some((one) => new RegExp(`\\b${one}\\b`, 'i').test(title));
  return isCertificate ? 'OPTIONAL' : 'REQUIRED';
}

const certificates = ['CAPPEI', 'CAFIPEMF', 'CAFFA', 'P2B'] as const;

/**
 * The certificate of the career rules that a training has led to: the one that its certificate is named after, and not one
 * that it prepares for. The training of heads of school is one by itself (décret 2023-777, art. 2).
 */
export function certificateOfTraining({
  title,
  certificate,
}: {
  readonly title: string;
  readonly certificate: string | null;
}): DiplomaCode | null {
  const given = certificate?.trim() ?? '';
  const named = certificates.find((one) =>
    new RegExp(`^(?:${one}(?![a-zà-ÿ])|.*\\(${one}\\)$)`, 'i').test(given),
  );
  return named ?? (given !== '' && trainingOfHeads.test(title.trim()) ? 'FORMATION_DIRECTION' : null);
}

const trainingOfHeads =
  /^formation (?:initiale |préalable )?(?:des? |à la |aux fonctions de )?(?:direction|directeurs?|directrices?)\b.* d[’']écoles?(?![a-zà-ÿ])/i;

/** Certificates of a skill, which are no degree, at the beginning of a title. */
const certificateOfSkill = /^(certification|cles)(?![a-zà-ÿ])/i;

/** The names of competitions, in capitals or small letters, at the beginning of a title. */
const namedCompetition =
  /^(concours|crpe|capes|capet|capeps|caplp|capegc|agr[ée]gation|délégation|certificat d[’']aptitude)(?![a-zà-ÿ])/i;

/** The name of a corps is one where nothing but a competition follows: CPE Lyon is a school of engineers. */
const corpsCompetition =
  /^(cpe|psyen)(?=$|[ ,(–-]*(concours|externe|interne|troisi[èe]me|3e|session|eda|edo|(19|20)\d\d)(?![a-zà-ÿ]))/i;

const isCompetition = (title: string) =>
  namedCompetition.test(title.trim()) || corpsCompetition.test(title.trim());
