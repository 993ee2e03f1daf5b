import { dayOf, dayOfThirtieth, lastOfAugust, plusMonths, textOf, thirtieth, yearOf } from './calendar.ts';
import {
  createdOn,
  points,
  indexOn,
  pointOn,
  rendezVous,
  scaleOf,
  type Corps,
  type Grade,
} from './law.tables.ts';

export type PositionCode =
  | 'ACTIVITE'
  | 'DETACHEMENT'
  | 'MAD'
  | 'CONGE_PARENTAL'
  | 'DISPO_ENFANT'
  | 'DISPO_ACTIVITE'
  | 'DISPO_AUTRE';

/** A career, as the oracle lives it. */
export interface Life {
  readonly corps: Corps;
  readonly grade: Grade;
  readonly echelon: number;
  readonly echelonDate: string;
  readonly positions: readonly { position: PositionCode; from: string; to?: string }[];
  /** Whether both accelerations are granted. */
  readonly isAccelerated: boolean;
  /** Full school years as head of school that are over and were not used yet. */
  readonly bonusYears: number;
  /** The campaigns in which a promotion is supposed. */
  readonly promotions: Partial<Record<'HC' | 'CE', number>>;
}

/** A line of the life: what is held from a day on. */
export interface Line {
  readonly date: string;
  readonly kind: 'ECHELON' | 'CHEVRON' | 'PROMOTION';
  readonly grade: Grade;
  readonly echelon: number;
  readonly chevron: string | null;
  readonly inm: number;
  /** Nothing is paid in a parental leave or a disponibilité. */
  readonly gross: number;
}

/** What is held at the end of a 31 August. */
export interface Snapshot {
  readonly grade: Grade;
  readonly echelon: number;
  readonly isHorsClasseOpen: boolean;
  readonly isClasseExceptionnelleOpen: boolean;
  readonly points: number | null;
}

interface Segment {
  readonly position: PositionCode;
  readonly from: number;
  readonly to: number;
  /** The first day of a leave, its renewals counted in. */
  readonly leaveFrom: number;
}

const whole = 2;
const parentalRules = dayOf('2019-08-08');
const halfRules = dayOf('2012-10-01');
const activityRules = dayOf('2018-09-07');
const keptRules = dayOf('2025-12-07');
const bonusRules = dayOf('2024-09-01');
/** Five years of leave count, in a whole career: in thirtieths of a month. */
const fiveYears = 1800;

const isPaid = (position: PositionCode) =>
  position === 'ACTIVITE' || position === 'DETACHEMENT' || position === 'MAD';

/**
 * Lives one day after the other. What a day does not count, whole or half, is lost: the échelon is reached so many days
 * after the day of the calendar.
 */
export class Liver {
  readonly lines: Line[] = [];
  readonly rendezVous: { n: number; date: string }[] = [];
  readonly snapshots = new Map<number, Snapshot>();
  readonly #life: Life;
  #grade: Grade;
  #echelon: number;
  /** The day from which the seniority in the échelon is counted. */
  #origin: number;
  /** Half thirtieths that did not count since then. */
  #lost = 0;
  #chevron = 0;
  #chevronOrigin: number;
  /** Those that were not paid since the chevron was entered (arrêté of 29 August 1957, art. 2). */
  #unpaid = 0;
  #now = 0;
  #careDays = 0;
  #activityDays = 0;
  #bonusYears: number;
  /** The next 31 August. */
  #august = 0;
  #met = new Set<number>();
  /** When the next échelon is reached, had nothing been lost: by the table, and with the bonus. In half thirtieths. */
  #due = Infinity;
  #dueEarly = Infinity;
  #dueFrom = Infinity;
  /** The thirtieth of so many months after the origin, as far as it was asked for. */
  #reached = new Map<number, number>();
  #segments: Segment[] = [];

  constructor(life: Life) {
    this.#life = life;
    this.#grade = life.grade;
    this.#echelon = life.echelon;
    this.#origin = dayOf(life.echelonDate);
    this.#chevronOrigin = this.#origin;
    this.#bonusYears = life.bonusYears;
    for (const { position, from, to } of life.positions) {
      const before = this.#segments.at(-1);
      const isRenewed = before?.position === position && before.to + 1 === dayOf(from);
      this.#segments.push({
        position,
        from: dayOf(from),
        to: to === undefined ? Infinity : dayOf(to),
        leaveFrom: isRenewed ? before.leaveFrom : dayOf(from),
      });
    }
  }

  /** Until a day, from the first one that may count towards a limit of the career. */
  live(until: string): this {
    const [entry, end] = [this.#origin, dayOf(until)];
    const first = Math.min(entry, activityRules);
    let at = 0;
    this.#august = lastOfAugust(entry <= lastOfAugust(yearOf(entry)) ? yearOf(entry) : yearOf(entry) + 1);
    this.#now = whole * thirtieth(entry);
    this.#reckon();
    this.#write(entry, 'ECHELON', this.#positionOn(entry));
    for (let day = first; day <= end; day += 1) {
      while (at < this.#segments.length && (this.#segments[at]?.to ?? 0) < day) at += 1;
      const segment = this.#segments[at];
      const position = segment && segment.from <= day ? segment.position : 'ACTIVITE';
      const [now, next] = [thirtieth(day), thirtieth(day + 1)];
      this.#now = whole * now;
      if (day >= entry) this.#begin(day, position);
      const lost = (next - now) * (whole - this.#rate(day, position, segment?.leaveFrom ?? day, next - now));
      if (day < entry) continue;
      this.#lost += lost;
      if (!isPaid(position)) this.#unpaid += whole * (next - now);
    }
    return this;
  }

  #positionOn(day: number): PositionCode {
    return this.#segments.find(({ from, to }) => from <= day && day <= to)?.position ?? 'ACTIVITE';
  }

  /** How many half days a day counts. */
  #rate(day: number, position: PositionCode, leaveFrom: number, thirtieths: number): number {
    if (isPaid(position)) return whole;
    if (position === 'DISPO_AUTRE') return 0;
    if (position === 'DISPO_ACTIVITE') {
      if (day < activityRules) return 0;
      this.#activityDays += thirtieths;
      return this.#activityDays > fiveYears ? 0 : whole;
    }
    if (day < parentalRules) {
      if (position === 'DISPO_ENFANT') return 0;
      return day >= halfRules && day < plusMonths(leaveFrom, 12) ? whole : 1;
    }
    this.#careDays += thirtieths;
    return this.#careDays > fiveYears ? 0 : whole;
  }

  /** What happens on the morning of a day. */
  #begin(day: number, position: PositionCode): void {
    const waits = position === 'DISPO_ACTIVITE' && day >= keptRules;
    if (!waits) this.#rise(day, position);
    this.#riseInChevron(day, position);
    if (day === this.#august + 1) {
      this.#promote(day, position, yearOf(day));
      if (!waits) this.#rise(day, position);
      this.#august = lastOfAugust(yearOf(day) + 1);
    }
    this.#meet();
    if (day === this.#august) this.#remember(position, yearOf(day));
  }

  #scale() {
    return scaleOf(this.#life.corps)[this.#grade];
  }

  #isHeldFor(months: number): boolean {
    let reached = this.#reached.get(months);
    if (reached === undefined) {
      reached = whole * thirtieth(plusMonths(this.#origin, months));
      this.#reached.set(months, reached);
    }
    return this.#now >= reached + this.#lost;
  }

  /** Enters the next échelons that are reached: more than one after days in which they had to wait. */
  #rise(day: number, position: PositionCode): void {
    for (;;) {
      if (day < this.#dueFrom || this.#now < this.#dueEarly + this.#lost) return;
      const due = this.#dueOn();
      if (this.#now < due) return;
      const created = createdOn.find(
        ({ isAgrege, grade, echelon }) =>
          isAgrege === (this.#life.corps === 'AGREGE') &&
          grade === this.#grade &&
          echelon === this.#echelon + 1,
      );
      if (created && day < dayOf(created.on)) return;
      // The thirtieths that February lacks are no seniority.
      const late = this.#now - due;
      const kept = (created && day === dayOf(created.on)) || late < 3 * whole ? 0 : late;
      if (due < this.#due + this.#lost) this.#bonusYears = 0;
      this.#enter(day, this.#grade, this.#echelon + 1, kept);
      this.#write(day, 'ECHELON', position);
    }
  }

  #reckon(): void {
    const { months, accelerated } = this.#scale()[this.#echelon - 1] ?? { months: null };
    const needed = this.#life.isAccelerated && accelerated !== undefined ? accelerated : months;
    this.#due = this.#dueEarly = this.#dueFrom = Infinity;
    if (needed === null) return;
    const ordinary = plusMonths(this.#origin, needed);
    const early = plusMonths(ordinary, -3 * this.#bonusYears);
    this.#dueFrom = early;
    this.#due = whole * thirtieth(ordinary);
    this.#dueEarly = whole * thirtieth(early);
  }

  /** The bonus is used by who advances on 1 September 2024 or later (décret 2023-777, art. 4 and 21). */
  #dueOn(): number {
    const ordinary = this.#due + this.#lost;
    return ordinary >= whole * thirtieth(bonusRules) ? this.#dueEarly + this.#lost : ordinary;
  }

  #riseInChevron(day: number, position: PositionCode): void {
    const chevrons = this.#scale()[this.#echelon - 1]?.chevrons;
    if (!chevrons || this.#chevron >= chevrons.length - 1) return;
    if (day < plusMonths(this.#chevronOrigin, 12)) return;
    if (this.#now < whole * thirtieth(plusMonths(this.#chevronOrigin, 12)) + this.#unpaid) return;
    this.#chevron += 1;
    this.#chevronOrigin = day;
    this.#unpaid = 0;
    this.#write(day, 'CHEVRON', position);
  }

  /** Enters an échelon with seniority that is kept, in half thirtieths. */
  #enter(day: number, grade: Grade, echelon: number, kept: number, origin?: number): void {
    this.#grade = grade;
    this.#echelon = echelon;
    this.#origin =
      origin ?? (kept === 0 ? day : dayOfThirtieth(Math.ceil((whole * thirtieth(day) - kept) / whole)));
    this.#lost = 0;
    this.#chevron = 0;
    this.#chevronOrigin = day;
    this.#unpaid = 0;
    this.#met.clear();
    this.#reached.clear();
    this.#reckon();
  }

  /** A promotion that is supposed takes effect on 1 September for who was promouvable the day before. */
  #promote(day: number, position: PositionCode, year: number): void {
    const before = this.snapshots.get(year);
    const isTo = (grade: 'HC' | 'CE') => this.#life.promotions[grade] === year;
    const to =
      isTo('HC') && before?.isHorsClasseOpen
        ? 'HC'
        : isTo('CE') && before?.isClasseExceptionnelleOpen
          ? 'CE'
          : null;
    if (!to) return;
    this.#land(day, to);
    this.#write(day, 'PROMOTION', position);
  }

  /** Where a promotion leads: to the equal or next index, and what is kept (décret 90-680 art. 25 and 25-2 and their like). */
  #land(day: number, to: 'HC' | 'CE'): void {
    const isAgrege = this.#life.corps === 'AGREGE';
    const old = this.#scale();
    const index = this.#index();
    const rungs = scaleOf(this.#life.corps)[to].flatMap(({ inm, chevrons }, at) =>
      (chevrons ?? [['', inm ?? 0] as const]).map(([, value], chevron) => ({
        echelon: at + 1,
        chevron,
        value,
      })),
    );
    const rung = rungs.find(({ value }) => value >= index);
    if (!rung) throw new Error(`no place in ${to} for ${index}`);
    const further = old[this.#echelon];
    const nextIndex = further?.inm ?? further?.chevrons?.[0]?.[1];
    // Who is in the last échelon keeps the seniority by a paragraph of its own.
    const keeps = nextIndex === undefined || rung.value - index < nextIndex - index;
    const length = scaleOf(this.#life.corps)[to][rung.echelon - 1]?.months ?? null;
    const isTooLong = keeps && length !== null && this.#isHeldFor(length);
    const held = this.#now - this.#lost - whole * thirtieth(this.#origin);
    // From échelon 9, what is beyond the two years is kept in échelon 2; an agrégé keeps nothing.
    const beyond =
      this.#echelon === 9 && this.#grade === 'CN' && !isAgrege ? Math.max(0, held - whole * 720) : 0;
    const before = { at: rung.chevron, origin: this.#chevronOrigin, unpaid: this.#unpaid };
    if (isTooLong) this.#enter(day, to, rung.echelon + 1, beyond);
    else if (keeps) this.#enter(day, to, rung.echelon, held, this.#lost === 0 ? this.#origin : undefined);
    else this.#enter(day, to, rung.echelon, 0);
    if (isTooLong || !scaleOf(this.#life.corps)[to][rung.echelon - 1]?.chevrons) return;
    this.#chevron = before.at;
    this.#chevronOrigin = before.origin;
    this.#unpaid = before.unpaid;
  }

  #index(): number {
    const { inm, chevrons } = this.#scale()[this.#echelon - 1] ?? {};
    return inm ?? chevrons?.[this.#chevron]?.[1] ?? 0;
  }

  /** The school year in which a rendez-vous is due begins on a 1 September. */
  #meet(): void {
    if (this.#grade !== 'CN') return;
    for (const { n, echelon, months } of rendezVous) {
      if (echelon !== this.#echelon || this.#met.has(n) || !this.#isHeldFor(months)) continue;
      this.#met.add(n);
      const begins = lastOfAugust(yearOf(this.#august) - 1) + 1;
      this.rendezVous.push({ n, date: textOf(begins) });
    }
  }

  #remember(position: PositionCode, year: number): void {
    const isAdmitted =
      isPaid(position) ||
      ((position === 'CONGE_PARENTAL' || position === 'DISPO_ENFANT') && this.#careDays <= fiveYears) ||
      (position === 'DISPO_ACTIVITE' && this.#activityDays <= fiveYears);
    const { corps } = this.#life;
    const isOpen =
      this.#grade === 'CN' && (this.#echelon >= 10 || (this.#echelon === 9 && this.#isHeldFor(24)));
    this.snapshots.set(year, {
      grade: this.#grade,
      echelon: this.#echelon,
      isHorsClasseOpen: isAdmitted && isOpen,
      isClasseExceptionnelleOpen:
        isAdmitted && this.#grade === 'HC' && this.#echelon >= (corps === 'AGREGE' ? 4 : 5) && year >= 2024,
      points: isOpen ? this.#points() : null,
    });
  }

  #points(): number {
    const table = points[this.#life.corps === 'PE' ? 'first' : 'second'];
    const line = table[this.#echelon as 9 | 10 | 11];
    let years = 0;
    while (years + 1 < line.length && this.#isHeldFor(12 * (years + 1))) years += 1;
    return line[years] ?? 0;
  }

  #write(day: number, kind: Line['kind'], position: PositionCode): void {
    const inm = indexOn(day, this.#index());
    const chevrons = this.#scale()[this.#echelon - 1]?.chevrons;
    // Of what happens on one day, the last place counts; a promotion that leads one échelon further is a promotion.
    const same =
      this.lines.length > 1 && this.lines.at(-1)?.date === textOf(day) ? this.lines.pop() : undefined;
    this.lines.push({
      date: textOf(day),
      kind: same?.kind === 'PROMOTION' ? 'PROMOTION' : kind,
      grade: this.#grade,
      echelon: this.#echelon,
      chevron: chevrons?.[this.#chevron]?.[0] ?? null,
      inm,
      gross: isPaid(position) ? Math.round(inm * pointOn(day) * 100) / 100 : 0,
    });
  }
}
