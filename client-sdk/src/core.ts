export * from './core/client.ts';
export type { FailureCode, FailureReason } from './core/codes.ts';
export type {
  DocumentTypeDecoration,
  Sendable,
  SubscriptionDocument,
  TypedDocument,
} from './core/document.ts';
export {
  AbortedError,
  accepted,
  type Answer,
  AnswerError,
  BadInputError,
  failureClasses,
  ForbiddenError,
  type GraphQLErrorEntry,
  GraphQLRequestError,
  HttpError,
  IprofError,
  LimitExceededError,
  NetworkError,
  NotFoundError,
  NotSignedInError,
  PasswordChangeRequiredError,
  RateLimitedError,
  SecondFactorEnrolmentRequiredError,
  SecondFactorRequiredError,
  ServerError,
  ServiceUnavailableError,
  SessionExpiredError,
  TimeoutError,
  type UserError,
  UserErrorsError,
} from './core/errors.ts';
export { type Page, pages } from './core/pages.ts';
export type { Session } from './core/session.ts';
export type { TransportOptions } from './core/transport.ts';
