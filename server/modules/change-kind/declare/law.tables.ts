import {
  cite,
  citing,
  codeAt,
  consolidated,
  inForce,
  notFound,
  published,
  type LegalText,
} from '../../career/law/legal-texts.tables.ts';

// Texts that the kinds rest on. Read on 2026-01-15; addresses, days and what changed since were looked up on 2026-11-30, and what
// was not found is null. The regulations of 1985 are being moved into the Code général de la fonction publique (CGFP, books
// IV to VIII): their numbers were still those in force when they were read.

const texts = {
  'Code civil': [codeAt('LEGITEXT000006070721'), notFound, inForce],
  'Code de la sécurité sociale': [codeAt('LEGITEXT000006073189'), notFound, inForce],
  'Code des pensions civiles et militaires de retraite': [codeAt('LEGITEXT000006070302'), notFound, inForce],
  'Code des relations entre le public et l’administration': [
    codeAt('LEGITEXT000031366350'),
    '2016-01-01',
    inForce,
  ],
  'Code du travail': [codeAt('LEGITEXT000006072050'), notFound, inForce],
  'arrêté du 14 juin 2019': [notFound, notFound, inForce],
  'arrêté du 5 mai 2017 (rendez-vous de carrière)': [notFound, notFound, inForce],
  'décret 2019-122 du 21 février 2019': [published('decret/2019/2/21/2019-122'), notFound, inForce],
  'décret 2019-14 du 8 janvier 2019': [published('decret/2019/1/8/2019-14'), notFound, inForce],
  // In the Journal officiel of 7 May.
  'décret 2020-529 du 5 mai 2020': [published('decret/2020/5/5/2020-529'), '2020-05-08', inForce],
  'décret 2020-69 du 30 janvier 2020': [published('decret/2020/1/30/2020-69'), notFound, inForce],
  'décret 2021-997 du 28 juillet 2021': [published('decret/2021/7/28/2021-997'), notFound, inForce],
  'décret 2025-1169 du 5 décembre 2025': [published('decret/2025/12/5/2025-1169'), '2025-12-07', inForce],
  'décret 51-1423 du 5 décembre 1951': [consolidated('JORFTEXT000000326839'), '1949-01-01', inForce],
  'décret 82-103 du 22 janvier 1982': [notFound, notFound, inForce],
  'décret 82-624 du 20 juillet 1982': [consolidated('LEGITEXT000006065164'), notFound, inForce],
  'décret 85-1148 du 24 octobre 1985': [consolidated('JORFTEXT000000872483'), '1985-11-05', inForce],
  'décret 86-442 du 14 mars 1986': [consolidated('JORFTEXT000000884830'), '1986-03-16', inForce],
  // For pensions from that day on.
  'décrets 2026-344 et 2026-345 du 7 mai 2026': [notFound, '2026-09-01', inForce],
  // Sick leave at nine tenths.
  'loi 2025-127 du 14 février 2025': [published('loi/2025/2/14/2025-127'), '2025-03-01', inForce],
  'loi 2025-1403 du 30 décembre 2025 (financement de la sécurité sociale pour 2026)': [
    published('loi/2025/12/30/2025-1403'),
    notFound,
    inForce,
  ],
  'loi 2026-103 du 19 février 2026': [published('loi/2026/2/19/2026-103'), '2026-02-21', inForce],
  'règlement (UE) 260/2012': ['https://eur-lex.europa.eu/eli/reg/2012/260/oj', '2012-03-31', inForce],
} as const satisfies Readonly<Record<string, LegalText>>;

const citeOther = citing(texts);

/** An article of the Code général de la fonction publique; its regulations came book by book, after its laws. */
export const cgfp = (article: string, from?: string) => ({
  ...cite('code général de la fonction publique', { article, ...(from === undefined ? {} : { from }) }),
  title: 'Code général de la fonction publique',
});

/** An article of the Code des relations entre le public et l’administration. */
const crpa = (article: string) =>
  citeOther('Code des relations entre le public et l’administration', { article });

/** Any other text. */
export const text = (title: keyof typeof texts, article: string | null = null, from?: string) =>
  citeOther(title, { article, ...(from === undefined ? {} : { from }) });

/** The statute of positions: part-time has a decree of its own. */
export const positionsDecree = (article: string, from?: string) =>
  cite('décret 85-986 du 16 septembre 1985', { article, ...(from === undefined ? {} : { from }) });

/** Between the administration and its agents, two months of silence are a refusal. */
export const refusedAfterTwoMonths = { months: 2, outcome: 'REJECTED', legal: crpa('L231-4, 5°') } as const;

/** The same after another time, which a text of its own sets. */
export const refusedAfter = <Legal>(months: number, legal: Legal) =>
  ({ months, outcome: 'REJECTED', legal }) as const;

/**
 * A secondment and a disponibilité that are no right: two months of silence grant them. The law of positions goes before the
 * rule between the administration and its agents (TA Melun, 18 April 2017, for a civil servant of the State).
 */
export const grantedAfterTwoMonths = { months: 2, outcome: 'APPROVED', legal: cgfp('L511-3') } as const;
