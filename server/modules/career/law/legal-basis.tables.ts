// Where the rules are read: articles of the statutes that were read, and pages of the administration. Checked on
// 2026-01-15. An address is given only for a page of a ministry, an academy or a public agency.

/** Where a rule is read. */
export interface LegalReference {
  readonly title: string;
  readonly article: string | null;
  /** Only of an official page. */
  readonly url: string | null;
  /** The first and the last day on which it holds, where they were read. */
  readonly from?: string;
  readonly until?: string;
}

/** A text; of a note, the campaign that it is about. */
export interface CampaignText extends LegalReference {
  readonly campaign?: number;
}

/** Articles by corps; a corps or a subject that is absent was read in another form, and no article is cited. */
export const articles: Readonly<
  Record<'ECHELON' | 'ACCELERATED' | 'RENDEZ_VOUS' | 'HC' | 'CE', Readonly<Record<string, string>>>
> = {
  ECHELON: { PE: '24 I', CERTIFIE: '32 I', AGREGE: '13 ter', PSYEN: '26 I' },
  ACCELERATED: {
    PE: '24 II',
    CERTIFIE: '32 II',
    AGREGE: '13 II',
    PEPS: '11 II',
    CPE: '10-6 II',
    PSYEN: '26 II',
  },
  RENDEZ_VOUS: { PSYEN: '22' },
  HC: { PE: '25', CERTIFIE: '34', AGREGE: '13 quinquies', PEPS: '13' },
  // Of the agrégés: décret 2024-727 du 6 juillet 2024, art. 9.
  CE: { PLP: '26', AGREGE: '13 sexies' },
};

/** « Décret 2023-777 art. 3 à 5 (directeurs d’école) ». */
export const bonusOfHeads: LegalReference = {
  title: 'décret 2023-777 du 14 août 2023',
  article: '4',
  url: null,
};

/** Texts of a programme beside the one that its table names. */
export const furtherTexts: Readonly<Record<string, readonly CampaignText[]>> = {
  LA_AGREGE: [
    { title: 'décret 72-580 du 4 juillet 1972', article: '5', url: null },
    {
      title: 'note de service du 15 décembre 2025, MENH2535543N',
      article: null,
      url: null,
      campaign: 2026,
    },
  ],
  LA_AE_89: [{ title: 'décret 89-729', article: null, url: null }],
  LA_CERTIFIE: [{ title: 'décret 2019-1043', article: null, url: null }],
  LA_DIRECTEUR_ECOLE: [{ title: 'loi 2021-1716', article: null, url: null }],
  DETACH_CORPS: [
    {
      title: 'note de service MENH2428155N, rentrée 2025',
      article: null,
      url: 'https://education.gouv.fr/bo/2024/Hebdo48/MENH2428155N',
      campaign: 2025,
    },
  ],
};

/** Official pages by the title of the source. */
export const officialPages: Readonly<Record<string, string>> = {
  'Accueil en détachement dans les corps enseignants':
    'https://www.education.gouv.fr/l-accueil-en-detachement-dans-les-corps-des-personnels-enseignants-des-premier-et-second-degres-des-344041',
  'Note de service détachement rentrée 2025': 'https://education.gouv.fr/bo/2024/Hebdo48/MENH2428155N',
  'Concours personnels d’encadrement (Créteil)': 'https://www.ac-creteil.fr/personnels-d-encadrement-121549',
  'Concours de direction session 2025 (calendrier, Cyclades)': 'http://education.gouv.fr/siac4',
  'CAFIPEMF : conditions (SIEC)':
    'https://siec.education.fr/certifications/cafipemf/s-informer-et-se-preparer-1176.html',
  'Certifications professionnelles (Besançon) : CAFIPEMF, CAFFA':
    'https://ac-besancon.fr/attestations-et-certifications-professionnelles-122888',
  'AEFE : FAQ détachés (26/06/2025)':
    'https://aefe.gouv.fr/fr/recrutement/recrutement-des-detaches-sur-missions-enseignement-education-administration/faq-detaches-enseignement-education-administration',
  'Promotions agrégés (ministère, ancienne page)':
    'http://www.education.gouv.fr/cid58060/promotions-agreges.html?menu=2',
};
