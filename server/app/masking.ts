import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../platform/context.ts';
import { isRequestReason, RequestError, requestText, type RequestReason } from '../platform/errors.ts';
import { brief, isUnavailable } from './unavailable.ts';

/** What may be told of an error: our own refusals and graphql's; anything else is logged and masked. */
export function presentable(error: unknown, { log, requestId }: Context): GraphQLError {
  const at = error instanceof GraphQLError ? error : null;
  const tell = (message: string, extensions: Record<string, unknown>) =>
    new GraphQLError(message, { nodes: at?.nodes ?? null, path: at?.path ?? null, extensions });
  const cause = at?.originalError ?? error;
  if (cause instanceof RequestError) return tell(cause.message, cause.extensions);
  if (at && (!at.originalError || at.originalError instanceof GraphQLError) && !isBadResult(at)) {
    return tell(withoutValue(at), { code: 'BAD_USER_INPUT', ...at.extensions });
  }
  // An outage is one event, told by its cause; each request that meets it needs no stack of its own.
  if (isUnavailable(cause)) log.warn({ err: brief(cause) }, 'the database is unavailable');
  else log.error({ err: cause }, 'fault');
  const reason: RequestReason = isUnavailable(cause) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
  return tell('', { code: reason, reason, requestId });
}

/**
 * graphql quotes a refused variable whole, and clients log messages: a NUMEN, a password or a person would stand there.
 * Where it is and what is wrong stay.
 */
function withoutValue({ message, originalError }: GraphQLError): string {
  if (!message.startsWith('Variable "$') || !originalError) return message;
  const [name = ''] = message.split(' got invalid value ', 1);
  const before = message.slice(0, message.length - originalError.message.length - '; '.length);
  const [place = ''] = / at "[\w.[\]]+"$/.exec(before) ?? [];
  return `${name} got an invalid value${place}; ${reasonAlone(originalError.message)}`;
}

/** graphql's reason without the value that it ends with, or that an enum does not know. */
function reasonAlone(reason: string): string {
  return reason.replace(/^Value "[^]*" does not exist/, 'The value does not exist').replace(/: [^]*$/, '.');
}

/**
 * graphql refused a value of ours, such as an enum that does not know it, and would quote it. What it refuses of the
 * caller's has a place in the document.
 */
function isBadResult({ path, originalError }: GraphQLError): boolean {
  return path !== undefined && originalError instanceof GraphQLError && originalError.nodes === undefined;
}

const toldCodes = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** graphql's words when comparing the duplicates of a document takes too long. */
const comparisonsExhausted = 'Validation aborted.';

/** The last look at every error: reasons of ours have their code; what nobody declared tellable is masked. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { argument, ...extensions } = formatted.extensions ?? {};
  const { code, reason, requestId, retryAfter } = extensions as Record<string, string | undefined>;
  if (isRequestReason(reason)) {
    const told = new RequestError(reason).extensions;
    return {
      ...formatted,
      message: requestText(reason, 'fr'),
      extensions: {
        code: told['code'],
        reason,
        ...(argument ? { argument } : {}),
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
  if (code && toldCodes.has(code)) {
    // A literal of the wrong kind would be quoted whole; its place in the document is told.
    return {
      ...formatted,
      message: formatted.message.replace(/, found [^]*$|(?<= cannot represent [^:]*): [^]*$/, '.'),
      extensions: { code },
    };
  }
  return {
    message: requestText('INTERNAL_SERVER_ERROR', 'fr'),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reason: 'INTERNAL_SERVER_ERROR' },
  };
}
