import type { Logger } from '../../platform/log.ts';
import type { DecisionText } from './decision-text.ts';
import { decisionTemplate } from './decision.template.ts';

/**
 * Makes the PDF of a decision: tagged, and checked by typst against PDF/UA-1. A text that no font can draw must not lose the
 * decision: it is made again, still tagged, without that claim, and the log says so.
 * @param at what the document says of when it was made
 */
export async function typeset(text: DecisionText, at: Date, log: Pick<Logger, 'warn'>): Promise<Uint8Array> {
  // Fifty megabytes of native code, which only this needs.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create();
  const { result } = compiler.compile({
    mainFileContent: decisionTemplate,
    inputs: { decision: JSON.stringify(text) },
  });
  if (!result) throw new Error('typst does not take the template of decisions');
  const creationTimestamp = Math.floor(at.getTime() / 1000);
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp });
  } catch {
    // Its words quote the text.
    log.warn(
      { file: text.title },
      'a decision has a text that no font can draw: its PDF does not claim PDF/UA',
    );
    return compiler.pdf(result, { creationTimestamp });
  }
}
