import type { Appreciation } from '../law/codes.tables.ts';
import { gradeFact, type EchelonFact, type GradeFact } from '../../dossier/corps.tables.ts';
import { addMonths, firstYearOn, type Day } from '../facts/calendar.rules.ts';
import { chevronsOf, enter, entryIn, firstDayIn, standAt, type Stand } from '../facts/echelon.rules.ts';
import { monthsHeld, reachedOn } from '../facts/seniority.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import { baremes, classeExceptionnelle, horsClasse, landings } from '../law/promotion.tables.ts';

/** The points of the hors classe in a campaign. */
export interface BaremeOf {
  readonly campaign: number;
  readonly seniorityPoints: number;
  /** The final appreciation of the third rendez-vous; null when it is not known. */
  readonly appreciation: Appreciation | null;
  readonly total: number | null;
  readonly totals: Readonly<Record<Appreciation, number>>;
}

/** The first campaign in which the hors classe can be examined on a path; null when it is never, or not known. */
export function firstHorsClasseCampaign(facts: CareerFacts, path: readonly Stand[]): number | null {
  const present = path[0];
  if (present?.grade !== 'CN' || !hasHorsClasse(facts)) return null;
  const entry =
    present.echelon > horsClasse.echelon
      ? (facts.entry9 ?? knownEntry(facts, horsClasse.echelon))
      : entryIn(path, horsClasse.echelon);
  const on = entry === null ? null : reachedOn(facts, entry, horsClasse.monthsInEchelon);
  return on === null ? null : firstYearOn(on, horsClasse.appreciatedOn);
}

/** The first campaign in which the classe exceptionnelle can be examined on a path of the hors classe. */
export function firstClasseExceptionnelleCampaign(facts: CareerFacts, path: readonly Stand[]): number | null {
  if ((path[0] ?? facts).grade !== 'HC') return null;
  const asked =
    facts.corps === 'AGREGE' ? classeExceptionnelle.echelonOfAgreges : classeExceptionnelle.echelonOfOthers;
  const on = firstDayInHorsClasse(facts, path, asked);
  const year = on === null ? null : firstYearOn(on, classeExceptionnelle.appreciatedOn);
  // The single pool that asks for no more than the échelon exists since 2024: no campaign before it is told.
  return year === null ? null : Math.max(year, classeExceptionnelle.firstCampaign);
}

function firstDayInHorsClasse(facts: CareerFacts, path: readonly Stand[], echelon: number): Day | null {
  const present = path[0];
  // The scale of the corps is not known: what is recorded still tells the day of the present échelon.
  if (!present) return facts.echelon === echelon ? facts.echelonDate : knownEntry(facts, echelon);
  if (present.echelon <= echelon) return firstDayIn(path, echelon);
  return knownEntry(facts, echelon) ?? entryAtLatest(facts, present, echelon);
}

/** Already beyond the échelon: only an entry that the first campaign found is sure, the lengths are the least ones. */
function entryAtLatest(facts: CareerFacts, present: Stand, echelon: number): Day | null {
  const { echelons } = gradeFact(facts.corps, present.grade) as GradeFact;
  const passed = echelons.slice(echelon - 1, present.echelon - 1);
  const on = addMonths(
    present.since,
    -passed.reduce((sum, { monthsToNext }) => sum + (monthsToNext as number), 0),
  );
  return firstYearOn(on, classeExceptionnelle.appreciatedOn) <= classeExceptionnelle.firstCampaign
    ? on
    : null;
}

/** The points of a campaign of the hors classe; null when the path is not promouvable then, or has no bareme. */
export function baremeOf(facts: CareerFacts, path: readonly Stand[], campaign: number): BaremeOf | null {
  const table = baremes.find(({ corps }) => corps.includes(facts.corps));
  const on = `${campaign}-${horsClasse.appreciatedOn}`;
  const stand = standAt(facts, path, on);
  if (!table || stand?.grade !== 'CN') return null;
  const line = table.seniority[stand.echelon as 9 | 10 | 11] as (typeof table.seniority)[9] | undefined;
  const years = Math.floor((monthsHeld(facts, stand.since, on) ?? -1) / 12);
  if (!line || years < line.firstYear) return null;
  const seniorityPoints = line.points[Math.min(years - line.firstYear, line.points.length - 1)] as number;
  const appreciation = facts.rdv?.['3'] ?? null;
  const totals = Object.fromEntries(
    Object.entries(table.appreciation).map(([level, points]) => [level, points + seniorityPoints]),
  ) as Record<Appreciation, number>;
  return { campaign, seniorityPoints, appreciation, total: appreciation && totals[appreciation], totals };
}

/** Where a promotion that takes effect on a day leads; null when no table says it. */
export function promoted(facts: CareerFacts, stand: Stand, effect: Day): Stand | null {
  const table = landings.find(({ from, corps }) => from === stand.grade && corps.includes(facts.corps));
  const held = monthsHeld(facts, stand.since, effect);
  const row = table?.rows.findLast(
    ({ echelon, months }) => echelon === stand.echelon && (held ?? -1) >= months,
  );
  if (!table || !row) return null;
  const grade = table.from === 'CN' ? 'HC' : 'CE';
  const fact = gradeFact(facts.corps, grade)?.echelons[row.to - 1] as EchelonFact;
  if (row.keeps === 'NONE') return enter(fact, grade, effect);
  if (row.keeps === 'CHEVRON') {
    const [code, since] = chevronsOf(facts, stand).findLast(([, on]) => on <= effect) as [string, Day];
    return { ...enter(fact, grade, effect), chevron: { code, since } };
  }
  const since = row.keeps === 'BEYOND' ? (reachedOn(facts, stand.since, row.months) as Day) : stand.since;
  // Seniority is kept « dans la limite de l’ancienneté exigée » by the new échelon: who keeps all of it is classed in
  // the échelon after it, and keeps none (« Après la promotion, le reclassement », SNES). No table keeps anything in a
  // last échelon.
  const full = reachedOn(facts, since, fact.monthsToNext as number);
  if (full === null || full > effect) return enter(fact, grade, since, effect);
  return enter(gradeFact(facts.corps, grade)?.echelons[row.to] as EchelonFact, grade, effect);
}

/**
 * The échelon after the one that a promotion leads to, where it may be meant as well: its first chevron has the index that
 * is held, and the length of the other is held already. No source that was read decides between the two.
 */
export function otherLanding(facts: CareerFacts, before: Stand, effect: Day): EchelonFact | null {
  const landed = promoted(facts, before, effect);
  const echelons = landed?.chevron && gradeFact(facts.corps, landed.grade)?.echelons;
  const [held, next] = echelons ? echelons.slice(landed.echelon - 1, landed.echelon + 1) : [];
  if (!landed || !held || !next) return null;
  const isSameIndex =
    held.chevrons.find(({ code }) => code === landed.chevron?.code)?.index === next.chevrons[0]?.index;
  return isSameIndex && (monthsHeld(facts, before.since, effect) ?? -1) >= (held.monthsToNext as number)
    ? next
    : null;
}

/** Years as head of school that a promotion leaves: all of them, unless a step before it used them. */
export function bonusYearsAfter(facts: CareerFacts, path: readonly Stand[], effect: Day): number {
  const step = path[1];
  return step && step.from <= effect ? 0 : (facts.directorYearsDone ?? 0);
}

/** Whether it is one of the seven corps that the hors classe is opened to in the same way: they have points for it. */
export function hasHorsClasse({ corps }: CareerFacts): boolean {
  return baremes.some((bareme) => bareme.corps.includes(corps));
}

function knownEntry(facts: CareerFacts, echelon: number): Day | null {
  return facts.history?.find((step) => step.echelon === echelon)?.from ?? null;
}
