import type { Status } from '../law/codes.tables.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { gradeFact } from '../../dossier/corps.tables.ts';
import { always, type Question } from '../conditions/question.rules.ts';
import { leavesOf, type Verdict } from '../conditions/condition.rules.ts';
import { gapsInWords } from './gap.rules.ts';
import { areChildrenAsked } from './asked.rules.ts';
import { missingFacts, unknownToUs } from './missing.rules.ts';
import type { Part, PerspectiveStatus } from './perspective-shape.rules.ts';
import { goalOf, refusals, statusLabels } from '../words/perspective-texts.tables.ts';
import type { Leaf, Programme, ReasonCode } from '../law/programmes.tables.ts';
import { promotionRates } from '../law/promotion-rates.tables.ts';
import { requirementTexts } from '../words/requirement-texts.tables.ts';
import { sentences } from '../words/sentence-texts.tables.ts';
import { capitalised, dateInWords, listed, percentInWords } from '../words/wording.rules.ts';

/** What a summary of a programme is made from. */
export interface Summarised {
  readonly programme: Programme;
  readonly status: PerspectiveStatus;
  readonly verdict: Verdict | null;
  readonly parts: readonly Part[];
  readonly question: Question;
  /** The first campaign. */
  readonly campaign: number | null;
  /** The first campaign with every acceleration to come, when that is sooner. */
  readonly fast: number | null;
}

/** A sentence or a few that a teacher understands: what holds, what is missing, from when, and what stays unsure. */
export function summaryOf(summarised: Summarised, locale: Locale): string {
  const { programme, status, verdict, question } = summarised;
  const texts = sentences[locale];
  const goal = goalOf(programme.code, question.facts.corps, locale);
  if (!verdict) return texts.unknownConditions(goal);
  if (status === 'UNKNOWN') return unknownSentence(verdict, question, goal, locale);
  if (status === 'NOT_ELIGIBLE') return refusal(summarised, goal, locale);
  return [
    status === 'ELIGIBLE'
      ? eligibleSentence(summarised, goal, locale)
      : laterSentence(summarised, goal, locale),
    ...(summarised.fast === null ? [] : [texts.orAccelerated(summarised.fast)]),
    ...cautions(summarised, locale),
  ].join(' ');
}

/** For whom « five years of teaching » are years of service in the corps; own reading, to be checked. */
const countInCorps = ['CPE', 'PSYEN'];

function campaignWords({ isRegistration }: Question, year: number, locale: Locale): string {
  const { registration, campaign } = sentences[locale];
  return (isRegistration ? registration : campaign)(year);
}

/** What holds on the day that counts may still be to come. */
function eligibleSentence({ verdict, question }: Summarised, goal: string, locale: Locale): string {
  const texts = sentences[locale];
  const campaign = campaignWords(question, question.campaign, locale);
  const { from } = verdict as Verdict;
  return from !== always && from > question.asOf
    ? texts.eligibleBy(goal, dateInWords(from, locale), campaign)
    : texts.eligible(goal, campaign);
}

function laterSentence(
  { programme, parts, question, campaign }: Summarised,
  goal: string,
  locale: Locale,
): string {
  const texts = sentences[locale];
  // What is only missing is said besides.
  const told = gapsInWords(parts, question, locale);
  if (campaign === null) return texts.notYet(goal, told);
  const when = (question.isRegistration ? texts.inRegistration : texts.inCampaign)(campaign);
  const answer =
    programme.kind === 'GRADE' ? texts.promouvableIn(campaign) : texts.conditionsMetIn(goal, when);
  return texts.later(answer, told);
}

/** After these, no other reason matters. */
const final: readonly ReasonCode[] = ['CORPS_NOT_OPEN', 'ALREADY_IN_CORPS', 'GRADE_NOT_CN', 'GRADE_NOT_HC'];

function refusal(summarised: Summarised, goal: string, locale: Locale): string {
  const { parts, verdict, question } = summarised;
  const texts = sentences[locale];
  const reasons = (verdict as Verdict).reasons;
  if (reasons.includes('PROGRAMME_ABOLISHED')) return texts.abolished(capitalised(goal), abolishedBy);
  const decisive = final.find((reason) =>
    parts.some(({ ruled }) => ruled.met === false && ruled.reasons.includes(reason)),
  );
  const asked = parts.filter(
    ({ ruled }) => ruled.met === false && (decisive === undefined || ruled.reasons.includes(decisive)),
  );
  const told = [...new Set(asked.flatMap((part) => refusalsOf(part, question, locale)))];
  return [
    texts.notEligible(goal, listed(told, 'and', locale)),
    ...(decisive === undefined ? besides(verdict as Verdict, question, locale) : []),
    ...(decisive === undefined ? openings(summarised, locale) : []),
  ].join(' ');
}

/** Of the only programme that is gone. */
const abolishedBy = 'décret 2019-1043';

/** What a refusal leaves open. */
function openings({ programme, question, verdict }: Summarised, locale: Locale): string[] {
  const texts = sentences[locale];
  const { reasons } = verdict as Verdict;
  if (programme.code === 'CAFFA' && countInCorps.includes(question.facts.corps))
    return [texts.serviceInCorps];
  const isTrainingAlone = reasons.every((reason) => reason === 'TRAINING_MISSING');
  if (programme.code === 'LA_DIRECTEUR_ECOLE' && isTrainingAlone) return [texts.trainingLater];
  if (programme.code === 'CAPPEI_VAEP') return [texts.halfTimeSpecialised];
  const isProtected = programme.code === 'PSYEN_INTERNE' && reasons.includes('DIPLOMA_MISSING');
  if (isProtected) return [texts.protectedTitle];
  return areChildrenAsked(programme, verdict as Verdict, question) ? [texts.threeChildren] : [];
}

/** Why a part refuses; what is only missing is not told as a refusal. */
function refusalsOf({ condition, ruled }: Part, { facts }: Question, locale: Locale): string[] {
  const texts = sentences[locale];
  const isWayOfDiploma = ruled.reasons.includes('DIPLOMA_MISSING');
  // Of a corps whose grades are not known, by the name that they have everywhere.
  const grade = (code: string) =>
    gradeFact(facts.corps, code)?.label ?? requirementTexts[locale].grades[code] ?? code;
  return ruled.reasons.map((reason) => {
    if (reason === 'GRADE_NOT_CN') return texts.alreadyIn(grade(facts.grade));
    if (reason === 'GRADE_NOT_HC')
      return facts.grade === 'CN' ? texts.firstIn(grade('HC')) : texts.alreadyIn(grade(facts.grade));
    if (reason !== 'NOT_TITULAR') return refusals[reason][locale];
    if (isWayOfDiploma) return texts.statusElse;
    const { value } = leavesOf(condition).find((leaf) => leaf.fact === 'status') as Leaf;
    const statuses = ([value].flat() as Status[]).map((status) => statusLabels[status][locale]);
    return texts.statusAsked(listed(statuses, 'or', locale));
  });
}

/** The file lacks a fact, or we lack a rule: the first can be supplied. */
function unknownSentence(verdict: Verdict, question: Question, goal: string, locale: Locale): string {
  const texts = sentences[locale];
  const ours = unknownToUs(verdict, question);
  const facts = missingFacts(verdict, question, locale);
  return facts === '' && ours ? texts.unknownHere(goal, texts.ours[ours]) : texts.missing(goal, facts);
}

function besides(verdict: Verdict, question: Question, locale: Locale): string[] {
  const texts = sentences[locale];
  const facts = missingFacts(verdict, question, locale);
  const ours = unknownToUs(verdict, question);
  return [
    ...(facts === '' ? [] : [texts.missingBesides(facts)]),
    ...(ours ? [texts.unknownBesides(texts.ours[ours])] : []),
  ];
}

/** What stays unsure, and what goes with it. */
function cautions(summarised: Summarised, locale: Locale): string[] {
  const { programme, question, verdict } = summarised;
  const { code, kind, certainty } = programme;
  const { facts } = question;
  const texts = sentences[locale];
  const inCorps = code === 'CAFFA' && countInCorps.includes(facts.corps) ? [texts.serviceInCorps] : [];
  const isAdmissibilityClose =
    summarised.status === 'ELIGIBLE' &&
    verdict !== null &&
    verdict.from > question.asOf &&
    question.isRegistration;
  const isSaid = inCorps.length > 0 || (certainty === 'HIGH' && !isAdmissibilityClose);
  return [
    ...(kind === 'GRADE' ? notPromoted(summarised, locale) : []),
    ...besides(verdict as Verdict, question, locale),
    ...(code === 'CAPPEI_VAEP' ? [texts.halfTimeSpecialised] : []),
    ...(code === 'MVT_INTER_2D' && facts.status === 'stagiaire' ? [texts.compulsory] : []),
    ...inCorps,
    ...(isSaid ? [] : [texts.check]),
  ];
}

/** To be promouvable is not to be promoted; the rate where it is known, each where sources say two. */
function notPromoted({ programme, status, question }: Summarised, locale: Locale): string[] {
  const { facts, campaign } = question;
  const texts = sentences[locale];
  const rates = status === 'ELIGIBLE' ? promotionRates(programme.code, facts.corps, campaign) : [];
  const said = rates.map(
    ({ percent, sources }) => [percentInWords(percent, locale), listed(sources, 'and', locale)] as const,
  );
  const [rate] = rates.length === 1 ? said : [];
  return [
    texts.notPromoted(rate?.[0] ?? null, campaign),
    ...(said.length > 1 ? [texts.ratesInConflict(said, campaign)] : []),
  ];
}
