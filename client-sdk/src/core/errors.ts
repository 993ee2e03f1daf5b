import type { FailureCode, FailureReason } from './codes.ts';
import type { ErrorCode } from '../_generated/operations.ts';

/** Everything that this client throws. */
export class IprofError extends Error {
  override name = 'IprofError';
}

/** The request did not reach the server, or its answer did not reach us. */
export class NetworkError extends IprofError {
  override name = 'NetworkError';
}

/** The time that the call was given (`timeoutMs`, waits and retries included) is over. */
export class TimeoutError extends IprofError {
  override name = 'TimeoutError';
}

/** The caller's own `signal` ended the call; `cause` is its reason. */
export class AbortedError extends IprofError {
  override name = 'AbortedError';
}

/** The session cannot be renewed any more; it has been cleared, and the person must sign in again. */
export class SessionExpiredError extends IprofError {
  override name = 'SessionExpiredError';
}

/** One refusal in a mutation's payload; `path` leads to the value, such as `['input', 'teachers', '3', 'numen']`. */
export interface UserError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly path?: readonly string[] | null;
}

/** The server understood and refused: thrown by the typed methods, one entry per refusal. */
export class UserErrorsError extends IprofError {
  override name = 'UserErrorsError';
  readonly errors: readonly UserError[];
  /** The code of the first refusal. */
  readonly code: ErrorCode | undefined;
  /** The whole payload, such as the current object that comes with `STALE_VERSION`. */
  readonly payload: unknown;
  constructor(payload: { readonly errors: readonly UserError[] }) {
    super(payload.errors.map((error) => error.message).join('\n'));
    this.errors = payload.errors;
    this.code = payload.errors[0]?.code;
    this.payload = payload;
  }
}

/** What was given is right so far; the code of the authenticator is missing: ask for it, and call again with it. */
export class SecondFactorRequiredError extends UserErrorsError {
  override name = 'SecondFactorRequiredError';
}

/**
 * The payload of a mutation that was carried out.
 *
 * @throws UserErrorsError when the server refused
 * @throws SecondFactorRequiredError when it refused for want of `secondFactorCode`
 */
export function accepted<T extends { readonly errors: readonly UserError[] }>(payload: T | null): T {
  if (!payload) throw new IprofError('The answer has no payload');
  const code = payload.errors[0]?.code;
  if (!code) return payload;
  throw new (code === 'SECOND_FACTOR_REQUIRED' ? SecondFactorRequiredError : UserErrorsError)(payload);
}

/** What is known of an answer that carries a failure. */
export interface Answer {
  /** The HTTP status. */
  readonly status: number;
  /** The id to quote to the helpdesk. */
  readonly requestId?: string | undefined;
  /** Seconds to wait before trying again, when the server says so. */
  readonly retryAfter?: number | undefined;
}

/** An answer arrived and says no; see its two kinds, `HttpError` and `GraphQLRequestError`. */
export class AnswerError extends IprofError implements Answer {
  override name = 'AnswerError';
  readonly status: number;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  constructor(message: string, answer: Answer) {
    super(message);
    this.status = answer.status;
    this.requestId = answer.requestId;
    this.retryAfter = answer.retryAfter;
  }
}

/** The answer is not GraphQL: a proxy's page, a wrong address. */
export class HttpError extends AnswerError {
  override name = 'HttpError';
}

/** One top-level error, as GraphQL defines it. */
export interface GraphQLErrorEntry {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: {
    readonly code?: string;
    readonly reason?: string;
    readonly requestId?: string;
    /** Where in the arguments a refused value stands, such as `['input', 'email']`. */
    readonly path?: readonly string[];
    /** The field that they are arguments of, by its name in the answer: a root field answers for all below it. */
    readonly field?: string;
  };
}

/** The operation failed, wholly or in part: `data` keeps what the server could answer. */
export class GraphQLRequestError extends AnswerError {
  override name = 'GraphQLRequestError';
  /** The code of the first error: one of `FailureCode`, or one that a newer server added. */
  readonly code: string | undefined;
  /** Finer than the code, when the server gives it, such as `INVALID_CURSOR` or `SESSION_EXPIRED`. */
  readonly reason: FailureReason | (string & {}) | undefined;
  readonly errors: readonly GraphQLErrorEntry[];
  readonly data: unknown;
  constructor(errors: readonly GraphQLErrorEntry[], data: unknown, answer: Answer, code?: string) {
    super(errors.map((error) => error.message).join('\n') || `HTTP ${answer.status}`, answer);
    this.code = code;
    this.reason = errors[0]?.extensions?.reason;
    this.errors = errors;
    this.data = data;
  }
}

/** Nobody is signed in, or no longer. */
export class NotSignedInError extends GraphQLRequestError {
  override name = 'NotSignedInError';
}

/** The first password must be replaced before anything else is allowed. */
export class PasswordChangeRequiredError extends GraphQLRequestError {
  override name = 'PasswordChangeRequiredError';
}

/** The role demands a second factor: it must be enrolled before anything else is allowed. */
export class SecondFactorEnrolmentRequiredError extends GraphQLRequestError {
  override name = 'SecondFactorEnrolmentRequiredError';
}

/** One sees it but may not do this to it. */
export class ForbiddenError extends GraphQLRequestError {
  override name = 'ForbiddenError';
}

/** It does not exist, or not for this viewer. */
export class NotFoundError extends GraphQLRequestError {
  override name = 'NotFoundError';
}

/** Too many requests, or too many wrong passwords; `retryAfter` says for how many seconds. */
export class RateLimitedError extends GraphQLRequestError {
  override name = 'RateLimitedError';
}

/** The document or its variables are wrong: a fault of the program that sent them. */
export class BadInputError extends GraphQLRequestError {
  override name = 'BadInputError';
  /** Where in the arguments the first refused value stands, such as `['input', 'email']`; `reason` says what is wrong. */
  get path(): readonly string[] | undefined {
    return this.errors[0]?.extensions?.path;
  }
  /** The field below the root that they are arguments of, by its name in the answer, such as `careerPath`. */
  get field(): string | undefined {
    return this.errors[0]?.extensions?.field;
  }
}

/** The operation is too deep, too costly or too large. */
export class LimitExceededError extends GraphQLRequestError {
  override name = 'LimitExceededError';
}

/** The server cannot answer now. */
export class ServiceUnavailableError extends GraphQLRequestError {
  override name = 'ServiceUnavailableError';
}

/** A fault of the server; its text says nothing, quote `requestId`. */
export class ServerError extends GraphQLRequestError {
  override name = 'ServerError';
}

/** The class of each code: a code without a class does not compile. */
export const failureClasses: Record<FailureCode, typeof GraphQLRequestError> = {
  BAD_REQUEST: BadInputError,
  BAD_USER_INPUT: BadInputError,
  GRAPHQL_PARSE_FAILED: BadInputError,
  GRAPHQL_VALIDATION_FAILED: BadInputError,
  OPERATION_RESOLUTION_FAILURE: BadInputError,
  PERSISTED_QUERY_NOT_FOUND: BadInputError,
  PERSISTED_QUERY_NOT_SUPPORTED: BadInputError,
  UNSUPPORTED_MEDIA_TYPE: BadInputError,
  UNAUTHENTICATED: NotSignedInError,
  PASSWORD_CHANGE_REQUIRED: PasswordChangeRequiredError,
  SECOND_FACTOR_ENROLMENT_REQUIRED: SecondFactorEnrolmentRequiredError,
  FORBIDDEN: ForbiddenError,
  NOT_FOUND: NotFoundError,
  LIMIT_EXCEEDED: LimitExceededError,
  PAYLOAD_TOO_LARGE: LimitExceededError,
  RATE_LIMITED: RateLimitedError,
  SERVICE_UNAVAILABLE: ServiceUnavailableError,
  INTERNAL_SERVER_ERROR: ServerError,
};

/** What a status means when a proxy answers instead of the server, without a GraphQL body. */
const statusCodes: { readonly [status: number]: FailureCode } = {
  413: 'PAYLOAD_TOO_LARGE',
  429: 'RATE_LIMITED',
  503: 'SERVICE_UNAVAILABLE',
};

/** The one place where an answer becomes an error. */
export function failureOf(
  errors: readonly GraphQLErrorEntry[] | undefined,
  data: unknown,
  answer: Answer,
): AnswerError {
  const extensions = errors?.[0]?.extensions;
  const code = errors ? extensions?.code : statusCodes[answer.status];
  if (!errors && !code) return new HttpError(`HTTP ${answer.status}: not a GraphQL answer`, answer);
  const Failure =
    (Object.hasOwn(failureClasses, code ?? '') && failureClasses[code as FailureCode]) || GraphQLRequestError;
  return new Failure(
    errors ?? [],
    data,
    { ...answer, requestId: extensions?.requestId ?? answer.requestId },
    code,
  );
}
