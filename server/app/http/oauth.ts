import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { authenticateClient } from '../../modules/machine/index.ts';
import type { Context } from '../../platform/context.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import type { Logger } from '../../platform/log.ts';
import { saysUtf8, utf8Parameters, utf8Text } from '../../platform/utf8.ts';
import { brief, isUnavailable } from './unavailable.ts';

/** A form with an id, a secret and a type. */
const bodyLimit = 8 * 1024;

/** Error codes of RFC 6749, 5.2; `temporarily_unavailable` and `server_error` of 4.1.2.1, which has the same shape. */
type OAuthCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'unsupported_grant_type'
  | 'temporarily_unavailable'
  | 'server_error';

class OAuthError extends Error {
  readonly code: OAuthCode;

  constructor(code: OAuthCode, description: string) {
    super(description);
    this.code = code;
  }
}

const statuses: Readonly<Record<OAuthCode, number>> = {
  invalid_request: 400,
  invalid_client: 401,
  unsupported_grant_type: 400,
  temporarily_unavailable: 503,
  server_error: 500,
};

interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * `POST /oauth/token` for machines whose libraries speak OAuth 2.0: the client credentials grant (RFC 6749, 4.4), with
 * client_secret_basic or client_secret_post. The same as the mutation `authenticateClient`.
 */
export function serveTokens(
  fastify: FastifyInstance,
  options: { contextOf: (request: FastifyRequest) => Promise<Context>; log: Logger },
): void {
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'buffer', bodyLimit },
      (request, body, parsed) => {
        const text = saysUtf8(request.headers['content-type']) ? utf8Text(body as Buffer) : null;
        const form = text === null ? null : utf8Parameters(text);
        parsed(form ? null : new OAuthError('invalid_request', 'The form is not UTF-8.'), form);
      },
    );
    // Machines have no origin. A page could make its visitors fail here by a plain form, and so close their network.
    scope.addHook('onRequest', async ({ headers }) => {
      if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined)
        throw new OAuthError('invalid_request', 'Tokens are for machines: a page of a browser gets none.');
    });
    scope.setErrorHandler((error, request, reply) => refuse(error, request, reply, options.log));
    scope.post('/oauth/token', async (request, reply) => {
      const given = credentialsOf(request);
      const context = await options.contextOf(request);
      const { accessToken, accessTokenExpiresAt, grants } = await authenticateClient.call(context, given);
      if (!accessToken || !accessTokenExpiresAt)
        throw new OAuthError('invalid_client', 'The client id or secret is wrong, or has expired.');
      const seconds = Math.floor((accessTokenExpiresAt.getTime() - context.now().getTime()) / 1000);
      const scopes = grants?.join(' ');
      return reply
        .header('pragma', 'no-cache')
        .send({ access_token: accessToken, token_type: 'Bearer', expires_in: seconds, scope: scopes });
    });
    done();
  });
}

/**
 * Of one client, in one way (RFC 6749, 2.3): a request that names two of them, or one twice, is refused before anything
 * is counted, since either may be meant. A form may repeat the id of the client that the header authenticates: it names
 * who asks, and proves nothing (3.2.1).
 */
function credentialsOf(request: FastifyRequest): Credentials {
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const repeated = [...new Set(form.keys())].find((name) => form.getAll(name).length > 1);
  if (repeated !== undefined) throw new OAuthError('invalid_request', 'A parameter is given more than once.');
  const query = request.query as Record<string, unknown>;
  if ('client_id' in query || 'client_secret' in query)
    throw new OAuthError(
      'invalid_request',
      'The client stands in the header or in the form, not in the address.',
    );
  const grantType = form.get('grant_type');
  if (!grantType) throw new OAuthError('invalid_request', 'The parameter grant_type is missing.');
  if (grantType !== 'client_credentials')
    throw new OAuthError('unsupported_grant_type', 'The only grant here is client_credentials.');
  // Without a value, a parameter counts as left out (3.2).
  const [clientId, clientSecret] = [form.get('client_id') || null, form.get('client_secret') || null];
  // Node keeps the first of several headers and forgets the others.
  const [header, ...others] = request.raw.headersDistinct['authorization'] ?? [];
  if (others.length > 0 || (header !== undefined && clientSecret !== null))
    throw new OAuthError('invalid_request', 'The client authenticates in one way, not in two.');
  if (header !== undefined) {
    const given = basicCredentials(header);
    if (clientId !== null && clientId !== given.clientId)
      throw new OAuthError('invalid_request', 'The header and the form name different clients.');
    return given;
  }
  if (!clientId || !clientSecret)
    throw new OAuthError('invalid_client', 'The client does not authenticate: give its id and secret.');
  return { clientId, clientSecret };
}

/** Both parts are form-encoded before they are joined (RFC 6749, 2.3.1). */
function basicCredentials(header: string): Credentials {
  const encoded = /^Basic ([\w+/=-]+)$/i.exec(header)?.[1];
  const [, id, secret] = /^([^:]+):(.+)$/s.exec(utf8Text(Buffer.from(encoded ?? '', 'base64')) ?? '') ?? [];
  try {
    const decoded = (part: string | undefined) => decodeURIComponent((part ?? '').replaceAll('+', ' '));
    const given = { clientId: decoded(id), clientSecret: decoded(secret) };
    if (given.clientId && given.clientSecret) return given;
  } catch {
    // A percent sign that begins nothing, or bytes that are not UTF-8.
  }
  throw new OAuthError(
    'invalid_client',
    'The header Authorization is not Basic with an id and a secret, in UTF-8.',
  );
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): FastifyReply {
  if (error instanceof OAuthError) return answer(reply, error.code, error.message);
  if (error instanceof RequestError) {
    const seconds = error.extensions['retryAfter'];
    const isRate = error.reason === 'TOO_MANY_ATTEMPTS';
    reply.header('retry-after', typeof seconds === 'number' ? seconds : 2);
    const text = isRate ? 'Too many attempts: wait for the time given.' : 'Try again in some seconds.';
    return answer(reply, 'temporarily_unavailable', text, isRate ? 429 : 503);
  }
  // What Fastify itself refuses: another media type, a body that is too large.
  const { statusCode = 500 } = error as { statusCode?: number };
  if (statusCode < 500) return answer(reply, 'invalid_request', 'Send a small form, urlencoded.');
  if (isUnavailable(error)) {
    log.warn({ err: brief(error), requestId: request.id }, 'the database is unavailable');
    return answer(reply.header('retry-after', '2'), 'temporarily_unavailable', 'Try again in some seconds.');
  }
  log.error({ err: error, requestId: request.id }, 'fault at /oauth/token');
  return answer(reply, 'server_error', 'Something went wrong on our side.');
}

function answer(reply: FastifyReply, code: OAuthCode, description: string, status = statuses[code]) {
  if (status === 401) reply.header('www-authenticate', 'Basic realm="I-Prof", charset="UTF-8"');
  return reply.status(status).send({ error: code, error_description: description });
}
