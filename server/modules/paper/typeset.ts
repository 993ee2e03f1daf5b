import type { Logger } from '../../platform/log.ts';
import type { Sheet } from '../../platform/typst/set.ts';
import { typeset } from '../../platform/typst/typeset.ts';
import type { DecisionText } from './decision-text.ts';
import { decisionTemplate } from './decision.template.ts';

/** @param at what the document says of when it was made */
export function sheetOf(text: DecisionText, at: Date): Sheet {
  return { template: decisionTemplate, data: text, at: at.getTime() };
}

/**
 * Makes the PDF of a decision, which claims PDF/UA-1. A text that no font can draw must not lose the decision: it goes without
 * that claim, and the log says so.
 */
export async function typesetDecision(
  text: DecisionText,
  at: Date,
  log: Pick<Logger, 'warn'>,
): Promise<Uint8Array> {
  const { pdf, isUa } = await typeset(sheetOf(text, at));
  if (!isUa)
    log.warn(
      { file: text.title },
      'a decision has a text that no font can draw: its PDF does not claim PDF/UA',
    );
  return pdf;
}
