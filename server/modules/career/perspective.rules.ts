import { assumeWithoutPromotion, paceOf, type Assumptions } from './assumptions.rules.ts';
import type { CareerFacts } from './facts.rules.ts';
import { nextEchelonPerspective } from './next-echelon-perspective.rules.ts';
import type { Perspective } from './perspective-shape.rules.ts';
import type { Locale } from './perspective-texts.tables.ts';
import { programmePerspective } from './programme-perspective.rules.ts';
import { programmes } from './programmes.tables.ts';
import { questionFor, questionOf, type Asked } from './question.rules.ts';
import { rendezVousPerspectives } from './rendez-vous-perspective.rules.ts';
import { sentences } from './sentence-texts.tables.ts';
import { assume, promotionsAhead } from './supposed-promotions.rules.ts';
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
  const asides = asidesOf(facts, asked, assumptions, locale);
  return [
    nextEchelonPerspective(question, locale),
    ...rendezVousPerspectives(question, locale),
    ...programmes.map((programme) => {
      const perspective = programmePerspective(programme, questionFor(programme, question), locale);
      const said = asides.filter(({ grade }) => grade === programme.code).map(({ text }) => text);
      return said.length === 0
        ? perspective
        : { ...perspective, summary: [perspective.summary, ...said].join(' ') };
    }),
  ];
}

/** What is said of promotions that the file records already, or that are supposed where the law does not allow them. */
function asidesOf(facts: CareerFacts, asked: Asked, assumptions: Assumptions, locale: Locale): Aside[] {
  const texts = sentences[locale];
  const decided = facts.decided?.find(({ grade }) => grade !== facts.grade);
  const before = assumeWithoutPromotion(facts, assumptions, asked.asOf);
  const { refused } = promotionsAhead(before, assumptions, asked.asOf);
  return [
    ...(decided ? [{ grade: decided.grade, text: texts.decided(dateInWords(decided.from, locale)) }] : []),
    ...refused.map(({ grade, campaign }) => ({ grade, text: texts.notSupposed(campaign) })),
  ];
}

interface Aside {
  readonly grade: string;
  readonly text: string;
}
