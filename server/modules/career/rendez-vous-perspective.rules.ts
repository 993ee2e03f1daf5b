import { heldInWords } from './echelon-condition.rules.ts';
import { entryIn } from './echelon.rules.ts';
import { isOnContract } from './facts.rules.ts';
import { statuteOf } from './legal-basis.rules.ts';
import type { LegalReference } from './legal-basis.tables.ts';
import type { Perspective, PerspectiveStatus } from './perspective-shape.rules.ts';
import { appreciationLabels, conditionLabels, type Locale } from './perspective-texts.tables.ts';
import type { Question } from './question.rules.ts';
import { rendezVousAfter, rendezVousOf, type RendezVous } from './rendez-vous.rules.ts';
import { rendezVousTable } from './rendez-vous.tables.ts';
import { advancementTexts } from './advancement-texts.tables.ts';
import { echelonInWords, spanInWords } from './wording.rules.ts';

/** The rendez-vous de carrière that are known, or that the path calls for. */
export function rendezVousPerspectives(question: Question, locale: Locale): Perspective[] {
  const { facts, path } = question;
  if (facts.sector === 'private_under_contract' || isOnContract(facts) || path[0]?.grade !== 'CN') return [];
  const known = rendezVousOf(facts, path);
  return rendezVousTable.flatMap(({ n, echelon, months }) => {
    const entry = entryIn(path, echelon);
    const meeting =
      known.find((one) => one.n === n) ?? (entry === null ? null : rendezVousAfter(facts, echelon, entry));
    return meeting ? meetingPerspective(meeting, { question, locale, echelon, months }) : [];
  });
}

interface Meeting {
  readonly question: Question;
  readonly locale: Locale;
  readonly echelon: number;
  readonly months: number;
}

function meetingPerspective(
  { n, entry, schoolYear }: RendezVous,
  { question, locale, echelon, months }: Meeting,
): Perspective {
  const { facts, asOf } = question;
  const texts = advancementTexts[locale].rendezVous;
  const from = `${schoolYear.slice(0, 4)}-09-01`;
  const status: Exclude<PerspectiveStatus, 'UNKNOWN'> =
    asOf < from ? 'ELIGIBLE_LATER' : asOf > `${schoolYear.slice(5)}-08-31` ? 'NOT_ELIGIBLE' : 'ELIGIBLE';
  const tense = { ELIGIBLE_LATER: texts.ahead, NOT_ELIGIBLE: texts.past, ELIGIBLE: texts.now }[status];
  const statute = statuteOf(facts.corps, 'RENDEZ_VOUS');
  const appreciation = facts.rdv?.[`${n}`];
  const isOver = status === 'NOT_ELIGIBLE';
  const held = asOf < entry ? null : heldInWords(facts, entry, asOf, locale);
  return {
    key: `RENDEZ_VOUS_${n}`,
    kind: 'ECHELON',
    title: texts.title(n),
    summary: [
      tense(n, schoolYear),
      ...(appreciation ? [texts.outcome(appreciationLabels[appreciation][locale])] : []),
      ...(isOver && !appreciation ? [texts.noOutcome] : []),
      ((facts.echelon as number) > echelon ? texts.used : texts.use)[n],
    ].join(' '),
    status,
    eligibleFrom: from,
    acceleratedFrom: null,
    firstCampaign: null,
    acceleratedFirstCampaign: null,
    conditions: [
      {
        key: 'ECHELON_SENIORITY',
        label: conditionLabels.ECHELON_SENIORITY[locale],
        met: status !== 'ELIGIBLE_LATER',
        satisfiedFrom: from,
        judgedOn: `${schoolYear.slice(5)}-08-31`,
        required: texts.required(spanInWords({ months, days: 0 }, locale), echelonInWords(echelon, locale)),
        actual: asOf < entry ? texts.notIn(echelonInWords(echelon, locale)) : held,
        reason: status === 'ELIGIBLE_LATER' ? 'SENIORITY_TOO_LOW' : null,
        legalReference: statute[0] as LegalReference,
      },
    ],
    outcome: null,
    howToApply: null,
    points: null,
    reasons: { ELIGIBLE_LATER: ['SENIORITY_TOO_LOW'], NOT_ELIGIBLE: ['RENDEZ_VOUS_OVER'], ELIGIBLE: [] }[
      status
    ] as Perspective['reasons'],
    legalBasis: statute,
    sources: [],
    certainty: 'HIGH',
  };
}
