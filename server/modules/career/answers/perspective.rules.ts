import type { Locale } from '../../../platform/viewer.ts';
import { assumeWithoutPromotion, paceOf, type Assumptions } from '../what-if/assumptions.rules.ts';
import { decidedPromotion, factsOn } from '../path/decided.rules.ts';
import type { CareerFacts } from '../facts/facts.rules.ts';
import { nextEchelonPerspective } from './next-echelon-perspective.rules.ts';
import type { Perspective } from './perspective-shape.rules.ts';
import { programmePerspective } from './programme-perspective.rules.ts';
import { programmes } from '../law/programmes.tables.ts';
import { questionFor, questionOf, type Asked, type Question } from '../conditions/question.rules.ts';
import { rendezVousPerspectives } from './rendez-vous-perspective.rules.ts';
import { sentences } from '../words/sentence-texts.tables.ts';
import { promotionsAhead, type PromotionsAhead } from '../what-if/supposed-promotions.rules.ts';
import { dateInWords } from '../words/wording.rules.ts';

/** Every perspective of a teacher: advancement first, then promotions, then the programmes in the order of the table. */
export function perspectivesOf(
  facts: CareerFacts,
  asked: Asked,
  locale: Locale,
  assumptions: Assumptions = {},
): Perspective[] {
  const pace = paceOf(assumptions);
  const before = assumeWithoutPromotion(factsOn(facts, asked.asOf), assumptions, asked.asOf);
  const ahead = promotionsAhead(before, assumptions, asked.asOf);
  const plain = questionOf(before, { ...asked, pace });
  const question = ahead.facts === before ? plain : questionOf(ahead.facts, { ...asked, pace });
  const advancing = comesFirst(plain, ahead) ? plain : question;
  return [
    nextEchelonPerspective(advancing, locale),
    ...rendezVousPerspectives(advancing, locale),
    ...programmes.map((programme) =>
      withAsides(programmePerspective(programme, questionFor(programme, question), locale), programme.code, {
        ahead,
        before,
        locale,
      }),
    ),
  ];
}

/** Whether the next échelon of the present grade comes before the first promotion that is supposed. */
function comesFirst({ path, asOf }: Question, { applied }: PromotionsAhead): boolean {
  const next = path.find(({ from }) => from > asOf);
  return next !== undefined && applied[0] !== undefined && next.from < applied[0].effect;
}

interface Asides {
  readonly ahead: PromotionsAhead;
  readonly before: CareerFacts;
  readonly locale: Locale;
}

/** A promotion that the file records already is told instead; of one that is supposed and left out, why. */
function withAsides(perspective: Perspective, code: string, { ahead, before, locale }: Asides): Perspective {
  const texts = sentences[locale];
  const decided = decidedPromotion(before);
  if (decided?.grade === code)
    return { ...perspective, summary: texts.decided(dateInWords(decided.from, locale)) };
  const left = ahead.refused.filter(({ grade, why }) => grade === code && why !== 'RECORDED');
  const said = left.map(({ campaign, why }) =>
    why === 'NO_TABLE' ? texts.notPlaced(campaign) : texts.notSupposed(campaign),
  );
  return said.length === 0
    ? perspective
    : { ...perspective, summary: [perspective.summary, ...said].join(' ') };
}
