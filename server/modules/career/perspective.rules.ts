import {
  assume,
  assumedPromotion,
  assumeWithoutPromotion,
  paceOf,
  type Assumptions,
} from './assumptions.rules.ts';
import type { CareerFacts } from './facts.rules.ts';
import { nextEchelonPerspective } from './next-echelon-perspective.rules.ts';
import type { Perspective } from './perspective-shape.rules.ts';
import type { Locale } from './perspective-texts.tables.ts';
import { programmePerspective } from './programme-perspective.rules.ts';
import { programmes } from './programmes.tables.ts';
import { questionFor, questionOf, type Asked } from './question.rules.ts';
import { rendezVousPerspectives } from './rendez-vous-perspective.rules.ts';
import { sentences } from './sentence-texts.tables.ts';
import { dateInWords } from './wording.rules.ts';

/** Every perspective of a teacher: advancement first, then promotions, then the programmes in the order of the table. */
export function perspectivesOf(
  facts: CareerFacts,
  asked: Asked,
  locale: Locale,
  assumptions: Assumptions = {},
): Perspective[] {
  const supposed = assume(facts, assumptions, asked.asOf);
  const question = questionOf(supposed, { ...asked, pace: paceOf(assumptions) });
  const aside = asideOf(facts, asked, assumptions);
  return [
    nextEchelonPerspective(question, locale),
    ...rendezVousPerspectives(question, locale),
    ...programmes.map((programme) => {
      const perspective = programmePerspective(programme, questionFor(programme, question), locale);
      return aside?.grade === programme.code
        ? { ...perspective, summary: `${perspective.summary} ${aside.text(locale)}` }
        : perspective;
    }),
  ];
}

/** What is said of a promotion that the file records already, or that is supposed where the law does not allow it. */
function asideOf(facts: CareerFacts, asked: Asked, assumptions: Assumptions) {
  const decided = facts.decided?.find(({ grade }) => grade !== facts.grade);
  if (decided) {
    const text = (locale: Locale) => sentences[locale].decided(dateInWords(decided.from, locale));
    return { grade: decided.grade, text };
  }
  const { promotion } = assumptions;
  if (!promotion) return null;
  const before = assumeWithoutPromotion(facts, assumptions, asked.asOf);
  if (assumedPromotion(before, assumptions, asked.asOf)) return null;
  return {
    grade: promotion.grade,
    text: (locale: Locale) => sentences[locale].notSupposed(promotion.campaign),
  };
}
