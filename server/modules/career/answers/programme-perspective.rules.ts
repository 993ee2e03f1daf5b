import type { Locale } from '../../../platform/viewer.ts';
import { askedOf, questionsOf } from './asked.rules.ts';
import { applications } from './application.tables.ts';
import type { Day } from '../facts/calendar.rules.ts';
import {
  askedIn,
  firstCampaignFor,
  leavesOf,
  meet,
  verdictOf,
  type Verdict,
} from '../conditions/condition.rules.ts';
import { decidedPromotion, decidedStand } from '../path/decided.rules.ts';
import { acceleratedPace, pathOf, standOn, withoutBonus, type Stand } from '../facts/echelon.rules.ts';
import { lawOf, legalBasisOf, sourcesOf } from '../conditions/legal-basis.rules.ts';
import { bonusOfHeads } from '../law/legal-basis.tables.ts';
import type { LegalReference } from '../law/legal-texts.tables.ts';
import {
  placeOf,
  type Part,
  type Perspective,
  type PerspectiveCondition,
  type PerspectiveOutcome,
  type PerspectiveStatus,
} from './perspective-shape.rules.ts';
import { conditionKeys, conditionLabels } from '../words/perspective-texts.tables.ts';
import type { All, Leaf, Programme } from '../law/programmes.tables.ts';
import {
  baremeOf,
  firstClasseExceptionnelleCampaign,
  firstHorsClasseCampaign,
  promoted,
} from '../path/promotion.rules.ts';
import { always, dayOf, never, type Question } from '../conditions/question.rules.ts';
import { explanation, type Explanation } from '../reasons/explanation.rules.ts';
import { listReasons } from '../reasons/list-reasons.rules.ts';
import { campaignReasons, placeReasons } from '../reasons/promotion-reasons.rules.ts';
import { actualOf, requiredOf, simplified } from '../conditions/requirement.rules.ts';
import { sentences } from '../words/sentence-texts.tables.ts';
import { summaryOf } from './summary.rules.ts';
import { capitalised, dateInWords } from '../words/wording.rules.ts';

/** What a programme opens. */
export function programmePerspective(programme: Programme, question: Question, locale: Locale): Perspective {
  const { code, kind, label, certainty } = programme;
  const condition = askedIn(programme, question);
  const parts = condition ? partsOf(condition, question) : [];
  const verdict = condition ? meet(parts.map(({ ruled }) => ruled)) : null;
  const status = statusOf(verdict, parts);
  const campaign = firstCampaignOf(programme, verdict, question);
  const forCampaign = status === 'ELIGIBLE' ? question.campaign : campaign;
  const outcome = outcomeOf(programme, status, forCampaign, question);
  const isOpen = status === 'ELIGIBLE' || status === 'ELIGIBLE_LATER';
  const legalBasis = legalBasisOf(programme, question);
  const isToCome = status === 'ELIGIBLE_LATER' && campaign !== null;
  const fast = isToCome && code === 'HC' ? acceleratedCampaign(question) : null;
  return {
    key: code === 'HC' ? 'HORS_CLASSE' : code === 'CE' ? 'CLASSE_EXCEPTIONNELLE' : code,
    kind,
    title: capitalised(label[locale]),
    summary: summaryOf({ programme, status, verdict, parts, question, campaign, fast }, locale),
    status,
    eligibleFrom: eligibleFrom(status, verdict, campaign, question),
    acceleratedFrom: null,
    firstCampaign: campaign,
    acceleratedFirstCampaign: fast,
    conditions: parts.map((part) => conditionOf(part, { question, locale, legalBasis })),
    outcome,
    questions: questionsOf(askedOf(programme, verdict, question), locale),
    explanations: isOpen ? reasonsOf(code, { status, campaign: forCampaign, question, locale }) : [],
    howToApply: isOpen ? applicationInWords(code, forCampaign, locale) : null,
    points:
      code === 'HC' && status === 'ELIGIBLE'
        ? baremeOf(question.facts, question.path, question.campaign)
        : null,
    reasons: verdict?.reasons ?? [],
    legalBasis,
    sources: sourcesOf(programme),
    certainty,
  };
}

function partsOf(condition: All, question: Question): Part[] {
  return condition.all.map((child) => {
    const { words, judged } = simplified(child, question.facts.corps);
    const ruled = verdictOf(child, question);
    return { condition: words, ruled, told: judged === child ? ruled : verdictOf(judged, question) };
  });
}

/**
 * Never: a part is known to hold in no campaign to come, even if a guard lets it pass in this one. Later: each that fails
 * will hold. What fails wins over what is not known, as in the report.
 */
function statusOf(verdict: Verdict | null, parts: readonly Part[]): PerspectiveStatus {
  if (!verdict) return 'UNKNOWN';
  if (verdict.met === true) return 'ELIGIBLE';
  const isNever = ({ ruled }: Part) =>
    ruled.campaign === Infinity && (ruled.missing.length === 0 || ruled.met === false);
  if (parts.some(isNever)) return 'NOT_ELIGIBLE';
  return verdict.met === null ? 'UNKNOWN' : 'ELIGIBLE_LATER';
}

function firstCampaignOf(
  { code, condition }: Programme,
  verdict: Verdict | null,
  question: Question,
): number | null {
  if (!verdict || verdict.missing.length > 0 || !condition) return null;
  const { facts, plainPath } = question;
  // Who is beyond the échelon was promouvable before the present one: its own day says nothing of the first campaign.
  if (verdict.met === true && code === 'HC') return firstHorsClasseCampaign(facts, plainPath);
  if (verdict.met === true && code === 'CE') return firstClasseExceptionnelleCampaign(facts, plainPath);
  const isOfGrade = code === 'HC' || code === 'CE';
  const campaign = isOfGrade ? firstCampaignFor(condition, question, verdict) : verdict.campaign;
  return Number.isFinite(campaign) ? campaign : null;
}

/** With every acceleration that is still to come, when that is sooner. */
function acceleratedCampaign({ facts, plainPath, campaign }: Question): number | null {
  const normal = firstHorsClasseCampaign(facts, plainPath);
  const fast = firstHorsClasseCampaign(
    facts,
    pathOf(withoutBonus(facts), plainPath[0] as Stand, acceleratedPace),
  );
  return normal !== null && fast !== null && fast < normal && fast >= campaign ? fast : null;
}

function eligibleFrom(
  status: PerspectiveStatus,
  verdict: Verdict | null,
  campaign: number | null,
  { asOf }: Question,
): Day | null {
  if (!verdict || verdict.from === always || verdict.from === never) return null;
  if (status === 'ELIGIBLE') return campaign === verdict.campaign ? verdict.from : null;
  return status === 'ELIGIBLE_LATER' && verdict.from > asOf ? verdict.from : null;
}

interface Telling {
  readonly question: Question;
  readonly locale: Locale;
  readonly legalBasis: readonly LegalReference[];
}

function conditionOf(
  { condition, ruled, told }: Part,
  { question, locale, legalBasis }: Telling,
): PerspectiveCondition {
  const [first] = leavesOf(condition) as [Leaf];
  const key = conditionKeys[first.reason];
  const satisfiedFrom = told.from === always || told.from === never ? null : told.from;
  return {
    key,
    label: conditionLabels[key][locale],
    met: told.met,
    satisfiedFrom,
    // All leaves of a condition are judged on one day.
    judgedOn: first.at === undefined ? null : dayOf(first.at, question),
    required: requiredOf(condition, question, locale),
    actual: told.met === null ? null : actualOf(condition, question, locale),
    reason: ruled.reasons[0] ?? null,
    legalReference: lawOf(key, legalBasis),
  };
}

/** Only a promotion of grade leads to a place that the tables give. */
function outcomeOf(
  { code }: Programme,
  status: PerspectiveStatus,
  campaign: number | null,
  { facts, path }: Question,
): PerspectiveOutcome | null {
  if (code !== 'HC' && code !== 'CE') return null;
  const decided = decidedPromotion(facts);
  const recorded = decided?.grade === code ? decidedStand(facts, decided) : null;
  if (decided && recorded) return placeOf(facts, recorded, decided.from);
  if (campaign === null || status === 'NOT_ELIGIBLE') return null;
  const from = `${campaign}-09-01`;
  const before = standOn(path, from);
  const stand = before && promoted(facts, before, from);
  return stand && placeOf(facts, stand, from);
}

interface Explained {
  readonly status: PerspectiveStatus;
  readonly campaign: number | null;
  readonly question: Question;
  readonly locale: Locale;
}

/** The reasons below the answer on a programme that is open. */
function reasonsOf(code: string, { status, campaign, question, locale }: Explained): Explanation[] {
  if (code === 'LA_AGREGE') return listReasons(question, campaign, locale);
  if ((code !== 'HC' && code !== 'CE') || decidedPromotion(question.facts)?.grade === code) return [];
  const isBonusAside = status === 'ELIGIBLE_LATER' && question.facts.directorYearsDone;
  return [
    ...(isBonusAside ? [explanation([sentences[locale].bonusAside], [bonusOfHeads])] : []),
    ...(campaign === null ? [] : placeReasons(code, question, campaign, locale)),
    ...(status === 'ELIGIBLE' ? campaignReasons(code, question, locale) : []),
  ];
}

/** How one applies, with the days of the campaign where they are known. */
function applicationInWords(code: string, campaign: number | null, locale: Locale): string | null {
  const how = applications[code];
  if (!how) return null;
  const window = campaign === null ? undefined : how.windows?.[campaign];
  if (!window) return how.words[locale];
  const [first, last] = window.map((day) => dateInWords(day, locale)) as [string, string];
  return `${how.words[locale]} ${sentences[locale].window(first, last)}`;
}
