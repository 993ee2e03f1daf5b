import type { Locale } from '../../../platform/viewer.ts';
import { never, type Question } from '../conditions/question.rules.ts';
import type { Day } from '../facts/calendar.rules.ts';
import { nextEchelon, normalPace, type Stand } from '../facts/echelon.rules.ts';
import { activityProofOf, positionsOf } from '../facts/positions.rules.ts';
import { interruptionBetween } from '../facts/seniority.rules.ts';
import { directorBonus } from '../law/advancement.tables.ts';
import { bonusOfHeads } from '../law/legal-basis.tables.ts';
import { countedPositions } from '../law/positions.tables.ts';
import { activityOfDisponibilite } from '../law/procedure.tables.ts';
import { advancementTexts } from '../words/advancement-texts.tables.ts';
import { reasonTexts } from '../words/reason-texts.tables.ts';
import { sentences } from '../words/sentence-texts.tables.ts';
import { dateInWords, spanInWords } from '../words/wording.rules.ts';
import { explanation, type Explanation } from './explanation.rules.ts';

/** What a disponibilité must be for it to count, below whether it does. */
function disponibiliteReasons(whether: string, locale: Locale): Explanation[] {
  const texts = reasonTexts[locale].disponibilite;
  const { hoursInAYear, quarters, law } = activityOfDisponibilite;
  const { months } = countedPositions.DISPO_ACTIVITE as { readonly months: number };
  const limit = spanInWords({ months, days: 0 }, locale);
  const needed = [texts.kinds, texts.activity(hoursInAYear, quarters, limit), texts.papers];
  return [explanation([whether, ...needed], law)];
}

/** A place and the one after it. */
interface Step {
  readonly stand: Stand;
  readonly following: Stand | undefined;
}

/** Why the next échelon comes on its day: interruptions, bonus, and what a disponibilité asks for. */
export function advancementReasons(question: Question, step: Step, locale: Locale): Explanation[] {
  const { facts, asOf } = question;
  const { stand, following } = step;
  const on = following?.from ?? null;
  const proof = activityProofOf(facts, stand.since, on ?? never);
  const isStopped = positionsOf(facts).some(
    ({ position, from, until }) =>
      position === 'DISPO_AUTRE' && (on === null || from < on) && (until === null || until > asOf),
  );
  return [
    ...seniorityReasons(question, step, locale),
    ...bonusReasons(question, step, locale),
    ...(proof ? disponibiliteReasons(sentences[locale].activityProof[proof], locale) : []),
    ...(!proof && isStopped ? disponibiliteReasons(reasonTexts[locale].disponibilite.stopped, locale) : []),
  ];
}

/** An interruption, and rights that take effect on a return. */
function seniorityReasons({ facts }: Question, { stand, following }: Step, locale: Locale): Explanation[] {
  const texts = advancementTexts[locale].next;
  const day = (date: Day) => dateInWords(date, locale);
  const pause = following ? interruptionBetween(facts, stand.since, following.from) : null;
  return [
    ...(following && isOnReturn(facts, stand, following) ? [texts.onReturn(day(following.since))] : []),
    ...(pause ? [texts.interrupted(spanInWords(pause, locale, true))] : []),
  ].map((text) => explanation([text]));
}

function isOnReturn(facts: Question['facts'], stand: Stand, { since, from }: Stand): boolean {
  const normal = nextEchelon(facts, stand);
  return since < from && normal?.on === from && normal.since !== from;
}

/** How much the bonus is, when it is announced, and what it does not count for. */
function bonusReasons({ facts, asOf }: Question, { stand, following }: Step, locale: Locale): Explanation[] {
  const years = facts.directorYearsDone ?? 0;
  const ordinary = years > 0 ? nextEchelon(facts, stand, normalPace, 0)?.on : null;
  if (!following || !ordinary || following.from >= ordinary) return [];
  const texts = reasonTexts[locale].headOfSchool;
  const { months, since } = directorBonus;
  const day = (date: Day) => dateInWords(date, locale);
  const told = [
    texts.amount(months, day(since), months * years),
    texts.announced(day(ordinary), day(following.from)),
    texts.limits,
    ...(ordinary <= asOf ? [] : [sentences[locale].check]),
  ];
  return [explanation(told, [bonusOfHeads])];
}
