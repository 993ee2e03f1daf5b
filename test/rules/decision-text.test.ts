import { describe, expect, test } from 'vitest';
import { academyFacts, academyInFrench, ofDepartment } from '../../server/modules/academy/index.ts';
import {
  grantedInWords,
  kindOf,
  papersTextsOf,
  readProposal,
  requestKinds,
  type AskedKind,
} from '../../server/modules/change-kind/index.ts';
import { textOf, type DecisionFacts } from '../../server/modules/paper/index.ts';
import { inWords } from '../../server/platform/letters/frames.ts';
import { cases } from './change-kinds.table.ts';

/** What of each form a paper shows, which is shown to others: a field that is new stands nowhere before it stands here. */
const onPaper: Readonly<Record<AskedKind, string>> = {
  ADRESSE: 'lines postalCode city country',
  TELEPHONE: 'phone mobilePhone removesOther',
  NOM_USAGE: 'usageName changeUsername changeProfessionalAddress',
  NOM_FAMILLE: 'ground familyName givenNames changeUsername changeProfessionalAddress',
  SEXE_ETAT_CIVIL: 'changeUsername changeProfessionalAddress',
  NATIONALITE: 'country',
  NIR: '',
  MARIAGE: 'on',
  PACS: 'on forTransfer',
  DIVORCE: 'event on hasChildren',
  VEUVAGE: 'on',
  NAISSANCE: 'arrival children arrivedOn asksForSft',
  SFT: 'children otherParent isSeparated isPaidOver isRenewal',
  FIN_CHARGE_ENFANT: 'child why on',
  RIB: 'ibanLastFour bic holder',
  DIPLOME: 'title level speciality obtainedOn institution isForeign',
  CERTIFICATION: 'certificate speciality obtainedOn',
  SERVICES_ANTERIEURS: 'periods',
  ANOMALIE: 'heading isMissing',
  REPORT_RDV: 'rank problem on',
  RQTH: 'until',
  CONGE_MALADIE: 'until isExtension',
  CLM_CLD: 'leave until isRenewal',
  TPT: 'quota until isRenewal',
  ACCIDENT_SERVICE: 'event on place',
  MATERNITE: 'expectedOn expectedChildren childrenBefore',
  PATERNITE: 'birthDate isMultipleBirth until',
  CONGE_SUPPLEMENTAIRE_NAISSANCE: 'birthDate wasDueIn2026 months',
  TEMPS_PARTIEL_DROIT: 'quota until',
  TEMPS_PARTIEL_AUTORISATION: 'why quota',
  REPRISE_TEMPS_PLEIN: '',
  DISPO_DROIT: 'until isRenewal',
  DISPO_AUTORISATION: 'why until isRenewal',
  DISPO_ACTIVITE_PREUVE: 'activity from to hours quarters',
  CONGE_PARENTAL: 'childBirthDate adoptedOn until childrenTogether isRenewal',
  CONGE_PRESENCE_PARENTALE: 'until isRenewal',
  REINTEGRATION: 'after isEarly',
  CUMUL: 'activity description employer hoursPerWeek remuneration until',
  DETACHEMENT: 'request body functions until',
  RETRAITE: 'pensionAskedOn',
  DEMISSION: '',
  RUPTURE_CONVENTIONNELLE: 'letter sentOn hasFullPension',
};

const shownOf = (code: AskedKind) => {
  const { kept, form } = kindOf(code);
  return (kept ?? form).fields;
};
/** What is kept of a form that is filled in as one usually does. */
function keptOf(code: AskedKind): { readonly values: object; readonly from: string | null } {
  const { member } = kindOf(code);
  const { form, from = null } = cases[code];
  const { proposal, refusals } = readProposal({ [member]: form });
  expect(refusals, code).toEqual([]);
  return { values: { ...proposal?.values, ibanLastFour: '2606', nirKey: '80' }, from };
}

const some: DecisionFacts = {
  reference: 'CS-2026-ABCDEF10',
  kind: 'CUMUL',
  values: keptOf('CUMUL').values,
  effectiveFrom: '2026-09-01',
  outcome: 'APPROVED',
  reason: null,
  bySilence: false,
  decidedAt: '2026-03-12T09:30:00Z',
  submittedAt: '2026-03-02T08:00:00Z',
  appealUntil: null,
  isAfterAppeal: false,
  decider: 'RECTEUR',
  corrects: null,
  line: null,
  degree: 'SECOND',
  civility: 'MADAME',
  givenNames: ['Julie'],
  familyName: 'Labert',
  usageName: null,
  academyCode: '18',
  department: { code: '45', name: 'Loiret' },
  officer: 'Camille Roux',
  service: 'DPE 3',
};
const paper = (changes: Partial<DecisionFacts> = {}) =>
  textOf({ ...some, ...changes }, '2026-18-000123-K7Q2M9XWTR', 'https://iprof.example.fr/verify');

describe.each(requestKinds.map(({ code }) => code))('%s', (code) => {
  const { values, from } = keptOf(code);
  const text = paper({ kind: code, values, effectiveFrom: from });
  const everything = JSON.stringify(text);

  test('a paper shows exactly the fields that were decided to be shown', () => {
    const fields = shownOf(code).filter(({ facts }) => facts.onPaper !== false);
    expect(fields.map(({ name }) => name).join(' ')).toBe(onPaper[code]);
    const shown = papersTextsOf(code, values).map(({ name }) => name);
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(shown));
  });

  test('the dates and the rate of the measure are printed, reasons in somebody’s own words are not', () => {
    for (const { name, facts } of shownOf(code)) {
      if (['from', 'to', 'on', 'until', 'quota', 'months'].includes(name))
        expect([name, facts.onPaper]).toEqual([name, undefined]);
      if (facts.kind === 'PROSE' && name !== 'description')
        expect([name, facts.onPaper]).toEqual([name, false]);
    }
    if (from !== null)
      expect(text.details[0]).toEqual({ label: 'Date d’effet demandée', text: inWords.fr(from) });
  });

  test('an approval says in the third person what it decides and from when on, in two languages', () => {
    const granted = grantedInWords(code, values, from);
    expect(text.articles[1]).toBe(granted.fr);
    for (const said of [granted.fr, granted.en]) {
      expect(said).toMatch(/^\p{Lu}.*\.$/u);
      expect(said).not.toMatch(/undefined|null|NaN|\[object|'| {2}|\.\.|,\./);
    }
    expect(granted.fr).not.toMatch(/(?<!rendez-)\b(vous|votre|vos|sans date choisie)\b/i);
    expect(granted.en).not.toMatch(/\b(you|your)\b/i);
    // The months of a maternity leave are worked out from the expected day.
    if (from !== null) expect(granted.fr).toContain(inWords.fr(from));
    const { until } = values as { readonly until?: string };
    if (until !== undefined) expect(granted.fr).toContain(inWords.fr(until));
  });

  test('each visa names its text as an act does', () => {
    for (const visa of text.visas.slice(0, -1)) {
      expect(visa).toMatch(/^Vu (?:le (?:code|décret|règlement)|les décrets|la loi|l’arrêté)(?: .*)? ;$/);
      const [title = '', articles = ''] = visa.split(', notamment ');
      expect(title).not.toMatch(/(?<!n° )\b\d{2,4}-\d|\((?!UE)/);
      expect(articles).not.toMatch(/[LRD]\d/);
      if (visa.includes(' article'))
        expect(visa).toMatch(/, notamment (?:(?:son|leur) article|(?:ses|leurs) articles) \S/);
      if (/ et |, L|suivants/.test(articles)) expect(visa).toMatch(/(?:ses|leurs) articles/);
    }
    expect(text.visas.length).toBeGreaterThan(1);
    expect(text.visas.at(-1)).toMatch(
      /^Vu la demande présentée le 2 mars 2026 par Madame Julie LABERT, .*\.$/,
    );
  });

  test('no help text of the form stands on the paper', () => {
    const { effect, whenToAsk } = kindOf(code);
    for (const help of [effect.fr, whenToAsk.fr]) expect(everything).not.toContain(help);
  });
});

test('what concerns health or civil sex is printed for nobody', () => {
  const said = (kind: AskedKind, values: object) =>
    JSON.stringify(paper({ kind, values, effectiveFrom: '2026-09-01', reason: null }));
  const sex = said('SEXE_ETAT_CIVIL', {
    ground: 'CIVIL_REGISTER',
    civility: 'MONSIEUR',
    givenNames: ['Jules'],
  });
  expect(sex).toContain('Mise à jour de l’état civil');
  expect(sex).toContain('Vu le code civil ;');
  expect(sex).not.toMatch(/sexe|prénom|Jules|Monsieur|61-5|Civilité/i);
  const none = /handicap|invalidité\b(?! temporaire)|malade|soins|AAH|fin de vie|conjoint|chute/i;
  for (const [kind, values] of [
    ['RQTH', { title: 'AAH' }],
    ['TEMPS_PARTIEL_DROIT', { why: 'DISABILITY', quota: 80 }],
    ['RETRAITE', { ground: 'INVALIDITY', pensionAskedOn: '2026-01-02' }],
    ['DISPO_DROIT', { why: 'CARE', until: '2027-08-31' }],
    ['CONGE_PRESENCE_PARENTALE', { leave: 'PRESENCE_PARENTALE', relation: 'CHILD', until: '2026-12-31' }],
    ['ACCIDENT_SERVICE', { event: 'ACCIDENT', on: '2026-03-01', place: 'Cour', circumstances: 'Chute.' }],
  ] as const) {
    const label = kindOf(kind).label.fr;
    expect(said(kind, values).replaceAll(label, ''), kind).not.toMatch(none);
  }
});

test('the paper of a long sick leave and of a part-time for medical reasons says which, until when and at what rate', () => {
  const long = paper({ kind: 'CLM_CLD', values: { leave: 'CLD', until: '2027-02-28' } });
  expect(long.articles[1]).toBe(
    'Un congé de longue durée est accordé du 1er septembre 2026 au 28 février 2027.',
  );
  const part = paper({ kind: 'TPT', values: { quota: 60, until: '2026-11-30' } });
  expect(part.articles[1]).toContain('60 % d’un temps complet, du 1er septembre 2026 au 30 novembre 2026.');
});

test.each([
  ['REPORT_RDV', 'Vu le code général de la fonction publique, notamment son article L. 521-1 ;'],
  [
    'TEMPS_PARTIEL_DROIT',
    'Vu le code général de la fonction publique, notamment ses articles L. 612-3 et L. 612-4 ;',
  ],
  ['PACS', 'Vu le code général de la fonction publique, notamment son article L. 512-19 (1°) ;'],
  ['RETRAITE', 'Vu les décrets n° 2026-344 et n° 2026-345 du 7 mai 2026 ;'],
  ['RETRAITE', 'Vu la loi n° 2025-1403 du 30 décembre 2025, notamment son article 105 ;'],
  ['RIB', 'Vu le règlement (UE) n° 260/2012, notamment son article 9 ;'],
  [
    'VEUVAGE',
    'Vu le code des pensions civiles et militaires de retraite, notamment ses articles L. 38 et suivants ;',
  ],
  ['SFT', 'Vu le décret n° 85-1148 du 24 octobre 1985, notamment ses articles 10 à 12 ;'],
  ['ADRESSE', 'Vu le code général de la fonction publique ;'],
] as const)('the visas of %s hold: %s', (kind, visa) => {
  // The letter and the number of an article stay on one line.
  const unbroken = visa.replaceAll(/(?<=[LRD]\.) (?=\d)/g, '\u{a0}');
  expect(paper({ kind, ...keptOf(kind), effectiveFrom: null }).visas).toContain(unbroken);
});

test.each([
  ['18', 'Académie d’Orléans-Tours', 'le recteur de l’académie d’Orléans-Tours'],
  ['01', 'Académie de Paris', 'le recteur de l’académie de Paris'],
  ['28', 'Académie de La Réunion', 'le recteur de l’académie de La Réunion'],
  ['32', 'Académie de la Guadeloupe', 'le recteur de l’académie de la Guadeloupe'],
  ['40', 'Vice-rectorat de la Nouvelle-Calédonie', 'le vice-recteur de la Nouvelle-Calédonie'],
  ['42', 'Vice-rectorat de Wallis-et-Futuna', 'le vice-recteur de Wallis-et-Futuna'],
  ['HA', 'Ministère de l’éducation nationale', 'le ministre de l’éducation nationale'],
])('an act names the academy %s: %s', (code, title, head) => {
  expect(academyInFrench(code)).toMatchObject({ title, head });
  const text = paper({ academyCode: code });
  expect(text.sender[1]).toBe(title);
  expect(text.signature[0]).toBe(`Pour ${head} et par délégation`);
});

test('every department has its article', () => {
  const said = academyFacts.flatMap(({ departments }) => departments.map(ofDepartment));
  expect(said).toEqual(
    expect.arrayContaining([
      'du Loiret',
      'de l’Essonne',
      'des Yvelines',
      'de Paris',
      'd’Eure-et-Loir',
      'de la Sarthe',
      'de La Réunion',
      'des Côtes-d’Armor',
      'de la Corse-du-Sud',
      'de Loir-et-Cher',
    ]),
  );
  for (const one of said) expect(one).toMatch(/^(?:du|de l’|de la|des|de|d’) ?\p{Lu}/u);
  for (const one of said) expect(one).not.toMatch(/^d[eu](?: la)? [AEIOUYÉÎ]/);
});

test('in the first degree a decision is signed for the inspector of academy', () => {
  const inspector =
    'Pour l’inspecteur d’académie, directeur académique des services de l’éducation nationale du Loiret, et par délégation';
  expect(paper({ decider: 'CORRESPONDENT', degree: 'FIRST' }).signature[0]).toBe(inspector);
  expect(paper({ decider: 'IA_DASEN', degree: 'FIRST' }).signature[0]).toBe(inspector);
  expect(paper({ decider: 'CORRESPONDENT' }).signature[0]).toMatch(/^Pour le recteur de l’académie/);
  expect(paper({ decider: 'MEDICAL' }).signature[0]).toMatch(/ et par délégation, le service médical$/);
});

test('the reason of a decision stands before what it decides, and nothing stands there without one', () => {
  const rejected = paper({ outcome: 'REJECTED', reason: 'L’activité ne laisse pas le repos hebdomadaire.' });
  expect(rejected.grounds).toEqual([
    'Considérant ce qui suit : L’activité ne laisse pas le repos hebdomadaire.',
  ]);
  expect(rejected.articles).toEqual([
    'La demande « Cumul d’activités » de Madame Julie LABERT est rejetée.',
    'La présente décision est notifiée à la personne intéressée et versée à son dossier.',
  ]);
  expect(paper().grounds).toEqual([]);
  expect(paper({ reason: 'Deux heures par semaine, hors du service.' }).grounds).toEqual([
    'Deux heures par semaine, hors du service.',
  ]);
});

test('what silence decides is attested, not notified', () => {
  const { title, articles, signature } = paper({ bySilence: true, officer: null, service: null });
  expect(title).toBe('Attestation de décision implicite n° 2026-18-000123');
  expect(articles.at(-1)).toBe(
    'La présente attestation est délivrée à la personne intéressée et versée à son dossier.',
  );
  expect(signature).toEqual(['Établi par le traitement automatisé I-Prof.']);
});

test('a decision that corrects another one says which one it replaces', () => {
  const decidedAt = '2026-03-10T09:00:00Z';
  const request = { reference: 'CS-2026-9XPQHNPB', submittedAt: '2026-02-20T08:00:00Z' };
  const { title, subject, visas, articles } = paper({
    corrects: { number: '2026-18-000122-ABCDEFGHJK', decidedAt, request },
  });
  expect(title).toBe('Décision rectificative n° 2026-18-000123');
  expect(articles).toContain('La présente décision remplace la décision n° 2026-18-000122 du 10 mars 2026.');
  expect(subject).toContain('(référence CS-2026-9XPQHNPB)');
  expect(visas.slice(-2)).toEqual([
    'Vu la demande présentée le 20 février 2026 par Madame Julie LABERT, enregistrée sous la référence CS-2026-9XPQHNPB.',
    'Vu la décision n° 2026-18-000122 du 10 mars 2026 qu’il y a lieu de rectifier.',
  ]);
  expect(paper({ corrects: { number: null, decidedAt, request } }).articles).toContain(
    'La présente décision remplace la décision du 10 mars 2026.',
  );
});

test('the paper about an error names the line that it corrects, and of a position its dates alone', () => {
  const values = { heading: 'CAREER_STEP', about: 'stp_x', expected: 'Échelon 6 depuis le 1er mars 2021.' };
  const step = { corps_code: 'CERTIFIE', grade_code: 'CN', echelon: 6, valid_from: '2021-09-01' };
  const { details } = paper({ kind: 'ANOMALIE', values, effectiveFrom: null, line: step });
  expect(details.map(({ label, text }) => `${label} : ${text}`)).toEqual([
    'Rubrique du dossier : Corps, grade et échelons',
    expect.stringMatching(/^Ligne concernée – Corps : /) as string,
    expect.stringMatching(/^Ligne concernée – Grade : /) as string,
    'Ligne concernée – Échelon : 6',
    'Ligne concernée – Du : 1er septembre 2021',
  ]);
  const position = { kind: 'CONGE_PARENTAL', valid_from: '2021-09-01' };
  const ofPosition = paper({ kind: 'ANOMALIE', values: { ...values, heading: 'POSITION' }, line: position });
  expect(ofPosition.details.filter(({ label }) => label.startsWith('Ligne'))).toEqual([
    { label: 'Ligne concernée – Du', text: '1er septembre 2021' },
  ]);
});
