import type { MandateKind } from '../../platform/viewer.ts';
import type { MandateWords } from '../account/index.ts';

/** What one may do, after « vous pouvez » and “you may”. */
const rights: Readonly<Record<MandateKind, { readonly fr: string; readonly en: string }>> = {
  HEAD_OF_SERVICE: { fr: 'diriger un service de gestion', en: 'direct an HR service' },
  DECIDES_FOR_IA_DASEN: {
    fr: 'décider par délégation de l’IA-DASEN',
    en: 'decide by delegation of the IA-DASEN',
  },
  DECIDES_FOR_RECTEUR: {
    fr: 'décider par délégation du recteur',
    en: 'decide by delegation of the recteur',
  },
  DECIDES_FOR_MINISTER: {
    fr: 'décider par délégation du ministre',
    en: 'decide by delegation of the minister',
  },
  GIVES_OPINION: { fr: 'donner un avis sur les demandes', en: 'give an opinion on requests' },
  MEDICAL: { fr: 'instruire les dossiers du conseil médical', en: 'handle the files of the medical board' },
  RECRUITS: { fr: 'recruter sur les postes à profil', en: 'recruit for posts with a profile of their own' },
  BROADCASTS: { fr: 'écrire à un ensemble d’enseignants', en: 'write one message to many teachers' },
  RECEIVES_STRIKE_DECLARATIONS: {
    fr: 'recevoir les déclarations d’intention de grève',
    en: 'receive the declarations of teachers who intend to strike',
  },
  NATIONAL_ACTS: { fr: 'gérer les actes nationaux', en: 'manage national acts' },
};

/** A mandate in a letter: what it is for, and where it counts. */
export const mandateWords = {
  fr: ({ right, academy, departmentCode, establishmentUai }: MandateWords) => ({
    right: rights[right as MandateKind].fr,
    place: placeOf(academy, 'toutes les académies', [
      ['département', departmentCode],
      ['établissement', establishmentUai],
    ]),
  }),
  en: ({ right, academy, departmentCode, establishmentUai }: MandateWords) => ({
    right: rights[right as MandateKind].en,
    place: placeOf(academy, 'all academies', [
      ['department', departmentCode],
      ['establishment', establishmentUai],
    ]),
  }),
} as const;

function placeOf(
  academy: string | null,
  everywhere: string,
  parts: readonly (readonly [string, string | null])[],
): string {
  const part = parts.find(([, code]) => code !== null);
  return (academy ?? everywhere) + (part ? `, ${part.join(' ')}` : '');
}
