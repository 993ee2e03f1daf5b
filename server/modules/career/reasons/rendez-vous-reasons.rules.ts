import type { Locale } from '../../../platform/viewer.ts';
import type { Question } from '../conditions/question.rules.ts';
import { addDays, addMonths, type Day } from '../facts/calendar.rules.ts';
import { positionsOf, type Position } from '../facts/positions.rules.ts';
import { unpaidPositions } from '../law/positions.tables.ts';
import { rendezVousProcedure } from '../law/procedure.tables.ts';
import { rendezVousTable } from '../law/rendez-vous.tables.ts';
import type { RendezVous } from '../path/rendez-vous.rules.ts';
import { positionLabels } from '../words/perspective-texts.tables.ts';
import { reasonTexts } from '../words/reason-texts.tables.ts';
import { capitalised, dateInWords, echelonInWords, periodInWords } from '../words/wording.rules.ts';
import { explanation, type Explanation } from './explanation.rules.ts';
import { authorityOf } from './promotion-reasons.rules.ts';

/** The first and the last day on which colleagues entered the échelon whose rendez-vous a school year holds. */
export function windowOf({ n, schoolYear }: Pick<RendezVous, 'n' | 'schoolYear'>): readonly [Day, Day] {
  const { months } = rendezVousTable.find((row) => row.n === n) as { readonly months: number };
  const [first, last] = schoolYear.split('-').map((year) => `${year}-09-01`) as [Day, Day];
  return [addMonths(first, -months), addDays(addMonths(last, -months), -1)];
}

/** Whether a school year has ended and no appreciation is in the file. */
export function isWithoutAppreciation(
  { n, schoolYear }: Pick<RendezVous, 'n' | 'schoolYear'>,
  { facts, asOf }: Pick<Question, 'facts' | 'asOf'>,
): boolean {
  return asOf > `${schoolYear.slice(5)}-08-31` && !facts.rdv?.[`${n}`];
}

/** The last day on which the appreciation of a rendez-vous that is caught up with is notified. */
export function caughtUpBy({ schoolYear }: Pick<RendezVous, 'schoolYear'>): Day {
  return `${schoolYear.slice(5)}-${rendezVousProcedure.caughtUpBy}`;
}

/** Who is concerned in its school year, the days of its procedure, and what happens if it cannot be held. */
export function rendezVousReasons(meeting: RendezVous, question: Question, locale: Locale): Explanation[] {
  const { n, schoolYear } = meeting;
  const isOver = question.asOf > `${schoolYear.slice(5)}-08-31`;
  if (isOver && !isWithoutAppreciation(meeting, question)) return [];
  const texts = reasonTexts[locale].rendezVous;
  const autumn = schoolYear.slice(5);
  const instead = explanation(
    [
      texts.caughtUp(autumn, dateInWords(caughtUpBy(meeting), locale), question.asOf > caughtUpBy(meeting)),
      texts.instead[n](authorityOf(question.facts.corps, locale)),
    ],
    rendezVousProcedure.law,
  );
  if (isOver) return [instead];
  const isNear = addMonths(question.asOf, 12) >= `${schoolYear.slice(0, 4)}-09-01`;
  return [
    ...windowReasons(meeting, locale),
    ...(isNear || awayIn(schoolYear, question).length > 0
      ? [...procedureReasons(meeting, locale), instead]
      : []),
  ];
}

/** Who is concerned in the school year; of somebody whom an interruption brought into it, nothing. */
function windowReasons(meeting: RendezVous, locale: Locale): Explanation[] {
  const { schoolYear, n, entry } = meeting;
  const { echelon } = rendezVousTable.find((row) => row.n === n) as { readonly echelon: number };
  const [first, last] = windowOf(meeting);
  if (entry < first || entry > last) return [];
  const day = (date: Day) => dateInWords(date, locale);
  const { window } = reasonTexts[locale].rendezVous;
  return [explanation([window(day(first), day(last), echelonInWords(echelon, locale), schoolYear)])];
}

/** The days of the procedure. */
function procedureReasons({ schoolYear }: RendezVous, locale: Locale): Explanation[] {
  const texts = reasonTexts[locale].rendezVous;
  const [summer = '', autumn = ''] = schoolYear.split('-');
  const { noticeDays, observationDays, appreciationWeeks, appealDays, answerDays, committeeDays, law } =
    rendezVousProcedure;
  return [
    explanation(
      [
        texts.notice(summer, noticeDays),
        texts.after(observationDays, appreciationWeeks, autumn),
        texts.appeal(appealDays, answerDays, committeeDays),
      ],
      law,
    ),
  ];
}

/** The absences that meet a school year, in words; they belong to the short answer. */
export function awayInWords(
  { schoolYear }: Pick<RendezVous, 'schoolYear'>,
  question: Pick<Question, 'facts'>,
  locale: Locale,
): string[] {
  const { away } = reasonTexts[locale].rendezVous;
  return awayIn(schoolYear, question).map(({ position, isWhole, ...period }) =>
    away(capitalised(positionLabels[position][locale]), periodInWords(period, locale), isWhole),
  );
}

/** The positions outside of the service in a school year, and whether one lasts for all of it. */
function awayIn(
  schoolYear: string,
  { facts }: Pick<Question, 'facts'>,
): (Position & { readonly isWhole: boolean })[] {
  const [first, last] = schoolYear.split('-').map((year) => `${year}-09-01`) as [Day, Day];
  return positionsOf(facts)
    .filter(
      ({ position, from, until }) =>
        unpaidPositions.includes(position) && from < last && (until === null || until > first),
    )
    .map((held) => ({ ...held, isWhole: held.from <= first && (held.until === null || held.until >= last) }));
}
