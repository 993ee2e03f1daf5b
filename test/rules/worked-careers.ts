import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';

// Careers worked out by hand from the texts, then checked with two ways of adding months; as of 2026-01-15, campaign
// of 2026, admissibility of the next examinations on 2027-03-15. Never bent to what the rules answer: a career that
// seems wrong is proved wrong from its sources first.

export const WORKED_AS_OF = '2026-01-15';

export interface WorkedCareer {
  readonly id: string;
  readonly title: string;
  readonly facts: CareerFacts;
  readonly expected: {
    readonly next: {
      readonly echelon: number | null;
      readonly normal: string | null;
      readonly accelerated?: string;
    } | null;
    readonly without_bonus?: string;
    readonly rdv?: readonly { readonly n: number; readonly entry: string; readonly school_year: string }[];
    readonly chevrons?: readonly (readonly [string, string])[];
    readonly hc_first_campaign?: { readonly normal: number; readonly all_accelerated?: number };
    readonly ce_first_campaign?: number;
    /** With the appreciation supposed for the third rendez-vous. */
    readonly bareme_hc?: {
      readonly campaign: number;
      readonly appreciation: 'A_CONSOLIDER' | 'SATISFAISANT' | 'TRES_SATISFAISANT' | 'EXCELLENT';
      readonly seniority_points: number;
      readonly total: number;
    };
    readonly pay?: { readonly inm: number; readonly gross_monthly: number };
    readonly if_promoted_2026?: {
      readonly to: string;
      readonly echelonDate?: string;
      readonly next?: string;
      readonly ce_first_campaign?: number;
    };
    /** The place after the present one: held from one day, the next échelon on another. */
    readonly then?: readonly {
      readonly at: readonly [grade: string, echelon: number];
      readonly from: string;
      readonly date: string;
    }[];
    readonly refused?: string;
  };
  /** Reasons compare as sets. */
  readonly programmes: Readonly<
    Record<string, { readonly eligible: boolean; readonly reasons?: readonly string[] }>
  >;
  readonly arithmetic: readonly string[];
  readonly sources: readonly string[];
  readonly certainty: string;
}

export const workedCareers: readonly WorkedCareer[] = [
  // The acceleration is decided after RDV 1, in 2026-2027, with effect on 2026-09-01 when granted.
  {
    id: 'C01',
    title: 'PE at échelon 6 since 1 September 2024',
    facts: {
      corps: 'PE',
      grade: 'CN',
      echelon: 6,
      echelonDate: '2024-09-01',
      corpsDate: '2015-09-01',
      titularSince: '2016-09-01',
      birthDate: '1990-05-12',
      diplomas: ['MASTER'],
      services: [
        { from: '2015-09-01', to: '2016-08-31', tags: ['teaching', 'primary', 'public', 'catA'] },
        { from: '2016-09-01', tags: ['teaching', 'primary', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 7, normal: '2027-09-01', accelerated: '2026-09-01' },
      rdv: [{ n: 1, entry: '2024-09-01', school_year: '2025-2026' }],
      hc_first_campaign: { normal: 2036, all_accelerated: 2034 },
      pay: { inm: 497, gross_monthly: 2446.62 },
    },
    programmes: {
      HC: { eligible: false, reasons: ['ECHELON_TOO_LOW'] },
      CE: { eligible: false, reasons: ['GRADE_NOT_HC'] },
      LA_AGREGE: { eligible: false, reasons: ['CORPS_NOT_OPEN', 'AGE_TOO_LOW'] },
      LA_DIRECTEUR_ECOLE: { eligible: false, reasons: ['TRAINING_MISSING'] },
      CAFIPEMF: { eligible: true },
      PERMUT_1D: { eligible: true },
      PERDIR_INTERNE: { eligible: true },
      CAPPEI: { eligible: false, reasons: ['NOT_ON_SPECIALISED_POST'] },
      CRPE_INTERNE: { eligible: false, reasons: ['ALREADY_IN_CORPS'] },
    },
    arithmetic: [
      '2024-09-01 + 36 months = 2027-09-01; accelerated + 24 months = 2026-09-01',
      'RDV 1: 2024-09-01 + 12 months = 2025-09-01, first 31 August on or after = 2026-08-31, so school year 2025-2026',
      'normal path: 7 on 2027-09-01, 8 on 2030-09-01, 9 on 2034-03-01, + 24 months = 2036-03-01, campaign 2036',
      'both accelerated: 7 on 2026-09-01, 8 on 2029-09-01, 9 on 2032-03-01, + 24 months = 2034-03-01, campaign 2034',
      '497 × 4.92278 = 2446.62',
      'age on 2026-10-01: 36',
    ],
    sources: [
      'Décret 90-680 art. 24 (PE, durée des échelons et bonification), version antérieure à 2023',
      'Décret 2017-120 art. 22 (rendez-vous de carrière)',
      'Avancement accéléré d’échelon, articles par corps',
      'Conditions d’éligibilité à la hors classe (LDG)',
      'Accès à la hors-classe, qui est promouvable',
      'Rendez-vous de carrière 2025-2026: dates d’entrée dans l’échelon',
      'Rendez-vous de carrière 2024-2025: dates d’entrée dans l’échelon',
    ],
    certainty: 'high',
  },
  {
    id: 'C02',
    title: 'Certifiée at échelon 8 since 15 March 2024',
    facts: {
      corps: 'CERTIFIE',
      grade: 'CN',
      echelon: 8,
      echelonDate: '2024-03-15',
      corpsDate: '2010-09-01',
      titularSince: '2011-09-01',
      birthDate: '1986-02-20',
      diplomas: ['MASTER'],
      services: [
        { from: '2010-09-01', to: '2011-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '2011-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 9, normal: '2027-09-15', accelerated: '2026-09-15' },
      rdv: [{ n: 2, entry: '2024-03-15', school_year: '2025-2026' }],
      hc_first_campaign: { normal: 2030, all_accelerated: 2029 },
      pay: { inm: 562, gross_monthly: 2766.6 },
    },
    programmes: {
      HC: { eligible: false, reasons: ['ECHELON_TOO_LOW'] },
      LA_AGREGE: { eligible: true },
      AGREG_INTERNE: { eligible: true },
      CAPES_INTERNE: { eligible: false, reasons: ['ALREADY_IN_CORPS'] },
      CAFFA: { eligible: true },
      MVT_INTER_2D: { eligible: true },
      PERMUT_1D: { eligible: false, reasons: ['CORPS_NOT_OPEN'] },
    },
    arithmetic: [
      '2024-03-15 + 42 months = 2027-09-15; + 30 months = 2026-09-15',
      'RDV 2: + 18 months = 2025-09-15, first 31 August = 2026-08-31, school year 2025-2026',
      'HC normal: 2027-09-15 + 24 months = 2029-09-15, after 2029-08-31, so campaign 2030',
      'HC accelerated: 2026-09-15 + 24 months = 2028-09-15, campaign 2029',
      'LA agrégés: 40 on 2026-02-20, teaching 16 years on 2026-10-01, corps 16 years',
    ],
    sources: [
      'Décret 90-680 art. 24 (PE, durée des échelons et bonification), version antérieure à 2023',
      'Décret 2017-120 art. 22 (rendez-vous de carrière)',
      'Avancement accéléré d’échelon, articles par corps',
      'Conditions d’éligibilité à la hors classe (LDG)',
      'Accès à la hors-classe, qui est promouvable',
      'Rendez-vous de carrière 2025-2026: dates d’entrée dans l’échelon',
      'Rendez-vous de carrière 2024-2025: dates d’entrée dans l’échelon',
      'Liste d’aptitude agrégés, campagne 2025',
      'Liste d’aptitude agrégés 2026',
    ],
    certainty: 'high',
  },
  // Counting days inclusively, 2023-09-01 to 2025-08-31 is exactly two years; the campaign 2026 reading is kept
  // since RDV 3 falls in 2024-2025 and its appreciation is known in September 2025 only.
  {
    id: 'C03',
    title: 'Agrégé at échelon 9 since 1 September 2023',
    facts: {
      corps: 'AGREGE',
      grade: 'CN',
      echelon: 9,
      echelonDate: '2023-09-01',
      corpsDate: '2006-09-01',
      titularSince: '2007-09-01',
      birthDate: '1982-01-30',
      diplomas: ['MASTER'],
      services: [
        { from: '2006-09-01', to: '2007-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '2007-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 10, normal: '2027-09-01' },
      rdv: [{ n: 3, entry: '2023-09-01', school_year: '2024-2025' }],
      hc_first_campaign: { normal: 2026 },
      bareme_hc: { campaign: 2026, appreciation: 'EXCELLENT', seniority_points: 0, total: 145 },
      pay: { inm: 762, gross_monthly: 3751.16 },
    },
    programmes: {
      HC: { eligible: true },
      CE: { eligible: false, reasons: ['GRADE_NOT_HC'] },
      LA_CHAIRE_SUP: { eligible: false, reasons: ['CPGE_YEARS_TOO_LOW'] },
      LA_AGREGE: { eligible: false, reasons: ['CORPS_NOT_OPEN'] },
      AGREG_INTERNE: { eligible: false, reasons: ['ALREADY_IN_CORPS'] },
      IA_IPR: { eligible: true },
    },
    arithmetic: [
      '2023-09-01 + 48 months = 2027-09-01',
      '2023-09-01 + 24 months = 2025-09-01, one day after 2025-08-31, so campaign 2026',
      'on 2026-08-31: 35 whole months in échelon 9 = 2 years, line 9+2 = 0 point, 145 + 0 = 145',
      '762 × 4.92278 = 3751.16',
    ],
    sources: [
      'Conditions d’éligibilité à la hors classe (LDG)',
      'Accès à la hors-classe, qui est promouvable',
      'Rendez-vous de carrière 2025-2026: dates d’entrée dans l’échelon',
      'Rendez-vous de carrière 2024-2025: dates d’entrée dans l’échelon',
      'Hors classe 2d degré, barème',
    ],
    certainty: 'medium-high',
  },
  {
    id: 'C04',
    title: 'PLP changing to échelon 11 in the campaign year',
    facts: {
      corps: 'PLP',
      grade: 'CN',
      echelon: 10,
      echelonDate: '2022-02-10',
      entry9: '2018-02-10',
      corpsDate: '2002-09-01',
      titularSince: '2003-09-01',
      birthDate: '1974-07-07',
      diplomas: ['BAC+2'],
      services: [
        { from: '2002-09-01', to: '2003-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '2003-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 11, normal: '2026-02-10' },
      hc_first_campaign: { normal: 2020 },
      bareme_hc: { campaign: 2026, appreciation: 'TRES_SATISFAISANT', seniority_points: 60, total: 185 },
      pay: { inm: 634, gross_monthly: 3121.04 },
      if_promoted_2026: {
        to: 'HC 4',
        echelonDate: '2026-02-10',
        next: '2028-08-10',
        ce_first_campaign: 2028,
      },
      then: [{ at: ['HC', 4], date: '2028-08-10', from: '2026-02-10' }],
    },
    programmes: {
      HC: { eligible: true },
      CE: { eligible: false, reasons: ['GRADE_NOT_HC'] },
      LA_AGREGE: { eligible: true },
      CAPLP_INTERNE: { eligible: false, reasons: ['ALREADY_IN_CORPS'] },
      CAPES_INTERNE: { eligible: true },
    },
    arithmetic: [
      '2022-02-10 + 48 months = 2026-02-10',
      'on 2026-08-31: échelon 11 for 6 months = 11+0 = 60, 125 + 60 = 185',
      'promoted on 2026-09-01: CN 11 under 30 months gives HC 4 (index 720 above 678, gain 42 under the last step 44), seniority kept, date stays 2026-02-10',
      'HC 5 on 2026-02-10 + 30 months = 2028-08-10, before 2028-08-31: CE campaign 2028',
    ],
    sources: [
      'Conditions d’éligibilité à la hors classe (LDG)',
      'Accès à la hors-classe, qui est promouvable',
      'Rendez-vous de carrière 2025-2026: dates d’entrée dans l’échelon',
      'Rendez-vous de carrière 2024-2025: dates d’entrée dans l’échelon',
      'Décret 90-680 art. 25-2 (classement en classe exceptionnelle)',
      'Comment sont classés les PE promus à la hors-classe (2022)',
      'Hors classe 2d degré, barème',
    ],
    certainty: 'medium',
  },
  // A gestionnaire’s answer (S38) suggests the bonus may be applied back to 2026-01-15 once the third year is
  // over; low confidence.
  {
    id: 'C05',
    title: 'PE head of school with the three-month bonus',
    facts: {
      corps: 'PE',
      grade: 'CN',
      echelon: 7,
      echelonDate: '2023-10-15',
      directorYearsDone: 2,
      directorSince: '2023-09-01',
      corpsDate: '2009-09-01',
      titularSince: '2010-09-01',
      birthDate: '1985-03-03',
      diplomas: ['MASTER'],
      trainingDirection: true,
      services: [
        { from: '2009-09-01', to: '2010-08-31', tags: ['teaching', 'primary', 'public', 'catA'] },
        { from: '2010-09-01', tags: ['teaching', 'primary', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 8, normal: '2026-04-15' },
      without_bonus: '2026-10-15',
      pay: { inm: 524, gross_monthly: 2579.54 },
    },
    programmes: {
      HC: { eligible: false, reasons: ['ECHELON_TOO_LOW'] },
      LA_DIRECTEUR_ECOLE: { eligible: true },
      CAFIPEMF: { eligible: true },
    },
    arithmetic: [
      'base: 2023-10-15 + 36 months = 2026-10-15',
      'two full school years as head (2023-2024, 2024-2025) = 6 months, 2026-10-15 – 6 months = 2026-04-15',
      'the third year ends on 2026-08-31, after that date; its 3 months serve for échelon 9: 2026-04-15 + 42 – 3 months = 2029-07-15 (low)',
    ],
    sources: [
      'Direction d’école, bonification de 3 mois par an (août 2025)',
      'Bonus de 3 mois, réponse d’une gestionnaire (sept. 2024)',
      'Décret 2023-777 art. 3 à 5 (directeurs d’école)',
      'Bonus de 3 mois pour les directeurs, mode d’emploi',
    ],
    certainty: 'medium',
  },
  {
    id: 'C06',
    title: 'PsyEN (EDO) entering échelon 6',
    facts: {
      corps: 'PSYEN',
      grade: 'CN',
      echelon: 5,
      echelonDate: '2023-12-05',
      speciality: 'EDO',
      corpsDate: '2017-09-01',
      titularSince: '2018-09-01',
      birthDate: '1992-08-08',
      diplomas: ['MASTER_PSYCHO'],
      services: [
        { from: '2017-09-01', to: '2018-08-31', tags: ['public', 'catA'] },
        { from: '2018-09-01', tags: ['public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 6, normal: '2026-06-05' },
      rdv: [{ n: 1, entry: '2026-06-05', school_year: '2026-2027' }],
      hc_first_campaign: { normal: 2038, all_accelerated: 2036 },
      pay: { inm: 481, gross_monthly: 2367.86 },
    },
    programmes: {
      HC: { eligible: false, reasons: ['ECHELON_TOO_LOW'] },
      PERDIR_INTERNE: { eligible: true },
      IEN: { eligible: true },
      PSYEN_INTERNE: { eligible: false, reasons: ['ALREADY_IN_CORPS'] },
      DETACH_ETRANGER: { eligible: true },
      PERMUT_1D: { eligible: false, reasons: ['CORPS_NOT_OPEN'] },
    },
    arithmetic: [
      '2023-12-05 + 30 months = 2026-06-05',
      'RDV 1: 2026-06-05 + 12 months = 2027-06-05, first 31 August = 2027-08-31, school year 2026-2027',
      'normal: 7 on 2029-06-05, 8 on 2032-06-05, 9 on 2035-12-05, + 24 months = 2037-12-05, campaign 2038',
      'accelerated twice: 7 on 2028-06-05, 8 on 2031-06-05, 9 on 2033-12-05, + 24 = 2035-12-05, campaign 2036',
    ],
    sources: [
      'Décret 2017-120 art. 26 (PsyEN, durée des échelons), version du 06/08/2023',
      'Décret 2017-120 art. 22 (rendez-vous de carrière)',
      'Conditions d’éligibilité à la hors classe (LDG)',
      'Accès à la hors-classe, qui est promouvable',
      'Rendez-vous de carrière 2025-2026: dates d’entrée dans l’échelon',
      'Rendez-vous de carrière 2024-2025: dates d’entrée dans l’échelon',
    ],
    certainty: 'high',
  },
  {
    id: 'C07',
    title: 'PEPS hors classe reaching échelon 5 before 31 August',
    facts: {
      corps: 'PEPS',
      grade: 'HC',
      echelon: 4,
      echelonDate: '2023-09-01',
      corpsDate: '1999-09-01',
      titularSince: '2000-09-01',
      birthDate: '1975-04-02',
      diplomas: ['LICENCE_STAPS'],
      services: [
        { from: '1999-09-01', to: '2000-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '2000-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 5, normal: '2026-03-01' },
      ce_first_campaign: 2026,
      pay: { inm: 720, gross_monthly: 3544.4 },
    },
    programmes: {
      HC: { eligible: false, reasons: ['GRADE_NOT_CN'] },
      CE: { eligible: true },
      LA_AGREGE: { eligible: true },
      LA_PEPS: { eligible: false, reasons: ['CORPS_NOT_OPEN'] },
    },
    arithmetic: ['2023-09-01 + 30 months = 2026-03-01, on or before 2026-08-31: CE 2026'],
    sources: [
      'Classe exceptionnelle, fin des viviers',
      'Décret 2024-727 du 06/07/2024 art. 9 (agrégés, nouvel art. 13 sexies)',
      'Classe exceptionnelle 2026-2027 (Créteil, 3 février 2026)',
    ],
    certainty: 'high',
  },
  {
    id: 'C08',
    title: 'Agrégé hors classe échelon 3',
    facts: {
      corps: 'AGREGE',
      grade: 'HC',
      echelon: 3,
      echelonDate: '2023-09-01',
      corpsDate: '1997-09-01',
      titularSince: '1998-09-01',
      birthDate: '1971-01-01',
      diplomas: ['MASTER'],
      services: [
        { from: '1997-09-01', to: '1998-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '1998-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 4, normal: '2026-09-01' },
      ce_first_campaign: 2027,
      pay: { inm: 835, gross_monthly: 4110.52 },
    },
    programmes: {
      CE: { eligible: false, reasons: ['ECHELON_TOO_LOW'] },
      LA_CHAIRE_SUP: { eligible: false, reasons: ['CPGE_YEARS_TOO_LOW'] },
    },
    arithmetic: [
      '2023-09-01 + 36 months = 2026-09-01, one day after 2026-08-31: CE 2027',
      'échelon 4 is HEA1 (895)',
    ],
    sources: [
      'Décret 2024-727 du 06/07/2024 art. 9 (agrégés, nouvel art. 13 sexies)',
      'Grilles PRAG (agrégés) août 2022',
    ],
    certainty: 'high',
  },
  {
    id: 'C09',
    title: 'Agrégé hors classe échelon 4, chevrons',
    facts: {
      corps: 'AGREGE',
      grade: 'HC',
      echelon: 4,
      echelonDate: '2025-09-01',
      chevron: 'HEA1',
      corpsDate: '1996-09-01',
      titularSince: '1997-09-01',
      birthDate: '1970-01-01',
      diplomas: ['MASTER'],
      services: [
        { from: '1996-09-01', to: '1997-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '1997-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: null, normal: null },
      chevrons: [
        ['HEA1', '2025-09-01'],
        ['HEA2', '2026-09-01'],
        ['HEA3', '2027-09-01'],
      ],
      ce_first_campaign: 2026,
      pay: { inm: 895, gross_monthly: 4405.89 },
      if_promoted_2026: { to: 'CE 2 HEA2' },
    },
    programmes: { CE: { eligible: true } },
    arithmetic: [
      'chevron each year: HEA2 2026-09-01 (930), HEA3 2027-09-01 (977)',
      'échelon 4 held on 2026-08-31, not on 2025-08-31: first campaign 2026',
    ],
    sources: [
      'Décret 2024-727 du 06/07/2024 art. 9 (agrégés, nouvel art. 13 sexies)',
      'SNALC: INM 2023-2024 des agrégés et personnels',
      'Classe exceptionnelle 2026-2027 (Créteil, 3 février 2026)',
    ],
    certainty: 'high for dates, medium for the class after promotion',
  },
  {
    id: 'C10',
    title: 'Certifié at the last échelon of hors classe',
    facts: {
      corps: 'CERTIFIE',
      grade: 'HC',
      echelon: 7,
      echelonDate: '2022-05-01',
      corpsDate: '1990-09-01',
      titularSince: '1991-09-01',
      birthDate: '1966-02-02',
      diplomas: ['LICENCE'],
      services: [
        { from: '1990-09-01', to: '1991-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '1991-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: null, normal: null },
      pay: { inm: 826, gross_monthly: 4066.22 },
      if_promoted_2026: { to: 'CE 5 HEA1', echelonDate: '2026-09-01' },
    },
    programmes: { CE: { eligible: true } },
    arithmetic: [
      'HC 7 (826) to CE 4 (835), seniority kept up to 36 months; 2022-05-01 to 2026-09-01 = 52 months ≥ 36, so CE 5 at once',
    ],
    sources: [
      'Décret 90-680 art. 25-2 (classement en classe exceptionnelle)',
      'Classe exceptionnelle PEPS et agrégés: ancienneté du 7e HC',
    ],
    certainty: 'medium',
  },
  {
    id: 'C11',
    title: 'Certifié classe exceptionnelle échelon 4',
    facts: {
      corps: 'CERTIFIE',
      grade: 'CE',
      echelon: 4,
      echelonDate: '2024-09-01',
      corpsDate: '1989-09-01',
      titularSince: '1990-09-01',
      birthDate: '1965-02-02',
      diplomas: ['LICENCE'],
      services: [
        { from: '1989-09-01', to: '1990-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '1990-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 5, normal: '2027-09-01' },
      chevrons: [
        ['HEA1', '2027-09-01'],
        ['HEA2', '2028-09-01'],
        ['HEA3', '2029-09-01'],
      ],
      pay: { inm: 835, gross_monthly: 4110.52 },
    },
    programmes: {
      HC: { eligible: false, reasons: ['GRADE_NOT_CN'] },
      CE: { eligible: false, reasons: ['GRADE_NOT_HC'] },
    },
    arithmetic: [
      '2024-09-01 + 36 months = 2027-09-01, no quota since 2023-08-06',
      'HEA2 2028-09-01, HEA3 2029-09-01',
    ],
    sources: [
      'Suppression de l’échelon spécial, indices au 01/09/2023',
      'Linéarisation de la classe exceptionnelle (28/09/2023)',
    ],
    certainty: 'high',
  },
  {
    id: 'C12',
    title: 'PE back from a child-free dispo of 12 months, no activity',
    facts: {
      corps: 'PE',
      grade: 'CN',
      echelon: 5,
      echelonDate: '2023-09-01',
      positions: [{ position: 'DISPO_AUTRE', from: '2024-09-01', to: '2025-08-31' }],
      clockStops: [{ from: '2024-09-01', to: '2025-08-31' }],
      corpsDate: '2016-09-01',
      titularSince: '2017-09-01',
      birthDate: '1993-01-01',
      diplomas: ['MASTER'],
      services: [
        { from: '2016-09-01', to: '2017-08-31', tags: ['teaching', 'primary', 'public', 'catA'] },
        {
          from: '2017-09-01',
          to: '2024-08-31',
          tags: ['teaching', 'primary', 'public', 'catA', 'france_titular'],
        },
        { from: '2025-09-01', tags: ['teaching', 'primary', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: { next: { echelon: 6, normal: '2027-03-01' }, pay: { inm: 481, gross_monthly: 2367.86 } },
    programmes: {
      HC: { eligible: false, reasons: ['ECHELON_TOO_LOW'] },
      DETACH_ETRANGER: { eligible: true },
    },
    arithmetic: ['2023-09-01 + 30 months = 2026-03-01, + 12 months stopped = 2027-03-01'],
    sources: [
      'Congé parental, disponibilité, temps partiel',
      'Demande de disponibilité 2023-2024, maintien des droits à l’avancement (Lyon)',
    ],
    certainty: 'high',
  },
  {
    id: 'C13',
    title: 'Certifié turning 40 on the day of the condition',
    facts: {
      corps: 'CERTIFIE',
      grade: 'CN',
      echelon: 6,
      echelonDate: '2024-03-01',
      corpsDate: '2015-09-01',
      titularSince: '2016-09-01',
      birthDate: '1986-10-01',
      diplomas: ['MASTER'],
      services: [
        { from: '2015-09-01', to: '2016-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '2016-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 7, normal: '2027-03-01', accelerated: '2026-03-01' },
      rdv: [{ n: 1, entry: '2024-03-01', school_year: '2024-2025' }],
      hc_first_campaign: { normal: 2036, all_accelerated: 2034 },
      pay: { inm: 497, gross_monthly: 2446.62 },
    },
    programmes: {
      LA_AGREGE: { eligible: true },
      HC: { eligible: false, reasons: ['ECHELON_TOO_LOW'] },
      AGREG_INTERNE: { eligible: true },
      PERDIR_INTERNE: { eligible: true },
      IA_IPR: { eligible: false, reasons: ['CORPS_NOT_OPEN'] },
    },
    arithmetic: [
      'born 1986-10-01: 40 on 2026-10-01, the condition day',
      'teaching since 2015-09-01: 11 years on 2026-10-01, all in the corps',
      'RDV 1: 2024-03-01 + 12 months = 2025-03-01, school year 2024-2025; acceleration decided in 2025-2026, effect 2026-03-01',
      'normal: 7 2027-03-01, 8 2030-03-01, 9 2033-09-01, + 24 = 2035-09-01, campaign 2036',
      'accelerated: 7 2026-03-01, 8 2029-03-01, 9 2031-09-01, + 24 = 2033-09-01, campaign 2034',
    ],
    sources: [
      'Liste d’aptitude agrégés, campagne 2025',
      'Liste d’aptitude agrégés 2026',
      'Décret 72-580 chapitre II (recrutement)',
    ],
    certainty: 'high',
  },
  {
    id: 'C14',
    title: 'PLP with too few years in the corps',
    facts: {
      corps: 'PLP',
      grade: 'CN',
      echelon: 5,
      echelonDate: '2024-11-01',
      corpsDate: '2022-09-01',
      titularSince: '2023-09-01',
      birthDate: '1980-03-03',
      diplomas: ['MASTER'],
      services: [
        { from: '2014-09-01', to: '2022-08-31', tags: ['teaching', '2d', 'public'] },
        { from: '2022-09-01', to: '2023-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '2023-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: { next: { echelon: 6, normal: '2027-05-01' }, pay: { inm: 481, gross_monthly: 2367.86 } },
    programmes: {
      LA_AGREGE: { eligible: false, reasons: ['CORPS_YEARS_TOO_LOW'] },
      AGREG_INTERNE: { eligible: true },
      CAFFA: { eligible: true },
      PERDIR_INTERNE: { eligible: true },
      IEN: { eligible: false, reasons: ['SERVICE_YEARS_TOO_LOW'] },
      CONGE_FORMATION: { eligible: true },
    },
    arithmetic: [
      '2024-11-01 + 30 months = 2027-05-01',
      'corps 2022-09-01 to 2026-10-01 = 4 whole years, 5 asked: first campaign 2027 (2027-09-01)',
      'teaching 2014-09-01 to 2026-10-01 = 12 years (contract years counted: own, medium)',
      'perdir on 2027-01-01: 4 years of category A (2022-09-01), enough; IEN asks 5',
    ],
    sources: [
      'Liste d’aptitude agrégés, campagne 2025',
      'Liste d’aptitude agrégés 2026',
      'Concours de direction: 4 ans au lieu de 5, 3e concours (13/08/2020)',
      'Concours personnels d’encadrement (Créteil)',
    ],
    certainty: 'high for the list, medium for the rest',
  },
  {
    id: 'C15',
    title: 'Agrégée in classes préparatoires, échelon 6',
    facts: {
      corps: 'AGREGE',
      grade: 'CN',
      echelon: 6,
      echelonDate: '2024-01-15',
      corpsDate: '2014-09-01',
      titularSince: '2015-09-01',
      birthDate: '1989-04-04',
      diplomas: ['DOCTORAT'],
      services: [
        { from: '2014-09-01', to: '2015-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '2015-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
        { from: '2023-09-01', tags: ['cpge'] },
      ],
    },
    expected: {
      next: { echelon: 7, normal: '2027-01-15', accelerated: '2026-01-15' },
      rdv: [{ n: 1, entry: '2024-01-15', school_year: '2024-2025' }],
      pay: { inm: 623, gross_monthly: 3066.89 },
    },
    programmes: {
      LA_CHAIRE_SUP: { eligible: true },
      HC: { eligible: false, reasons: ['ECHELON_TOO_LOW'] },
      IA_IPR: { eligible: true },
      DETACH_ETRANGER: { eligible: true },
    },
    arithmetic: [
      '2024-01-15 + 36 = 2027-01-15; + 24 = 2026-01-15, the very day of the question: pending until the list is signed',
      'CPGE since 2023-09-01: 2 whole years on 2026-01-15',
    ],
    sources: [
      'Chaire supérieure ou classe exceptionnelle des agrégés',
      'Chaires supérieures, brochure SNES 2023 et 2024 p. 21',
    ],
    certainty: 'medium',
  },
  {
    id: 'C16',
    title: 'Instituteur near the top',
    facts: {
      corps: 'INSTITUTEUR',
      grade: 'UNIQUE',
      echelon: 10,
      echelonDate: '2022-09-01',
      corpsDate: '1993-09-01',
      titularSince: '1994-09-01',
      birthDate: '1970-10-10',
      diplomas: ['BAC+2'],
      services: [
        { from: '1993-09-01', to: '1994-08-31', tags: ['teaching', 'primary', 'public'] },
        { from: '1994-09-01', tags: ['teaching', 'primary', 'public', 'france_titular'] },
      ],
    },
    expected: { next: { echelon: 11, normal: '2026-09-01' }, pay: { inm: 499, gross_monthly: 2456.47 } },
    programmes: {
      LA_PE: { eligible: true },
      HC: { eligible: false, reasons: ['CORPS_NOT_OPEN', 'GRADE_NOT_CN'] },
      CAFIPEMF: { eligible: true },
      PERMUT_1D: { eligible: true },
      DETACH_CORPS: { eligible: false, reasons: ['CORPS_NOT_OPEN', 'SERVICE_YEARS_TOO_LOW'] },
    },
    arithmetic: [
      '2022-09-01 + 48 months = 2026-09-01',
      'list to PE: 5 years in the corps, here 33',
      'detachment into a teaching corps asks category A; instituteur is category B',
    ],
    sources: [
      'Avancement des instituteurs et PE (grille instituteurs 2020)',
      'Intégration des instituteurs dans le corps des PE (2016, 2019)',
      'Accueil en détachement dans les corps enseignants',
    ],
    certainty: 'medium',
  },
  // The hors classe of this corps has another table; the HC programme of the seven corps is not his.
  {
    id: 'C17',
    title: 'Chargé d’enseignement d’EPS, hors classe',
    facts: {
      corps: 'CE_EPS',
      grade: 'HC',
      echelon: 5,
      echelonDate: '2024-09-01',
      corpsDate: '1988-09-01',
      titularSince: '1989-09-01',
      birthDate: '1966-05-05',
      diplomas: ['P2B'],
      services: [
        { from: '1988-09-01', to: '1989-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '1989-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 6, normal: '2027-09-01' },
      ce_first_campaign: 2025,
      pay: { inm: 626, gross_monthly: 3081.66 },
    },
    programmes: {
      CE: { eligible: true },
      LA_PEPS: { eligible: true },
      LA_AGREGE: { eligible: false, reasons: ['CORPS_NOT_OPEN'] },
      HC: { eligible: false, reasons: ['CORPS_NOT_OPEN', 'GRADE_NOT_CN'] },
    },
    arithmetic: [
      '2024-09-01 + 36 = 2027-09-01',
      'échelon 5 held on 2025-08-31: CE 2025',
      '5 years of services on 2026-10-01 and P2B: list to PEPS open',
    ],
    sources: ['Grille chargés d’enseignement d’EPS', 'Liste d’aptitude CE d’EPS vers professeurs d’EPS 2026'],
    certainty: 'medium',
  },
  {
    id: 'C18',
    title: 'Professeur de chaires supérieures',
    facts: {
      corps: 'CHAIRE_SUP',
      grade: 'UNIQUE',
      echelon: 5,
      echelonDate: '2023-03-01',
      corpsDate: '2014-09-01',
      titularSince: '2008-09-01',
      birthDate: '1979-09-09',
      diplomas: ['DOCTORAT'],
      services: [
        { from: '2007-09-01', to: '2008-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '2008-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
        { from: '2010-09-01', tags: ['cpge'] },
      ],
    },
    expected: {
      next: { echelon: 6, normal: '2026-09-01' },
      chevrons: [
        ['HEA1', '2026-09-01'],
        ['HEA2', '2027-09-01'],
        ['HEA3', '2028-09-01'],
        ['HEB1', '2030-03-01'],
      ],
      pay: { inm: 835, gross_monthly: 4110.52 },
      then: [{ at: ['UNIQUE', 6], date: '2030-03-01', from: '2026-09-01' }],
    },
    programmes: {
      HC: { eligible: false, reasons: ['CORPS_NOT_OPEN', 'GRADE_NOT_CN'] },
      CE: { eligible: false, reasons: ['CORPS_NOT_OPEN', 'GRADE_NOT_HC'] },
      LA_CHAIRE_SUP: { eligible: false, reasons: ['CORPS_NOT_OPEN'] },
      IA_IPR: { eligible: true },
      AGREG_INTERNE: { eligible: false, reasons: ['ALREADY_IN_CORPS'] },
    },
    arithmetic: [
      '2023-03-01 + 42 = 2026-09-01 (HEA1); + 42 = 2030-03-01 (HEB1)',
      'HEA2 2027-09-01, HEA3 2028-09-01',
    ],
    sources: [
      'Grille professeurs de chaires supérieures, mise à jour 17/01/2026',
      'Linéarisation de la classe exceptionnelle (28/09/2023)',
    ],
    certainty: 'medium',
  },
  // In practice stagiaires may be classed higher by earlier services.
  {
    id: 'C19',
    title: 'PE stagiaire',
    facts: {
      corps: 'PE',
      grade: 'CN',
      echelon: 1,
      echelonDate: '2025-09-01',
      status: 'stagiaire',
      corpsDate: '2025-09-01',
      birthDate: '2001-02-03',
      diplomas: ['MASTER'],
      services: [{ from: '2025-09-01', tags: ['teaching', 'primary', 'public', 'catA'] }],
    },
    expected: { next: { echelon: 2, normal: '2026-09-01' }, pay: { inm: 395, gross_monthly: 1944.5 } },
    programmes: {
      HC: { eligible: false, reasons: ['NOT_TITULAR', 'ECHELON_TOO_LOW'] },
      PERMUT_1D: { eligible: false, reasons: ['NOT_TITULAR', 'NOT_TITULAR_LONG_ENOUGH'] },
      LA_DIRECTEUR_ECOLE: {
        eligible: false,
        reasons: ['NOT_TITULAR', 'PRIMARY_YEARS_TOO_LOW', 'TRAINING_MISSING'],
      },
      CAFIPEMF: { eligible: false, reasons: ['NOT_TITULAR', 'PRIMARY_YEARS_TOO_LOW'] },
      DETACH_ETRANGER: { eligible: false, reasons: ['NOT_TITULAR', 'SERVICE_YEARS_TOO_LOW'] },
      CAPPEI: { eligible: false, reasons: ['NOT_TITULAR', 'NOT_ON_SPECIALISED_POST'] },
      CONGE_FORMATION: { eligible: false, reasons: ['NOT_TITULAR', 'SERVICE_YEARS_TOO_LOW'] },
    },
    arithmetic: [
      '2025-09-01 + 12 = 2026-09-01',
      '395 × 4.92278 = 1944.50 before earlier services are counted',
    ],
    sources: [
      'Décret 90-680 art. 24 (PE, durée des échelons et bonification), version antérieure à 2023',
      'Direction: modalités de la liste d’aptitude',
      'Détachement à l’étranger, rentrée 2026',
      'Permutations 2026, informations pratiques',
    ],
    certainty: 'high',
  },
  {
    id: 'C20',
    title: 'PE acting as head of school for a year',
    facts: {
      corps: 'PE',
      grade: 'CN',
      echelon: 2,
      echelonDate: '2025-09-01',
      corpsDate: '2024-09-01',
      titularSince: '2025-09-01',
      birthDate: '1999-02-03',
      diplomas: ['MASTER'],
      trainingDirection: true,
      services: [
        { from: '2024-09-01', to: '2025-08-31', tags: ['teaching', 'primary', 'public', 'catA'] },
        {
          from: '2025-09-01',
          tags: ['teaching', 'primary', 'public', 'catA', 'france_titular', 'director_acting'],
        },
      ],
    },
    expected: { next: { echelon: 3, normal: '2026-09-01' }, pay: { inm: 446, gross_monthly: 2195.56 } },
    programmes: {
      LA_DIRECTEUR_ECOLE: { eligible: true },
      DETACH_ETRANGER: { eligible: false, reasons: ['SERVICE_YEARS_TOO_LOW'] },
      PERMUT_1D: { eligible: true },
    },
    arithmetic: [
      '2 years of teaching on 2026-09-01 but 1 year acting as head: open by the second branch',
      'titulaire since 2025-09-01: 1 year on 2026-09-01, 2 asked for posts abroad',
    ],
    sources: [
      'Eurydice: accès à la direction d’école (loi 2021-1716)',
      'Direction: modalités de la liste d’aptitude',
      'Détachement à l’étranger, rentrée 2026',
    ],
    certainty: 'medium',
  },
  {
    id: 'C21',
    title: 'Certifiée with exactly four years of category A',
    facts: {
      corps: 'CERTIFIE',
      grade: 'CN',
      echelon: 4,
      echelonDate: '2025-11-01',
      corpsDate: '2022-09-01',
      titularSince: '2023-09-01',
      birthDate: '1995-05-05',
      diplomas: ['MASTER'],
      services: [
        { from: '2022-09-01', to: '2023-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '2023-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: { next: { echelon: 5, normal: '2027-11-01' }, pay: { inm: 466, gross_monthly: 2294.02 } },
    programmes: {
      PERDIR_INTERNE: { eligible: true },
      IEN: { eligible: false, reasons: ['SERVICE_YEARS_TOO_LOW'] },
      IA_IPR: { eligible: false, reasons: ['CORPS_NOT_OPEN', 'SERVICE_YEARS_TOO_LOW'] },
      AGREG_INTERNE: { eligible: false, reasons: ['SERVICE_YEARS_TOO_LOW'] },
      CAFFA: { eligible: false, reasons: ['TEACHING_2D_YEARS_TOO_LOW'] },
      DETACH_CORPS: { eligible: true },
      CONGE_FORMATION: { eligible: true },
      LA_AGREGE: {
        eligible: false,
        reasons: ['AGE_TOO_LOW', 'TEACHING_YEARS_TOO_LOW', 'CORPS_YEARS_TOO_LOW'],
      },
    },
    arithmetic: [
      '2025-11-01 + 24 = 2027-11-01',
      '2022-09-01 to 2027-01-01 = 4 years 4 months: perdir (4) yes, IEN (5) no',
      'to 2027-03-15 = 4 years of public service, 5 asked for agrégation interne',
    ],
    sources: [
      'Les concours internes (3 ans, 5 ans pour l’agrégation)',
      'Concours de direction: 4 ans au lieu de 5, 3e concours (13/08/2020)',
      'Concours personnels d’encadrement (Créteil)',
      'Le congé formation',
    ],
    certainty: 'medium',
  },
  // retained path: normal: not among the 30 %
  {
    id: 'C22',
    title: 'End of month, échelon 8',
    facts: {
      corps: 'CERTIFIE',
      grade: 'CN',
      echelon: 8,
      echelonDate: '2023-10-31',
      corpsDate: '2009-09-01',
      titularSince: '2010-09-01',
      birthDate: '1985-05-05',
      diplomas: ['MASTER'],
      rdv: { '2': 'SATISFAISANT' },
      services: [
        { from: '2009-09-01', to: '2010-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '2010-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 9, normal: '2027-04-30', accelerated: '2026-04-30' },
      rdv: [{ n: 2, entry: '2023-10-31', school_year: '2024-2025' }],
      hc_first_campaign: { normal: 2029, all_accelerated: 2028 },
      pay: { inm: 562, gross_monthly: 2766.6 },
    },
    programmes: { HC: { eligible: false, reasons: ['ECHELON_TOO_LOW'] }, LA_AGREGE: { eligible: true } },
    arithmetic: [
      '2023-10-31 + 42 months = April 2027, 30 days: 2027-04-30',
      '+ 30 months = April 2026: 2026-04-30',
      'RDV 2: + 18 months = 2025-04-30, school year 2024-2025, decided in 2025-2026; satisfaisant is rarely enough for the 30 %',
      'HC: 2027-04-30 + 24 = 2029-04-30, campaign 2029; accelerated 2028-04-30, campaign 2028',
    ],
    sources: [
      'Décret 90-680 art. 24 (PE, durée des échelons et bonification), version antérieure à 2023',
      'Rendez-vous de carrière 2025-2026: dates d’entrée dans l’échelon',
      'Rendez-vous de carrière 2024-2025: dates d’entrée dans l’échelon',
    ],
    certainty: 'high for the rule, medium for the day',
  },
  {
    id: 'C23',
    title: '29 February',
    facts: {
      corps: 'PE',
      grade: 'CN',
      echelon: 7,
      echelonDate: '2024-02-29',
      corpsDate: '2010-09-01',
      titularSince: '2011-09-01',
      birthDate: '1986-05-05',
      diplomas: ['MASTER'],
      services: [
        { from: '2010-09-01', to: '2011-08-31', tags: ['teaching', 'primary', 'public', 'catA'] },
        { from: '2011-09-01', tags: ['teaching', 'primary', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 8, normal: '2027-02-28' },
      hc_first_campaign: { normal: 2032, all_accelerated: 2031 },
      pay: { inm: 524, gross_monthly: 2579.54 },
    },
    programmes: { HC: { eligible: false, reasons: ['ECHELON_TOO_LOW'] } },
    arithmetic: [
      '2024-02-29 + 36 months = 2027-02-28 (clamped)',
      '9 on 2027-02-28 + 42 = 2030-08-28, + 24 = 2032-08-28, campaign 2032',
      'accelerated at 8: 2029-08-28, + 24 = 2031-08-28, campaign 2031',
    ],
    sources: ['Décret 90-680 art. 24 (PE, durée des échelons et bonification), version antérieure à 2023'],
    certainty: 'medium',
  },
  {
    id: 'C24',
    title: 'Adjoint d’enseignement',
    facts: {
      corps: 'AE',
      grade: 'UNIQUE',
      echelon: null,
      echelonDate: null,
      corpsDate: '1988-09-01',
      titularSince: '1989-09-01',
      birthDate: '1964-05-05',
      diplomas: ['LICENCE'],
      services: [
        { from: '1988-09-01', to: '1989-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '1989-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: { next: null },
    programmes: {
      LA_AE_89: { eligible: true },
      LA_CERTIFIE: { eligible: false, reasons: ['PROGRAMME_ABOLISHED'] },
      LA_AGREGE: { eligible: false, reasons: ['CORPS_NOT_OPEN'] },
    },
    arithmetic: [
      'the only corps still able to enter certifiés by list (décret 89-729)',
      'échelon table of the corps not collected: no date',
    ],
    sources: ['Devenir certifié par liste d’aptitude (suppression, décret 2019-1043)'],
    certainty: 'medium',
  },
  // The date of entry is old on purpose: the projection gives échelon 10 on 2024-09-01, which the server must not
  // show.
  {
    id: 'C25',
    title: 'Private teacher under contract',
    facts: {
      sector: 'private_under_contract',
      corps: 'CERTIFIE',
      grade: 'CN',
      echelon: 9,
      echelonDate: '2020-09-01',
      corpsDate: '2003-09-01',
      titularSince: '2004-09-01',
      birthDate: '1978-05-05',
      diplomas: ['LICENCE'],
      services: [{ from: '2003-09-01', tags: ['teaching', '2d'] }],
    },
    expected: {
      next: { echelon: 10, normal: '2024-09-01' },
      refused: 'application I-Professionnel',
      pay: { inm: 634, gross_monthly: 3121.04 },
    },
    programmes: {
      HC: { eligible: false, reasons: ['NOT_PUBLIC_SECTOR'] },
      LA_AGREGE: { eligible: false, reasons: ['NOT_PUBLIC_SECTOR'] },
      MVT_INTER_2D: { eligible: false, reasons: ['NOT_PUBLIC_SECTOR'] },
    },
    arithmetic: ['the account is refused before any computing'],
    sources: [
      'Seed 003: différence I-Prof / webmel, captures Aix-Marseille 2014',
      'I-Professionnel pour le privé (2010)',
    ],
    certainty: 'high',
  },
  {
    id: 'C26',
    title: 'PE on a specialised post, CAPPEI by experience',
    facts: {
      corps: 'PE',
      grade: 'CN',
      echelon: 7,
      echelonDate: '2024-06-01',
      specialisedPost: true,
      corpsDate: '2014-09-01',
      titularSince: '2015-09-01',
      birthDate: '1990-05-05',
      diplomas: ['MASTER'],
      services: [
        { from: '2014-09-01', to: '2015-08-31', tags: ['teaching', 'primary', 'public', 'catA'] },
        { from: '2015-09-01', tags: ['teaching', 'primary', 'public', 'catA', 'france_titular'] },
        { from: '2023-09-01', tags: ['specialised'] },
      ],
    },
    expected: { next: { echelon: 8, normal: '2027-06-01' }, pay: { inm: 524, gross_monthly: 2579.54 } },
    programmes: {
      CAPPEI: { eligible: true },
      CAPPEI_VAEP: { eligible: true },
      DDEEAS: { eligible: true },
      LA_DIRECTEUR_ECOLE: { eligible: false, reasons: ['TRAINING_MISSING'] },
    },
    arithmetic: [
      '2024-06-01 + 36 = 2027-06-01',
      '12 years of teaching and 3 years full time specialised on 2026-09-01',
    ],
    sources: ['CAPPEI par VAEP session 2026 (Rennes)', 'CAPPEI par VAEP, recevabilité'],
    certainty: 'medium',
  },
  {
    id: 'C27',
    title: 'Agrégée classe exceptionnelle',
    facts: {
      corps: 'AGREGE',
      grade: 'CE',
      echelon: 1,
      echelonDate: '2024-09-01',
      corpsDate: '1994-09-01',
      titularSince: '1995-09-01',
      birthDate: '1969-05-05',
      diplomas: ['DOCTORAT'],
      services: [
        { from: '1994-09-01', to: '1995-08-31', tags: ['teaching', '2d', 'public', 'catA'] },
        { from: '1995-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 2, normal: '2027-03-01' },
      chevrons: [
        ['HEA1', '2027-03-01'],
        ['HEA2', '2028-03-01'],
        ['HEA3', '2029-03-01'],
        ['HEB1', '2030-03-01'],
      ],
      pay: { inm: 835, gross_monthly: 4110.52 },
      then: [{ at: ['CE', 2], date: '2030-03-01', from: '2027-03-01' }],
    },
    programmes: {
      CE: { eligible: false, reasons: ['GRADE_NOT_HC'] },
      HC: { eligible: false, reasons: ['GRADE_NOT_CN'] },
    },
    arithmetic: [
      '2024-09-01 + 30 = 2027-03-01 (HEA1), HEA2 2028-03-01, HEA3 2029-03-01',
      'échelon 3 (HEB1) on 2027-03-01 + 36 = 2030-03-01 (36 months: medium)',
    ],
    sources: [
      'Grilles PRAG (agrégés) août 2022',
      'Linéarisation de la classe exceptionnelle (28/09/2023)',
      'SNALC: INM 2023-2024 des agrégés et personnels',
    ],
    certainty: 'medium',
  },
  {
    id: 'C28',
    title: 'PE already accelerated once',
    facts: {
      corps: 'PE',
      grade: 'CN',
      echelon: 8,
      echelonDate: '2025-09-01',
      history: [
        { echelon: 6, from: '2020-09-01' },
        { echelon: 7, from: '2022-09-01', accelerated: true },
      ],
      corpsDate: '2011-09-01',
      titularSince: '2012-09-01',
      birthDate: '1988-05-05',
      diplomas: ['MASTER'],
      services: [
        { from: '2011-09-01', to: '2012-08-31', tags: ['teaching', 'primary', 'public', 'catA'] },
        { from: '2012-09-01', tags: ['teaching', 'primary', 'public', 'catA', 'france_titular'] },
      ],
    },
    expected: {
      next: { echelon: 9, normal: '2029-03-01', accelerated: '2028-03-01' },
      rdv: [
        { n: 1, entry: '2020-09-01', school_year: '2021-2022' },
        { n: 2, entry: '2025-09-01', school_year: '2026-2027' },
      ],
      hc_first_campaign: { normal: 2031, all_accelerated: 2030 },
      pay: { inm: 562, gross_monthly: 2766.6 },
    },
    programmes: { HC: { eligible: false, reasons: ['ECHELON_TOO_LOW'] } },
    arithmetic: [
      '6 on 2020-09-01, accelerated + 24 = 2022-09-01 (7), + 36 = 2025-09-01 (8)',
      '8 + 42 = 2029-03-01 or + 30 = 2028-03-01',
      '+ 24: 2031-03-01 (campaign 2031) or 2030-03-01 (campaign 2030)',
      'RDV 2: 2025-09-01 + 18 = 2027-03-01, school year 2026-2027',
    ],
    sources: [
      'Décret 90-680 art. 24 (PE, durée des échelons et bonification), version antérieure à 2023',
      'Décret 2017-120 art. 22 (rendez-vous de carrière)',
      'Rendez-vous de carrière 2025-2026: dates d’entrée dans l’échelon',
    ],
    certainty: 'high',
  },
];
