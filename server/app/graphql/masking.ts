import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../../platform/context.ts';
import {
  isRequestReason,
  RequestError,
  requestText,
  type RequestReason,
} from '../../platform/errors/errors.ts';
import { faultOfVariable } from './input-faults.ts';
import { brief, isUnavailable } from '../http/unavailable.ts';

/** What may be told of an error: our own refusals and graphql's; anything else is logged and masked. */
export function presentable(
  error: unknown,
  { log, requestId }: Context,
  request: Parameters<typeof faultOfVariable>[1],
): GraphQLError {
  const at = error instanceof GraphQLError ? error : null;
  const tell = (message: string, extensions: Record<string, unknown>) =>
    new GraphQLError(message, { nodes: at?.nodes ?? null, path: at?.path ?? null, extensions });
  const cause = at?.originalError ?? error;
  if (cause instanceof RequestError) return tell(cause.message, cause.extensions);
  if (at && (!at.originalError || at.originalError instanceof GraphQLError) && !isBadResult(at)) {
    const fault = faultOfVariable(at, request);
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

/**
 * What is left to Apollo and graphql to find, by the words that they begin with: they speak English alone, and some of
 * it they call a fault of ours. `PersistedQueryNotFound` stays: clients wait for that word, and send the document then.
 */
const reasonOfWords: readonly (readonly [words: string, reason: RequestReason])[] = [
  // The parser follows what is nested until the stack ends; it holds nothing that would have to be cleaned up.
  ['Maximum call stack size exceeded', 'TOO_DEEP'],
  // Comparing the duplicates of a document takes too long.
  ['Validation aborted.', 'TOO_COSTLY'],
  ['GET requests only support query operations', 'MUTATION_BY_GET'],
  ['GraphQL operations must contain a non-empty `query`', 'QUERY_REQUIRED'],
  ['provided sha does not match query', 'INVALID_PERSISTED_QUERY'],
  ['Unsupported persisted query version', 'INVALID_PERSISTED_QUERY'],
  ["An 'accept' header was provided", 'NOT_ACCEPTABLE'],
  ['Must provide operation name', 'OPERATION_NAME_REQUIRED'],
  ['Unknown operation named', 'UNKNOWN_OPERATION'],
  ['Too many errors processing variables', 'TOO_MANY_FAULTS'],
];

/** What of the extensions leaves, beside the code and the reason; `form` only goes as far as the words. */
const toldExtensions = ['path', 'field', 'expected', 'form', 'requestId', 'retryAfter'];

/** The last look at every error: reasons of ours have their code; what nobody declared tellable is masked. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code, reason, ...others } = (formatted.extensions ?? {}) as { code?: string; reason?: string };
  if (isRequestReason(reason)) {
    const told = Object.entries(others).filter(([name, value]) => value && toldExtensions.includes(name));
    // A value that is written in the document is refused by validation, whose code stays.
    const isOfValue = 'path' in others && code;
    return {
      ...formatted,
      message: requestText(reason, 'fr'),
      extensions: {
        code: isOfValue ? code : new RequestError(reason).extensions['code'],
        reason,
        ...Object.fromEntries(told),
      },
    };
  }
  const [, found] =
    reasonOfWords.find(([words]) => formatted.message.startsWith(words)) ??
    (code === 'BAD_REQUEST' ? ([code, 'MALFORMED_REQUEST'] as const) : []);
  if (found)
    return {
      ...formatted,
      message: requestText(found, 'fr'),
      extensions: new RequestError(found).extensions,
    };
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
