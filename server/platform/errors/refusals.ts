import type { Locale } from '../viewer.ts';

/** What a program can do about a refusal: the client has the same list. */
export const remedies = {
  correct: 'Correct the value at `path`, or show the message beside it.',
  secondFactor: 'Ask for the code of the authenticator, and call again with it.',
  askAgain: 'The link no longer works: offer to send another.',
  signIn: 'Sign in again.',
  readAgain: 'Somebody was faster: read again, then retry.',
  newKey: 'Call again with another idempotency key, or none.',
  sendAgain: 'Send it again a little later, and write to the helpdesk if it is still refused.',
  split: 'Split the batch.',
  elsewhere: 'Somebody else, or another application, can do it: show the message, which says who.',
  nothing: 'It is so already, or must stay so: show the message.',
} as const;

export type Remedy = keyof typeof remedies;

/** A refusal as its module declares it: what people read, and what a program can do. */
export type RefusalText = Readonly<Record<Locale, string>> & { readonly remedy: Remedy };

/** A code that some module has declared: `refusals` alone makes one, so that a code without its texts does not compile. */
export type Declared<Code extends string = string> = Code & { readonly isDeclared: true };

export type Refusals<Code extends string = string> = { readonly [C in Code]: Declared<C> };

const texts = new Map<string, RefusalText>();

/**
 * Declares the refusals of a module, in its `.refusals.ts`: expected ones, data in the `errors` of a payload.
 *
 * @returns the codes by their names, for `new DomainError(portfolioRefusals.ABSENCE_OVERLAPS, path)`
 * @throws TypeError for a code that is declared already
 */
export function refusals<Code extends string>(table: Readonly<Record<Code, RefusalText>>): Refusals<Code> {
  const codes = Object.keys(table) as Code[];
  for (const code of codes) {
    if (texts.has(code)) throw new TypeError(`the refusal ${code} is declared twice`);
    texts.set(code, table[code]);
  }
  return Object.fromEntries(codes.map((code) => [code, code])) as Refusals<Code>;
}

/** The texts of a code. */
export function refusalText(code: string): RefusalText {
  const text = texts.get(code);
  if (!text) throw new TypeError(`the refusal ${code} is not declared`);
  return text;
}

/**
 * All refusals, sorted by their codes: the one page that translators and the client read.
 *
 * @param listed what each module lists
 * @throws TypeError when one is declared that no module lists
 */
export function allRefusals(listed: readonly Refusals[]): Record<string, RefusalText> {
  const codes = new Set(listed.flatMap((table) => Object.keys(table)));
  const forgotten = [...texts.keys()].filter((code) => !codes.has(code));
  if (forgotten.length > 0) throw new TypeError(`no module lists the refusals ${forgotten.join(', ')}`);
  return Object.fromEntries([...codes].toSorted().map((code) => [code, refusalText(code)]));
}
