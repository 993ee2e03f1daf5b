// Where the rules are read: articles of the statutes that were read, and pages of the administration. Checked on
// 2026-01-15. An address is given only for a page of a ministry, an academy or a public agency.

/** Articles by corps; a corps or a subject that is absent was read in another form, and no article is cited. */
export const articles: Readonly<
  Record<'ECHELON' | 'RENDEZ_VOUS' | 'HC' | 'CE', Readonly<Record<string, string>>>
> = {
  ECHELON: { PE: '24', PSYEN: '26' },
  RENDEZ_VOUS: { PSYEN: '22' },
  HC: {},
  // Décret 2024-727 du 6 juillet 2024, art. 9.
  CE: { AGREGE: '13 sexies' },
};

/** Official pages by the title of the source. */
export const officialPages: Readonly<Record<string, string>> = {
  'Accueil en détachement dans les corps enseignants':
    'https://www.education.gouv.fr/l-accueil-en-detachement-dans-les-corps-des-personnels-enseignants-des-premier-et-second-degres-des-344041',
  'Note de service détachement rentrée 2025': 'https://education.gouv.fr/bo/2024/Hebdo48/MENH2428155N',
  'Concours personnels d’encadrement (Créteil)': 'https://www.ac-creteil.fr/personnels-d-encadrement-121549',
  'Concours de direction session 2025 (calendrier, Cyclades)': 'http://education.gouv.fr/siac4',
  'CAFIPEMF: conditions (SIEC)':
    'https://siec.education.fr/certifications/cafipemf/s-informer-et-se-preparer-1176.html',
  'Certifications professionnelles (Besançon): CAFIPEMF, CAFFA':
    'https://ac-besancon.fr/attestations-et-certifications-professionnelles-122888',
  'AEFE: FAQ détachés (26/06/2025)':
    'https://aefe.gouv.fr/fr/recrutement/recrutement-des-detaches-sur-missions-enseignement-education-administration/faq-detaches-enseignement-education-administration',
  'Promotions agrégés (ministère, ancienne page)':
    'http://www.education.gouv.fr/cid58060/promotions-agreges.html?menu=2',
};
