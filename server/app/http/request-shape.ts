import type { FastifyRequest } from 'fastify';
import { RequestError } from '../../platform/errors/errors.ts';
import { utf8Parameters } from '../../platform/utf8.ts';

type Asked = Pick<FastifyRequest, 'method' | 'headers' | 'body' | 'url'>;

/**
 * Refuses, before Apollo Server does in English, what is no GraphQL request: a batch, no document, `variables` that are
 * no object (GraphQL over HTTP, 5). Who accepts no answer of ours is refused too: Apollo would execute first.
 * @throws RequestError NO_BATCHES, BODY_NOT_JSON, QUERY_REQUIRED, MALFORMED_REQUEST, INVALID_PERSISTED_QUERY, NOT_UTF8,
 * UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE
 */
export function refuseMisshapen({ method, headers, body, url }: Asked): void {
  if (method === 'POST') {
    refuseUnanswerable(headers.accept);
    return refuseFields(objectIn(body));
  }
  // A page is asked for, which is ours to give.
  if (method !== 'GET' || headers.accept?.includes('text/html')) return undefined;
  refuseUnanswerable(headers.accept);
  if (!/^application\/json *(;|$)/i.test(headers['content-type'] ?? 'application/json'))
    throw new RequestError('UNSUPPORTED_MEDIA_TYPE');
  return refuseFields(fieldsOfUrl(url));
}

/** One range of `accept` that takes in an answer of ours (RFC 9110, 12.5.1), and is not of weight 0. */
const answerable =
  /^(?:\*\/\*|application\/(?:\*|json|graphql-response\+json))(?: *; *charset="?utf-8"?)?(?: *; *q=(?!0(?:\.0*)?$)[\d.]+)?$/i;

function refuseUnanswerable(accept: string | undefined): void {
  if (accept?.trim() && !accept.split(',').some((range) => answerable.test(range.trim())))
    throw new RequestError('NOT_ACCEPTABLE');
}

function objectIn(body: unknown): Record<string, unknown> {
  if (Array.isArray(body)) throw new RequestError('NO_BATCHES');
  if (!isObject(body)) throw new RequestError('BODY_NOT_JSON');
  return body;
}

function fieldsOfUrl(url: string): Record<string, unknown> {
  const given = utf8Parameters(url.slice(url.indexOf('?') + 1));
  if (!given) throw new RequestError('NOT_UTF8');
  const names = ['query', 'operationName', 'variables', 'extensions'].filter((name) => given.has(name));
  if (names.some((name) => given.getAll(name).length > 1)) throw new RequestError('MALFORMED_REQUEST');
  return Object.fromEntries(
    names.map((name) => {
      const text = given.get(name) as string;
      return [name, name === 'variables' || name === 'extensions' ? objectOf(text) : text];
    }),
  );
}

function objectOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RequestError('MALFORMED_REQUEST');
  }
}

function refuseFields({ query, operationName, variables, extensions }: Record<string, unknown>): void {
  // The digest of a document may stand for it.
  if (typeof query === 'string' ? query === '' && !extensions : query || !extensions)
    throw new RequestError('QUERY_REQUIRED');
  const isText = operationName === undefined || operationName === null || typeof operationName === 'string';
  const areObjects = [variables, extensions].every(
    (given) => given === undefined || given === null || isObject(given),
  );
  if (!isText || !areObjects) throw new RequestError('MALFORMED_REQUEST');
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: unknown };
  if (persistedQuery != null && !isDigest(persistedQuery)) throw new RequestError('INVALID_PERSISTED_QUERY');
}

/** Apollo Server takes what stands there for text, and fails at anything else. */
function isDigest(given: unknown): boolean {
  return (
    isObject(given) &&
    given['version'] === 1 &&
    typeof given['sha256Hash'] === 'string' &&
    /^[0-9a-f]{64}$/i.test(given['sha256Hash'])
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
