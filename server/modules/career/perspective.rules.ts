import { assume, paceOf, type Assumptions } from './assumptions.rules.ts';
import type { Day } from './calendar.rules.ts';
import { always, never, questionFor, questionOf, type Asked, type Question } from './question.rules.ts';
import { meet, verdictOf, type Verdict } from './condition.rules.ts';
import { nextEchelonPerspective } from './next-echelon-perspective.rules.ts';
import { rendezVousPerspectives } from './rendez-vous-perspective.rules.ts';
import { acceleratedPace, pathOf, standOn, withoutBonus, type Stand } from './echelon.rules.ts';
import type { CareerFacts } from './facts.rules.ts';
import { lawOf, legalBasisOf, sourcesOf } from './legal-basis.rules.ts';
import type { LegalReference } from './legal-basis.tables.ts';
import {
  placeOf,
  type Part,
  type Perspective,
  type PerspectiveCondition,
  type PerspectiveOutcome,
  type PerspectiveStatus,
} from './perspective-shape.rules.ts';
import { conditionKeys, conditionLabels, type Locale } from './perspective-texts.tables.ts';
import {
  programmes,
  type All,
  type Condition,
  type Programme,
  type ReasonCode,
} from './programmes.tables.ts';
import { firstClasseExceptionnelleCampaign, firstHorsClasseCampaign, promoted } from './promotion.rules.ts';
import { actualOf, requiredOf, simplified } from './requirement.rules.ts';
import { summaryOf } from './summary.rules.ts';
import { capitalised } from './wording.rules.ts';

/** Every perspective of a teacher: advancement first, then promotions, then the programmes in the order of the table. */
export function perspectivesOf(
  facts: CareerFacts,
  asked: Asked,
  locale: Locale,
  assumptions: Assumptions = {},
): Perspective[] {
  const supposed = assume(facts, assumptions, asked.asOf);
  const question = questionOf(supposed, { ...asked, pace: paceOf(assumptions) });
  return [
    nextEchelonPerspective(question, locale),
    ...rendezVousPerspectives(question, locale),
    ...programmes.map((programme) =>
      programmePerspective(programme, questionFor(programme, question), locale),
    ),
  ];
}

function programmePerspective(programme: Programme, question: Question, locale: Locale): Perspective {
  const { code, kind, label, certainty } = programme;
  const parts = programme.condition ? partsOf(programme.condition, question) : [];
  const verdict = programme.condition ? meet(parts.map(({ ruled }) => ruled)) : null;
  const status = statusOf(verdict, parts);
  const campaign = firstCampaignOf(programme, verdict, question);
  const outcome = outcomeOf(
    programme,
    status,
    status === 'ELIGIBLE' ? question.campaign : campaign,
    question,
  );
  const legalBasis = legalBasisOf(programme, question.facts.corps);
  const fast = status === 'ELIGIBLE_LATER' && code === 'HC' ? acceleratedCampaign(question) : null;
  return {
    key: code === 'HC' ? 'HORS_CLASSE' : code === 'CE' ? 'CLASSE_EXCEPTIONNELLE' : code,
    kind,
    title: capitalised(label[locale]),
    summary: summaryOf({ programme, status, verdict, parts, question, campaign, fast }, locale),
    status,
    eligibleFrom: eligibleFrom(status, verdict, campaign, question),
    firstCampaign: campaign,
    conditions: parts.map((part) => conditionOf(part, { question, locale, legalBasis })),
    outcome,
    reasons: verdict?.reasons ?? [],
    legalBasis,
    sources: sourcesOf(programme),
    certainty,
  };
}

function partsOf(condition: All, question: Question): Part[] {
  return condition.all.map((child) => {
    const plain = simplified(child, question.facts.corps);
    const ruled = verdictOf(child, question);
    return { condition: plain, ruled, told: plain === child ? ruled : verdictOf(plain, question) };
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
  { code }: Programme,
  verdict: Verdict | null,
  { facts, plainPath }: Question,
): number | null {
  if (!verdict || verdict.missing.length > 0) return null;
  // Who is beyond the échelon was promouvable before the present one: its own day says nothing of the first campaign.
  if (verdict.met === true && code === 'HC') return firstHorsClasseCampaign(facts, plainPath);
  if (verdict.met === true && code === 'CE') return firstClasseExceptionnelleCampaign(facts, plainPath);
  return Number.isFinite(verdict.campaign) ? verdict.campaign : null;
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
  const key = conditionKeys[firstReason(condition)];
  const satisfiedFrom = told.from === always || told.from === never ? null : told.from;
  return {
    key,
    label: conditionLabels[key][locale],
    met: told.met,
    satisfiedFrom,
    required: requiredOf(condition, question, locale),
    actual: told.met === null ? null : actualOf(condition, question, locale),
    reason: ruled.reasons[0] ?? null,
    legalReference: lawOf(key, legalBasis),
  };
}

function firstReason(condition: Condition): ReasonCode {
  if ('fact' in condition) return condition.reason;
  const [first] = 'all' in condition ? condition.all : condition.any;
  return firstReason(first as Condition);
}

/** Only a promotion of grade leads to a place that the tables give. */
function outcomeOf(
  { code }: Programme,
  status: PerspectiveStatus,
  campaign: number | null,
  { facts, path }: Question,
): PerspectiveOutcome | null {
  if ((code !== 'HC' && code !== 'CE') || campaign === null || status === 'NOT_ELIGIBLE') return null;
  const from = `${campaign}-09-01`;
  const before = standOn(path, from);
  const stand = before && promoted(facts, before, from);
  return stand && placeOf(facts, stand, from);
}
