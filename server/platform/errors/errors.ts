import { GraphQLError } from 'graphql';
import { withForm, type Form } from './form-texts.ts';
import type { platformRefusals } from './platform.refusals.ts';
import { refusalText, type Declared } from './refusals.ts';
import { codeOf, requestTexts } from './request-texts.ts';
import type { Locale } from '../viewer.ts';

export { platformRefusals } from './platform.refusals.ts';

/** Why an input is refused: by name for what any input may be refused for, otherwise as a module has declared it. */
export type ErrorCode = keyof typeof platformRefusals | Declared;

export type RequestReason = keyof typeof requestTexts;

/** A request that is refused as a whole; its message is chosen when it leaves, in the caller's language. */
export class RequestError extends GraphQLError {
  readonly reason: RequestReason;

  constructor(reason: RequestReason, extensions: Record<string, unknown> = {}) {
    super(requestTexts[reason].fr, { extensions: { code: codeOf[reason] ?? reason, reason, ...extensions } });
    this.name = 'RequestError';
    this.reason = reason;
  }
}

/** Says in which field, by its name in the answer, an argument is refused: a root field answers for all below it. */
export function inField<Result>(field: string, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    throw error instanceof RequestError
      ? new RequestError(error.reason, { ...error.extensions, field })
      : error;
  }
}

export function requestText(reason: RequestReason, locale: Locale): string {
  return requestTexts[reason][locale];
}

/** Whether a string is one of our reasons. */
export function isRequestReason(reason: unknown): reason is RequestReason {
  return typeof reason === 'string' && Object.hasOwn(requestTexts, reason);
}

/**
 * Arguments that the type system lets through and we do not: code BAD_USER_INPUT, with the reason.
 * @param path where in the arguments of the field, such as `['assuming', 'leave', 'to']`
 */
export function badUserInput(reason: RequestReason, path?: readonly string[]): RequestError {
  return new RequestError(reason, path ? { path } : {});
}

/** One refused value of an input: a path such as `['input', 'teachers', '3', 'numen']`. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly path: readonly string[];
  /** The values that could stand there, of a closed list. */
  readonly expected?: readonly string[];
  /** How a value is written there, where it was no such value. */
  readonly form?: Form;
  /** What the message goes on with, such as which other value it contradicts. */
  readonly detail?: Readonly<Record<Locale, string>>;
}

/** An expected refusal thrown by a service; the mutation runner rolls back and answers it as data. */
export class DomainError extends Error {
  readonly refusals: readonly Refusal[];
  /** Refused, yet what was changed stands: a reused refresh token ends its session. */
  readonly keepsChanges: boolean;
  /** What the payload shows all the same, such as the record as it now is. */
  readonly answer: object;

  /**
   * @param options.answer what the payload shows all the same
   * @param options.also further refusals of the same input, such as every id of a list that is not there
   * @param options.expected the values that could stand there
   * @param options.detail what the message goes on with
   */
  constructor(
    code: ErrorCode,
    path: readonly string[] = [],
    {
      keepsChanges = false,
      answer = {},
      also = [],
      expected,
      form,
      detail,
    }: { keepsChanges?: boolean; answer?: object; also?: readonly Refusal[] } & Pick<
      Refusal,
      'expected' | 'form' | 'detail'
    > = {},
  ) {
    super(code);
    this.name = 'DomainError';
    this.keepsChanges = keepsChanges;
    this.answer = answer;
    const more = { ...(expected && { expected }), ...(form && { form }), ...(detail && { detail }) };
    this.refusals = [{ code, path, ...more }, ...also];
  }
}

/**
 * Refuses an input for everything that was found wrong with it, if anything was.
 * @throws DomainError with these refusals
 */
export function refuseAny(refusals: readonly Refusal[]): void {
  const [first, ...also] = refusals;
  if (first) throw new DomainError(first.code, first.path, { ...first, also });
}

/** What is wrong with the value, and which values there are, or how one is written. */
export function refusalMessage(
  { code, expected, form, detail }: Omit<Refusal, 'path'>,
  locale: Locale,
): string {
  const text = refusalText(code)[locale];
  return withForm(withValues(detail ? `${text} ${detail[locale]}` : text, expected, locale), form, locale);
}

/** A sentence, and after it the values of a closed list, if there is one. */
export function withValues(text: string, values: readonly string[] | undefined, locale: Locale): string {
  return values?.length ? `${text} ${valuesTexts[locale](values.join(', '))}` : text;
}

/** Said after a refusal of a value that stands in a closed list. */
const valuesTexts: Readonly<Record<Locale, (values: string) => string>> = {
  fr: (values) => `Valeurs possibles : ${values}.`,
  en: (values) => `Possible values: ${values}.`,
};
