import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { getStaticFile } from 'ruru/static';
import type { Config } from '../../platform/config.ts';
import type { Context } from '../../platform/context.ts';
import { assetsPath, explorerPage, sandboxPage } from './explorer.pages.ts';
import type { Page } from './page.ts';
import { readTour } from './tour.ts';

/**
 * The pages for developers. In development: Apollo Sandbox at `/` (and at `/graphql`, through `landingPage`), and the
 * self-hosted explorer at `/explorer`. In production: a line of text, and the explorer if anonymous callers may introspect.
 *
 * @returns plugins for Apollo Server
 */
export function serveExplorer(
  fastify: FastifyInstance,
  config: Pick<Config, 'nodeEnv' | 'introspection'>,
): ApolloServerPlugin<Context>[] {
  const isDevelopment = config.nodeEnv !== 'production';
  const tour = readTour();
  if (isDevelopment || config.introspection) {
    servePage(fastify, '/explorer', explorerPage(tour));
    serveAssets(fastify);
  }
  if (!isDevelopment) {
    fastify.get('/', async (_request, reply) =>
      reply.type('text/plain').send('I-Prof. The API is at /graphql.\n'),
    );
    return [];
  }
  const sandbox = sandboxPage(tour[0]);
  servePage(fastify, '/', sandbox);
  return [landingPage(fastify, sandbox)];
}

/** No page of ours is framed, guessed at, or told about elsewhere. */
const pageHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-cache',
  'content-type': 'text/html; charset=utf-8',
} as const;

function servePage(fastify: FastifyInstance, path: string, { html, contentSecurityPolicy }: Page): void {
  const headers = { ...pageHeaders, 'content-security-policy': contentSecurityPolicy };
  fastify.get(path, async (_request, reply) => reply.headers(headers).send(html));
}

/** The names of these files do not change with their content: the browser asks again, and mostly hears 304. */
function serveAssets(fastify: FastifyInstance): void {
  fastify.get(`${assetsPath}*`, async (request, reply) => {
    const acceptEncoding = request.headers['accept-encoding'];
    const file = await getStaticFile({
      staticPath: assetsPath,
      urlPath: request.url,
      acceptEncoding,
      disallowDevAssets: true,
    });
    if (!file) return reply.callNotFound();
    const headers = {
      ...file.headers,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    };
    if (request.headers['if-none-match'] === file.headers['etag'])
      return reply.status(304).header('etag', file.headers['etag']).send();
    return reply.headers(headers).send(file.content);
  });
}

/** What a browser gets that opens `/graphql` itself. Apollo Server knows who prefers HTML; its answer lacks our headers. */
function landingPage(
  fastify: FastifyInstance,
  { html, contentSecurityPolicy }: Page,
): ApolloServerPlugin<Context> {
  fastify.addHook('onSend', async (_request, reply) => {
    if (reply.getHeader('content-type') !== 'text/html') return;
    reply.headers({ ...pageHeaders, 'content-security-policy': contentSecurityPolicy });
  });
  return { serverWillStart: async () => ({ renderLandingPage: async () => ({ html }) }) };
}
