import type { Locale } from '../../../platform/viewer.ts';
import { corpsCodes, corpsFact, gradeCodes, gradeFact } from '../../dossier/corps.tables.ts';
import { inRuleNames } from './api-names.rules.ts';
import { diplomaNames, positionNames, sectorNames, serviceNames, statusNames } from './api-names.tables.ts';
import { addMonths } from './calendar.rules.ts';
import { isOnContract, type CareerFacts } from './facts.rules.ts';
import {
  appreciations,
  diplomaCodes,
  factFaultTexts,
  sectors,
  serviceTagCodes,
  statusCodes,
  type FactFault,
} from './facts-reader.tables.ts';
import { countedPositions } from '../law/positions.tables.ts';

/** What is wrong in a file of facts, and where: `[3].facts.positions[0].from`. */
export interface FoundFault {
  readonly path: string;
  readonly fault: FactFault;
  /** What could stand there, in words or as a list of values. */
  readonly expected?: string;
}

/** One career of a file, with its title where it has one. */
export interface ReadCareer {
  readonly title: string | null;
  readonly facts: CareerFacts;
}

/** The careers of a file, and what was ignored in it; or everything that is wrong. */
export type ReadFile =
  | {
      readonly careers: readonly ReadCareer[];
      /** Whether it holds a list: so does the answer then. */
      readonly isList: boolean;
      /** Each unknown fact once, where it was first met. */
      readonly ignored: readonly FoundFault[];
    }
  | { readonly faults: readonly FoundFault[] };

/** Reads facts, an object that has `facts`, an array of those, or an object that has them as `examples`. */
export function readFacts(content: unknown): ReadFile {
  const found: FoundFault[] = [];
  const isNamed = isRecord(content) && Array.isArray(content['examples']);
  const list: unknown = isNamed ? content['examples'] : content;
  const items = Array.isArray(list)
    ? list.map((item: unknown, at) => [item, `${isNamed ? '.examples' : ''}[${at}]`] as const)
    : [[list, ''] as const];
  const careers = items.map(([item, path]) => {
    const wrapped = isRecord(item) && 'facts' in item;
    const facts = known(wrapped ? item['facts'] : item);
    checkFacts(facts, wrapped ? `${path}.facts` : path, found);
    const title = wrapped && typeof item['title'] === 'string' ? item['title'] : null;
    return {
      title,
      facts: {
        ...ofNoCorps,
        ...(isRecord(facts) ? (inRuleNames(facts) as unknown as CareerFacts) : {}),
      } as CareerFacts,
    };
  });
  const faults = found.filter(({ fault }) => fault !== 'UNKNOWN_FACT');
  if (faults.length > 0) return { faults };
  const ignored = new Map<string, FoundFault>();
  for (const one of found) {
    const name = one.path.replaceAll(/\[\d+\]/g, '');
    if (!ignored.has(name)) ignored.set(name, one);
  }
  return { careers, isList: Array.isArray(list), ignored: [...ignored.values()] };
}

/** Who is employed by contract belongs to no corps: none needs to be told. */
const ofNoCorps = { corps: '', grade: '' } as const;

/** What is null is not known, as if it were absent; of the place in the corps the rules want to hear so. */
function known(given: unknown): unknown {
  if (!isRecord(given)) return given;
  const facts = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  return { ...facts, echelon: facts['echelon'] ?? null, echelonDate: facts['echelonDate'] ?? null };
}

/** The fault in a sentence. */
export function faultInWords({ path, fault, expected = '' }: FoundFault, locale: Locale): string {
  const place = path.replace(/^\./, '');
  return `${place === '' ? '' : `${place}${locale === 'fr' ? ' : ' : ': '}`}${factFaultTexts[fault][locale](expected)}`;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && dayShape.test(value) && addMonths(value, 0) === value;
}

function isSchoolYear(value: unknown): boolean {
  const [, first, second] = (typeof value === 'string' && /^(\d{4})-(\d{4})$/.exec(value)) || [];
  return first !== undefined && Number(second) === Number(first) + 1;
}

const dayShape = /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

type Check = (value: unknown, path: string, faults: FoundFault[]) => void;
type Shape = Readonly<Record<string, Check>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checkIf =
  (isFit: (value: unknown) => boolean, fault: FactFault, expected?: string): Check =>
  (value, path, faults) => {
    if (!isFit(value)) faults.push({ path, fault, ...(expected === undefined ? {} : { expected }) });
  };
const oneOf = (values: readonly string[]): Check =>
  checkIf((value) => values.includes(value as string), 'UNKNOWN_VALUE', values.join(', '));
const orNull =
  (check: Check): Check =>
  (value, path, faults) => {
    if (value !== null) check(value, path, faults);
  };
const listOf =
  (check: Check): Check =>
  (value, path, faults) => {
    if (!Array.isArray(value)) return void faults.push({ path, fault: 'NOT_A_LIST' });
    for (const [at, item] of value.entries()) check(item, `${path}[${at}]`, faults);
  };
const object =
  (shape: Shape, required: readonly string[] = []): Check =>
  (value, path, faults) => {
    if (!isRecord(value)) return void faults.push({ path, fault: 'NOT_AN_OBJECT' });
    for (const name of required)
      if (!(name in value)) faults.push({ path: `${path}.${name}`, fault: 'MISSING' });
    for (const [name, item] of Object.entries(value)) {
      if (Object.hasOwn(shape, name)) (shape[name] as Check)(item, `${path}.${name}`, faults);
      else
        faults.push({
          path: `${path}.${name}`,
          fault: 'UNKNOWN_FACT',
          expected: Object.keys(shape).join(', '),
        });
    }
  };

const day = checkIf(isDay, 'NOT_A_DATE');
const text = checkIf((value) => typeof value === 'string', 'NOT_A_TEXT');
const flag = checkIf((value) => typeof value === 'boolean', 'NOT_A_BOOLEAN');
const wholeNumber = (least: number, most: number): Check =>
  checkIf(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    'NOT_A_NUMBER',
    `${least}–${most}`,
  );

/** A period with what it says beside its days. */
const period =
  (more: Shape, required: readonly string[] = []): Check =>
  (value, path, faults) => {
    object({ from: day, to: orNull(day), ...more }, ['from', ...required])(value, path, faults);
    if (isRecord(value) && isDay(value['from']) && isDay(value['to']) && value['to'] < value['from'])
      faults.push({ path: `${path}.to`, fault: 'DATES_REVERSED' });
  };

const decidedStep = object(
  {
    grade: text,
    echelon: wholeNumber(1, 20),
    from: day,
    seniorityFrom: day,
    echelonDate: day,
    chevron: orNull(text),
  },
  ['grade', 'echelon', 'from'],
);
const named = (names: Readonly<Record<string, string>>, aliases: readonly string[] = []) =>
  oneOf([...new Set([...Object.keys(names), ...aliases])]);
const oneDiploma = named(diplomaNames, ['FORMATION_DIRECTION', ...diplomaCodes]);
const diploma = object({ code: oneDiploma, obtainedOn: day }, ['code', 'obtainedOn']);
const positionKind = named(positionNames, Object.keys(countedPositions));
const serviceKinds = listOf(named(serviceNames, ['DIRECTOR', ...serviceTagCodes]));

/** A check that asks for a fact, under the name of the API or an older one. */
const either =
  (check: Check, name: string, alias: string): Check =>
  (value, path, faults) => {
    check(value, path, faults);
    if (isRecord(value) && !(name in value) && !(alias in value))
      faults.push({ path: `${path}.${name}`, fault: 'MISSING' });
  };
const appreciation = orNull(oneOf(appreciations));
const schoolYear = checkIf(isSchoolYear, 'NOT_A_SCHOOL_YEAR');

const shape: Shape = {
  sector: named(sectorNames, sectors),
  corps: oneOf(corpsCodes),
  grade: text,
  echelon: orNull(wholeNumber(1, 20)),
  from: orNull(day),
  seniorityFrom: orNull(day),
  echelonDate: orNull(day),
  heldSince: orNull(day),
  chevron: orNull(text),
  chevronSince: orNull(day),
  status: named(statusNames, statusCodes),
  titularSince: orNull(day),
  corpsDate: orNull(day),
  birthDate: orNull(day),
  entry9: orNull(day),
  history: listOf(
    object({ echelon: wholeNumber(1, 20), from: day, accelerated: orNull(flag) }, ['echelon', 'from']),
  ),
  decided: listOf(decidedStep),
  endsOn: orNull(day),
  diplomasOpen: flag,
  positions: listOf(either(period({ kind: positionKind, position: positionKind }), 'kind', 'position')),
  clockStops: listOf(period({})),
  directorYearsDone: wholeNumber(0, 50),
  directorSince: orNull(day),
  diplomas: listOf((value, path, faults) =>
    (typeof value === 'object' ? diploma : oneDiploma)(value, path, faults),
  ),
  services: listOf(
    either(period({ kinds: serviceKinds, tags: serviceKinds, halfTime: flag }), 'kinds', 'tags'),
  ),
  appraisals: listOf(
    object({ rank: wholeNumber(1, 3), schoolYear, outcome: appreciation, on: orNull(day) }, ['rank']),
  ),
  servicesOpen: flag,
  childrenRaised: wholeNumber(0, 50),
  rdv: object({ 1: appreciation, 2: appreciation, 3: appreciation }),
  rdvYears: object({ 1: schoolYear, 2: schoolYear, 3: schoolYear }),
  specialisedPost: flag,
  trainingDirection: (value, path, faults) => (typeof value === 'string' ? day : flag)(value, path, faults),
  speciality: orNull(text),
};

function checkFacts(given: unknown, path: string, faults: FoundFault[]): void {
  const isWithoutCorps = isRecord(given) && isOnContract(inRuleNames(given));
  object(shape, isWithoutCorps ? [] : ['corps', 'grade'])(given, path, faults);
  if (!isRecord(given)) return;
  const { corps, grade } = given;
  const fact = typeof corps === 'string' ? corpsFact(corps) : null;
  if (!fact || typeof grade !== 'string') return;
  const known = oneOf(gradeCodes(fact.code));
  known(grade, `${path}.grade`, faults);
  const { decided = [] } = given;
  for (const [at, step] of (Array.isArray(decided) ? decided : []).entries())
    if (isRecord(step)) {
      const place = `${path}.decided[${at}]`;
      known(step['grade'], `${place}.grade`, faults);
      checkPlace({ ...step, corps }, place, faults);
    }
  checkPlace(given, path, faults);
}

/** An échelon and a chevron that the scale does not have; a corps whose scale was not found has any. */
function checkPlace(given: Record<string, unknown>, path: string, faults: FoundFault[]): void {
  const { echelon, chevron } = given;
  const echelons = gradeFact(given['corps'] as string, given['grade'] as string)?.echelons ?? [];
  if (typeof echelon !== 'number' || echelons.length === 0) return;
  const fact = echelons.find((one) => one.echelon === echelon);
  const expected = echelons.map((one) => one.echelon).join(', ');
  if (!fact) {
    const isTold = faults.some((fault) => fault.path === `${path}.echelon`);
    if (!isTold) faults.push({ path: `${path}.echelon`, fault: 'UNKNOWN_VALUE', expected });
  } else if (typeof chevron === 'string') {
    const codes = fact.chevrons.map(({ code }) => code);
    oneOf(codes.length === 0 ? ['null'] : codes)(chevron, `${path}.chevron`, faults);
  }
}
