// The texts that the rules are read in: where each is published, and between which days it is in force. Looked up on
// 2026-11-30 in copies of Légifrance, doctrine.fr and tricoteuses.fr; what was not found there is null, never a guess.

/** Where a rule is read. Each member is asked for: a rule without dates or without an address does not compile. */
export interface LegalReference {
  readonly title: string;
  readonly article: string | null;
  /** At Légifrance, or on the page of an administration. */
  readonly url: string | null;
  /** The first day on which it says what is applied here. */
  readonly inForceFrom: string | null;
  /** Its last day; null while it is in force. */
  readonly inForceUntil: string | null;
}

/** Address, first day and last day of a text. */
export type LegalText = readonly [url: string | null, from: string | null, until: string | null];

/** Nobody published it where we looked. */
export const notFound = null;
/** No repeal was found. */
export const inForce = null;

export const consolidated = (id: string) => `https://www.legifrance.gouv.fr/loda/id/${id}`;
/** The address that Légifrance gives each text of the Journal officiel, by its day of signature and its number. */
export const published = (eli: string) => `https://www.legifrance.gouv.fr/eli/${eli}/jo/texte`;
export const codeAt = (id: string) => `https://www.legifrance.gouv.fr/codes/texte_lc/${id}`;

const legalTexts = {
  // Statutes.
  'décret 90-680 du 1er août 1990': [consolidated('JORFTEXT000000350637'), '1990-09-01', inForce],
  'décret 72-581 du 4 juillet 1972': [consolidated('JORFTEXT000000306772'), '1972-07-07', inForce],
  // Its chapter III, from evaluation to the classe exceptionnelle: the address of the whole was not found.
  'décret 72-580 du 4 juillet 1972': [consolidated('LEGISCTA000006094596'), '1972-07-07', inForce],
  'décret 92-1189 du 6 novembre 1992': [consolidated('JORFTEXT000000528079'), '1992-11-07', inForce],
  'décret 80-627 du 4 août 1980': [consolidated('JORFTEXT000000861758'), notFound, inForce],
  'décret 70-738 du 12 août 1970': [consolidated('JORFTEXT000000874749'), notFound, inForce],
  'décret 2017-120 du 1er février 2017': [consolidated('JORFTEXT000033968083'), '2017-02-03', inForce],
  'décret 68-503 du 30 mai 1968': [consolidated('JORFTEXT000000868842'), '1967-01-01', inForce],
  'décret 61-1012 du 7 septembre 1961': [notFound, notFound, inForce],
  'décret 60-403 du 22 avril 1960': [notFound, notFound, inForce],
  'décret 86-492 du 14 mars 1986': [notFound, notFound, inForce],
  'décret 72-583 du 4 juillet 1972': [notFound, notFound, inForce],
  'décret 2017-789 du 5 mai 2017 (échelle de rémunération propre)': [
    published('decret/2017/5/5/2017-789'),
    notFound,
    inForce,
  ],
  'décret 2023-720 du 4 août 2023': [published('decret/2023/8/4/2023-720'), '2023-08-06', inForce],
  // Hors échelle: a chevron after one year of the pay of the one below.
  'arrêté du 29 août 1957': [notFound, notFound, inForce],
  // Positions. The code took the place of the act on 1 March 2022.
  'loi 84-16 du 11 janvier 1984': [consolidated('JORFTEXT000000501099'), notFound, '2022-02-28'],
  'code général de la fonction publique': [codeAt('LEGITEXT000044416551'), '2022-03-01', inForce],
  'décret 85-986 du 16 septembre 1985': [consolidated('JORFTEXT000000502401'), '1985-09-20', inForce],
  // Procedures. The rendez-vous that could not be held is of the text that amended the other, on the Journal of 6 July 2019.
  'arrêté du 5 mai 2017': [consolidated('JORFTEXT000034632395'), notFound, inForce],
  'arrêté du 21 juin 2019': [notFound, '2019-07-07', inForce],
  'arrêté du 14 juin 2019': [notFound, notFound, inForce],
  'décret 51-1423 du 5 décembre 1951': [notFound, notFound, inForce],
  'lignes directrices de gestion ministérielles relatives aux promotions et à la valorisation des parcours professionnels':
    [notFound, notFound, inForce],
  // Programmes.
  'décret 2023-777 du 14 août 2023': [published('decret/2023/8/14/2023-777'), '2023-09-01', inForce],
  'décret 89-729': [notFound, notFound, inForce],
  'décret 2019-1043': [consolidated('JORFTEXT000039206965'), notFound, inForce],
  'loi 2021-1716': [published('loi/2021/12/21/2021-1716'), notFound, inForce],
  'décret 90-675': [consolidated('JORFTEXT000000533674'), notFound, inForce],
  'décret 2017-169': [consolidated('JORFTEXT000034026196'), notFound, inForce],
  'arrêté du 19 février 1988': [notFound, notFound, inForce],
  'décret 2007-1470': [consolidated('JORFTEXT000000469540'), '2007-10-16', inForce],
  'note de service du 15 décembre 2025, MENH2535543N': [notFound, '2026-01-01', inForce],
  'note de service MENH2428155N, rentrée 2025': [
    'https://education.gouv.fr/bo/2024/Hebdo48/MENH2428155N',
    notFound,
    inForce,
  ],
} as const satisfies Readonly<Record<string, LegalText>>;

export type LegalTitle = keyof typeof legalTexts;

/** What of a text is cited, where that is not all of it for as long as it is in force. */
interface Cited {
  readonly article?: string | null;
  readonly from?: string;
  readonly until?: string;
  readonly url?: string;
}

/** Cites the texts of a table: each with its address and its days. */
export const citing =
  <Title extends string>(texts: Readonly<Record<Title, LegalText>>) =>
  (title: Title, { article = null, ...own }: Cited = {}): LegalReference => {
    const [url, from, until] = texts[title];
    const inForceFrom = own.from ?? from;
    const inForceUntil = own.until ?? until;
    if (inForceFrom !== null && inForceUntil !== null && inForceUntil < inForceFrom)
      throw new Error(`${title}, ${article}: in force from ${inForceFrom} until ${inForceUntil}`);
    return { title, article, url: own.url ?? url, inForceFrom, inForceUntil };
  };

export const cite = citing(legalTexts);

/** A text by the title that a table of another module has. */
export function isLegalTitle(title: string): title is LegalTitle {
  return Object.hasOwn(legalTexts, title);
}
