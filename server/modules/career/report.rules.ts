import type { Day } from './calendar.rules.ts';
import { verdictOf, type Verdict } from './condition.rules.ts';
import { questionOf, type Asked, type Question } from './question.rules.ts';
import {
  acceleratedNext,
  acceleratedPace,
  chevronsOf,
  nextEchelon,
  pathOf,
  payOn,
  standOf,
  standOn,
  type Stand,
} from './echelon.rules.ts';
import type { CareerFacts } from './facts.rules.ts';
import { programmes } from './programmes.tables.ts';
import {
  baremeOf,
  firstClasseExceptionnelleCampaign,
  firstHorsClasseCampaign,
  promoted,
} from './promotion.rules.ts';
import { rendezVousOf } from './rendez-vous.rules.ts';

/** Everything at once, in plain JSON: the shape of the command line. Keys are those of the published worked careers. */
export function careerReport(facts: CareerFacts, asked: Asked) {
  const question = questionOf(facts, asked);
  const { path, campaign, asOf } = question;
  const fast = pathOf(facts, standOf(facts, asOf), acceleratedPace);
  return {
    as_of: asOf,
    campaign,
    ...(facts.sector === 'private_under_contract' ? { refused: 'application I-Professionnel' } : {}),
    next: nextOf(facts, path),
    ...withoutBonus(facts, path),
    chevrons: chevronDates(facts, path),
    rdv: rendezVousOf(facts, path).map(({ n, entry, schoolYear }) => ({ n, entry, school_year: schoolYear })),
    hc_first_campaign: horsClasseOf(facts, path, fast),
    ce_first_campaign: firstClasseExceptionnelleCampaign(facts, path),
    bareme_hc: baremeReport(facts, path, campaign),
    pay: payReport(facts, path, asOf),
    [`if_promoted_${campaign}`]: promotionOf(question),
    programmes: Object.fromEntries(
      programmes.map(({ code, condition }) => [
        code,
        programmeReport(condition && verdictOf(condition, question)),
      ]),
    ),
    path: path.slice(1).map(({ grade, echelon, since }) => ({ grade, echelon, from: since })),
  };
}

function nextOf(facts: CareerFacts, path: readonly Stand[]) {
  const stand = path[0];
  if (!stand) return null;
  const next = nextEchelon(facts, stand);
  if (!next) return { echelon: null, normal: null };
  const accelerated = acceleratedNext(facts, stand);
  return { echelon: next.echelon, normal: next.on, ...(accelerated === null ? {} : { accelerated }) };
}

function withoutBonus(facts: CareerFacts, path: readonly Stand[]) {
  const stand = path[0];
  if (!stand || !facts.directorYearsDone) return {};
  return { without_bonus: nextEchelon(facts, stand, undefined, 0)?.on ?? null };
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

function horsClasseOf(facts: CareerFacts, path: readonly Stand[], fast: readonly Stand[]) {
  const present = path[0];
  if (present?.grade !== 'CN') return null;
  const normal = firstHorsClasseCampaign(facts, path);
  if (present.echelon > 8) return { normal };
  return { normal, all_accelerated: firstHorsClasseCampaign(facts, fast) };
}

function baremeReport(facts: CareerFacts, path: readonly Stand[], campaign: number) {
  const bareme = baremeOf(facts, path, campaign);
  if (!bareme) return null;
  const { seniorityPoints, appreciation, total, totals } = bareme;
  return { campaign, appreciation, seniority_points: seniorityPoints, total, totals };
}

function payReport(facts: CareerFacts, path: readonly Stand[], asOf: Day) {
  const stand = standOn(path, asOf);
  const pay = stand && payOn(facts, stand, asOf);
  return pay && { inm: pay.inm, gross_monthly: pay.grossMonthly };
}

/** What a promotion of the campaign would bring to somebody who can be promoted in it. */
function promotionOf(question: Question) {
  const { facts, path, campaign } = question;
  const code = path[0]?.grade === 'CN' ? 'HC' : 'CE';
  const programme = programmes.find((programme) => programme.code === code);
  if (!programme?.condition || verdictOf(programme.condition, question).met !== true) return null;
  const effect = `${campaign}-09-01`;
  const before = standOn(path, effect);
  const stand = before && promoted(facts, before, effect);
  if (!stand) return null;
  const after = pathOf({ ...facts, directorYearsDone: 0 }, stand);
  return {
    to: [stand.grade, stand.echelon, ...(stand.chevron ? [stand.chevron.code] : [])].join(' '),
    echelonDate: stand.since,
    next: after[1]?.since ?? null,
    ce_first_campaign: firstClasseExceptionnelleCampaign(facts, after),
  };
}

/** Of conditions that we do not have: null. */
function programmeReport(verdict: Verdict | null) {
  if (!verdict) return { eligible: null, reasons: [] };
  const { met, reasons, missing, campaign } = verdict;
  return {
    eligible: met,
    reasons,
    ...(missing.length > 0 ? { missing } : {}),
    ...(met === true || !Number.isFinite(campaign) ? {} : { first_campaign: campaign }),
  };
}
