import fc from 'fast-check';
import { dayOf, lastOfAugust, plusMonths, textOf, yearOf } from './calendar.ts';
import { corpsCodes, createdOn, scaleOf, type Grade } from './law.tables.ts';
import { Liver, type Life, type PositionCode } from './life.ts';

/** A career that is asked about on a day. */
export interface Career {
  readonly life: Life;
  /** The life, lived to its end, with the promotions and without them. */
  readonly lived: Liver;
  readonly alone: Liver;
  readonly asOf: string;
  readonly until: string;
  /** What is recorded of the chevron on that day. */
  readonly chevron: { chevron: string; chevronSince: string } | null;
  /** When the corps was entered. */
  readonly corpsDate: string;
}

const absences: readonly PositionCode[] = [
  'CONGE_PARENTAL',
  'DISPO_ENFANT',
  'DISPO_ACTIVITE',
  'DISPO_AUTRE',
  'DETACHEMENT',
  'MAD',
];

const drawn = fc.noBias(
  fc.record({
    corps: fc.constantFrom(...corpsCodes),
    grade: fc.constantFrom<Grade>('CN', 'CN', 'HC', 'CE'),
    place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    asOf: fc.integer({ min: dayOf('2021-01-01'), max: dayOf('2029-12-31') }),
    /** How much of the échelon has passed. */
    over: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    absences: fc.array(
      fc.record({
        position: fc.constantFrom(...absences),
        /** Days from the end of the one before, and its own. */
        gap: fc.integer({ min: 0, max: 1500 }),
        days: fc.oneof(fc.integer({ min: 30, max: 900 }), fc.constantFrom(365, 366, 730, 181)),
      }),
      { maxLength: 3 },
    ),
    hasAbsences: fc.boolean(),
    isMonthly: fc.boolean(),
    isAccelerated: fc.boolean(),
    bonus: fc.integer({ min: 0, max: 3 }),
    hc: fc.integer({ min: -1, max: 5 }),
    ce: fc.integer({ min: -1, max: 4 }),
  }),
);
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** The first of a month, as most careers have it. */
const firstOfMonth = (day: number) => dayOf(`${textOf(day).slice(0, 7)}-01`);

function positionsOf({ absences: list, hasAbsences, isMonthly }: Drawn, start: number): Life['positions'] {
  if (!hasAbsences || list.length === 0) return [];
  const positions: { position: PositionCode; from: string; to?: string }[] = [];
  let day = dayOf('2004-09-01');
  let next = start;
  for (const { position, gap, days } of list) {
    const from = isMonthly ? firstOfMonth(next + gap) : next + gap;
    const end = isMonthly ? firstOfMonth(from + days + 15) - 1 : from + days;
    if (end <= from || from <= day) continue;
    positions.push({ position: 'ACTIVITE', from: textOf(day), to: textOf(from - 1) });
    positions.push({ position, from: textOf(from), to: textOf(end) });
    day = end + 1;
    next = day;
  }
  positions.push({ position: 'ACTIVITE', from: textOf(day) });
  return positions;
}

/** The career that was drawn; null when it cannot be: another échelon would have been due and recorded. */
function careerOf(one: Drawn): Career | null {
  const { corps, grade, asOf } = one;
  const scale = scaleOf(corps)[grade];
  const echelon = 1 + Math.floor(one.place * scale.length);
  const step = scale[echelon - 1];
  const isAccelerated = one.isAccelerated && grade === 'CN';
  const months = (isAccelerated ? step?.accelerated : undefined) ?? step?.months ?? 120;
  const exact = asOf - Math.floor(one.over * (asOf - plusMonths(asOf, -months)));
  const entry = one.isMonthly ? firstOfMonth(exact) : exact;
  const isYounger = createdOn.some(
    (row) => corps !== 'AGREGE' && row.grade === grade && row.echelon === echelon && textOf(entry) < row.on,
  );
  if (isYounger) return null;
  const plain: Life = {
    corps,
    grade,
    echelon,
    echelonDate: textOf(entry),
    positions: positionsOf(one, Math.max(dayOf('2013-01-01'), entry - 700)),
    isAccelerated,
    bonusYears: corps === 'PE' && asOf >= dayOf('2024-09-01') ? Math.min(one.bonus, yearOf(asOf) - 2023) : 0,
    promotions: {},
  };
  const until = textOf(plusMonths(asOf, 12 * 15));
  const alone = lived(plain, until);
  const past = alone.lines.filter(({ date }) => date <= textOf(asOf));
  if (past.filter(({ kind }) => kind === 'ECHELON').length > 1) return null;
  const now = past.at(-1);
  const promoted = promotionsOf(plain, alone, one, until);
  return {
    life: promoted.life,
    lived: promoted.lived,
    alone,
    asOf: textOf(asOf),
    until,
    chevron: now?.chevron ? { chevron: now.chevron, chevronSince: now.date } : null,
    corpsDate: '2004-09-01',
  };
}

/** To a day that is far enough for the rendez-vous of the school years that begin before it. */
const lived = (life: Life, until: string) => new Liver(life).live(`${Number(until.slice(0, 4)) + 3}-01-01`);

/** A promotion some campaigns after the first that is open, or one too early. */
function promotionsOf(plain: Life, alone: Liver, { hc, ce, asOf }: Drawn, until: string) {
  const first = asOf <= lastOfAugust(yearOf(asOf)) ? yearOf(asOf) : yearOf(asOf) + 1;
  const opened = (liver: Liver, key: 'isHorsClasseOpen' | 'isClasseExceptionnelleOpen') =>
    [...liver.snapshots].find(([year, held]) => year >= first && held[key])?.[0];
  const toHc = opened(alone, 'isHorsClasseOpen');
  let [life, liver] = [plain, alone];
  if (toHc !== undefined && toHc + hc >= first) {
    life = { ...life, promotions: { HC: toHc + hc } };
    liver = lived(life, until);
  }
  const toCe = opened(liver, 'isClasseExceptionnelleOpen');
  if (toCe !== undefined && toCe + ce >= Math.max(first, 2024)) {
    life = { ...life, promotions: { ...life.promotions, CE: toCe + ce } };
    liver = lived(life, until);
  }
  return { life, lived: liver };
}

/** So many random careers; the same ones for the same seed. */
export function careers(count: number, seed: number): Career[] {
  const found: Career[] = [];
  for (let round = 0; found.length < count; round += 1)
    found.push(
      ...fc.sample(drawn, { numRuns: count, seed: seed + round }).flatMap((one) => careerOf(one) ?? []),
    );
  return found.slice(0, count);
}
