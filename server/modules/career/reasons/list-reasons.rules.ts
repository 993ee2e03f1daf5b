import type { Locale } from '../../../platform/viewer.ts';
import { gradeFact } from '../../dossier/corps.tables.ts';
import type { Question } from '../conditions/question.rules.ts';
import { listOfAgreges } from '../law/procedure.tables.ts';
import { reasonTexts } from '../words/reason-texts.tables.ts';
import { dateInWords } from '../words/wording.rules.ts';
import { explanation, type Explanation } from './explanation.rules.ts';

/** What the list of aptitude of agrégés is worth: places, days and pay. */
export function listReasons(
  { facts: { corps } }: Question,
  campaign: number | null,
  locale: Locale,
): Explanation[] {
  const texts = reasonTexts[locale].agreges;
  const { oneIn, coefficients, law, classed } = listOfAgreges;
  const days = campaign === null ? undefined : (listOfAgreges.days as Days)[campaign];
  const [top, own] = [topIndex('AGREGE', 'CN'), topIndex(corps, 'CE')];
  return [
    explanation(
      [
        texts.places(oneIn),
        ...(days ? [texts.days(dateInWords(days.opinions, locale), dateInWords(days.results, locale))] : []),
      ],
      law,
    ),
    ...(top !== null && own !== null && top < own
      ? [explanation([texts.pay(top, coefficients.join('/'), own)], classed)]
      : []),
  ];
}

type Days = Readonly<Record<number, { readonly opinions: string; readonly results: string } | undefined>>;

/** The last index of a grade. */
function topIndex(corps: string, grade: string): number | null {
  const last = gradeFact(corps, grade)?.echelons.at(-1);
  return last?.index ?? last?.chevrons.at(-1)?.index ?? null;
}
