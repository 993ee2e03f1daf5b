import { idempotentInputs } from '../_generated/idempotent.ts';

/** What a typed document says of itself: the result and the variables of its operation. */
export interface DocumentTypeDecoration<TResult, TVariables> {
  __apiType?: (variables: TVariables) => TResult;
}

/**
 * A GraphQL document as text: a plain string, or a generated `TypedDocumentString` that knows its result and variables.
 * Generated documents are `String` objects, hence `toString`; a parsed document is none, and has no `trim`.
 */
export interface TypedDocument<TResult, TVariables> extends DocumentTypeDecoration<TResult, TVariables> {
  /** Set on a `SubscriptionDocument` alone, which `request` does not send. */
  readonly __apiKind?: never;
  toString(): string;
  trim(): string;
}

/** A document that is subscribed to: one request has one answer, and this has many. */
export interface SubscriptionDocument<TResult, TVariables> extends DocumentTypeDecoration<
  TResult,
  TVariables
> {
  readonly __apiKind?: 'subscription';
  toString(): string;
  trim(): string;
}

/**
 * `never` for what one request cannot carry: the text of a subscription, and a fragment, whose variables nobody knows.
 * The first branch is never taken: from it the compiler learns the text.
 */
export type Sendable<TText, TResult, TVariables> = [TText] extends [never]
  ? TText
  : Start<TText> extends `subscription${string}`
    ? never
    : unknown extends TVariables
      ? unknown extends TResult
        ? unknown
        : never
      : unknown;

/** A text without the white space and the comments that it starts with. */
type Start<TText> = TText extends `${' ' | '\n' | '\r' | '\t' | ',' | `#${string}\n`}${infer TRest}`
  ? Start<TRest>
  : TText;

/** One operation, written once: every retry sends the same bytes, so the same idempotency key. */
export interface Operation {
  readonly body: string;
  /** True when sending it twice does no more than sending it once. */
  readonly repeatable: boolean;
}

/**
 * Prepares the request body, and fills the idempotency key of each input that can carry one.
 *
 * A mutation is repeatable when every `input:` in its text is a variable that holds a key;
 * a mutation that we cannot read this way is sent once.
 */
export function prepareOperation(document: string, variables: unknown, idempotencyKey?: string): Operation {
  const text = document.replace(/^[ \t]*#.*/gm, '');
  const head = /(?:^|\})\s*(query|mutation|subscription)\b\s*(\w*)/.exec(text);
  const filled: Record<string, unknown> = { ...(variables as object) };
  let repeatable = head?.[1] !== 'mutation';
  if (!repeatable) {
    const keyed = fillKeys(text, filled, idempotencyKey);
    const inputs = [...text.matchAll(/(?<![$\w])input\s*:\s*(?:\$(\w+))?/g)];
    repeatable = inputs.length > 0 && inputs.every(([, name]) => keyed.has(name ?? ''));
  }
  return {
    body: JSON.stringify({ query: document, variables: filled, operationName: head?.[2] || undefined }),
    repeatable,
  };
}

function fillKeys(text: string, variables: Record<string, unknown>, given?: string): Set<string> {
  const keyed = new Set<string>();
  for (const [, name = '', type = ''] of text.matchAll(/\$(\w+)\s*:\s*(\w+)/g)) {
    const input = variables[name] as { idempotencyKey?: string | null } | null | undefined;
    if (!input || !idempotentInputs.includes(type)) continue;
    // A key stands for one mutation: the caller's goes to the first input, the others get their own.
    const mine = keyed.size === 0 ? given : undefined;
    // Browsers have no randomUUID on plain http: without a key the mutation still works, and is sent once.
    const idempotencyKey = input.idempotencyKey ?? mine ?? crypto.randomUUID?.();
    if (!idempotencyKey) continue;
    variables[name] = { ...input, idempotencyKey };
    keyed.add(name);
  }
  return keyed;
}
