import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, GraphQLObjectType, type GraphQLFieldResolver } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApollo, createExecute, guarded } from '../../server/app/graphql/apollo.ts';
import type { Context } from '../../server/platform/context.ts';
import { createLogger, forRequest } from '../../server/platform/log.ts';
import { mutate } from '../../server/platform/mutate.ts';
import { ReadModel } from '../../server/platform/read/read-model.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { get, post, type Answer, type ErrorShape } from './http.ts';

// The same composition as the server's (Apollo, execution, masking, the mutation runner) around a module that fails
// wherever a module can.

const canary = 'canary-7f3a-secret';
const fail = () => {
  throw new Error(canary);
};
const failing = {
  name: 'fails',
  openToReaders: false,
  isKeyed: false,
  run: () => Promise.reject(new Error(canary)),
};
const resolvers: Record<string, Record<string, GraphQLFieldResolver<unknown, Context>>> = {
  Query: {
    throws: fail,
    rejects: () => Promise.reject(new Error(canary)),
    throwsText: () => {
      // oxlint-disable-next-line typescript/only-throw-error -- whatever is thrown, even what is no Error
      throw canary;
    },
    carries: () => {
      throw Object.assign(new Error(canary), { extensions: { code: 'BAD_USER_INPUT', detail: canary } });
    },
    enumeration: () => canary,
    number: () => canary,
    thing: () => ({}),
  },
  Thing: { name: fail },
  Mutation: {
    fails: (_source, _args, context) => mutate(context, failing, {}),
  },
};

let server: TestServer;
let fastify: FastifyInstance;
let stop: () => Promise<void>;
let url: string;
const logged: { requestId?: string; err?: unknown }[] = [];
beforeAll(async () => {
  server = await startTestServer();
  const schema = buildSchema(`enum Colour { RED } type Thing { name: String! }
    type Query { throws: String rejects: String! throwsText: String carries: String enumeration: Colour number: Int thing: Thing }
    type Outcome { done: Boolean } type Mutation { fails: Outcome }`);
  for (const [type, fields] of Object.entries(resolvers)) {
    const object = schema.getType(type) as GraphQLObjectType;
    for (const [name, resolve] of Object.entries(fields))
      Object.assign(object.getFields()[name] ?? {}, { resolve });
  }
  const log = createLogger({
    level: 'debug',
    readable: false,
    destination: { write: (line) => void logged.push(JSON.parse(line) as (typeof logged)[number]) },
  });
  const model = new ReadModel(server.orm, []);
  fastify = Fastify();
  fastify.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  const apollo = createApollo({ schema, execute: createExecute(schema, model), fastify, plugins: [], log });
  await apollo.start();
  const contextOf = async (request: { id: string; headers: Record<string, unknown> }): Promise<Context> => {
    if (request.headers['x-fail']) fail();
    const parts = {
      viewer: null,
      locale: 'fr',
      requestId: request.id,
      now: () => new Date(),
      config: server.config,
      em: server.orm.em,
    };
    return { ...parts, log: forRequest(log, request.id) } as unknown as Context;
  };
  fastify.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context: guarded(contextOf, log) }),
  });
  url = await fastify.listen({ port: 0, host: '127.0.0.1' });
  stop = () => apollo.stop();
});
afterAll(async () => {
  await fastify.close();
  await stop();
  await server.close();
});

function expectMasked(answer: Answer): void {
  expect(JSON.stringify([answer.text, answer.headers])).not.toMatch(/canary|stack|\.ts\b|node_modules/);
  const [error] = (JSON.parse(answer.text) as { errors: [ErrorShape] }).errors;
  const requestId = String(answer.headers['x-request-id']);
  expect(error.extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    reason: 'INTERNAL_SERVER_ERROR',
    requestId,
  });
  expect(logged.some((line) => line.requestId === requestId && 'err' in line)).toBe(true);
}

test.each(['throws', 'rejects', 'throwsText', 'carries', 'enumeration', 'number', 'thing { name }'])(
  'a resolver that fails: %s',
  async (field) => {
    expectMasked(await post(url, { query: `{ ${field} }` }));
    expectMasked(await get(url, { query: `{ ${field} }` }));
  },
);

test('a service that fails inside a mutation', async () => {
  expectMasked(await post(url, { query: 'mutation { fails { done } }' }));
});

test('a context that cannot be made', async () => {
  for (const answer of [
    await post(url, { query: '{ throws }' }, { 'x-fail': '1' }),
    await get(url, { query: '{ throws }' }, { 'x-fail': '1' }),
  ]) {
    expectMasked(answer);
    expect(answer.status).toBe(500);
  }
});
