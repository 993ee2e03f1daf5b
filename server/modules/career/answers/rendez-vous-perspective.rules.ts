import type { Locale } from '../../../platform/viewer.ts';
import type { Day } from '../facts/calendar.rules.ts';
import { heldInWords } from './echelon-condition.rules.ts';
import { isOnContract } from '../facts/facts.rules.ts';
import { statuteOf } from '../conditions/legal-basis.rules.ts';
import type { Perspective, PerspectiveCondition, PerspectiveStatus } from './perspective-shape.rules.ts';
import { appreciationLabels, conditionLabels } from '../words/perspective-texts.tables.ts';
import type { Question } from '../conditions/question.rules.ts';
import { rendezVousAfter, rendezVousOf, type RendezVous } from '../path/rendez-vous.rules.ts';
import { awayInWords, rendezVousReasons } from '../reasons/rendez-vous-reasons.rules.ts';
import { rendezVousTable } from '../law/rendez-vous.tables.ts';
import { advancementTexts } from '../words/advancement-texts.tables.ts';
import { echelonInWords, spanInWords } from '../words/wording.rules.ts';

/** The rendez-vous de carrière that are known, or that the path calls for. */
export function rendezVousPerspectives(question: Question, locale: Locale): Perspective[] {
  const { facts, path } = question;
  if (facts.sector === 'private_under_contract' || isOnContract(facts) || path[0]?.grade !== 'CN') return [];
  const known = rendezVousOf(facts, path);
  return rendezVousTable.flatMap(({ n, echelon, months }) => {
    const entry = path.find((stand) => stand.echelon === echelon);
    const meeting = known.find((one) => one.n === n) ?? (entry ? rendezVousAfter(facts, entry) : null);
    return meeting ? meetingPerspective(meeting, { question, locale, echelon, months }) : [];
  });
}

interface Meeting {
  readonly question: Question;
  readonly locale: Locale;
  readonly echelon: number;
  readonly months: number;
}

function meetingPerspective(meeting: RendezVous, asked: Meeting): Perspective {
  const { schoolYear, n } = meeting;
  const { facts } = asked.question;
  const status = statusOf(meeting, asked.question);
  const reasons = {
    ELIGIBLE: [],
    ELIGIBLE_LATER: ['SENIORITY_TOO_LOW'],
    NOT_ELIGIBLE: ['RENDEZ_VOUS_OVER'],
  } as const;
  return {
    key: `RENDEZ_VOUS_${n}`,
    kind: 'ECHELON',
    title: advancementTexts[asked.locale].rendezVous.title(n),
    summary: summaryOf(meeting, status, asked),
    status,
    eligibleFrom: firstDay(schoolYear),
    acceleratedFrom: null,
    firstCampaign: null,
    acceleratedFirstCampaign: null,
    conditions: [seniorityCondition(meeting, status, asked)],
    outcome: null,
    howToApply: null,
    points: null,
    reasons: reasons[status],
    questions: [],
    explanations: rendezVousReasons(meeting, asked.question, asked.locale),
    legalBasis: statuteOf(facts.corps, 'RENDEZ_VOUS', asked.question.asOf),
    sources: [],
    certainty: 'HIGH',
  };
}

/** To come, under way, or over. */
type Stage = Exclude<PerspectiveStatus, 'UNKNOWN'>;

const firstDay = (schoolYear: string): Day => `${schoolYear.slice(0, 4)}-09-01`;
const lastDay = (schoolYear: string): Day => `${schoolYear.slice(5)}-08-31`;

function statusOf({ schoolYear }: RendezVous, { asOf }: Question): Stage {
  if (asOf < firstDay(schoolYear)) return 'ELIGIBLE_LATER';
  return asOf > lastDay(schoolYear) ? 'NOT_ELIGIBLE' : 'ELIGIBLE';
}

function summaryOf(meeting: RendezVous, status: Stage, { question, locale, echelon }: Meeting): string {
  const { n, schoolYear } = meeting;
  const { facts } = question;
  const texts = advancementTexts[locale].rendezVous;
  const tense = { ELIGIBLE_LATER: texts.ahead, NOT_ELIGIBLE: texts.past, ELIGIBLE: texts.now }[status];
  const appreciation = facts.rdv?.[`${n}`];
  return [
    tense(n, schoolYear),
    ...(appreciation ? [] : awayInWords(meeting, question, locale)),
    ...(appreciation ? [texts.outcome(appreciationLabels[appreciation][locale])] : []),
    ...(status === 'NOT_ELIGIBLE' && !appreciation ? [texts.noOutcome] : []),
    ((facts.echelon as number) > echelon ? texts.used : texts.use)[n],
  ].join(' ');
}

function seniorityCondition(
  { entry, schoolYear }: RendezVous,
  status: Stage,
  { question: { facts, asOf }, locale, echelon, months }: Meeting,
): PerspectiveCondition {
  const texts = advancementTexts[locale].rendezVous;
  const place = echelonInWords(echelon, locale);
  const isToCome = status === 'ELIGIBLE_LATER';
  return {
    key: 'ECHELON_SENIORITY',
    label: conditionLabels.ECHELON_SENIORITY[locale],
    met: !isToCome,
    satisfiedFrom: firstDay(schoolYear),
    judgedOn: lastDay(schoolYear),
    required: texts.required(spanInWords({ months, days: 0 }, locale), place),
    actual: asOf < entry ? texts.notIn(place) : heldInWords(facts, entry, asOf, locale),
    reason: isToCome ? 'SENIORITY_TOO_LOW' : null,
    legalReference: statuteOf(facts.corps, 'RENDEZ_VOUS', asOf)[0] ?? null,
  };
}
