import { GraphQLError } from 'graphql';
import { errorTexts } from './error-texts.ts';
import { codeOf, requestTexts } from './request-texts.ts';
import type { Locale } from './viewer.ts';

export type ErrorCode = keyof typeof errorTexts;
/** The codes as a runtime enum. */
export const ErrorCode = Object.fromEntries(Object.keys(errorTexts).map((code) => [code, code])) as {
  [C in ErrorCode]: C;
};

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
}

/** An expected refusal thrown by a service; the mutation runner rolls back and answers it as data. */
export class DomainError extends Error {
  readonly refusals: readonly Refusal[];
  /** Refused, yet what was changed stands: a reused refresh token ends its session. */
  readonly keepsChanges: boolean;

  /** @param options.also further refusals of the same input, such as every id of a list that is not there */
  constructor(
    code: ErrorCode,
    path: readonly string[] = [],
    options: { keepsChanges?: boolean; also?: readonly Refusal[] } = {},
  ) {
    super(code);
    this.name = 'DomainError';
    this.keepsChanges = options.keepsChanges ?? false;
    this.refusals = [{ code, path }, ...(options.also ?? [])];
  }
}

export function errorText(code: ErrorCode, locale: Locale): string {
  return errorTexts[code][locale];
}
