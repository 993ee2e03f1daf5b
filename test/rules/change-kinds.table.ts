import type { AskedKind, KindFacts } from '../../server/modules/change-kind/index.ts';

/** The file that the cases are asked of: a teacher of the first degree of Orléans-Tours, on 2026-11-30. */
export const facts: KindFacts = {
  today: '2026-11-30',
  birthDate: '1988-05-20',
  degree: 'FIRST',
  academyCode: '18',
  corpsCode: 'PE',
  children: [
    { givenName: 'Zoé', birthDate: '2020-02-29' },
    { givenName: 'Max', birthDate: '2007-01-15' },
  ],
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
      { says: 'a day in ten years', from: '2036-11-30', refused: ['TOO_FAR_AHEAD effectiveFrom'] },
      {
        says: 'a day before the own birth',
        from: '1988-05-19',
        refused: ['DATE_OUT_OF_RANGE effectiveFrom'],
      },
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
        says: 'one child twice',
        with: {
          children: [
            { givenName: 'Léa', birthDate: '2026-03-14' },
            { givenName: 'LEA', birthDate: '2026-03-14' },
          ],
        },
        refused: ['ALREADY_EXISTS change.naissance.children.1'],
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
      { says: 'a line', with: { about: 'rdv_0190f3c27a107cc398c4dc0c0c07398f', isMissing: undefined } },
      { says: 'what is no line', with: { heading: 'FAMILY', isMissing: false, shown: 'Marié' } },
    ],
    invalid: [
      {
        says: 'a line that is missing',
        with: { about: 'rdv_0190f3c27a107cc398c4dc0c0c07398f' },
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
      {
        says: 'twins, until nursery school (CGFP L515-4)',
        with: { childBirthDate: '2024-03-01', childrenTogether: 2, until: '2027-07-31' },
      },
      {
        says: 'triplets of five (CGFP L515-4)',
        with: { childBirthDate: '2021-09-01', childrenTogether: 3, until: '2027-07-31' },
      },
      {
        says: 'one month before, with the reason',
        from: '2027-01-01',
        with: { until: '2027-06-30', whyLate: 'Le mode de garde a fermé.' },
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
        says: 'twins after they went to nursery school',
        with: { childBirthDate: '2024-03-01', childrenTogether: 2, until: '2027-09-30' },
        from: '2027-06-01',
        refused: ['RIGHT_ENDED change.congeParental.until'],
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
  TELEPHONE: {
    form: { phone: '02 37 01 02 03', mobilePhone: '+33 6 01 02 03 04' },
    valid: [
      { says: 'a mobile number alone, from a day on', with: { phone: undefined }, from: '2027-01-01' },
      { says: 'a mobile number in place of both', with: { phone: undefined, removesOther: true } },
    ],
    invalid: [
      {
        says: 'no number',
        with: { phone: undefined, mobilePhone: undefined },
        refused: ['REQUIRED change.telephone.phone'],
      },
      { says: 'letters', with: { phone: 'call me' }, refused: ['INVALID_PHONE change.telephone.phone'] },
      {
        says: 'two digits',
        with: { mobilePhone: '06' },
        refused: ['INVALID_PHONE change.telephone.mobilePhone'],
      },
    ],
  },
  NOM_FAMILLE: {
    form: { ground: 'CIVIL_REGISTRAR', familyName: 'Morin' },
    valid: [
      { says: 'other given names alone', with: { familyName: undefined, givenNames: ['Julie', 'Anne'] } },
    ],
    invalid: [
      {
        says: 'neither name',
        with: { familyName: undefined },
        refused: ['REQUIRED change.nomFamille.familyName'],
      },
      { says: 'no ground', with: { ground: undefined }, refused: ['REQUIRED change.nomFamille.ground'] },
      {
        says: 'no given name in the list',
        with: { givenNames: [] },
        refused: ['REQUIRED change.nomFamille.givenNames'],
      },
      {
        says: 'an invisible character',
        with: { familyName: 'Mo\u200brin' },
        refused: ['NOT_PLAIN change.nomFamille.familyName'],
      },
    ],
  },
  SEXE_ETAT_CIVIL: {
    form: { ground: 'USE_AT_WORK', civility: 'MONSIEUR', givenNames: ['Jules'] },
    invalid: [
      {
        says: 'no civility',
        with: { civility: undefined },
        refused: ['REQUIRED change.sexeEtatCivil.civility'],
      },
      {
        says: 'a civility that the file does not have',
        with: { civility: 'DOCTEUR' },
        refused: ['UNKNOWN_VALUE change.sexeEtatCivil.civility'],
      },
    ],
  },
  NATIONALITE: {
    form: { country: 'pt' },
    invalid: [
      {
        says: 'letters that are no country',
        with: { country: 'ZZ' },
        refused: ['UNKNOWN_COUNTRY change.nationalite.country'],
      },
      {
        says: 'the European Union',
        with: { country: 'EU' },
        refused: ['UNKNOWN_COUNTRY change.nationalite.country'],
      },
      { says: 'a name', with: { country: 'Portugal' }, refused: ['TOO_LONG change.nationalite.country'] },
    ],
  },
  NIR: {
    form: { nir: '2 69 05 49 588 157 80' },
    valid: [
      { says: 'South Corsica', with: { nir: '269052A00415777' } },
      { says: 'Upper Corsica', with: { nir: '269052B03315710' } },
      { says: 'born abroad', with: { nir: '269059913715738' } },
    ],
    invalid: [
      {
        says: 'a key that is wrong',
        with: { nir: '269054958815781' },
        refused: ['WRONG_NIR_KEY change.nir.nir'],
      },
      { says: 'a month 13', with: { nir: '269134958815780' }, refused: ['INVALID_NIR change.nir.nir'] },
      { says: 'an order 000', with: { nir: '269054958800080' }, refused: ['INVALID_NIR change.nir.nir'] },
      { says: 'a sex 5', with: { nir: '569054958815780' }, refused: ['INVALID_NIR change.nir.nir'] },
      { says: 'no key', with: { nir: '2690549588157' }, refused: ['INVALID_NIR change.nir.nir'] },
    ],
  },
  MARIAGE: {
    form: { on: '2026-09-12' },
    invalid: [
      {
        says: 'a wedding before the own birth',
        with: { on: '1988-05-19' },
        refused: ['DATE_OUT_OF_RANGE change.mariage.on'],
      },
      {
        says: 'a wedding to come',
        with: { on: '2026-12-01' },
        refused: ['DATE_IN_FUTURE change.mariage.on'],
      },
      { says: 'no day', with: { on: undefined }, refused: ['REQUIRED change.mariage.on'] },
      { says: 'a day of the request', from: '2027-01-01', refused: ['NO_EFFECTIVE_DATE effectiveFrom'] },
    ],
  },
  PACS: {
    form: { on: '2026-09-12', forTransfer: true },
    invalid: [
      { says: 'a day to come', with: { on: '2026-12-01' }, refused: ['DATE_IN_FUTURE change.pacs.on'] },
    ],
  },
  DIVORCE: {
    form: { event: 'DIVORCE', on: '2026-09-12', hasChildren: true },
    invalid: [
      { says: 'a day to come', with: { on: '2026-12-01' }, refused: ['DATE_IN_FUTURE change.divorce.on'] },
      { says: 'a quarrel', with: { event: 'QUARREL' }, refused: ['UNKNOWN_VALUE change.divorce.event'] },
    ],
  },
  VEUVAGE: {
    form: { on: '2026-09-12' },
    invalid: [
      { says: 'a day to come', with: { on: '2026-12-01' }, refused: ['DATE_IN_FUTURE change.veuvage.on'] },
    ],
  },
  SFT: {
    form: { children: [{ givenName: 'Zoé', birthDate: '2020-02-29' }], otherParent: 'EMPLOYED' },
    invalid: [
      {
        says: 'a child of twenty',
        with: { children: [{ givenName: 'Max', birthDate: '2006-11-30' }] },
        refused: ['RIGHT_ENDED change.sft.children.0.birthDate'],
      },
      {
        says: 'a child to come',
        with: { children: [{ givenName: 'Max', birthDate: '2026-12-24' }] },
        refused: ['DATE_IN_FUTURE change.sft.children.0.birthDate'],
      },
      { says: 'no child', with: { children: [] }, refused: ['REQUIRED change.sft.children'] },
      {
        says: 'nothing of the other parent',
        with: { otherParent: undefined },
        refused: ['REQUIRED change.sft.otherParent'],
      },
    ],
  },
  FIN_CHARGE_ENFANT: {
    form: { child: { givenName: 'Max', birthDate: '2007-01-15' }, why: 'EARNS', on: '2026-09-01' },
    invalid: [
      {
        says: 'before the birth',
        with: { on: '2007-01-14' },
        refused: ['DATES_REVERSED change.finChargeEnfant.on'],
      },
      {
        says: 'twenty at nineteen',
        with: { why: 'TWENTY' },
        refused: ['DURATION_NOT_ALLOWED change.finChargeEnfant.on'],
      },
      {
        says: 'a child whom the file does not have',
        with: { child: { givenName: 'Maxime', birthDate: '2007-01-15' } },
        refused: ['CHILD_NOT_RECORDED change.finChargeEnfant.child'],
      },
      { says: 'no child', with: { child: undefined }, refused: ['REQUIRED change.finChargeEnfant.child'] },
    ],
  },
  DIPLOME: {
    form: { title: 'Master MEEF', level: 7, obtainedOn: '2026-06-30' },
    invalid: [
      { says: 'a level 9', with: { level: 9 }, refused: ['OUT_OF_RANGE change.diplome.level'] },
      {
        says: 'a diploma to come',
        with: { obtainedOn: '2027-06-30' },
        refused: ['DATE_IN_FUTURE change.diplome.obtainedOn'],
      },
      {
        says: 'a diploma of a child of thirteen',
        with: { obtainedOn: '2002-05-19' },
        refused: ['DATE_OUT_OF_RANGE change.diplome.obtainedOn'],
      },
      { says: 'no title', with: { title: ' ' }, refused: ['REQUIRED change.diplome.title'] },
    ],
  },
  CERTIFICATION: {
    form: { certificate: 'CAPPEI', obtainedOn: '2026-06-30' },
    valid: [
      {
        says: 'a complementary one',
        with: { certificate: 'COMPLEMENTARY', speciality: 'Français langue seconde' },
      },
    ],
    invalid: [
      {
        says: 'a complementary one without its name',
        with: { certificate: 'COMPLEMENTARY' },
        refused: ['REQUIRED change.certification.speciality'],
      },
      {
        says: 'a day to come',
        with: { obtainedOn: '2026-12-01' },
        refused: ['DATE_IN_FUTURE change.certification.obtainedOn'],
      },
    ],
  },
  SERVICES_ANTERIEURS: {
    form: {
      periods: [{ kind: 'PUBLIC', employer: 'Académie de Tours', from: '2010-09-01', to: '2012-08-31' }],
    },
    invalid: [
      {
        says: 'an end before the start',
        with: { periods: [{ kind: 'PRIVATE', employer: 'Banque', from: '2010-09-01', to: '2010-08-31' }] },
        refused: ['DATES_REVERSED change.servicesAnterieurs.periods.0.to'],
      },
      {
        says: 'work to come',
        with: { periods: [{ kind: 'PRIVATE', employer: 'Banque', from: '2010-09-01', to: '2026-12-01' }] },
        refused: ['DATE_IN_FUTURE change.servicesAnterieurs.periods.0.to'],
      },
      {
        says: 'work at thirteen',
        with: { periods: [{ kind: 'PRIVATE', employer: 'Banque', from: '2002-05-19', to: '2010-08-31' }] },
        refused: ['DATE_OUT_OF_RANGE change.servicesAnterieurs.periods.0.from'],
      },
      {
        says: 'no employer',
        with: { periods: [{ kind: 'PUBLIC', from: '2010-09-01', to: '2012-08-31' }] },
        refused: ['REQUIRED change.servicesAnterieurs.periods.0.employer'],
      },
      { says: 'no period', with: { periods: [] }, refused: ['REQUIRED change.servicesAnterieurs.periods'] },
    ],
  },
  REPORT_RDV: {
    form: { rank: 2, problem: 'POSTPONE', on: '2027-02-11', reason: 'Congé de maladie.' },
    valid: [{ says: 'one that was missed', with: { problem: 'MISSED', on: '2026-11-20' } }],
    invalid: [
      { says: 'a fourth meeting', with: { rank: 4 }, refused: ['OUT_OF_RANGE change.reportRdv.rank'] },
      {
        says: 'missed and still to come',
        with: { problem: 'MISSED' },
        refused: ['DATE_IN_FUTURE change.reportRdv.on'],
      },
      {
        says: 'moved and gone by',
        with: { on: '2026-11-20' },
        refused: ['NOTICE_TOO_SHORT change.reportRdv.on'],
      },
      { says: 'no reason', with: { reason: undefined }, refused: ['REQUIRED change.reportRdv.reason'] },
    ],
  },
  RQTH: {
    form: { title: 'RQTH', until: '2031-10-31' },
    from: '2026-11-01',
    valid: [{ says: 'without an end', with: { until: undefined } }],
    invalid: [
      {
        says: 'an end that nobody lives to see',
        with: { until: '2086-11-02' },
        refused: ['DATE_OUT_OF_RANGE change.rqth.until'],
      },
      {
        says: 'an end before the start',
        with: { until: '2026-10-31' },
        refused: ['DATES_REVERSED change.rqth.until'],
      },
      { says: 'no day', from: null, refused: ['EFFECTIVE_DATE_REQUIRED effectiveFrom'] },
    ],
  },
  CONGE_MALADIE: {
    form: { until: '2026-12-04' },
    from: '2026-11-30',
    invalid: [
      {
        says: 'an end before the start',
        with: { until: '2026-11-29' },
        refused: ['DATES_REVERSED change.congeMaladie.until'],
      },
      {
        says: 'more than a year',
        with: { until: '2027-11-30' },
        refused: ['DURATION_NOT_ALLOWED change.congeMaladie.until'],
      },
      { says: 'no end', with: { until: undefined }, refused: ['REQUIRED change.congeMaladie.until'] },
    ],
  },
  CLM_CLD: {
    form: { leave: 'CLM', until: '2027-05-31' },
    from: '2026-12-01',
    invalid: [
      {
        says: 'seven months',
        with: { until: '2027-06-30' },
        refused: ['DURATION_NOT_ALLOWED change.clmCld.until'],
      },
      {
        says: 'two months',
        with: { until: '2027-01-31' },
        refused: ['DURATION_NOT_ALLOWED change.clmCld.until'],
      },
      {
        says: 'an end before the start',
        with: { until: '2026-11-30' },
        refused: ['DATES_REVERSED change.clmCld.until'],
      },
    ],
  },
  TPT: {
    form: { quota: 60, until: '2027-02-28' },
    from: '2026-12-01',
    valid: [{ says: 'ninety percent', with: { quota: 90 } }],
    invalid: [
      { says: '75 percent', with: { quota: 75 }, refused: ['UNKNOWN_VALUE change.tpt.quota'] },
      { says: '40 percent', with: { quota: 40 }, refused: ['OUT_OF_RANGE change.tpt.quota'] },
      {
        says: 'four months',
        with: { until: '2027-03-31' },
        refused: ['DURATION_NOT_ALLOWED change.tpt.until'],
      },
      {
        says: 'an end before the start',
        with: { until: '2026-11-30' },
        refused: ['DATES_REVERSED change.tpt.until'],
      },
    ],
  },
  ACCIDENT_SERVICE: {
    form: {
      event: 'ACCIDENT',
      on: '2026-11-23',
      place: 'École des Lilas',
      circumstances: 'Chute dans l’escalier.',
    },
    valid: [
      { says: 'found by a doctor months later', with: { on: '2026-06-01', certifiedOn: '2026-11-25' } },
      { says: 'an illness of last year', with: { event: 'ILLNESS', on: '2025-06-01' } },
      {
        says: 'sixteen days ago, for a good reason (décret 86-442, art. 47-3)',
        with: { on: '2026-11-14', whyLate: 'J’étais hospitalisée.' },
      },
    ],
    invalid: [
      {
        says: 'an accident to come',
        with: { on: '2026-12-01' },
        refused: ['DATE_IN_FUTURE change.accidentService.on'],
      },
      {
        says: 'an accident of sixteen days ago',
        with: { on: '2026-11-14' },
        refused: ['DECLARED_TOO_LATE change.accidentService.on'],
      },
      {
        says: 'an illness of three years ago',
        with: { event: 'ILLNESS', on: '2023-11-01' },
        refused: ['DECLARED_TOO_LATE change.accidentService.on'],
      },
      {
        says: 'a certificate before the accident',
        with: { certifiedOn: '2026-11-22' },
        refused: ['DATES_REVERSED change.accidentService.certifiedOn'],
      },
      { says: 'no place', with: { place: undefined }, refused: ['REQUIRED change.accidentService.place'] },
    ],
  },
  MATERNITE: {
    form: { expectedOn: '2027-03-20', expectedChildren: 1, childrenBefore: 0 },
    valid: [
      { says: 'six weeks before', from: '2027-02-06' },
      { says: 'three of the six weeks kept for later (L1225-17)', from: '2027-02-27' },
      { says: 'twins, twelve weeks before', with: { expectedChildren: 2 }, from: '2026-12-26' },
      { says: 'twins, four weeks earlier (L1225-18)', with: { expectedChildren: 2 }, from: '2026-11-28' },
      {
        says: 'a third child, two weeks earlier (L1225-19)',
        with: { childrenBefore: 2 },
        from: '2027-01-09',
      },
    ],
    invalid: [
      { says: 'four months before', from: '2026-12-12', refused: ['DATE_OUT_OF_RANGE effectiveFrom'] },
      {
        says: 'a first child, a day before the six weeks',
        from: '2027-02-05',
        refused: ['DATE_OUT_OF_RANGE effectiveFrom'],
      },
      {
        says: 'a third child, a day before the two weeks',
        with: { childrenBefore: 2 },
        from: '2027-01-08',
        refused: ['DATE_OUT_OF_RANGE effectiveFrom'],
      },
      {
        says: 'triplets, a day earlier',
        with: { expectedChildren: 3 },
        from: '2026-10-02',
        refused: ['DATE_OUT_OF_RANGE effectiveFrom'],
      },
      {
        says: 'less than three weeks before the birth',
        from: '2027-02-28',
        refused: ['DATE_OUT_OF_RANGE effectiveFrom'],
      },
      {
        says: 'a birth in a year',
        with: { expectedOn: '2027-11-30' },
        refused: ['DATE_OUT_OF_RANGE change.maternite.expectedOn'],
      },
      {
        says: 'no child',
        with: { expectedChildren: 0 },
        refused: ['OUT_OF_RANGE change.maternite.expectedChildren'],
      },
    ],
  },
  PATERNITE: {
    form: { birthDate: '2027-01-20', until: '2027-02-16' },
    from: '2027-01-23',
    valid: [
      { says: '32 days for twins', with: { isMultipleBirth: true, until: '2027-02-23' } },
      { says: 'a child in hospital', with: { isChildInHospital: true, until: '2027-03-18' } },
      {
        says: 'the first days after a birth of yesterday (décret 2021-871)',
        with: { birthDate: '2026-11-29', until: '2026-12-05' },
        from: '2026-12-02',
      },
      {
        says: 'three weeks ahead, of a child who came too early',
        from: '2026-12-21',
        with: { birthDate: '2026-12-04', until: '2027-01-10', whyLate: 'Naissance prématurée.' },
      },
    ],
    invalid: [
      {
        says: '26 days',
        with: { until: '2027-02-17' },
        refused: ['DURATION_NOT_ALLOWED change.paternite.until'],
      },
      {
        says: 'a request of three weeks ahead',
        from: '2026-12-21',
        with: { birthDate: '2026-12-04', until: '2027-01-10' },
        refused: ['NOTICE_TOO_SHORT effectiveFrom'],
      },
      {
        says: 'before the birth',
        with: { birthDate: '2027-01-24' },
        refused: ['DATES_REVERSED effectiveFrom'],
      },
      {
        says: 'seven months after the birth',
        with: { birthDate: '2026-07-01' },
        refused: ['RIGHT_ENDED change.paternite.until'],
      },
      {
        says: 'an end before the start',
        with: { until: '2027-01-22' },
        refused: ['DATES_REVERSED change.paternite.until'],
      },
    ],
  },
  CONGE_SUPPLEMENTAIRE_NAISSANCE: {
    form: { birthDate: '2026-10-20', months: 2 },
    from: '2027-01-10',
    valid: [
      { says: 'born in 2025 and due in 2026', with: { birthDate: '2025-12-28', wasDueIn2026: true } },
      { says: 'three weeks ahead: no text that we know refuses it', from: '2026-12-20' },
      { says: 'an adoption', with: { isAdoption: true } },
    ],
    invalid: [
      {
        says: 'three months',
        with: { months: 3 },
        refused: ['OUT_OF_RANGE change.congeSupplementaireNaissance.months'],
      },
      {
        says: 'a child of 2025',
        with: { birthDate: '2025-12-28' },
        refused: ['NOT_YET_IN_FORCE change.congeSupplementaireNaissance.birthDate'],
      },
      {
        says: 'a leave of June 2026',
        from: '2026-06-30',
        with: { birthDate: '2026-02-01' },
        refused: ['NOT_YET_IN_FORCE effectiveFrom'],
      },
      {
        says: 'before the birth',
        with: { birthDate: '2027-01-11' },
        refused: ['DATES_REVERSED effectiveFrom'],
      },
    ],
  },
  TEMPS_PARTIEL_DROIT: {
    form: { why: 'CHILD', quota: 75, childBirthDate: '2025-10-02' },
    from: '2027-09-01',
    valid: [
      { says: '66 percent in the second degree', with: { quota: 66 }, facts: { degree: 'SECOND' } },
      {
        says: 'care, two months ahead',
        with: { why: 'CARE', childBirthDate: undefined, quota: 50 },
        from: '2027-01-30',
      },
      { says: 'a child adopted at four', with: { childBirthDate: '2022-01-01', adoptedOn: '2026-06-01' } },
      { says: 'until the day before the child is three', with: { until: '2028-10-01' } },
      {
        says: 'care that cannot wait (circulaire 2014-116)',
        with: { why: 'CARE', childBirthDate: undefined, quota: 50, whyLate: 'Mon père a été opéré.' },
        from: '2026-12-05',
      },
    ],
    invalid: [
      {
        says: '60 percent in the first degree',
        with: { quota: 60 },
        refused: ['QUOTA_NOT_ALLOWED change.tempsPartielDroit.quota'],
      },
      {
        says: 'until the end of the calendar',
        with: { why: 'CARE', childBirthDate: undefined, until: '9999-12-31' },
        refused: ['DATE_OUT_OF_RANGE change.tempsPartielDroit.until'],
      },
      {
        says: '90 percent in the second degree',
        with: { quota: 90 },
        facts: { degree: 'SECOND' },
        refused: ['QUOTA_NOT_ALLOWED change.tempsPartielDroit.quota'],
      },
      {
        says: 'no child',
        with: { childBirthDate: undefined },
        refused: ['REQUIRED change.tempsPartielDroit.childBirthDate'],
      },
      {
        says: 'a child of three',
        with: { childBirthDate: '2024-09-01' },
        refused: ['RIGHT_ENDED change.tempsPartielDroit.childBirthDate'],
      },
      {
        says: 'until the child is three',
        with: { until: '2028-10-02' },
        refused: ['RIGHT_ENDED change.tempsPartielDroit.until'],
      },
      { says: 'one month ahead', from: '2026-12-31', refused: ['NOTICE_TOO_SHORT effectiveFrom'] },
      {
        says: 'an end before the start',
        with: { until: '2027-08-31' },
        refused: ['DATES_REVERSED change.tempsPartielDroit.until'],
      },
    ],
  },
  TEMPS_PARTIEL_AUTORISATION: {
    form: { why: 'PERSONAL', quota: 80, reason: 'Formation.' },
    from: '2027-09-01',
    valid: [{ says: '90 percent in the second degree', with: { quota: 90 }, facts: { degree: 'SECOND' } }],
    invalid: [
      {
        says: '90 percent in the first degree',
        with: { quota: 90 },
        refused: ['QUOTA_NOT_ALLOWED change.tempsPartielAutorisation.quota'],
      },
      { says: 'during the year', from: '2027-03-01', refused: ['SCHOOL_YEAR_START effectiveFrom'] },
      { says: 'after 31 March', facts: { today: '2027-04-01' }, refused: ['OUTSIDE_WINDOW effectiveFrom'] },
      {
        says: 'no reason',
        with: { reason: undefined },
        refused: ['REQUIRED change.tempsPartielAutorisation.reason'],
      },
    ],
  },
  REPRISE_TEMPS_PLEIN: {
    form: {},
    from: '2027-09-01',
    valid: [
      {
        says: 'during the year, for a serious reason',
        with: { seriousReason: 'Séparation.' },
        from: '2027-02-01',
      },
    ],
    invalid: [
      { says: 'during the year, for none', from: '2027-02-01', refused: ['SCHOOL_YEAR_START effectiveFrom'] },
      { says: 'after 31 March', facts: { today: '2027-04-01' }, refused: ['OUTSIDE_WINDOW effectiveFrom'] },
      { says: 'no day', from: null, refused: ['EFFECTIVE_DATE_REQUIRED effectiveFrom'] },
    ],
  },
  DISPO_DROIT: {
    form: { why: 'FOLLOW_SPOUSE', until: '2030-08-31' },
    from: '2027-09-01',
    valid: [
      { says: 'a child of seven', with: { why: 'CHILD_UNDER_12', childBirthDate: '2020-02-29' } },
      { says: 'six weeks for an adoption abroad', with: { why: 'ADOPTION', until: '2027-10-12' } },
    ],
    invalid: [
      {
        says: 'more than three years',
        with: { until: '2030-09-01' },
        refused: ['DURATION_NOT_ALLOWED change.dispoDroit.until'],
      },
      {
        says: 'seven weeks for an adoption (décret 85-986, art. 47)',
        with: { why: 'ADOPTION', until: '2027-10-13' },
        refused: ['DURATION_NOT_ALLOWED change.dispoDroit.until'],
      },
      {
        says: 'beyond the twelfth birthday (décret 85-986, art. 47)',
        with: { why: 'CHILD_UNDER_12', childBirthDate: '2017-01-15' },
        refused: ['RIGHT_ENDED change.dispoDroit.until'],
      },
      {
        says: 'a child of twelve',
        with: { why: 'CHILD_UNDER_12', childBirthDate: '2015-09-01' },
        refused: ['RIGHT_ENDED change.dispoDroit.childBirthDate'],
      },
      {
        says: 'no child',
        with: { why: 'CHILD_UNDER_12' },
        refused: ['REQUIRED change.dispoDroit.childBirthDate'],
      },
      {
        says: 'an end before the start',
        with: { until: '2027-08-31' },
        refused: ['DATES_REVERSED change.dispoDroit.until'],
      },
    ],
  },
  DISPO_AUTORISATION: {
    form: { why: 'STUDIES', reason: 'Doctorat.', until: '2030-08-31' },
    from: '2027-09-01',
    valid: [{ says: 'five years for personal reasons', with: { why: 'PERSONAL', until: '2032-08-31' } }],
    invalid: [
      {
        says: 'four years of studies',
        with: { until: '2031-08-31' },
        refused: ['DURATION_NOT_ALLOWED change.dispoAutorisation.until'],
      },
      {
        says: 'three years for a business',
        with: { why: 'BUSINESS' },
        refused: ['DURATION_NOT_ALLOWED change.dispoAutorisation.until'],
      },
      {
        says: 'a business again (décret 85-986, art. 46)',
        with: { why: 'BUSINESS', isRenewal: true, until: '2029-08-31' },
        refused: ['DURATION_NOT_ALLOWED change.dispoAutorisation.isRenewal'],
      },
      {
        says: 'an end before the start',
        with: { until: '2027-08-31' },
        refused: ['DATES_REVERSED change.dispoAutorisation.until'],
      },
    ],
  },
  DISPO_ACTIVITE_PREUVE: {
    form: { activity: 'EMPLOYED', from: '2024-09-01', to: '2026-08-31', hours: 1200 },
    valid: [{ says: 'self-employed', with: { activity: 'SELF_EMPLOYED', hours: undefined, quarters: 8 } }],
    invalid: [
      {
        says: 'an hour too few',
        with: { hours: 1199 },
        refused: ['ACTIVITY_TOO_SMALL change.dispoActivitePreuve.hours'],
      },
      {
        says: 'a quarter too few',
        with: { activity: 'SELF_EMPLOYED', quarters: 7 },
        refused: ['ACTIVITY_TOO_SMALL change.dispoActivitePreuve.quarters'],
      },
      {
        says: 'no hours',
        with: { hours: undefined },
        refused: ['REQUIRED change.dispoActivitePreuve.hours'],
      },
      {
        says: 'no quarters',
        with: { activity: 'SELF_EMPLOYED' },
        refused: ['REQUIRED change.dispoActivitePreuve.quarters'],
      },
      {
        says: 'six years',
        with: { from: '2020-09-01', hours: 6000 },
        refused: ['DURATION_NOT_ALLOWED change.dispoActivitePreuve.to'],
      },
      {
        says: 'an end before the start',
        with: { to: '2024-08-31' },
        refused: ['DATES_REVERSED change.dispoActivitePreuve.to'],
      },
    ],
  },
  CONGE_PRESENCE_PARENTALE: {
    form: { leave: 'PROCHE_AIDANT', relation: 'PARENT', until: '2027-02-28' },
    from: '2026-12-01',
    invalid: [
      {
        says: 'four months',
        with: { until: '2027-03-31' },
        refused: ['DURATION_NOT_ALLOWED change.congePresenceParentale.until'],
      },
      {
        says: 'a parent for the leave of parents',
        with: { leave: 'PRESENCE_PARENTALE' },
        refused: ['UNKNOWN_VALUE change.congePresenceParentale.relation'],
      },
      {
        says: 'an end before the start',
        with: { until: '2026-11-30' },
        refused: ['DATES_REVERSED change.congePresenceParentale.until'],
      },
    ],
  },
  REINTEGRATION: {
    form: { after: 'DISPONIBILITE' },
    from: '2027-09-01',
    valid: [
      {
        says: 'one month ahead, with the reason',
        with: { whyLate: 'Le poste de mon conjoint prend fin.' },
        from: '2026-12-31',
      },
    ],
    invalid: [
      { says: 'one month ahead', from: '2026-12-31', refused: ['NOTICE_TOO_SHORT effectiveFrom'] },
      {
        says: 'from a holiday',
        with: { after: 'HOLIDAY' },
        refused: ['UNKNOWN_VALUE change.reintegration.after'],
      },
    ],
  },
  DETACHEMENT: {
    form: { request: 'FIRST', body: 'AEFE', functions: 'Professeur', until: '2030-08-31' },
    from: '2027-09-01',
    invalid: [
      {
        says: 'six years',
        with: { until: '2033-08-31' },
        refused: ['DURATION_NOT_ALLOWED change.detachement.until'],
      },
      {
        says: 'a renewal two months ahead',
        with: { request: 'RENEWAL' },
        from: '2027-02-01',
        refused: ['NOTICE_TOO_SHORT effectiveFrom'],
      },
      {
        says: 'an end before the start',
        with: { until: '2027-08-31' },
        refused: ['DATES_REVERSED change.detachement.until'],
      },
      { says: 'no body', with: { body: undefined }, refused: ['REQUIRED change.detachement.body'] },
    ],
  },
  RETRAITE: {
    form: { ground: 'AGE', pensionAskedOn: '2026-11-20' },
    from: '2027-09-01',
    valid: [
      { says: 'invalid in two months', with: { ground: 'INVALIDITY' }, from: '2027-02-01' },
      {
        says: 'five months ahead, with the reason',
        with: { whyLate: 'Départ anticipé.' },
        from: '2027-05-01',
      },
    ],
    invalid: [
      { says: 'five months ahead', from: '2027-05-01', refused: ['NOTICE_TOO_SHORT effectiveFrom'] },
      { says: 'nineteen months ahead', from: '2028-07-01', refused: ['TOO_FAR_AHEAD effectiveFrom'] },
      {
        says: 'a pension that is still to be asked for',
        with: { pensionAskedOn: '2026-12-01' },
        refused: ['DATE_IN_FUTURE change.retraite.pensionAskedOn'],
      },
      { says: 'no day', from: null, refused: ['EFFECTIVE_DATE_REQUIRED effectiveFrom'] },
    ],
  },
  DEMISSION: {
    form: { statement: 'Je présente ma démission.' },
    from: '2027-04-01',
    invalid: [
      { says: 'today', from: '2026-11-30', refused: ['NOTICE_TOO_SHORT effectiveFrom'] },
      { says: 'no statement', with: { statement: ' ' }, refused: ['REQUIRED change.demission.statement'] },
    ],
  },
  RUPTURE_CONVENTIONNELLE: {
    form: { letter: 'REGISTERED', sentOn: '2026-11-20', hasFullPension: false },
    invalid: [
      {
        says: 'a letter to come',
        with: { sentOn: '2026-12-01' },
        refused: ['DATE_IN_FUTURE change.ruptureConventionnelle.sentOn'],
      },
      {
        says: 'a letter of January 2026, when no law permitted it',
        with: { sentOn: '2026-01-15' },
        refused: ['NOT_YET_IN_FORCE change.ruptureConventionnelle.sentOn'],
      },
      {
        says: 'somebody with a full pension',
        with: { hasFullPension: true },
        refused: ['NOT_OPEN_TO_YOU change.ruptureConventionnelle.hasFullPension'],
      },
    ],
  },
};
