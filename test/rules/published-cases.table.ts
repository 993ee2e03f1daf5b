import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';

// Cases that unions, academies and the ministry published, each as facts and the answer of its page, in words of our own. Read in November 2026.

export const pages = {
  SE_UNSA_HC:
    'https://enseignants.se-unsa.org/Comment-sont-classes-les-PE-promus-a-la-hors-classe-a-la-rentree-2022',
  SNES_RECLASSEMENT: 'https://snes.edu/ma-carriere/apres-la-promotion-le-reclassement',
  SNUIPP_86:
    'https://snuipp86.fr/index.php/2021/10/22/regles-de-conservation-de-lanciennete-lors-du-passage-a-la-classe-exceptionnelle/',
  SE_UNSA_BONUS: 'https://www.se-unsa.org/2025/08/direction-decole-bonification-davancement-de-3-mois-an',
  SE_UNSA_67:
    'https://se-unsa67.net/avancement-bonifie-des-directrices-et-directeurs-decoles-comment-ca-marche/',
  S2DE: 'https://www.s2de.fr/2024/09/bonus-de-3-mois-une-gestionnaire-repond/',
  SNFOLC_78: 'https://snfolc78.fr/index.php/promotion/promotion-a-la-hors-classe',
  SE_UNSA_88: 'https://sections.se-unsa.org/88/spip.php?id_article=6282&page=article-imprim&printver=1',
  SGEN_LYON:
    'http://lyon.sgen-cfdt.fr/actu/rendez-vous-de-carriere-comment-se-deroule-t-il-comment-le-preparer',
  SNUDI_76: 'https://snudifo76.fr/ppcr-et-rendez-vous-de-carriere-2023-2024',
  SNUIPP_75: 'https://75.snuipp.fr/?Reclassement',
  CGT_VERSAILLES: 'https://www.cgteduc-versailles.fr/la-promotion-dechelon/',
  FSU_67:
    'https://fsu67.fsu.fr/bilan-de-la-campagne-davancement-dechelon-bonifie-des-6eme-et-8eme-echelons-des-personnels-du-1er-degre',
  SNES_CE5: 'https://snes.edu/article/echelon-special-de-la-classe-exceptionnelle',
  SNES_CE: 'https://www.snes.edu/Acces-a-la-Classe-exceptionnelle-32623.html',
  SE_UNSA_CE: 'https://enseignants.se-unsa.org/Classe-exceptionnelle-les-modalites-d-acces',
  SNUEP_HC: 'https://snuep.fr/?p=757',
  SNES_LILLE:
    'https://lille.snes.edu/Conge-parental-et-disponibilite-pour-enfant-surveillez-votre-carriere.html',
  SE_UNSA_DISPO:
    'https://enseignants.se-unsa.org/Disponibilite-je-fais-valoir-mes-droits-a-avancement-et-a-promotion',
  TERRITORIAL_123:
    'https://123territorial.fr/2024/04/25/%f0%9f%93%88-echelons-chevrons-et-traitement-hors-echelle-comment-ca-fonctionne-%f0%9f%a4%94/',
} as const;

/** How our answer compares with that of the page. */
export type Judgement = 'RIGHT' | 'PAGE_WRONG' | 'AMBIGUOUS' | 'OUT_OF_SCOPE';

export interface PublishedCase {
  readonly page: keyof typeof pages;
  readonly facts: CareerFacts;
  readonly asOf: string;
  /** What is asked, and the answer of the page. */
  readonly asked:
    | {
        readonly landing: string;
        readonly grade: 'HC' | 'CE';
        readonly campaign: number;
        readonly next?: string;
      }
    | { readonly next: string; readonly accelerated?: string }
    | { readonly points: number; readonly campaign: number }
    | { readonly rendezVous: string }
    | { readonly open: 'HORS_CLASSE' | 'CLASSE_EXCEPTIONNELLE'; readonly is: boolean }
    | { readonly gross: number };
  readonly judgement: Judgement;
  /** Where the page and the rules differ: why. */
  readonly why?: string;
  /** What the rules answer, where the page is wrong or the text leaves two readings. */
  readonly ours?: string | number | boolean;
}

const at = (place: string, more: Partial<CareerFacts> = {}): CareerFacts => {
  const [corps = '', grade = '', echelon, echelonDate = ''] = place.split(' ');
  const since = { corpsDate: '1995-09-01', titularSince: '1996-09-01' };
  return { corps, grade, echelon: Number(echelon), echelonDate, ...since, ...more };
};

type Asked = PublishedCase['asked'];
const right = (
  page: keyof typeof pages,
  place: string,
  asOf: string,
  asked: Asked,
  more = {},
): PublishedCase => ({
  page,
  facts: at(place, more),
  asOf,
  asked,
  judgement: 'RIGHT',
});

/** A promotion: from a place, to an échelon with its next one. */
const lands = (page: keyof typeof pages, place: string, campaign: number, landing: string, next?: string) =>
  right(page, place, `${campaign}-03-01`, {
    landing,
    grade: landing.startsWith('HC') ? 'HC' : 'CE',
    campaign,
    ...(next === undefined ? {} : { next }),
  });

const landings: readonly PublishedCase[] = [
  lands('SE_UNSA_HC', 'PE CN 9 2023-09-01', 2026, 'HC 2'),
  lands('SE_UNSA_HC', 'PE CN 9 2023-03-01', 2026, 'HC 2', '2027-03-01'),
  lands('SE_UNSA_HC', 'PE CN 10 2024-09-01', 2026, 'HC 3', '2027-03-01'),
  lands('SE_UNSA_HC', 'PE CN 10 2024-03-01', 2026, 'HC 4', '2029-03-01'),
  lands('SE_UNSA_HC', 'PE CN 11 2024-09-01', 2026, 'HC 4', '2027-03-01'),
  lands('SE_UNSA_HC', 'PE CN 11 2024-03-01', 2026, 'HC 5', '2029-09-01'),
  lands('SNES_RECLASSEMENT', 'CERTIFIE CN 11 2023-09-01', 2026, 'HC 5', '2029-09-01'),
  lands('SNES_RECLASSEMENT', 'CERTIFIE CN 11 2025-09-01', 2026, 'HC 4', '2028-03-01'),
  lands('SNES_RECLASSEMENT', 'CPE CN 10 2023-09-01', 2026, 'HC 4', '2029-03-01'),
  lands('SNES_RECLASSEMENT', 'PSYEN CN 10 2025-09-01', 2026, 'HC 3', '2028-03-01'),
  lands('SNES_RECLASSEMENT', 'AGREGE CN 11 2023-09-01', 2026, 'HC 4 HEA1'),
  lands('SNES_RECLASSEMENT', 'AGREGE CN 11 2025-09-01', 2026, 'HC 3', '2028-09-01'),
  lands('SNES_RECLASSEMENT', 'AGREGE CN 10 2024-09-01', 2026, 'HC 3', '2029-09-01'),
  lands('SNES_RECLASSEMENT', 'AGREGE CN 10 2025-09-01', 2026, 'HC 2', '2027-09-01'),
  lands('SNUIPP_86', 'PE HC 7 2025-09-01', 2026, 'CE 4', '2028-09-01'),
  lands('SNUIPP_86', 'PE HC 7 2023-09-01', 2026, 'CE 5 HEA1'),
  lands('SNUIPP_86', 'PE HC 6 2024-09-01', 2026, 'CE 4', '2029-09-01'),
  lands('SNUIPP_86', 'PE HC 5 2025-09-01', 2026, 'CE 3', '2028-03-01'),
];

/** Points of the seniority: the lines of the two tables. */
const points = (
  page: keyof typeof pages,
  corps: string,
  rows: readonly (readonly [number, number, number])[],
) =>
  rows.map(([echelon, years, value]) =>
    right(page, `${corps} CN ${echelon} ${2026 - years}-08-31`, '2026-03-01', {
      points: value,
      campaign: 2026,
    }),
  );

const seniority: readonly PublishedCase[] = [
  ...points('SNFOLC_78', 'CERTIFIE', [
    [9, 2, 0],
    [9, 3, 10],
    [10, 0, 20],
    [10, 1, 30],
    [10, 2, 40],
    [10, 3, 50],
    [11, 0, 60],
    [11, 1, 70],
    [11, 2, 80],
    [11, 3, 100],
    [11, 4, 110],
    [11, 5, 120],
    [11, 6, 130],
    [11, 7, 140],
    [11, 8, 150],
    [11, 9, 160],
    [11, 12, 160],
  ]),
  ...points('SE_UNSA_88', 'PE', [
    [9, 2, 0],
    [9, 3, 10],
    [10, 0, 20],
    [10, 1, 30],
    [10, 2, 40],
    [10, 3, 50],
    [11, 0, 70],
    [11, 1, 80],
    [11, 2, 90],
    [11, 3, 100],
    [11, 4, 110],
    [11, 5, 120],
    [11, 8, 120],
  ]),
];

const meets = (
  page: keyof typeof pages,
  echelon: number,
  days: readonly string[],
  year: string,
  corps = 'PE',
) =>
  days.map((day) =>
    right(page, `${corps} CN ${echelon} ${day}`, `${year.slice(0, 4)}-07-01`, { rendezVous: year }),
  );

const rendezVous: readonly PublishedCase[] = [
  ...meets('SGEN_LYON', 6, ['2024-09-01', '2025-08-31'], '2025-2026', 'CERTIFIE'),
  ...meets('SGEN_LYON', 8, ['2024-03-01', '2025-02-28'], '2025-2026', 'CERTIFIE'),
  ...meets('SGEN_LYON', 9, ['2024-09-01', '2025-08-31'], '2025-2026', 'CERTIFIE'),
  ...meets('SNUDI_76', 8, ['2023-03-01', '2024-02-28'], '2024-2025'),
  ...meets('SNUDI_76', 9, ['2023-09-01', '2024-08-31'], '2024-2025'),
  ...meets('SNUDI_76', 6, ['2023-09-01', '2024-08-31'], '2024-2025'),
];

const steps: readonly PublishedCase[] = [
  right('CGT_VERSAILLES', 'PE CN 9 2023-09-01', '2026-03-01', { next: '2027-09-01' }),
  right(
    'SE_UNSA_BONUS',
    'PE CN 3 2022-09-01',
    '2024-09-01',
    { next: '2024-06-01' },
    { directorYearsDone: 1 },
  ),
  right('SE_UNSA_67', 'PE CN 8 2021-03-01', '2024-09-01', { next: '2024-06-01' }, { directorYearsDone: 1 }),
  right('S2DE', 'PE CN 10 2024-08-06', '2024-09-10', { next: '2028-05-06' }, { directorYearsDone: 1 }),
  right('S2DE', 'PE CN 10 2024-08-06', '2028-07-01', { next: '2027-08-06' }, { directorYearsDone: 4 }),
  right('SNUIPP_75', 'PE CN 2 2022-04-01', '2022-09-01', { next: '2023-04-01' }),
  right('FSU_67', 'PE CN 6 2023-09-01', '2024-09-01', { next: '2026-09-01', accelerated: '2025-09-01' }),
  right('FSU_67', 'PE CN 8 2023-09-01', '2024-09-01', { next: '2027-03-01', accelerated: '2026-03-01' }),
  right('SNES_CE5', 'CERTIFIE CE 4 2020-09-01', '2023-01-15', { next: '2023-09-01' }),
  right('SNES_CE5', 'CERTIFIE CE 4 2019-09-01', '2023-01-15', { next: '2023-08-06' }),
  right(
    'SNES_LILLE',
    'CERTIFIE CN 9 2022-01-01',
    '2025-01-15',
    { next: '2026-01-01' },
    away('CONGE_PARENTAL'),
  ),
  right('SNES_LILLE', 'CERTIFIE CN 9 2022-01-01', '2025-01-15', { next: '2026-01-01' }, away('DISPO_ENFANT')),
  right(
    'SE_UNSA_DISPO',
    'CERTIFIE CN 9 2022-01-01',
    '2025-01-15',
    { next: '2027-01-01' },
    away('DISPO_AUTRE'),
  ),
  right(
    'SE_UNSA_DISPO',
    'CERTIFIE CN 9 2022-01-01',
    '2025-01-15',
    { next: '2026-01-01' },
    away('DISPO_ACTIVITE'),
  ),
];

function away(position: 'CONGE_PARENTAL' | 'DISPO_ENFANT' | 'DISPO_AUTRE' | 'DISPO_ACTIVITE') {
  return {
    positions: [
      { position: 'ACTIVITE', from: '1995-09-01', to: '2022-08-31' },
      { position, from: '2022-09-01', to: '2023-08-31' },
      { position: 'ACTIVITE', from: '2023-09-01' },
    ],
  } as const;
}

const open = (
  page: keyof typeof pages,
  place: string,
  key: 'HORS_CLASSE' | 'CLASSE_EXCEPTIONNELLE',
  is: boolean,
  more = {},
) => right(page, place, '2026-03-01', { open: key, is }, more);
const onLeave = (position: string) => ({
  positions: [
    { position: 'ACTIVITE', from: '1995-09-01', to: '2026-01-31' },
    { position, from: '2026-02-01', to: '2027-01-31' },
  ],
});

const campaigns: readonly PublishedCase[] = [
  open('SNUEP_HC', 'PLP CN 9 2024-08-31', 'HORS_CLASSE', true),
  open('SNUEP_HC', 'PLP CN 9 2024-09-01', 'HORS_CLASSE', false),
  open('SNUEP_HC', 'PLP CN 10 2026-08-31', 'HORS_CLASSE', true),
  {
    ...open('SNUEP_HC', 'PLP CN 10 2024-09-01', 'HORS_CLASSE', false, onLeave('CONGE_PARENTAL')),
    judgement: 'PAGE_WRONG',
    why: 'CGFP art. L515-8 and the guidelines of 2024 keep the right to promotion in a parental leave, for five years',
    ours: true,
  },
  open('SNES_CE', 'CERTIFIE HC 5 2026-08-31', 'CLASSE_EXCEPTIONNELLE', true),
  open('SNES_CE', 'CERTIFIE HC 5 2026-09-01', 'CLASSE_EXCEPTIONNELLE', false),
  open('SNES_CE', 'AGREGE HC 4 2026-08-31', 'CLASSE_EXCEPTIONNELLE', true),
  open('SNES_CE', 'CERTIFIE HC 5 2024-09-01', 'CLASSE_EXCEPTIONNELLE', true, onLeave('CONGE_PARENTAL')),
  open('SNES_CE', 'CERTIFIE HC 5 2024-09-01', 'CLASSE_EXCEPTIONNELLE', true, onLeave('DISPO_ENFANT')),
  open('SE_UNSA_CE', 'PE HC 4 2025-09-01', 'CLASSE_EXCEPTIONNELLE', false),
  open('SE_UNSA_CE', 'AGREGE HC 3 2025-09-01', 'CLASSE_EXCEPTIONNELLE', false),
  open('SE_UNSA_CE', 'PE HC 5 2025-09-01', 'CLASSE_EXCEPTIONNELLE', true),
];

const pay: readonly PublishedCase[] = [
  right('TERRITORIAL_123', 'CERTIFIE CE 5 2025-09-01', '2026-03-01', { gross: 4405.89 }),
  right('TERRITORIAL_123', 'CERTIFIE CE 5 2024-09-01', '2026-03-01', { gross: 4578.19 }),
  right('TERRITORIAL_123', 'CERTIFIE CE 5 2023-09-01', '2026-03-01', { gross: 4809.56 }),
  right('TERRITORIAL_123', 'AGREGE CE 3 2024-09-01', '2026-03-01', { gross: 5011.39 }),
  {
    ...right('SNES_CE5', 'CERTIFIE CE 4 2025-09-01', '2026-03-01', { gross: 4108.2 }),
    judgement: 'PAGE_WRONG',
    why: 'a rounded point of 4.92 €: 835 × 4.92278 € (décret 2023-519) is 4,110.52 €',
    ours: 4110.52,
  },
];

export const publishedCases: readonly PublishedCase[] = [
  ...landings,
  ...seniority,
  ...rendezVous,
  ...steps,
  ...campaigns,
  ...pay,
];
