import { GraphQLError, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../platform/context.ts';
import { isRequestReason, RequestError, requestText, type RequestReason } from '../platform/errors.ts';
import { faultOfVariable } from './input-faults.ts';
import { brief, isUnavailable } from './unavailable.ts';

/** What may be told of an error: our own refusals and graphql's; anything else is logged and masked. */
export function presentable(
  error: unknown,
  { log, requestId }: Context,
  document: DocumentNode,
): GraphQLError {
  const at = error instanceof GraphQLError ? error : null;
  const tell = (message: string, extensions: Record<string, unknown>) =>
    new GraphQLError(message, { nodes: at?.nodes ?? null, path: at?.path ?? null, extensions });
  const cause = at?.originalError ?? error;
  if (cause instanceof RequestError) return tell(cause.message, cause.extensions);
  if (at && (!at.originalError || at.originalError instanceof GraphQLError) && !isBadResult(at)) {
    const fault = faultOfVariable(at, document);
    return tell(fault ? '' : at.message, { code: 'BAD_USER_INPUT', ...at.extensions, ...fault });
  }
  // An outage is one event, told by its cause; each request that meets it needs no stack of its own.
  if (isUnavailable(cause)) log.warn({ err: brief(cause) }, 'the database is unavailable');
  else log.error({ err: cause }, 'fault');
  const reason: RequestReason = isUnavailable(cause) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
  return tell('', { code: reason, reason, requestId });
}

/**
 * graphql refused a value of ours, such as an enum that does not know it, and would quote it. What it refuses of the
 * caller's has a place in the document.
 */
function isBadResult({ path, originalError }: GraphQLError): boolean {
  return path !== undefined && originalError instanceof GraphQLError && originalError.nodes === undefined;
}

const toldCodes = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** A document that graphql refuses keeps graphql's words. */
const reasonOfCode: Readonly<Record<string, RequestReason>> = {
  GRAPHQL_PARSE_FAILED: 'INVALID_SYNTAX',
  GRAPHQL_VALIDATION_FAILED: 'INVALID_DOCUMENT',
};

/** What is left to Apollo to find: all else it calls a bad request has been refused before. */
const byGet = 'GET requests only support query operations';

/** graphql's words when comparing the duplicates of a document takes too long. */
const comparisonsExhausted = 'Validation aborted.';

interface Told {
  readonly code?: string;
  readonly reason?: string;
  readonly requestId?: string;
  readonly retryAfter?: number;
  readonly path?: readonly string[];
  readonly field?: string;
}

/** The last look at every error: reasons of ours have their code; what nobody declared tellable is masked. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code, reason, requestId, retryAfter, path, field } = (formatted.extensions ?? {}) as Told;
  if (isRequestReason(reason)) {
    // A value that is written in the document is refused by validation, whose code stays.
    const told = path && code ? code : new RequestError(reason).extensions['code'];
    return {
      ...formatted,
      message: requestText(reason, 'fr'),
      extensions: {
        code: told,
        reason,
        ...(path ? { path } : {}),
        ...(field ? { field } : {}),
        ...(requestId ? { requestId } : {}),
        ...(retryAfter ? { retryAfter } : {}),
      },
    };
  }
  if (formatted.message === comparisonsExhausted)
    return {
      ...formatted,
      message: requestText('TOO_COSTLY', 'fr'),
      extensions: new RequestError('TOO_COSTLY').extensions,
    };
  if (code === 'BAD_REQUEST') {
    const found: RequestReason = formatted.message.startsWith(byGet)
      ? 'MUTATION_BY_GET'
      : 'MALFORMED_REQUEST';
    return { message: requestText(found, 'fr'), extensions: { code, reason: found } };
  }
  if (code && toldCodes.has(code)) {
    // A literal of the wrong kind would be quoted whole; its place in the document is told.
    return {
      ...formatted,
      message: formatted.message.replace(/, found [^]*$|(?<= cannot represent [^:]*): [^]*$/, '.'),
      extensions: { code, ...(reasonOfCode[code] ? { reason: reasonOfCode[code] } : {}) },
    };
  }
  return {
    message: requestText('INTERNAL_SERVER_ERROR', 'fr'),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reason: 'INTERNAL_SERVER_ERROR' },
  };
}
