import type { CorpsCode } from '../modules/dossier/corps.tables.ts';
import type { Absence } from './absences.ts';
import { APPRAISALS, chanceOfAcceleration, drawAppraisal } from './appraisals.ts';
import {
  addMonths,
  dayBefore,
  formatDay,
  formatSpan,
  minusSpan,
  nextRentree,
  spanBetween,
  type Day,
  type Span,
} from './calendar.ts';
import type { AppraisalLine, CareerStepLine } from './line.ts';
import { drawPromotion } from './promotions.ts';
import type { Random } from './random.ts';
import { rungsOfGrade, type Rung } from './scale.ts';

export interface CareerPlan {
  readonly corps: CorpsCode;
  /** A 1 September. */
  readonly start: Day;
  readonly asOf: Day;
  readonly absences: readonly Absence[];
  /** Seniority granted at recruitment for earlier services; less than a year. */
  readonly priorSeniority: Span | null;
}

export interface Career {
  readonly steps: CareerStepLine[];
  readonly appraisals: AppraisalLine[];
}

/** Where the teacher stands since `from`: rung number `at` of a grade. */
interface Standing {
  readonly corps: CorpsCode;
  readonly grade: string;
  readonly at: number;
  readonly from: Day;
  readonly retained: Span | null;
  readonly accelerated: boolean;
  readonly act: string;
}

/**
 * A career from recruitment to `asOf`, oldest step first, the last one open. The scale of 2026 is applied to all years:
 * older durations are not in the tables. `accelerated` marks the step that was entered early, not the one left early.
 * Grades without a table get one open step.
 */
export function drawCareer(random: Random, plan: CareerPlan): Career {
  const career: Career = { steps: [], appraisals: [] };
  let standing: Standing | null = recruitment(plan);
  if (rungOf(standing) === undefined) return careerWithoutTable(random, plan);
  while (standing !== null) {
    const next: Standing | null = drawNext(random, plan, standing, career.appraisals);
    career.steps.push(stepLine(standing, next === null ? null : dayBefore(next.from)));
    standing = next;
  }
  return career;
}

function recruitment({ corps, start, priorSeniority }: CareerPlan): Standing {
  const grade = corps === 'INSTITUTEUR' ? 'UNIQUE' : 'CN';
  // Professeurs de chaires supérieures are chosen among agrégés.
  const first = corps === 'CHAIRE_SUP' ? 'AGREGE' : corps;
  return {
    corps: first,
    grade,
    at: 0,
    from: start,
    retained: priorSeniority,
    accelerated: false,
    act: 'Recrutement',
  };
}

function drawNext(
  random: Random,
  plan: CareerPlan,
  standing: Standing,
  appraisals: AppraisalLine[],
): Standing | null {
  const rung = rungOf(standing) as Rung;
  const appraisal = standing.grade === 'CN' ? appraise(random, plan, standing, rung) : null;
  const early = rung.acceleratedMonths !== null && random.chance(chanceOfAcceleration(appraisal?.outcome));
  const months = early ? rung.acceleratedMonths : rung.months;
  const due = months === null ? null : reach(plan, standing, months);
  const promoted = drawPromoted(random, plan, standing, due);
  const end = promoted?.from ?? due;
  if (appraisal !== null && (end === null || (appraisal.on ?? '') < formatDay(end)))
    appraisals.push(appraisal);
  if (promoted !== null) return promoted;
  if (due === null || due > plan.asOf) return null;
  const act = early ? 'Avancement d’échelon accéléré' : 'Avancement d’échelon';
  return { ...standing, at: standing.at + 1, from: due, retained: null, accelerated: early, act };
}

function appraise(random: Random, plan: CareerPlan, standing: Standing, rung: Rung): AppraisalLine | null {
  const occasion = APPRAISALS.get(rung.echelon);
  // Corps in extinction have no rendez-vous: their scales have no shortened duration either.
  if (occasion === undefined || standing.corps === 'CE_EPS') return null;
  const dueFrom = reach(plan, standing, occasion.afterMonths);
  const isPresent = (on: Day): boolean => plan.absences.every(({ from, end }) => on < from || on >= end);
  return drawAppraisal(random, { rank: occasion.rank, dueFrom, asOf: plan.asOf, isPresent });
}

function drawPromoted(
  random: Random,
  plan: CareerPlan,
  standing: Standing,
  due: Day | null,
): Standing | null {
  const rung = rungOf(standing) as Rung;
  const { corps, grade } = standing;
  for (let rentree = nextRentree(standing.from + 1); rentree <= plan.asOf; rentree = addMonths(rentree, 12)) {
    if (due !== null && rentree >= due) return null;
    if (stops(plan).some(({ from, end }) => from < rentree && rentree <= end)) continue;
    const countedFrom = countFrom(plan, standing, rentree);
    const seniority = spanBetween(countedFrom, rentree);
    const landing = drawPromotion(
      random,
      { corps, grade, rung, goal: plan.corps, seniority, countedFrom },
      rentree,
    );
    if (landing === null) continue;
    const retained = landing.keepsSeniority && seniority.months + seniority.days > 0 ? seniority : null;
    return { ...landing, from: rentree, retained, accelerated: false };
  }
  return null;
}

/** The day on which so many months in the échelon are reached; interruptions push it by their length. */
function reach(plan: CareerPlan, standing: Standing, months: number): Day {
  let date = addMonths(origin(standing), months);
  for (const { from, months: length } of stops(plan)) {
    if (from >= standing.from && from < date) date = addMonths(date, length);
  }
  return date;
}

function countFrom(plan: CareerPlan, standing: Standing, on: Day): Day {
  const past = stops(plan).filter(({ from, end }) => from >= standing.from && end <= on);
  return past.reduce((date, { months }) => addMonths(date, months), origin(standing));
}

function origin({ from, retained }: Standing): Day {
  return retained === null ? from : minusSpan(from, retained);
}

/** Only the ordinary disponibilité stops the clock (code général de la fonction publique). */
function stops(plan: CareerPlan): readonly Absence[] {
  return plan.absences.filter(({ kind }) => kind === 'DISPONIBILITE');
}

function rungOf({ corps, grade, at }: Standing): Rung | undefined {
  return rungsOfGrade(corps, grade)[at];
}

function stepLine(standing: Standing, to: Day | null): CareerStepLine {
  const { echelon, chevron } = rungOf(standing) as Rung;
  return {
    corps: standing.corps,
    grade: standing.grade,
    echelon,
    ...(chevron === null ? {} : { chevron }),
    from: formatDay(standing.from),
    ...(to === null ? {} : { to: formatDay(to) }),
    ...(standing.retained === null ? {} : { retainedSeniority: formatSpan(standing.retained) }),
    ...(standing.accelerated ? { accelerated: true } : {}),
    act: standing.act,
  };
}

function careerWithoutTable(random: Random, { corps, start, asOf }: CareerPlan): Career {
  const echelon = random.int(1, 11);
  const reached = addMonths(start, 30 * (echelon - 1));
  const from = formatDay(reached <= asOf ? reached : start);
  return { steps: [{ corps, grade: 'CN', echelon, from, act: 'Avancement d’échelon' }], appraisals: [] };
}
