import { LENGTHS_SINCE } from '../../dossier/corps.tables.ts';
import type { Day } from '../facts/calendar.rules.ts';
import { decidedPromotion, decidedStand, factsOn } from '../path/decided.rules.ts';
import { askedIn, verdictOfGrade, verdictOf } from '../conditions/condition.rules.ts';
import {
  isBehind,
  questionFor,
  questionOf,
  type Asked,
  type Question,
} from '../conditions/question.rules.ts';
import {
  acceleratedNext,
  acceleratedPace,
  chevronsOf,
  nextEchelon,
  pathOf,
  payOn,
  standOn,
  withoutBonus,
  type Stand,
} from '../facts/echelon.rules.ts';
import { isOnContract, type CareerFacts } from '../facts/facts.rules.ts';
import { spanOf } from '../facts/span.rules.ts';
import { programmes, type Programme } from '../law/programmes.tables.ts';
import { ruledSince } from '../law/promotion.tables.ts';
import { askedTexts } from '../words/asked-texts.tables.ts';
import { askedOf } from './asked.rules.ts';
import {
  baremeOf,
  bonusYearsAfter,
  firstClasseExceptionnelleCampaign,
  firstHorsClasseCampaign,
  hasHorsClasse,
  promoted,
} from '../path/promotion.rules.ts';
import { rendezVousOf } from '../path/rendez-vous.rules.ts';
import { caughtUpBy, isWithoutAppreciation } from '../reasons/rendez-vous-reasons.rules.ts';

/** Everything at once, in plain JSON: the shape of the command line. Keys are those of the published worked careers. */
export function careerReport(given: CareerFacts, asked: Asked) {
  const facts = factsOn(given, asked.asOf);
  const question = questionOf(facts, asked);
  const { path, campaign, asOf } = question;
  const isRefused = facts.sector === 'private_under_contract';
  // What follows from the statutes of the public sector is not theirs.
  const own = isRefused ? { ...question, path: [], plainPath: [] } : question;
  const promotion = promotionOf(own);
  return {
    as_of: asOf,
    campaign,
    ...(isRefused ? { refused: 'application I-Professionnel' } : {}),
    ...presentOf(path[0]),
    next: nextOf(facts, path, asOf),
    ...withoutBonusOf(facts, own.path),
    chevrons: chevronDates(facts, own.path),
    rdv: rendezVousOf(facts, own.path).map(({ n, entry, schoolYear }) => ({
      n,
      entry,
      school_year: schoolYear,
    })),
    ...withoutAppreciationOf(own),
    hc_first_campaign: horsClasseOf(facts, own.plainPath),
    ce_first_campaign: isRefused ? null : firstClasseExceptionnelleCampaign(facts, own.plainPath),
    bareme_hc: baremeReport(own),
    pay: isBehind(question) ? null : payReport(facts, path, asOf),
    [`if_promoted_${campaign}`]: promotion && promotionReport(promotion),
    then: thenOf(facts, own.path, promotion),
    programmes: Object.fromEntries(
      programmes.map((programme) => [
        programme.code,
        programmeReport(programme, questionFor(programme, question)),
      ]),
    ),
    path: own.path.slice(1).map(({ grade, echelon, from }) => ({ grade, echelon, from })),
  };
}

/** The recorded place, where it was entered with seniority: since when, how much, and from when it counts. */
function presentOf(stand: Stand | undefined) {
  if (!stand || stand.since >= stand.from) return {};
  const { months, days } = spanOf(stand.since, stand.from);
  return { reclassed: { from: stand.from, counted_from: stand.since, kept: { months, days } } };
}

/** The rendez-vous that are over and have no appreciation in the file, each with the day by which one could follow. */
function withoutAppreciationOf(question: Question) {
  const over = rendezVousOf(question.facts, question.path).filter((meeting) =>
    isWithoutAppreciation(meeting, question),
  );
  if (over.length === 0) return {};
  return {
    rdv_without_appreciation: over.map((meeting) => ({
      n: meeting.n,
      school_year: meeting.schoolYear,
      caught_up_by: caughtUpBy(meeting),
    })),
  };
}

function nextOf(facts: CareerFacts, path: readonly Stand[], asOf: Day) {
  const stand = path[0];
  if (!stand || isOnContract(facts)) return null;
  const next = nextEchelon(facts, stand);
  if (!next) return { echelon: null, normal: null };
  if (asOf < LENGTHS_SINCE) return { echelon: next.echelon, normal: null };
  const accelerated = acceleratedNext(facts, stand);
  return { echelon: next.echelon, normal: next.on, ...(accelerated === null ? {} : { accelerated }) };
}

function withoutBonusOf(facts: CareerFacts, path: readonly Stand[]) {
  const stand = path[0];
  const on = stand && facts.directorYearsDone ? nextEchelon(facts, stand, undefined, 0)?.on : null;
  return on == null ? {} : { without_bonus: on };
}

/** The chevrons of the first échelon hors échelle on the path, and the one that the next échelon begins with. */
function chevronDates(facts: CareerFacts, path: readonly Stand[]) {
  const at = path.findIndex(({ chevron }) => chevron !== null);
  const stand = path[at];
  if (!stand) return [];
  const next = path[at + 1];
  const dated = [...chevronsOf(facts, stand, next?.since)];
  if (next?.chevron) dated.push([next.chevron.code, next.since]);
  return dated;
}

function horsClasseOf(facts: CareerFacts, path: readonly Stand[]) {
  const present = path[0];
  if (present?.grade !== 'CN' || !hasHorsClasse(facts)) return null;
  const normal = firstHorsClasseCampaign(facts, path);
  if (present.echelon > 8) return { normal };
  const fast = pathOf(withoutBonus(facts), present, acceleratedPace);
  return { normal, all_accelerated: firstHorsClasseCampaign(facts, fast) };
}

/** Only of those who are promouvable in the campaign. */
function baremeReport(question: Question) {
  const { facts, path, campaign } = question;
  const bareme = isMet('HC', question) ? baremeOf(facts, path, campaign) : null;
  if (!bareme) return null;
  const { seniorityPoints, appreciation, total, totals } = bareme;
  return { campaign, appreciation, seniority_points: seniorityPoints, total, totals };
}

function payReport(facts: CareerFacts, path: readonly Stand[], asOf: Day) {
  const stand = standOn(path, asOf);
  const pay = stand && !mayHaveGoneOn(facts, stand, asOf) && payOn(facts, stand, asOf);
  return pay ? { inm: pay.inm, gross_monthly: pay.grossMonthly } : null;
}

/** Whether the next échelon could be reached by now, by a clock of which no source tells: then the pay is not known. */
function mayHaveGoneOn(facts: CareerFacts, stand: Stand, asOf: Day): boolean {
  const next = nextEchelon(facts, stand);
  if (!next || next.on !== null || next.isStopped) return false;
  const { positions: _, clockStops: __, ...plain } = facts;
  const { on } = nextEchelon(plain, stand) as { readonly on: Day };
  return on <= asOf;
}

/** Where a promotion of the campaign would lead, and how it goes on from there. */
interface Promotion {
  readonly facts: CareerFacts;
  readonly stand: Stand;
  readonly next: Day | null;
}

/** The promotion of the campaign: the one that the file records, or that of somebody who can be promoted in it. */
function promotionOf(question: Question): Promotion | null {
  const { facts, path, campaign } = question;
  const effect = `${campaign}-09-01`;
  const stand = recordedStand(facts, effect) ?? possibleStand(question, effect);
  if (!stand) return null;
  const { decided: _, ...kept } = facts;
  const after = { ...kept, directorYearsDone: bonusYearsAfter(facts, path, effect) };
  return { facts: after, stand, next: nextEchelon(after, stand)?.on ?? null };
}

function recordedStand(facts: CareerFacts, effect: Day): Stand | null {
  const decided = decidedPromotion(facts);
  return decided?.from === effect ? decidedStand(facts, decided) : null;
}

function possibleStand(question: Question, effect: Day): Stand | null {
  const { facts, path } = question;
  if (!isMet(path[0]?.grade === 'CN' ? 'HC' : 'CE', question)) return null;
  const before = standOn(path, effect);
  return before && promoted(facts, before, effect);
}

function promotionReport({ facts, stand, next }: Promotion) {
  return {
    to: [stand.grade, stand.echelon, ...(stand.chevron ? [stand.chevron.code] : [])].join(' '),
    echelonDate: stand.since,
    next,
    ce_first_campaign: firstClasseExceptionnelleCampaign(facts, pathOf(withoutBonus(facts), stand)),
  };
}

/** The place after the present one, with the day of its own next échelon: on the scale, or at its end in the next grade. */
function thenOf(facts: CareerFacts, path: readonly Stand[], promotion: Promotion | null) {
  const [, following, after] = path;
  if (following && after) return [placeUntil(following, after.since)];
  if (following && nextEchelon(facts, following)) return [];
  return promotion?.next == null ? [] : [placeUntil(promotion.stand, promotion.next)];
}

function placeUntil({ grade, echelon, since }: Stand, date: Day) {
  return { at: [grade, echelon] as const, date, from: since };
}

function isMet(code: 'HC' | 'CE', question: Question): boolean {
  return question.campaign >= (ruledSince[code] ?? 0) && verdictOfGrade(code, question).met === true;
}

/** Of conditions that we do not have: null. */
function programmeReport(programme: Programme, question: Question) {
  const condition = askedIn(programme, question);
  const verdict = condition && verdictOf(condition, question);
  if (!verdict) return { eligible: null, reasons: [] };
  const asks = askedOf(programme, verdict, question).map((fact) => askedTexts[fact].fact);
  const { met, reasons, missing, campaign } = verdict;
  return {
    eligible: met,
    reasons,
    ...(missing.length > 0 ? { missing } : {}),
    ...(asks.length > 0 ? { asks: [...new Set(asks)] } : {}),
    ...(met === true || !Number.isFinite(campaign) ? {} : { first_campaign: campaign }),
  };
}
