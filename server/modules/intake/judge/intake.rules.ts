import type { ErrorCode, Refusal } from '../../../platform/errors/errors.ts';
import { academyFacts } from '../../academy/academy.tables.ts';
import { normalizeAddress } from '../../account/names/address.rules.ts';
import { normalizeNumen } from '../../account/secrets/numen.rules.ts';
import { nameBases } from '../../account/names/username.rules.ts';
import { corpsCodes, corpsFact, gradeCodes, gradeFact } from '../../dossier/corps.tables.ts';
import { isUai } from '../../dossier/uai.rules.ts';
import type { ImportCareerStepInput } from '../history.inputs.ts';
import type { ImportTeacherInput } from '../intake.inputs.ts';
import { fullTimeFaults, seniorityFaults } from './lengths.rules.ts';
import { overlaps, reversed, shifted, type Overlap, type Period } from './periods.rules.ts';
import { academyRefusals } from '../../academy/academy.refusals.ts';
import { accountRefusals } from '../../account/account.refusals.ts';
import { dossierRefusals } from '../../dossier/dossier.refusals.ts';
import { intakeRefusals } from '../intake.refusals.ts';

/**
 * What a well-formed line says that cannot be: every fault, with its path from the teacher.
 * @param today `YYYY-MM-DD`, in Europe/Paris
 */
export function faultsOf(line: ImportTeacherInput, today: string): Refusal[] {
  // Their corps and places are not ours to judge. The letter P in a NUMEN proves nothing: it is kept for life.
  if (line.sector === 'PRIVATE_UNDER_CONTRACT')
    return [{ code: accountRefusals.PRIVATE_SECTOR, path: ['sector'] }];
  const faults: Refusal[] = [];
  const fault: Fault = (what, ...path) => {
    const said = typeof what === 'string' ? { code: what } : what;
    faults.push({ ...said, path: path.map(String) });
  };
  checkIdentity(line, today, fault);
  checkPlace(line, fault);
  checkCareer(line, today, fault);
  checkHistory(line, today, fault);
  return faults;
}

/** A code, or one with the values that could stand there. */
type What = ErrorCode | Omit<Refusal, 'path'>;
type Fault = (what: What, ...path: (string | number)[]) => void;
type Detail = NonNullable<Refusal['detail']>;

// The bounds of dates are a judgement of what is plausible, not law: they catch a century or a key typed wrong. A teacher
// is 18 or older today, and was 16 or older when anything in a career began; nothing begins later than in two years.
const EARLIEST_BIRTH = '1930-01-01';
const EARLIEST = '1900-01-01';

/** The academies that have a mail domain, and so accounts: the server hors académie has none that is known. */
const academies = new Map(
  academyFacts.filter(({ mailDomain }) => mailDomain !== null).map((fact) => [fact.code, fact]),
);

function checkIdentity(line: ImportTeacherInput, today: string, fault: Fault): void {
  if (normalizeNumen(line.numen) === null) fault(accountRefusals.INVALID_NUMEN, 'numen');
  if (!isPlausibleBirth(line, today)) fault('DATE_OUT_OF_RANGE', 'birthDate');
  // The French civil register is kept in Latin letters (loi du 2 thermidor an II): the account is named after them.
  const lettersOf = (given: string, family: string) =>
    nameBases({ givenNames: [given], familyName: family }, 'remove').username;
  if (!/[a-z]/.test(lettersOf('', line.familyName)))
    fault(accountRefusals.NAME_WITHOUT_LETTERS, 'familyName');
  if (!/[a-z]/.test(lettersOf(line.givenNames[0] ?? '', '')))
    fault(accountRefusals.NAME_WITHOUT_LETTERS, 'givenNames', 0);
  const { address, familySituation: family, officer } = line;
  if (officer.email && normalizeAddress(officer.email) === null) fault('INVALID_FORMAT', 'officer', 'email');
  if (address?.country.toLowerCase() === 'france' && !/^\d{5}$/.test(address.postalCode))
    fault('INVALID_FORMAT', 'address', 'postalCode');
  const past = (day: string | null | undefined) => !day || (day >= EARLIEST && day <= today);
  const born = isPlausibleBirth(line, today) ? line.birthDate : EARLIEST;
  if (!past(family.since)) fault('DATE_OUT_OF_RANGE', 'familySituation', 'since');
  else if (family.since && family.since <= born)
    fault(intakeRefusals.BEFORE_BIRTH, 'familySituation', 'since');
  for (const [at, child] of family.children.entries()) {
    // A child may be announced before birth.
    const soon = shifted(today, 1);
    if (child.birthDate < EARLIEST || child.birthDate > soon)
      fault('DATE_OUT_OF_RANGE', 'familySituation', 'children', at, 'birthDate');
    else if (child.birthDate <= born)
      fault(intakeRefusals.BEFORE_BIRTH, 'familySituation', 'children', at, 'birthDate');
  }
}

function isPlausibleBirth({ birthDate }: ImportTeacherInput, today: string): boolean {
  return birthDate >= EARLIEST_BIRTH && birthDate <= shifted(today, -18);
}

/** The degree of the corps of the latest step, or the one given where that corps has both; null if unknown. */
export function degreeOf(line: ImportTeacherInput): 'FIRST' | 'SECOND' | null {
  const latest = latestOf(line.careerSteps);
  return (latest ? corpsFact(latest.corps)?.degree : null) ?? line.degree ?? null;
}

/** The last one to begin. */
export function latestOf<P extends Period>(periods: readonly P[]): P | undefined {
  return periods.reduce<P | undefined>(
    (latest, period) => (latest && latest.from > period.from ? latest : period),
    undefined,
  );
}

function checkPlace(line: ImportTeacherInput, fault: Fault): void {
  const academy = academies.get(line.academyCode);
  if (!academy)
    return fault({ code: academyRefusals.UNKNOWN_ACADEMY, expected: [...academies.keys()] }, 'academyCode');
  const departments = academy.departments.map(({ code }) => code);
  if (line.departmentCode && !departments.includes(line.departmentCode))
    fault({ code: academyRefusals.UNKNOWN_DEPARTMENT, expected: departments }, 'departmentCode');
  const latest = latestOf(line.careerSteps);
  const corps = latest ? corpsFact(latest.corps) : null;
  if (!corps) return;
  if (corps.degree === null && !line.degree) fault(intakeRefusals.DEGREE_REQUIRED, 'degree');
  if (corps.degree !== null && line.degree && corps.degree !== line.degree)
    fault(intakeRefusals.DEGREE_MISMATCH, 'degree');
  // The overseas services have no department.
  if (degreeOf(line) === 'FIRST' && !line.departmentCode && academy.departments.length > 0)
    fault(intakeRefusals.DEPARTMENT_REQUIRED, 'departmentCode');
}

function checkCareer(line: ImportTeacherInput, today: string, fault: Fault): void {
  if (line.careerSteps.length === 0) fault(intakeRefusals.CAREER_REQUIRED, 'careerSteps');
  for (const [at, step] of line.careerSteps.entries()) {
    const [what, field] = scaleFault(step) ?? [];
    if (what && field) fault(what, 'careerSteps', at, field);
  }
  // A birth that cannot be is told once: nothing else is judged by it.
  const earliest = isPlausibleBirth(line, today) ? shifted(line.birthDate, 16) : EARLIEST;
  const { titularSince } = line;
  if (titularSince && (titularSince < earliest || titularSince > shifted(today, 2)))
    fault('DATE_OUT_OF_RANGE', 'titularSince');
  checkDeparture(line, { earliest, today }, fault);
  checkPeriods('careerSteps', line.careerSteps, { earliest, today, alone: true }, fault);
  for (const { index, ...what } of seniorityFaults(line.careerSteps, {
    earliest,
    titularSince: titularSince ?? null,
  }))
    fault(what, 'careerSteps', index, 'retainedSeniority');
  checkPeriods('positions', line.positions, { earliest, today, alone: true }, fault);
  checkPeriods('postings', line.postings, { earliest, today, alone: false }, fault);
  if (reversed(line.postings).length === 0)
    for (const { index, ...what } of fullTimeFaults(line.postings))
      fault(what, 'postings', index, 'workingTime');
  checkPeriods('services', line.services, { earliest, today, alone: false }, fault);
}

/** A departure may lie ahead, as far as anything may begin; a death has been. */
function checkDeparture(
  { leftOn, leftReason }: ImportTeacherInput,
  { earliest, today }: Pick<Bounds, 'earliest' | 'today'>,
  fault: Fault,
): void {
  if (leftReason && !leftOn) return fault('REQUIRED', 'leftOn');
  if (!leftOn) return;
  if (!leftReason) return fault('REQUIRED', 'leftReason');
  const latest = leftReason === 'DECES_AGENT' ? today : shifted(today, 2);
  if (leftOn < earliest || leftOn > latest) fault('DATE_OUT_OF_RANGE', 'leftOn');
}

function scaleFault({
  corps,
  grade,
  echelon,
  chevron,
}: ImportCareerStepInput): readonly [What, string] | null {
  if (!corpsFact(corps)) return [{ code: dossierRefusals.UNKNOWN_CORPS, expected: corpsCodes }, 'corps'];
  const grades = gradeCodes(corps);
  if (!grades.includes(grade)) return [{ code: dossierRefusals.UNKNOWN_GRADE, expected: grades }, 'grade'];
  const fact = gradeFact(corps, grade);
  // No table was found for some corps in extinction: their grades and echelons are taken as they come.
  if (!fact || fact.echelons.length === 0) return null;
  const row = fact.echelons[echelon - 1];
  if (!row) {
    const expected = fact.echelons.map((one) => String(one.echelon));
    return [{ code: dossierRefusals.UNKNOWN_ECHELON, expected }, 'echelon'];
  }
  const chevrons = row.chevrons.map(({ code }) => code);
  return chevron && !chevrons.includes(chevron)
    ? [{ code: dossierRefusals.UNKNOWN_CHEVRON, expected: chevrons }, 'chevron']
    : null;
}

interface Bounds {
  readonly earliest: string;
  readonly today: string;
  /** Whether only one can run on a day. */
  readonly alone: boolean;
}

function checkPeriods(
  list: string,
  periods: readonly Period[],
  { earliest, today, alone }: Bounds,
  fault: Fault,
): void {
  const latestStart = shifted(today, 2);
  const latestEnd = shifted(today, 10);
  for (const [at, { from, to }] of periods.entries()) {
    if (from < earliest || from > latestStart) fault('DATE_OUT_OF_RANGE', list, at, 'from');
    if (to && to > latestEnd) fault('DATE_OUT_OF_RANGE', list, at, 'to');
  }
  const turned = reversed(periods);
  for (const { index, field } of turned) fault('DATES_REVERSED', list, index, field);
  if (!alone || turned.length > 0) return;
  for (const overlap of overlaps(periods))
    fault(
      { code: intakeRefusals.PERIODS_OVERLAP, detail: otherPeriod(list, periods, overlap) },
      list,
      overlap.index,
      'from',
    );
}

/** Which period it is that another one overlaps, and what to write there. */
function otherPeriod(list: string, periods: readonly Period[], { other, endsBefore }: Overlap): Detail {
  const { from, to } = periods[other] as Period;
  const place = `${list}.${other}`;
  const fr = `L’autre est ${place}, ${to ? `du ${from} au ${to}` : `depuis le ${from}`}.`;
  const en = `The other is ${place}, ${to ? `from ${from} to ${to}` : `since ${from}`}.`;
  if (endsBefore === null) return { fr, en };
  return {
    fr: `${fr} Écrivez la veille, « ${endsBefore} », dans ${place}.to.`,
    en: `${en} Write the day before, “${endsBefore}”, in ${place}.to.`,
  };
}

function checkHistory(line: ImportTeacherInput, today: string, fault: Fault): void {
  for (const [at, { establishment }] of line.postings.entries()) {
    if (!isUai(establishment.uai)) fault(dossierRefusals.INVALID_UAI, 'postings', at, 'establishment', 'uai');
  }
  const earliest = isPlausibleBirth(line, today) ? line.birthDate : EARLIEST;
  for (const [at, { schoolYear, on }] of line.appraisals.entries()) {
    const first = Number(schoolYear.slice(0, 4));
    if (Number(schoolYear.slice(5)) !== first + 1) fault('INVALID_FORMAT', 'appraisals', at, 'schoolYear');
    else if (first < 1980 || first > Number(today.slice(0, 4)) + 2)
      fault('OUT_OF_RANGE', 'appraisals', at, 'schoolYear');
    if (on && (on < earliest || on > shifted(today, 2))) fault('DATE_OUT_OF_RANGE', 'appraisals', at, 'on');
  }
  for (const [at, { obtainedOn }] of line.diplomas.entries()) {
    if (obtainedOn && (obtainedOn < earliest || obtainedOn > today))
      fault('DATE_OUT_OF_RANGE', 'diplomas', at, 'obtainedOn');
  }
}
