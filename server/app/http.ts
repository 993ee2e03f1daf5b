import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JWK } from 'jose';
import { RequestError, requestText, type RequestReason } from '../platform/errors.ts';
import type { Logger } from '../platform/log.ts';
import type { Authenticator } from './authenticate.ts';

/** Bodies: 256 KiB for people, 8 MiB for machines that import. */
const bodyLimit = 256 * 1024;
const integratorBodyLimit = 8 * 1024 * 1024;

/** What is the same for all routes: who asks, how large a body may be, GraphQL-shaped refusals, health, the key set. */
export function prepareHttp(
  fastify: FastifyInstance,
  options: { authenticator: Authenticator; log: Logger; isReady: () => Promise<unknown>; keySet: { readonly keys: readonly JWK[] } },
): void {
  fastify.decorateRequest('viewer', null);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    request.viewer = request.method === 'OPTIONS' ? null : await options.authenticator.viewer(request.headers.authorization);
  });
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', (request, payload, done) => {
    readJson(request, payload).then((body) => done(null, body), done);
  });
  fastify.setErrorHandler((error, request, reply) => refuse(error as HttpFault, request, reply, options.log));
  fastify.setNotFoundHandler((_request, reply) => {
    void reply.status(404).send({ errors: [{ message: 'Not found. The API is at /graphql.', extensions: { code: 'NOT_FOUND' } }] });
  });

  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_request, reply) => {
    try {
      await options.isReady();
      return { status: 'ok' };
    } catch {
      return reply.status(503).header('retry-after', '2').send({ status: 'unavailable' });
    }
  });
  fastify.get('/.well-known/jwks.json', async (_request, reply) => reply.header('cache-control', 'public, max-age=300').send(options.keySet));
}

interface HttpFault extends Error {
  readonly statusCode?: number;
  readonly code?: string;
}

class BodyFault extends Error {
  readonly statusCode: number;

  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

async function readJson(request: FastifyRequest, payload: AsyncIterable<Buffer>): Promise<unknown> {
  const limit = request.viewer?.role === 'INTEGRATOR' ? integratorBodyLimit : bodyLimit;
  const tooLarge = () => new BodyFault(413, `The body is larger than ${limit / 1024} KiB.`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of payload) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new BodyFault(400, 'The body is not JSON.');
  }
}

const statusCodes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Whatever goes wrong before GraphQL is answered in GraphQL's shape. */
function refuse(error: HttpFault, request: FastifyRequest, reply: FastifyReply, log: Logger): void {
  const locale = request.headers['accept-language']?.startsWith('en') ? 'en' : 'fr';
  const answer = (status: number, message: string, extensions: Record<string, unknown>) =>
    void reply.status(status).type('application/json; charset=utf-8').send({ errors: [{ message, extensions }] });
  if (error instanceof RequestError) {
    answer(401, requestText(error.reason, locale), { code: error.extensions['code'], reason: error.reason });
    return;
  }
  const status = error.statusCode ?? 500;
  const code = statusCodes[status];
  if (code) {
    answer(status, error.message, { code });
    return;
  }
  log.error({ err: error, requestId: request.id }, 'fault before GraphQL');
  const reason: RequestReason = 'INTERNAL_SERVER_ERROR';
  answer(500, requestText(reason, locale), { code: reason, reason, requestId: request.id });
}
