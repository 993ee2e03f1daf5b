import type { Locale } from '../../../platform/viewer.ts';
import type { Day } from '../facts/calendar.rules.ts';

// How one applies, where the sources say it. Checked on 2026-01-15; academies set their own dates within the national ones.

export interface HowToApply {
  readonly words: Readonly<Record<Locale, string>>;
  /** The first and the last day, by campaign. */
  readonly windows?: Readonly<Record<number, readonly [Day, Day]>>;
}

const examined = {
  words: {
    fr: 'Aucune candidature n’est à déposer : la situation de chaque promouvable est examinée.',
    en: 'No application is to be made: everybody who meets the conditions is considered.',
  },
};

/** « SIAC, now Cyclades »: most registers open in October and close in November. */
const cyclades = {
  words: {
    fr: 'Inscription sur Cyclades, en général en octobre et novembre.',
    en: 'Registration on Cyclades, as a rule in October and November.',
  },
};

/** « SIAM second degré, phase inter-académique », « SIAM premier degré, changement de département ». */
const siam = {
  words: {
    fr: 'Demande sur I-Prof (SIAM), en général en novembre.',
    en: 'Request on I-Prof (SIAM), as a rule in November.',
  },
};

export const applications: Readonly<Record<string, HowToApply>> = {
  HC: examined,
  CE: examined,
  // « Liste d’aptitude agrégés, candidature I-Prof 2025 », « Liste d’aptitude agrégés 2026 ».
  LA_AGREGE: {
    words: {
      fr: 'Candidature chaque année sur I-Prof (SIAP), avec un CV et une lettre de motivation.',
      en: 'Application each year on I-Prof (SIAP), with a CV and a letter of motivation.',
    },
    windows: { 2025: ['2025-01-02', '2025-01-23'], 2026: ['2026-01-19', '2026-02-20'] },
  },
  LA_CHAIRE_SUP: {
    words: {
      fr: 'Aucune candidature n’est à déposer : l’inspection générale propose.',
      en: 'No application is to be made: the general inspectorate proposes.',
    },
  },
  PERDIR_INTERNE: cyclades,
  IEN: cyclades,
  IA_IPR: cyclades,
  AGREG_INTERNE: cyclades,
  CAPES_INTERNE: cyclades,
  CAPLP_INTERNE: cyclades,
  CPE_INTERNE: cyclades,
  DETACH_CORPS: {
    words: {
      fr: 'Candidature auprès des académies, en général de janvier à mars, dans deux départements ou académies au plus.',
      en: 'Application to the academies, as a rule from January to March, in two departments or academies at most.',
    },
  },
  MVT_INTER_2D: siam,
  PERMUT_1D: siam,
};
