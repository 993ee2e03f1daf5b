import type { Locale } from '../../../platform/viewer.ts';
import { gradeFact, type EchelonFact } from '../../dossier/corps.tables.ts';
import { directorBonus } from '../law/advancement.tables.ts';
import type { Day } from '../facts/calendar.rules.ts';
import { acceleratedNext, decidedAfter, type Stand } from '../facts/echelon.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import { statuteOf } from '../conditions/legal-basis.rules.ts';
import type { PerspectiveCondition } from './perspective-shape.rules.ts';
import { conditionLabels } from '../words/perspective-texts.tables.ts';
import type { Question } from '../conditions/question.rules.ts';
import { monthsHeld } from '../facts/seniority.rules.ts';
import { spanOf } from '../facts/span.rules.ts';
import { advancementTexts } from '../words/advancement-texts.tables.ts';
import { echelonInWords, spanInWords } from '../words/wording.rules.ts';

/** The seniority on a day; null when no source tells it. */
export function heldInWords(facts: CareerFacts, since: Day, asOf: Day, locale: Locale): string | null {
  const months = monthsHeld(facts, since, asOf);
  return months === null ? null : spanInWords({ months, days: 0 }, locale);
}

/** The seniority that a classification kept, such as « 1 an 10 mois 27 jours »; null when it kept none. */
export function keptInWords({ since, from }: Stand, locale: Locale): string | null {
  return since < from ? spanInWords(spanOf(since, from), locale, true) : null;
}

/** The months that the years as head of school take off the present échelon. */
export function bonusMonths({ directorYearsDone = 0 }: CareerFacts): number {
  return directorYearsDone * directorBonus.months;
}

/** The seniority that the échelon of a stand asks for; none where the file has decided otherwise. */
export function seniorityConditions(
  { facts, asOf }: Question,
  stand: Stand,
  on: Day,
  locale: Locale,
): PerspectiveCondition[] {
  if (decidedAfter(facts, stand)) return [];
  const fact = gradeFact(facts.corps, stand.grade)?.echelons[stand.echelon - 1] as EchelonFact;
  const texts = advancementTexts[locale].next;
  const span = (months: number) => spanInWords({ months, days: 0 }, locale);
  const isAccelerable = acceleratedNext(facts, stand) !== null;
  const held = heldInWords(facts, stand.since, asOf, locale);
  const kept = asOf < stand.from ? null : keptInWords(stand, locale);
  const found = held === null || kept === null ? held : texts.heldWithKept(held, kept);
  const bonus = bonusMonths(facts);
  return [
    {
      key: 'ECHELON_SENIORITY',
      label: conditionLabels.ECHELON_SENIORITY[locale],
      met: on <= asOf,
      satisfiedFrom: on,
      judgedOn: null,
      required: texts.required(
        span(fact.monthsToNext as number),
        echelonInWords(stand.echelon, locale),
        isAccelerable ? span(fact.acceleratedMonthsToNext as number) : null,
      ),
      actual: found === null || bonus === 0 ? found : texts.heldWithBonus(found, span(bonus)),
      reason: on <= asOf ? null : 'SENIORITY_TOO_LOW',
      legalReference: statuteOf(facts.corps, 'ECHELON', asOf)[0] ?? null,
    },
  ];
}
