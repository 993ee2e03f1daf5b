import type { Locale } from '../../../platform/viewer.ts';
import type { Question } from '../conditions/question.rules.ts';
import type { Day } from '../facts/calendar.rules.ts';
import type { Stand } from '../facts/echelon.rules.ts';
import { activityProofOf } from '../facts/positions.rules.ts';
import { interruptionBetween } from '../facts/seniority.rules.ts';
import { advancementTexts } from '../words/advancement-texts.tables.ts';
import { sentences } from '../words/sentence-texts.tables.ts';
import { dateInWords, echelonInWords, spanInWords } from '../words/wording.rules.ts';
import { bonusMonths, keptInWords } from './echelon-condition.rules.ts';

/** What the date takes into account, and what keeps it so. */
export function asides({ facts, asOf }: Question, stand: Stand, on: Day, locale: Locale): string[] {
  const texts = advancementTexts[locale].next;
  const bonus = bonusMonths(facts);
  const kept = keptInWords(stand, locale);
  const interruption = interruptionBetween(facts, stand.since, on);
  const proof = activityProofOf(facts, stand.since, on);
  const day = (date: Day) => dateInWords(date, locale);
  return [
    ...(kept === null
      ? []
      : [
          texts.classedWithKept(
            echelonInWords(stand.echelon, locale),
            day(stand.from),
            kept,
            day(stand.since),
          ),
        ]),
    ...(bonus > 0 ? [texts.bonus(bonus), ...(on <= asOf ? [] : [sentences[locale].check])] : []),
    ...(interruption ? [texts.interrupted(spanInWords(interruption, locale, true))] : []),
    ...(proof ? [sentences[locale].activityProof[proof]] : []),
  ];
}
