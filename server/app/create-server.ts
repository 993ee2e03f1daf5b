import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../platform/config.ts';
import type { Context } from '../platform/context.ts';
import type { RequestError } from '../platform/errors/errors.ts';
import { deriveKey } from '../platform/crypto/keys.ts';
import { sealsFor, type Unseal } from '../platform/crypto/sealing.ts';
import { signedAddresses } from '../platform/crypto/signed-addresses.ts';
import { openFileStore } from '../platform/files/open-store.ts';
import { reachable } from '../platform/server-address.ts';
import { forRequest, type Logger } from '../platform/log.ts';
import { checkModel } from '../platform/read/check-model.ts';
import { checkTables } from '../platform/sql/check-tables.ts';
import { cursorCodec } from '../platform/read/cursor.ts';
import { ReadModel } from '../platform/read/read-model.ts';
import { Reader } from '../platform/read/reader.ts';
import { createTokens } from '../platform/crypto/tokens.ts';
import type { Viewer } from '../platform/viewer.ts';
import { modules, tables } from './modules.ts';
import { Authenticator } from './http/authenticate.ts';
import { serveAttachments } from './http/attachments.ts';
import { serveCvs } from './http/cvs.ts';
import { addressOf, trusts, warnOfProxies } from './http/client-address.ts';
import { allowCompression, packed } from './http/compression.ts';
import { allowOrigins } from './http/cors.ts';
import { serveExplorer } from './pages/explorer.ts';
import { createApollo, createExecute, guarded, newRequestId } from './graphql/apollo.ts';
import { localeOf, methods, prepareHttp, refuseForeignReads, refusalsBeforeRouting } from './http/routes.ts';
import { KnownOperations } from './graphql/known-operations.ts';
import { serveLinks } from './pages/links.ts';
import { serveVerification } from './pages/verify.ts';
import { migrate } from './process/migrate.ts';
import { openOrm } from './process/orm.ts';
import { serveTokens } from './http/oauth.ts';
import { openReadPool } from './process/pool.ts';
import { purgeHourly } from './process/purge.ts';
import type { CreateServer } from './process/run.ts';
import { refuseMisshapen } from './http/request-shape.ts';
import { createSchema } from './graphql/schema.ts';
import { startWorker } from './process/worker.ts';

declare module 'fastify' {
  interface FastifyRequest {
    viewer: Viewer | null;
    /** Why the token that was shown opens nothing. */
    deadToken: RequestError | null;
    operationLog: Logger | null;
  }
}

/** Composes the server, by hand and in one place: database, reads, schema, HTTP. */
export const createServer: CreateServer = async ({ config, databaseUrl, log, now }) => {
  const orm = await openOrm(databaseUrl, config.databasePool);
  await migrate(orm, () => (config.demo ? fillIfEmpty(orm, config, log, now()) : Promise.resolve()));
  await checkTables(orm, tables);
  const reads = openReadPool(databaseUrl, config.databasePool, log);
  const schema = await createSchema();
  const model = new ReadModel(
    orm,
    modules.flatMap((module) => module.reads),
  );
  checkModel(model, schema);
  const [secret, ...formerSecrets] = config.appSecrets;
  const cursorKey = (from: string) => deriveKey(from, 'cursor');
  const cursors = cursorCodec([cursorKey(secret), ...formerSecrets.map(cursorKey)]);
  const unseal: Unseal = (purpose, sealed, boundTo) =>
    sealsFor(config.appSecrets, purpose).unseal(sealed, boundTo).plain;
  const tells = log.isLevelEnabled('debug');
  const reader = new Reader({ model, schema, pool: reads.pool, cursors, unseal, tells });
  const tokens = await createTokens(config.appSecrets);
  const folder = join(config.dataDir, 'files');
  const files = await openFileStore(config.filesUrl, folder);
  const incoming = join(folder, 'incoming');
  const authenticator = new Authenticator({ tokens, em: orm.em, now });

  const { langDefault } = config;
  const isTrusted = trusts(config.trustedProxies);
  const trustProxy = config.trustedProxies.length > 0 ? isTrusted : false;
  const fastify = Fastify({ ...httpSettings, trustProxy, ...refusalsBeforeRouting(langDefault) });
  await allowOrigins(fastify, config, log);
  const warnOf = warnOfProxies(isTrusted, log);
  fastify.addHook('onRequest', async (request) => warnOf(request));
  const isReady = () => reads.isReady();
  prepareHttp(fastify, { authenticator, log, langDefault, isReady, keySet: tokens.keySet });
  await allowCompression(fastify);
  const forgetSession = (sessionId: string) => authenticator.forget(sessionId);
  const shared = { config, now, tokens, reader, em: orm.em, forgetSession };
  const addresses = signedAddresses(config.appSecrets);
  let origin = config.publicUrl ?? '';
  const sign = (path: string, sessionId: string) =>
    `${origin}${path}?t=${addresses.tokenFor(path, sessionId, now())}`;
  const contextOf = async (request: FastifyRequest) => contextFor(request, { ...shared, log, sign });
  const apollo = await serveGraphQL(fastify, {
    schema,
    model,
    contextOf: guarded(contextOf, log),
    config,
    log,
  });
  serveLinks(fastify, config);
  serveVerification(fastify, contextOf);
  serveTokens(fastify, { contextOf, log });
  serveAttachments(fastify, { contextOf, addresses, files, incoming, em: orm.em, now });
  serveCvs(fastify, { contextOf, addresses, em: orm.em, now });
  let stopWorker: () => Promise<void> = () => Promise.resolve();
  const stopPurging = purgeHourly({ em: orm.em, log, now, isWorker: config.worker, incoming });

  return {
    welcome: config.demo ? await demoWelcome() : [],
    async listen() {
      const address = await fastify.listen({ port: config.port, host: config.host });
      origin ||= reachable(address);
      stopWorker = startWorker({ config, files, databaseUrl, em: orm.em, now, log, address });
      return address;
    },
    async close() {
      reads.expectLoss();
      await Promise.all([fastify.close(), stopWorker()]);
      await apollo.stop();
      await stopPurging();
      await Promise.all([reads.pool.end(), orm.close(true)]);
    },
  };
};

const httpSettings = {
  genReqId: newRequestId,
  logger: false,
  bodyLimit: 8 * 1024 * 1024,
  // A request arrives whole within a minute: whoever trickles one in does not hold a connection for ever.
  requestTimeout: 60_000,
  forceCloseConnections: 'idle',
} as const;

type Shared = Omit<
  Context,
  | 'log'
  | 'viewer'
  | 'deadToken'
  | 'locale'
  | 'requestId'
  | 'ip'
  | 'userAgent'
  | 'holdsNoSecret'
  | 'signAddress'
  | 'refusals'
>;

interface Making extends Shared {
  readonly log: Logger;
  readonly sign: (path: string, sessionId: string) => string;
}

function contextFor(request: FastifyRequest, { log, sign, ...shared }: Making): Context {
  return {
    // Made when something is logged: most reads log nothing.
    get log() {
      return (request.operationLog ??= forRequest(log, request.id));
    },
    holdsNoSecret: () => void (request.mayBeCompressed = true),
    signAddress(path) {
      if (!request.viewer) throw new Error('an address is signed for somebody who is signed in');
      request.mayBeCompressed = false;
      return sign(path, request.viewer.sessionId);
    },
    viewer: request.viewer,
    deadToken: request.deadToken,
    locale: localeOf(request.headers['accept-language'], shared.config.langDefault),
    requestId: request.id,
    ip: addressOf(request),
    userAgent: request.headers['user-agent']?.slice(0, 200) ?? null,
    refusals: { count: 0 },
    ...shared,
  };
}

/** `/graphql` and the explorer: Apollo Server, and the short way for what it has validated before. */
async function serveGraphQL(
  fastify: FastifyInstance,
  options: {
    schema: GraphQLSchema;
    model: ReadModel;
    config: Config;
    log: Logger;
    contextOf: (request: FastifyRequest) => Promise<Context>;
  },
): Promise<ApolloServer<Context>> {
  const { schema, model, config, log, contextOf } = options;
  const known = new KnownOperations();
  const execute = createExecute(schema, model);
  const plugins = [...serveExplorer(fastify, config), known.plugin];
  const apollo = createApollo({ schema, execute: known.once(execute), fastify, plugins, log });
  await apollo.start();
  const context = async (request: FastifyRequest) => known.contextOf(request) ?? (await contextOf(request));
  fastify.route({
    ...packed,
    url: '/graphql',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    preHandler: async (request, reply) => {
      reply.header('vary', [reply.getHeader('vary'), 'authorization'].filter(Boolean).join(', '));
      refuseForeignReads(request);
      refuseMisshapen(request);
    },
    handler: known.before(fastifyApolloHandler(apollo, { context }), contextOf, execute),
  });
  fastify.options('/graphql', async (_request, reply) => reply.status(204).header('allow', methods).send());
  return apollo;
}

/** A new base is filled with the demo academy, so that a newcomer queries at once. */
async function fillIfEmpty(orm: MikroORM, config: Config, log: Logger, now: Date): Promise<void> {
  const [base] = await orm.em
    .fork()
    .execute<{ filled: boolean }[]>('select exists (select 1 from account) as filled');
  if (base?.filled) return;
  if (config.nodeEnv !== 'production')
    log.info({ teachers: config.demoTeachers }, 'making the demo academy: some seconds, the first time only');
  const { fillDemo } = await import('./process/fill-demo.ts');
  await fillDemo(orm, config, now);
}

async function demoWelcome(): Promise<readonly string[]> {
  const { demoSignIns } = await import('./process/fill-demo.ts');
  const row = ({ role, username, password, note }: (typeof demoSignIns)[number]) =>
    `    ${role.padEnd(14)} ${username.padEnd(16)} ${password.padEnd(26)} ${note}`;
  return [
    '  Demo sign-ins (role, username, password), as they were when the base was made:',
    ...demoSignIns.map(row),
  ];
}
