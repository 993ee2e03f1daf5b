// Documents that several kinds ask for. The request itself is no document: what the administration calls « demande »,
// « formulaire » or « fiche de renseignements » is what is filled in here.

export const birthCertificateOfChild = {
  code: 'ACTE_NAISSANCE_ENFANT',
  label: {
    fr: 'Acte de naissance de l’enfant, ou livret de famille mis à jour',
    en: 'Birth certificate of the child, or updated family record book',
  },
  retention: 'IDENTITY_OR_BANK',
} as const;

export const adoptionJudgment = {
  code: 'JUGEMENT_ADOPTION',
  label: {
    fr: 'Jugement d’adoption ou attestation de placement',
    en: 'Adoption judgment or placement certificate',
  },
  retention: 'IDENTITY_OR_BANK',
} as const;

export const identityDocument = {
  code: 'PIECE_IDENTITE',
  label: { fr: 'Pièce d’identité', en: 'Identity document' },
  retention: 'IDENTITY_OR_BANK',
} as const;

export const medicalCertificate = {
  code: 'CERTIFICAT_MEDICAL',
  label: { fr: 'Certificat médical (confidentiel)', en: 'Medical certificate, confidential' },
  isMedical: true,
  retention: 'MEDICAL',
} as const;

export const custodyJudgment = {
  code: 'JUGEMENT_GARDE',
  label: { fr: 'Décision sur la résidence des enfants', en: 'Decision on where the children live' },
  retention: 'IDENTITY_OR_BANK',
} as const;
