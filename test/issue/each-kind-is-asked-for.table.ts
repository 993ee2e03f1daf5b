import type { ImportTeacherLine } from '../../server/demo/line.ts';
import type { AskedKind } from '../../server/modules/change-kind/index.ts';
import { numen } from '../kit/intake.ts';
import { lines } from '../kit/world.ts';

const drawn = lines(60).find(({ degree, birthDate }) => degree === 'FIRST' && birthDate < '1994');
const { usageName: _, ...line } = drawn as ImportTeacherLine;
const children = [
  { givenName: 'Zoé', birthDate: '2020-02-29' },
  { givenName: 'Max', birthDate: '2007-01-15' },
];
const active = { kind: 'ACTIVITE', from: '2012-09-01' } as const;
const until = (to: string) => ({ ...active, to });
const unpaid = { kind: 'DISPONIBILITE', from: '2024-09-01', to: '2026-08-31' } as const;

/** Where the others have been at work since 2012. */
const positions: Readonly<Partial<Record<AskedKind, ImportTeacherLine['positions']>>> = {
  DISPO_ACTIVITE_PREUVE: [until('2024-08-31'), unpaid, { ...active, from: '2026-09-01' }],
  REINTEGRATION: [until('2024-08-31'), { kind: 'DISPONIBILITE', from: '2024-09-01' }],
};

let serial = 0;

/** The file of a teacher who asks for a kind: of the first degree of Orléans-Tours, single, with two children. */
export function fileOf(kind: AskedKind): ImportTeacherLine {
  return {
    ...line,
    numen: numen((serial += 1)),
    civility: 'MADAME',
    givenNames: ['Julie'],
    familyName: 'Labert',
    familySituation: { maritalStatus: 'SINGLE', children },
    positions: positions[kind] ?? [active],
    diplomas: [],
  };
}

/** The file as its teacher reads it, on the day from which the change counts. */
export const file = `leftOn leftReason civility familyName usageName givenNames username dossier {
  address(asOf: $day) { lines postalCode city country }
  familySituation(asOf: $day) { maritalStatus since children { givenName birthDate notDependentSince } }
  phone mobilePhone nationality disability { kind from to } leaves { kind from to } workingTimes { quotity reason from to }
  positions { nodes { kind from to } } diplomas { title level obtainedOn code } nextBankAccounts { lastFour bic holder } }`;

const family = (
  maritalStatus: string,
  since: string | null = '2026-09-12',
  own: readonly object[] = children,
) => ({
  familySituation: {
    maritalStatus,
    since,
    children: own.map((child) => ({ notDependentSince: null, ...child })),
  },
});
const leave = (kind: string, from: string, to: string) => ({ leaves: [{ kind, from, to }] });
const rate = (reason: string, quotity: number, from: string, to: string | null) => ({
  workingTimes: [{ quotity, reason, from, to }],
});
const places = (...nodes: readonly object[]) => ({ positions: { nodes } });
const away = (kind: string, next: string) =>
  places(
    { kind: next, from: '2030-09-01', to: null },
    { kind, from: '2027-09-01', to: '2030-08-31' },
    until('2027-08-31'),
  );
const diploma = (title: string, code: string) => ({
  diplomas: [{ title, level: 7, obtainedOn: '2026-06-30', code }],
});
const gone = (leftReason: string, leftOn: string) => ({ leftOn, leftReason });
const decisionAlone = {};

/** What an approval of the valid form of each kind (`change-kinds.table.ts`) writes into that file; all else stays as it was. */
export const becomes: Readonly<Record<AskedKind, Readonly<Record<string, unknown>>>> = {
  ADRESSE: {
    address: { lines: ['12 rue des Lilas'], postalCode: '28000', city: 'Chartres', country: 'France' },
  },
  TELEPHONE: { phone: '02 37 01 02 03', mobilePhone: '+33 6 01 02 03 04' },
  NOM_USAGE: { usageName: 'Labert-Morin', username: 'jlabert-morin' },
  NOM_FAMILLE: { familyName: 'Morin' },
  SEXE_ETAT_CIVIL: { civility: 'MONSIEUR', givenNames: ['Jules'] },
  NATIONALITE: { nationality: 'PT' },
  NIR: decisionAlone,
  MARIAGE: family('MARRIED'),
  PACS: family('PACS'),
  DIVORCE: family('DIVORCED'),
  VEUVAGE: family('WIDOWED'),
  NAISSANCE: family('SINGLE', null, [...children, { givenName: 'Léa', birthDate: '2026-03-14' }]),
  SFT: decisionAlone,
  FIN_CHARGE_ENFANT: family(
    'SINGLE',
    null,
    children.map((child) =>
      child.givenName === 'Max' ? { ...child, notDependentSince: '2026-09-01' } : child,
    ),
  ),
  RIB: { nextBankAccounts: [{ lastFour: '2606', bic: 'PSSTFRPPXXX', holder: 'Julie Labert' }] },
  DIPLOME: diploma('Master MEEF', 'MASTER'),
  CERTIFICATION: diploma('CAPPEI', 'CAPPEI'),
  SERVICES_ANTERIEURS: decisionAlone,
  ANOMALIE: decisionAlone,
  REPORT_RDV: decisionAlone,
  RQTH: { disability: { kind: 'RQTH', from: '2026-11-01', to: '2031-10-31' } },
  CONGE_MALADIE: leave('MALADIE', '2026-11-30', '2026-12-04'),
  CLM_CLD: leave('LONGUE_MALADIE', '2026-12-01', '2027-05-31'),
  TPT: rate('THERAPEUTIQUE', 0.6, '2026-12-01', '2027-02-28'),
  ACCIDENT_SERVICE: decisionAlone,
  MATERNITE: leave('MATERNITE', '2027-02-06', '2027-05-28'),
  PATERNITE: leave('PATERNITE', '2027-01-23', '2027-02-16'),
  CONGE_SUPPLEMENTAIRE_NAISSANCE: leave('NAISSANCE', '2027-01-10', '2027-03-09'),
  TEMPS_PARTIEL_DROIT: rate('DROIT', 0.75, '2027-09-01', '2028-10-01'),
  TEMPS_PARTIEL_AUTORISATION: rate('AUTORISATION', 0.8, '2027-09-01', '2028-08-31'),
  REPRISE_TEMPS_PLEIN: rate('TEMPS_PLEIN', 1, '2027-09-01', null),
  // Nobody is back in activity without a return.
  DISPO_DROIT: away('DISPONIBILITE', 'DISPONIBILITE'),
  DISPO_AUTORISATION: away('DISPONIBILITE', 'DISPONIBILITE'),
  DISPO_ACTIVITE_PREUVE: places(
    { ...active, from: '2026-09-01', to: null },
    { ...unpaid, kind: 'DISPONIBILITE_ACTIVITE' },
    until('2024-08-31'),
  ),
  CONGE_PARENTAL: places(
    { kind: 'ACTIVITE', from: '2027-08-01', to: null },
    { kind: 'CONGE_PARENTAL', from: '2027-02-01', to: '2027-07-31' },
    until('2027-01-31'),
  ),
  CONGE_PRESENCE_PARENTALE: leave('PROCHE_AIDANT', '2026-12-01', '2027-02-28'),
  REINTEGRATION: places(
    { kind: 'ACTIVITE', from: '2027-09-01', to: null },
    { ...unpaid, to: '2027-08-31' },
    until('2024-08-31'),
  ),
  CUMUL: decisionAlone,
  DETACHEMENT: away('DETACHEMENT', 'ACTIVITE'),
  RETRAITE: gone('RETRAITE', '2027-09-01'),
  DEMISSION: gone('DEMISSION', '2027-04-01'),
  RUPTURE_CONVENTIONNELLE: gone('RUPTURE_CONVENTIONNELLE', '2027-06-30'),
};

/** The field that the feed names when one of the file changes; null: the account is no file. */
export function pathOf(field: string): string | null {
  if (field === 'username') return null;
  if (field === 'nextBankAccounts') return 'dossier.bankAccount';
  const ofTeacher = ['leftOn', 'leftReason', 'civility', 'familyName', 'usageName', 'givenNames'];
  return `${ofTeacher.includes(field) ? 'teacher' : 'dossier'}.${field}`;
}
