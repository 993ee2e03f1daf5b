import type { Locale } from '../../../platform/viewer.ts';
import { leavesOf, type Verdict } from '../conditions/condition.rules.ts';
import { yearsOf } from '../conditions/answer.rules.ts';
import { isBehind, type Question } from '../conditions/question.rules.ts';
import { yearsUpTo } from '../facts/span.rules.ts';
import { silenceSince } from '../facts/positions.rules.ts';
import { specialisedYears, type Programme, type ReasonCode } from '../law/programmes.tables.ts';
import { askedInWords, askedTexts, type AskedFact } from '../words/asked-texts.tables.ts';
import { unknownToUs } from './missing.rules.ts';

/** What is asked of a teacher: the fact, the question, the paper that shows it, and where an answer can be tried. */
export interface CareerQuestion {
  readonly fact: AskedFact;
  readonly text: string;
  readonly paper: string;
  readonly assumption: string | null;
}

/** After these, nothing that somebody could add changes the answer. */
const settled: readonly ReasonCode[] = [
  'NOT_PUBLIC_SECTOR',
  'CORPS_NOT_OPEN',
  'ALREADY_IN_CORPS',
  'GRADE_NOT_CN',
  'GRADE_NOT_HC',
  'PROGRAMME_ABOLISHED',
];

/** What a refusal rests on that no file is sure to record. */
const seldomRecorded: Partial<Readonly<Record<ReasonCode, AskedFact>>> = {
  DIPLOMA_MISSING: 'DIPLOMA',
  TRAINING_MISSING: 'DIRECTION_TRAINING',
  NOT_ON_SPECIALISED_POST: 'SPECIALISED_POST',
  SPECIALISED_YEARS_TOO_LOW: 'SPECIALISED_SERVICE',
  CPGE_YEARS_TOO_LOW: 'CPGE_SERVICE',
};

/** The facts that an answer on a programme depends on and that the file does not settle. */
export function askedOf(programme: Programme, verdict: Verdict | null, question: Question): AskedFact[] {
  if (!verdict || verdict.reasons.some((reason) => settled.includes(reason))) return [];
  const asked = [
    ...verdict.missing.flatMap((fact) => missingFact(fact, verdict, question)),
    ...(areChildrenAsked(programme, verdict, question) ? (['CHILDREN'] as const) : []),
    ...verdict.reasons.flatMap((reason) => seldomRecorded[reason] ?? []),
    ...(verdict.met === true && isTimeAsked(programme, question)
      ? (['SPECIALISED_WORKING_TIME'] as const)
      : []),
  ];
  return [...new Set(asked)];
}

export function questionsOf(facts: readonly AskedFact[], locale: Locale): CareerQuestion[] {
  return facts.map((fact) => ({
    fact,
    ...askedInWords(fact, locale),
    assumption: askedTexts[fact].assumption,
  }));
}

function missingFact(fact: string, verdict: Verdict, question: Question): AskedFact[] {
  const { services, corpsDate } = question.facts;
  if (fact.startsWith('years.'))
    return [
      ...(services && !question.facts.servicesOpen ? [] : (['SERVICES'] as const)),
      ...(fact === 'years.in_corps' && corpsDate == null ? (['CORPS_SINCE'] as const) : []),
    ];
  if (fact === 'echelon' || fact === 'echelon_held_months') return echelonAsked(verdict, question);
  const asked = plainly[fact];
  return asked ? [asked] : [];
}

const plainly: Readonly<Record<string, AskedFact>> = {
  diplomas: 'DIPLOMA',
  status: 'STATUS',
  titular_since: 'TITULAR_SINCE',
  corps: 'CORPS_SINCE',
  age: 'BIRTH_DATE',
  position: 'POSITION',
};

function echelonAsked(verdict: Verdict, question: Question): AskedFact[] {
  const { facts } = question;
  if (unknownToUs(verdict, question)) return [];
  const isSilent = facts.echelonDate !== null && silenceSince(facts, facts.echelonDate) !== null;
  return [isSilent && !isBehind(question) ? 'POSITION' : 'ECHELON'];
}

/** Whether children would exempt from the diploma that a competition is refused for, and nobody has said how many. */
export function areChildrenAsked(
  { condition }: Programme,
  { reasons }: Verdict,
  { facts }: Question,
): boolean {
  return (
    reasons.includes('DIPLOMA_MISSING') &&
    facts.childrenRaised === undefined &&
    condition !== null &&
    leavesOf(condition).some(({ fact }) => fact === 'children_raised')
  );
}

/** Years that are enough at full time, and not at half time: nobody has said which they were. */
function isTimeAsked({ condition }: Programme, { facts, campaign }: Question): boolean {
  const isAsked = condition && leavesOf(condition).some(({ fact }) => fact === 'years.specialised_full');
  const years = isAsked ? yearsOf('specialised', facts) : null;
  const isSaid = facts.services?.some(({ halfTime }) => halfTime !== undefined);
  return years !== null && !isSaid && yearsUpTo(years, `${campaign}-09-01`) < specialisedYears.half;
}
