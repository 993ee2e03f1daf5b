import type { AskedKind, KindFacts } from '../../server/modules/change-kind/index.ts';

/** The file that the cases are asked of: a teacher of the first degree of Orléans-Tours, on 2026-11-30. */
export const facts: KindFacts = {
  today: '2026-11-30',
  birthDate: '1988-05-20',
  degree: 'FIRST',
  academyCode: '18',
  corpsCode: 'PE',
  children: [{ givenName: 'Zoé', birthDate: '2020-02-29' }],
  maritalStatus: 'MARRIED',
  positions: [{ kind: 'ACTIVITE', from: '2012-09-01', to: null }],
};

/** What is asked: the form, the day, and of the file what differs. */
interface Case {
  readonly says: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly from?: string | null;
  readonly facts?: Partial<KindFacts>;
}
/** One that is refused, each fault as its code and its path. */
interface Faulty extends Case {
  readonly refused: readonly string[];
}
interface Cases {
  /** A form that is well filled in, which the cases change field by field (undefined: left out). */
  readonly form: Readonly<Record<string, unknown>>;
  readonly from?: string;
  readonly valid?: readonly Case[];
  readonly invalid: readonly Faulty[];
}

export const cases: Readonly<Record<AskedKind, Cases>> = {
  ADRESSE: {
    form: { lines: ['12 rue des Lilas'], postalCode: '28000', city: 'Chartres' },
    from: '2027-01-04',
    valid: [
      { says: 'overseas', with: { postalCode: '97410', city: 'Saint-Pierre', country: 'La Réunion' } },
      { says: 'the Pacific', with: { postalCode: '98800', city: 'Nouméa', country: 'Nouvelle-Calédonie' } },
      { says: 'Corsica', with: { postalCode: '20090', city: 'Ajaccio' } },
      { says: 'a sector of the armed forces', with: { postalCode: 'SP 69175', city: 'ARMEES' } },
      { says: 'a code of the armed forces', with: { postalCode: '00200', city: 'Armées' } },
      { says: 'Monaco', with: { postalCode: '98000', city: 'Monaco', country: 'Monaco' } },
      {
        says: 'a country with letters in its codes',
        with: { postalCode: 'H2X 1Y4', city: 'Montréal', country: 'Canada' },
      },
    ],
    invalid: [
      {
        says: 'four digits',
        with: { postalCode: '2800' },
        refused: ['INVALID_POSTAL_CODE change.adresse.postalCode'],
      },
      {
        says: 'a code of Monaco in France',
        with: { postalCode: '98000' },
        refused: ['INVALID_POSTAL_CODE change.adresse.postalCode'],
      },
      {
        says: 'a code of France in Monaco',
        with: { postalCode: '06000', country: 'Monaco' },
        refused: ['INVALID_POSTAL_CODE change.adresse.postalCode'],
      },
      {
        says: 'a code of the armed forces in a town',
        with: { postalCode: '00200' },
        refused: ['INVALID_POSTAL_CODE change.adresse.postalCode'],
      },
      { says: 'no line', with: { lines: [] }, refused: ['REQUIRED change.adresse.lines'] },
      {
        says: 'a line that is too long',
        with: { lines: ['a'.repeat(39)] },
        refused: ['TOO_LONG change.adresse.lines.0'],
      },
      {
        says: 'an invisible character',
        with: { city: 'Char\u200btres' },
        refused: ['NOT_PLAIN change.adresse.city'],
      },
      { says: 'no town', with: { city: undefined }, refused: ['REQUIRED change.adresse.city'] },
      { says: 'no day', from: null, refused: ['EFFECTIVE_DATE_REQUIRED effectiveFrom'] },
    ],
  },
  NOM_USAGE: {
    form: { usageName: 'Labert-Morin', changeUsername: true },
    valid: [
      { says: 'back to the family name, from a day on', with: { usageName: undefined }, from: '2027-01-01' },
    ],
    invalid: [
      {
        says: 'a name that turns the writing',
        with: { usageName: 'a\u202eb' },
        refused: ['NOT_PLAIN change.nomUsage.usageName'],
      },
      {
        says: 'a blank name',
        with: { usageName: ' ' },
        refused: ['INVALID_FORMAT change.nomUsage.usageName'],
      },
      {
        says: 'a word for yes',
        with: { changeUsername: 'yes' },
        refused: ['INVALID_FORMAT change.nomUsage.changeUsername'],
      },
    ],
  },
  NAISSANCE: {
    form: { arrival: 'BIRTH', children: [{ givenName: 'Léa', birthDate: '2026-03-14' }], asksForSft: true },
    valid: [
      {
        says: 'twins',
        with: {
          children: [
            { givenName: 'Léa', birthDate: '2026-03-14' },
            { givenName: 'Tom', birthDate: '2026-03-14' },
          ],
        },
      },
      { says: 'an adoption', with: { arrival: 'ADOPTION', arrivedOn: '2026-06-01' } },
    ],
    invalid: [
      {
        says: 'a child to come',
        with: { children: [{ givenName: 'Léa', birthDate: '2026-12-01' }] },
        refused: ['DATE_IN_FUTURE change.naissance.children.0.birthDate'],
      },
      {
        says: 'a child born when the parent was eleven',
        with: { children: [{ givenName: 'Léa', birthDate: '2000-05-19' }] },
        refused: ['CHILD_TOO_OLD_FOR_PARENT change.naissance.children.0.birthDate'],
      },
      {
        says: 'a child that is recorded, written without its accent',
        with: { children: [{ givenName: 'zoe', birthDate: '2020-02-29' }] },
        refused: ['CHILD_ALREADY_RECORDED change.naissance.children.0'],
      },
      {
        says: 'an adoption without its day',
        with: { arrival: 'ADOPTION' },
        refused: ['REQUIRED change.naissance.arrivedOn'],
      },
      {
        says: 'an arrival before the birth',
        with: { arrival: 'ADOPTION', arrivedOn: '2026-03-13' },
        refused: ['DATES_REVERSED change.naissance.arrivedOn'],
      },
      {
        says: 'an arrival to come',
        with: { arrival: 'ADOPTION', arrivedOn: '2026-12-01' },
        refused: ['DATE_IN_FUTURE change.naissance.arrivedOn'],
      },
      { says: 'no child', with: { children: [] }, refused: ['REQUIRED change.naissance.children'] },
      {
        says: 'a day that is none',
        with: { children: [{ givenName: 'Léa', birthDate: '2026-02-30' }] },
        refused: ['INVALID_FORMAT change.naissance.children.0.birthDate'],
      },
      { says: 'a day of the request', from: '2027-01-01', refused: ['NO_EFFECTIVE_DATE effectiveFrom'] },
    ],
  },
  RIB: {
    form: { iban: 'fr14 2004 1010 0505 0001 3m02 606', bic: 'psstfrppxxx', holder: 'Julie Labert' },
    valid: [
      { says: 'Monaco', with: { iban: 'MC5811222000010123456789030', bic: 'CFMOMCMX' } },
      { says: 'Germany', with: { iban: 'DE89370400440532013000' } },
      { says: 'Serbia, in SEPA since 2025', with: { iban: 'RS35260005601001611379' } },
    ],
    invalid: [
      {
        says: 'check digits that are wrong',
        with: { iban: 'FR1520041010050500013M02606' },
        refused: ['WRONG_IBAN_DIGITS change.rib.iban'],
      },
      {
        says: 'a key of the RIB that is wrong',
        with: { iban: 'FR8420041010050500013M02607' },
        refused: ['WRONG_RIB_KEY change.rib.iban'],
      },
      {
        says: 'a digit too few',
        with: { iban: 'FR1420041010050500013M0260' },
        refused: ['INVALID_IBAN change.rib.iban'],
      },
      {
        says: 'a country outside SEPA',
        with: { iban: 'BR1800360305000010009795493C1' },
        refused: ['IBAN_OUTSIDE_SEPA change.rib.iban'],
      },
      {
        says: 'a BIC of nine characters',
        with: { bic: 'PSSTFRPPX' },
        refused: ['INVALID_BIC change.rib.bic'],
      },
      { says: 'no holder', with: { holder: undefined }, refused: ['REQUIRED change.rib.holder'] },
    ],
  },
  ANOMALIE: {
    form: { heading: 'APPRAISAL', isMissing: true, expected: 'Le deuxième rendez-vous de 2024-2025 manque.' },
    valid: [
      { says: 'a line', with: { about: 'ste_0190f3c27a107cc398c4dc0c0c07398f', isMissing: undefined } },
      { says: 'what is no line', with: { heading: 'FAMILY', isMissing: false, shown: 'Marié' } },
    ],
    invalid: [
      {
        says: 'a line that is missing',
        with: { about: 'ste_0190f3c27a107cc398c4dc0c0c07398f' },
        refused: ['ABOUT_ONE_THING change.anomalie.isMissing'],
      },
      {
        says: 'neither a line nor what is shown',
        with: { isMissing: undefined },
        refused: ['REQUIRED change.anomalie.shown'],
      },
      {
        says: 'a part that the file does not have',
        with: { heading: 'STRIKES' },
        refused: ['UNKNOWN_VALUE change.anomalie.heading'],
      },
      {
        says: 'a text that nobody can see',
        with: { expected: '\u2800' },
        refused: ['REQUIRED change.anomalie.expected'],
      },
    ],
  },
  CONGE_PARENTAL: {
    form: { childBirthDate: '2026-08-01', until: '2027-07-31' },
    from: '2027-02-01',
    valid: [
      {
        says: 'a renewal one month ahead',
        with: { isRenewal: true, until: '2027-06-30' },
        from: '2027-01-01',
      },
      {
        says: 'a last month up to the third birthday',
        with: { childBirthDate: '2024-03-01', until: '2027-02-28' },
        from: '2027-02-01',
      },
      {
        says: 'an adopted child of five, for one year',
        with: { childBirthDate: '2021-01-01', adoptedOn: '2026-10-01', until: '2027-07-31' },
      },
    ],
    invalid: [
      {
        says: 'a request one month before',
        from: '2027-01-29',
        with: { until: '2027-06-30' },
        refused: ['NOTICE_TOO_SHORT effectiveFrom'],
      },
      {
        says: 'an end before the start',
        with: { until: '2027-01-31' },
        refused: ['DATES_REVERSED change.congeParental.until'],
      },
      {
        says: 'more than six months',
        with: { until: '2027-08-01' },
        refused: ['DURATION_NOT_ALLOWED change.congeParental.until'],
      },
      {
        says: 'less than two months',
        with: { until: '2027-03-30' },
        refused: ['DURATION_NOT_ALLOWED change.congeParental.until'],
      },
      {
        says: 'after the third birthday',
        with: { childBirthDate: '2024-03-01', until: '2027-04-30' },
        refused: ['RIGHT_ENDED change.congeParental.until'],
      },
      {
        says: 'an adoption before the birth',
        with: { adoptedOn: '2026-07-31' },
        refused: ['DATES_REVERSED change.congeParental.adoptedOn'],
      },
      { says: 'no day', from: null, refused: ['EFFECTIVE_DATE_REQUIRED effectiveFrom'] },
    ],
  },
  CUMUL: {
    form: {
      activity: 'ACCESSORY',
      description: 'Cours d’anglais pour adultes,\nle mardi soir.',
      employer: 'Université populaire de Chartres',
      hoursPerWeek: 3,
      remuneration: '45 € bruts de l’heure',
    },
    from: '2027-01-04',
    valid: [{ says: 'a business', with: { activity: 'BUSINESS', employer: undefined, until: '2028-01-03' } }],
    invalid: [
      { says: 'nobody who pays', with: { employer: undefined }, refused: ['REQUIRED change.cumul.employer'] },
      {
        says: 'forty hours',
        with: { hoursPerWeek: 40 },
        refused: ['OUT_OF_RANGE change.cumul.hoursPerWeek'],
      },
      {
        says: 'an end before the start',
        with: { until: '2027-01-03' },
        refused: ['DATES_REVERSED change.cumul.until'],
      },
      { says: 'no day', from: null, refused: ['EFFECTIVE_DATE_REQUIRED effectiveFrom'] },
    ],
  },
};
