// Where the rules are read: articles of the statutes that were read, and pages of the administration. Checked on
// 2026-01-15, with dates and addresses on 2026-11-30.
import { cite, type LegalReference } from './legal-texts.tables.ts';

/** A text; of a note, the campaign that it is about. */
interface CampaignText {
  readonly text: LegalReference;
  readonly campaign?: number;
}

type Articles = Readonly<Record<string, string>>;

/**
 * Articles of the statutes by corps, since they say what is applied here; of a corps that is absent the article was not
 * read, and its statute is cited as a whole. PPCR (décret 2017-786 du 5 mai 2017) wrote those on échelons, the
 * rendez-vous de carrière and the hors classe; décret 2023-720 the present one on the classe exceptionnelle, for the
 * advancement of 2024 on.
 */
export const articles: Readonly<
  Record<
    'ECHELON' | 'ACCELERATED' | 'RENDEZ_VOUS' | 'HC' | 'CE',
    { readonly from: string; readonly of: Articles }
  >
> = {
  ECHELON: {
    from: '2017-09-01',
    of: { PE: '24 I', CERTIFIE: '32 I', AGREGE: '13 ter', PEPS: '11', CPE: '10-6', PSYEN: '26 I' },
  },
  ACCELERATED: {
    from: '2017-09-01',
    of: { PE: '24 II', CERTIFIE: '32 II', AGREGE: '13 II', PEPS: '11 II', CPE: '10-6 II', PSYEN: '26 II' },
  },
  RENDEZ_VOUS: { from: '2017-09-01', of: { PSYEN: '22' } },
  HC: { from: '2017-09-01', of: { PE: '25', CERTIFIE: '34', AGREGE: '13 quinquies', PEPS: '13' } },
  // Of the agrégés as décret 2024-727 du 6 juillet 2024 wrote it, art. 9; those of certifiés and PsyEN were not found.
  CE: {
    from: '2024-09-01',
    of: { PE: '25-1', AGREGE: '13 sexies', PLP: '26', PEPS: '15', CPE: '10-11' },
  },
};

/**
 * The decree that opened the classe exceptionnelle to all who reached an échelon, for the advancement of 2024 on: cited where
 * the article that it wrote was not found, and on the days before that article came into force.
 */
export const openedClasseExceptionnelle = {
  text: cite('décret 2023-720 du 4 août 2023'),
  corps: ['PE', 'CERTIFIE', 'AGREGE', 'PLP', 'PEPS', 'CPE', 'PSYEN'],
} as const;

/** One year in a chevron before the next of its letter. */
export const yearInChevron = cite('arrêté du 29 août 1957', { article: '2' });

/** « Décret 2023-777 art. 3 à 5 (directeurs d’école) ». */
export const bonusOfHeads = cite('décret 2023-777 du 14 août 2023', { article: '4' });

/** Texts of a programme beside the one that its table names. */
export const furtherTexts: Readonly<Record<string, readonly CampaignText[]>> = {
  LA_AGREGE: [
    { text: recruitmentOfAgreges('5') },
    { text: cite('note de service du 15 décembre 2025, MENH2535543N'), campaign: 2026 },
  ],
  LA_AE_89: [{ text: cite('décret 89-729') }],
  LA_CERTIFIE: [{ text: cite('décret 2019-1043') }],
  LA_DIRECTEUR_ECOLE: [{ text: cite('loi 2021-1716') }],
  DETACH_CORPS: [{ text: cite('note de service MENH2428155N, rentrée 2025'), campaign: 2025 }],
};

/** Chapter II of the statute of the agrégés, which has an address of its own. */
export function recruitmentOfAgreges(article: string): LegalReference {
  const url = 'https://www.legifrance.gouv.fr/loda/id/LEGISCTA000006094595';
  return cite('décret 72-580 du 4 juillet 1972', { article, url });
}

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
