import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { JWK } from 'jose';
import { RequestError, requestText, type RequestReason } from '../../platform/errors/errors.ts';
import type { Logger } from '../../platform/log.ts';
import { saysUtf8, utf8Text } from '../../platform/utf8.ts';
import type { Locale } from '../../platform/viewer.ts';
import type { Authenticator } from './authenticate.ts';
import { boundRestOfBodies, drainedBytes } from './rest-of-body.ts';
import { brief, isUnavailable } from './unavailable.ts';

/** Headers against CSRF, Apollo's two and the token: no page sends one to another origin without asking first. */
export const preflightHeaders = ['apollo-require-preflight', 'x-apollo-operation-name', 'authorization'];

/** A browser adds `Basic` and `Negotiate` by itself, to what a foreign page sends as well; never a token. */
const isToken = /^bearer /i;

/**
 * Refuses, before Apollo Server does in English, a read by GET that a page of another site could send.
 * @throws RequestError PREFLIGHT_REQUIRED
 */
export function refuseForeignReads({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): void {
  const asksForPage = headers.accept?.includes('text/html');
  if (method !== 'GET' || asksForPage || headers['content-type'] !== undefined) return;
  const { authorization, ...others } = headers;
  if (isToken.test(authorization ?? '') || preflightHeaders.some((name) => others[name])) return;
  throw new RequestError('PREFLIGHT_REQUIRED');
}

/** RFC 6750, 3: what goes with 401 for a token that opens nothing. */
export const challenge = 'Bearer error="invalid_token"';

/** Bodies: 256 KiB for people, 8 MiB for machines that import. */
const bodyLimit = 256 * 1024;
const integratorBodyLimit = 8 * 1024 * 1024;

interface HttpOptions {
  readonly authenticator: Authenticator;
  readonly log: Logger;
  readonly langDefault: Locale;
  readonly isReady: () => Promise<unknown>;
  readonly keySet: { readonly keys: readonly JWK[] };
}

/** What is the same for all routes: who asks, how large a body may be, GraphQL-shaped refusals, health, the key set. */
export function prepareHttp(fastify: FastifyInstance, options: HttpOptions): void {
  boundRestOfBodies(fastify);
  fastify.decorateRequest('viewer', null);
  fastify.decorateRequest('deadToken', null);
  fastify.decorateRequest('operationLog', null);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    // Answers about people; what may be kept says so itself.
    reply.header('cache-control', 'no-store');
    // Data is never run, framed or guessed to be something else; pages bring the policy that they need.
    reply.header('x-content-type-options', 'nosniff');
    reply.header('content-security-policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
    if (request.is404) return await notServed(request, reply, options.langDefault);
    // Whether the process lives and who signs its tokens is nobody's secret, and machines show theirs to get a token.
    const isOpen = request.method === 'OPTIONS' || /^\/(health|\.well-known|oauth)\//.test(request.url);
    if (!isOpen) await recognize(request, options.authenticator);
    return undefined;
  });
  // A route that knows its path and not the file that it names.
  fastify.setNotFoundHandler((request, reply) => notServed(request, reply, options.langDefault));
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', (request, payload, done) => {
    readJson(request, payload).then((body) => done(null, body), done);
  });
  fastify.setErrorHandler((error, request, reply) => refuse(error as HttpFault, request, reply, options));

  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_request, reply) => {
    try {
      await options.isReady();
      return { status: 'ok' };
    } catch {
      return reply.status(503).header('retry-after', '2').send({ status: 'unavailable' });
    }
  });
  fastify.get('/.well-known/jwks.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(options.keySet),
  );
}

/**
 * Who asks. At `/graphql` a token that opens nothing is refused once it is known what is asked: whoever signs in, or
 * refreshes the session, may well send the one that is over.
 */
async function recognize(request: FastifyRequest, authenticator: Authenticator): Promise<void> {
  try {
    request.viewer = await authenticator.viewer(request.headers.authorization);
  } catch (error) {
    if (!(error instanceof RequestError) || request.routeOptions.url !== '/graphql') throw error;
    request.deadToken = error;
  }
}

/** What Node and Fastify refuse before any route is chosen, in GraphQL's shape as well. */
export function refusalsBeforeRouting(
  langDefault: Locale,
): Pick<FastifyServerOptions, 'frameworkErrors' | 'clientErrorHandler'> {
  return {
    frameworkErrors: (_error, request, reply) =>
      void answer(reply, 'BAD_URL', localeOf(request.headers['accept-language'], langDefault)),
    clientErrorHandler(error, socket: Socket) {
      if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy(error);
      const reason: RequestReason =
        error.code === 'HPE_HEADER_OVERFLOW' ? 'HEADERS_TOO_LARGE' : 'MALFORMED_HTTP';
      const body = JSON.stringify(shape(reason, langDefault));
      const head = [
        `HTTP/1.1 ${statuses[reason]} Refused`,
        'content-type: application/json; charset=utf-8',
        `content-length: ${Buffer.byteLength(body)}`,
        'connection: close',
      ];
      return void socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    },
  };
}

/** Which of our languages `accept-language` likes best, by its q-values (RFC 9110, 12.5.4); of equals, the first. */
export function localeOf(header: string | undefined, fallback: Locale): Locale {
  let best: { locale: Locale; weight: number } | undefined;
  for (const part of header?.split(',') ?? []) {
    const [range = '', q = 'q=1'] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const code = range.split('-', 1)[0];
    const weight = Number(q.replace(/^q *= */, ''));
    if ((code === 'fr' || code === 'en') && weight > (best?.weight ?? 0)) best = { locale: code, weight };
  }
  return best?.locale ?? fallback;
}

interface HttpFault extends Error {
  readonly statusCode?: number;
  readonly code?: string;
}

const statuses: Partial<Record<RequestReason, number>> = {
  BODY_NOT_JSON: 400,
  NOT_UTF8: 400,
  NO_BATCHES: 400,
  QUERY_REQUIRED: 400,
  MALFORMED_REQUEST: 400,
  INVALID_PERSISTED_QUERY: 400,
  BAD_URL: 400,
  MALFORMED_HTTP: 400,
  UNAUTHENTICATED: 401,
  SESSION_EXPIRED: 401,
  TOKEN_EXPIRED: 401,
  FORBIDDEN: 403,
  READ_ONLY_ACCOUNT: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  SECOND_FACTOR_ENROLMENT_REQUIRED: 403,
  ROUTE_NOT_FOUND: 404,
  FILE_NOT_FOUND: 404,
  PREFLIGHT_REQUIRED: 400,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  FORM_REQUIRED: 415,
  UNSUPPORTED_CONTENT_ENCODING: 415,
  HEADERS_TOO_LARGE: 431,
  TOO_MANY_ATTEMPTS: 429,
  SERVICE_UNAVAILABLE: 503,
  SIGN_IN_BUSY: 503,
};

function shape(reason: RequestReason, locale: Locale, requestId?: string) {
  const { code } = new RequestError(reason).extensions;
  return {
    errors: [
      {
        message: requestText(reason, locale),
        extensions: { code, reason, ...(requestId ? { requestId } : {}) },
      },
    ],
  };
}

function answer(
  reply: FastifyReply,
  reason: RequestReason,
  locale: Locale,
  requestId?: string,
): FastifyReply {
  const status = statuses[reason] ?? 500;
  if (status === 401) reply.header('www-authenticate', challenge);
  if (status === 503) reply.header('retry-after', '2');
  return reply
    .status(status)
    .type('application/json; charset=utf-8')
    .send(shape(reason, locale, requestId));
}

/** What `/graphql` answers to. */
export const methods = 'GET, POST, OPTIONS';

function notServed(request: FastifyRequest, reply: FastifyReply, langDefault: Locale): FastifyReply {
  const locale = localeOf(request.headers['accept-language'], langDefault);
  if (request.url.split('?', 1)[0] !== '/graphql') return answer(reply, 'ROUTE_NOT_FOUND', locale);
  return answer(reply.header('allow', methods), 'METHOD_NOT_ALLOWED', locale);
}

async function readJson(request: FastifyRequest, payload: Readable): Promise<unknown> {
  const limit = request.viewer?.grants.includes('IMPORT_TEACHERS') ? integratorBodyLimit : bodyLimit;
  let chunks: Buffer[] = [];
  let size = 0;
  // Left early, a stream would take its socket with it, and the answer with that.
  for await (const chunk of payload.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) chunks = [];
    else chunks.push(chunk);
    if (size > drainedBytes) break;
  }
  // A machine whose token is over is told so, not that it may not import.
  if (size > limit) throw request.deadToken ?? new RequestError('PAYLOAD_TOO_LARGE');
  const text = saysUtf8(request.headers['content-type']) ? utf8Text(Buffer.concat(chunks)) : null;
  if (text === null) throw new RequestError('NOT_UTF8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RequestError('BODY_NOT_JSON');
  }
}

/** What Fastify itself finds wrong with a request, by its status. */
const reasonOfStatus: Readonly<Record<number, RequestReason>> = {
  400: 'BODY_NOT_JSON',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Whatever goes wrong before GraphQL is answered in GraphQL's shape. */
function refuse(
  error: HttpFault,
  request: FastifyRequest,
  reply: FastifyReply,
  { log, langDefault }: HttpOptions,
): FastifyReply {
  const locale = localeOf(request.headers['accept-language'], langDefault);
  const expected = error instanceof RequestError ? error.reason : reasonOfStatus[error.statusCode ?? 500];
  // What is left of a body that is too large is not waited for.
  if (expected === 'PAYLOAD_TOO_LARGE') reply.header('connection', 'close');
  if (expected) return answer(reply, expected, locale);
  if (!isUnavailable(error)) {
    log.error({ err: error, requestId: request.id }, 'fault before GraphQL');
    return answer(reply, 'INTERNAL_SERVER_ERROR', locale, request.id);
  }
  log.warn({ err: brief(error), requestId: request.id }, 'the database is unavailable');
  return answer(reply, 'SERVICE_UNAVAILABLE', locale, request.id);
}
