import type { Locale } from '../../../platform/viewer.ts';
import { gradeFact, type GradeFact } from '../../dossier/corps.tables.ts';
import { statuteOf } from '../conditions/legal-basis.rules.ts';
import type { Question } from '../conditions/question.rules.ts';
import type { Day } from '../facts/calendar.rules.ts';
import { chevronsOf, standOn, type Stand } from '../facts/echelon.rules.ts';
import { positionAt } from '../facts/positions.rules.ts';
import type { LegalReference } from '../law/legal-texts.tables.ts';
import {
  activityOfDisponibilite,
  articlesOfClassement,
  decidedByIaDasen,
  guidelines,
} from '../law/procedure.tables.ts';
import { landingReasons } from '../path/landing.rules.ts';
import { otherLanding, promoted } from '../path/promotion.rules.ts';
import { reasonTexts } from '../words/reason-texts.tables.ts';
import { sentences } from '../words/sentence-texts.tables.ts';
import { echelonInWords, spanInWords } from '../words/wording.rules.ts';
import { explanation, type Explanation } from './explanation.rules.ts';

/** The authority that decides for a corps, in words. */
export function authorityOf(corps: string, locale: Locale): string {
  return reasonTexts[locale].authority[decidedByIaDasen.includes(corps) ? 'IA_DASEN' : 'RECTEUR'];
}

/** How a campaign of a grade is decided, for somebody who is promouvable in it, and what a disponibilité asks for. */
export function campaignReasons(
  grade: 'HC' | 'CE',
  { facts, campaign }: Question,
  locale: Locale,
): Explanation[] {
  const texts = reasonTexts[locale];
  const { opinions, order } = texts.classeExceptionnelle;
  const ranked =
    grade === 'HC'
      ? [texts.horsClasse.order, texts.horsClasse.opposition(authorityOf(facts.corps, locale))]
      : [opinions(decidedByIaDasen.includes(facts.corps)), order];
  const position = positionAt(facts, `${campaign}-08-31`);
  return [
    explanation(ranked, [guidelines]),
    ...(position === 'CONGE_PARENTAL' ? [explanation([sentences[locale].parentalLeave])] : []),
    ...(position === 'DISPO_ACTIVITE'
      ? [explanation([sentences[locale].activityProof.ONCE], activityOfDisponibilite.law)]
      : []),
  ];
}

/** Why a promotion of a campaign leads to its place, and what becomes of the seniority. */
export function placeReasons(
  grade: 'HC' | 'CE',
  question: Question,
  campaign: number,
  locale: Locale,
): Explanation[] {
  const { facts, path } = question;
  const effect = `${campaign}-09-01`;
  const before = standOn(path, effect);
  const landed = before && before.from <= effect ? promoted(facts, before, effect) : null;
  if (!before || landed?.grade !== grade) return [];
  const law = classementOf(facts.corps, grade, effect);
  const texts = reasonTexts[locale].landing;
  if (landed.chevron && chevronsOf(facts, before).some(([code]) => code === landed.chevron?.code))
    return [explanation([texts.chevron, ...twoReadings(question, before, effect, locale)], law)];
  const sentences = landingInWords(
    facts.corps,
    landed,
    locale,
    landingReasons(facts, before, landed, effect),
  );
  return sentences.length === 0 ? [] : [explanation(sentences, law)];
}

/** Two échelons may be meant, where both have the index that is held. */
function twoReadings({ facts }: Question, before: Stand, effect: Day, locale: Locale): string[] {
  const other = otherLanding(facts, before, effect);
  if (!other) return [];
  const words = (echelon: number) => echelonInWords(echelon, locale);
  return [sentences[locale].twoEchelons(words(other.echelon - 1), words(other.echelon))];
}

function classementOf(corps: string, grade: 'HC' | 'CE', day: Day): LegalReference[] {
  const article = articlesOfClassement[grade]?.[corps] ?? null;
  return statuteOf(corps, grade, day).map((statute) => ({ ...statute, article }));
}

function landingInWords(
  corps: string,
  landed: Stand,
  locale: Locale,
  reasons: ReturnType<typeof landingReasons>,
): string[] {
  if (!reasons) return [];
  const { held, first, index, gain, step, isAtTop, isKept, isFurther } = reasons;
  const texts = reasonTexts[locale].landing;
  const grade = (gradeFact(corps, landed.grade) as GradeFact).label;
  const words = (echelon: number) => echelonInWords(echelon, locale);
  const span = spanInWords({ months: first.monthsToNext as number, days: 0 }, locale);
  const keepsRest = landed.since < landed.from;
  return [
    texts.place(held, words(first.echelon), grade, index),
    gain === 0 ? texts.same : (isKept ? texts.kept : texts.lost)(gain, step, isAtTop),
    ...(isFurther ? [texts.further(words(first.echelon), span, words(landed.echelon), keepsRest)] : []),
  ];
}
