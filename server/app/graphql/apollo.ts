import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Context } from '../../platform/context.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import { operationOf, projectingExecutor } from '../../platform/read/execution.ts';
import type { Logger } from '../../platform/log.ts';
import type { ReadModel } from '../../platform/read/read-model.ts';
import { faultOfLiteral, inWords } from './input-faults.ts';
import { challenge, preflightHeaders } from '../http/routes.ts';
import { checkCost, limits, staticLimits } from './limits.ts';
import { checkLists } from './list-limit.ts';
import { formatError, presentable } from './masking.ts';
import { isOpenToAll } from './open-operations.ts';
import { readsByGet } from './reads-by-get.ts';

/** The one way in which an operation is executed, whatever the transport: limits, execution, masking. */
export type Execute = (request: {
  readonly document: Parameters<typeof operationOf>[0];
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly contextValue: Context;
}) => Promise<ExecutionResult>;

export function createExecute(schema: GraphQLSchema, model: ReadModel): Execute {
  const execute = projectingExecutor(schema, model);
  return async (request) => {
    const context = request.contextValue;
    const { document } = request;
    try {
      const operation = operationOf(request.document, request.operationName);
      if (operation && context.deadToken && !isOpenToAll(schema, document, operation, context.config))
        throw context.deadToken;
      checkLists(request.variables);
      if (operation) checkCost(schema, request.document, operation, request.variables ?? {});
      // Mutations answer sessions, secrets and links; what a read may select holds none (test/contract/secrets.test.ts).
      if (operation?.operation === OperationTypeNode.QUERY) context.holdsNoSecret();
      const startedAt = performance.now();
      const result = await execute({ ...request, mayIntrospect: mayIntrospect(context) });
      const errors = result.errors?.map((error) => presentable(error, context, { document, schema }));
      if (operation?.operation === OperationTypeNode.MUTATION) {
        context.log.info(
          { ...whoDidWhat(operation, errors, context), ms: Math.round(performance.now() - startedAt) },
          'mutation',
        );
      } else if (operation && errors?.some(({ extensions }) => extensions['code'] === 'FORBIDDEN')) {
        context.log.info(whoDidWhat(operation, errors, context), 'forbidden');
      }
      return errors ? { ...result, errors } : result;
    } catch (error) {
      return { errors: [presentable(error, context, { document, schema })] };
    }
  };
}

/** For the log: accounts by their key, which names nobody. */
function whoDidWhat(
  operation: OperationDefinitionNode,
  errors: readonly GraphQLError[] | undefined,
  { viewer, ip }: Context,
) {
  const codes = errors?.map(({ extensions }) => String(extensions['code']));
  return { fields: rootFields(operation), codes, account: viewer?.accountId ?? null, ip };
}

/** By the schema's names: aliases and operation names are the client's words, and might name somebody. */
function rootFields({ selectionSet }: OperationDefinitionNode): string[] {
  return selectionSet.selections.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : []));
}

/** In production the schema is described to whoever is signed in, and to nobody else. */
const mayIntrospect = ({ config, viewer }: Context): boolean => config.introspection || viewer !== null;

/**
 * A context that cannot be made is a fault like any other: logged with the request's id, masked for the caller.
 */
export function guarded<R extends { readonly id: string }>(
  contextOf: (request: R) => Promise<Context>,
  log: Logger,
): (request: R) => Promise<Context> {
  return async (request) => {
    try {
      return await contextOf(request);
    } catch (error) {
      log.error({ err: error, requestId: request.id }, 'fault before GraphQL');
      throw new RequestError('INTERNAL_SERVER_ERROR', { requestId: request.id, http: { status: 500 } });
    }
  };
}

/** Without names that would give the schema away to a caller who may not introspect it. */
function withoutNames({ message, extensions, ...error }: GraphQLFormattedError): GraphQLFormattedError {
  const { expected: _, ...others } = extensions ?? {};
  return { ...error, message: message.replace(/ Did you mean .+\?$/s, ''), extensions: others };
}

/** Messages of our refusals leave in the language of the request; names of the schema only reach who may introspect. */
const localized: ApolloServerPlugin<Context> = {
  async unexpectedErrorProcessingRequest({ requestContext: { contextValue }, error }) {
    contextValue.log.error({ err: error }, 'fault around GraphQL');
  },
  async requestDidStart() {
    return {
      // Later nobody knows any more where in the document a value stood.
      validationDidStart:
        async ({ document, schema }) =>
        async (errors) => {
          for (const error of errors ?? []) {
            const fault =
              error instanceof GraphQLError && document && faultOfLiteral(error, { document, schema });
            if (fault) Object.assign(error.extensions, fault);
          }
        },
      async willSendResponse({ response, contextValue, request }) {
        if (response.body.kind !== 'single') return;
        const { errors } = response.body.singleResult;
        if (!errors) return;
        response.body.singleResult.errors = errors.map((error) =>
          inWords(mayIntrospect(contextValue) ? error : withoutNames(error), contextValue.locale),
        );
        setStatus(response, request.http?.headers.get('accept') ?? '');
      },
    };
  },
};

type Response = {
  http: { status?: number; headers: Map<string, string> | { set(k: string, v: string): unknown } };
  body: unknown;
};

/**
 * Statuses as GraphQL over HTTP asks: clients that accept `application/graphql-response+json` get 4xx for refused
 * requests, older clients get 200 for anything well-formed. Unavailability is 503 and too many attempts are 429 for both.
 */
function setStatus(response: Response, accept: string): void {
  const { singleResult } = response.body as {
    singleResult: { data?: unknown; errors?: readonly GraphQLFormattedError[] };
  };
  const codes = singleResult.errors?.map((error) => error.extensions?.['code']) ?? [];
  if (codes.includes('SERVICE_UNAVAILABLE')) {
    response.http.status = 503;
    response.http.headers.set('retry-after', '2');
    return;
  }
  const limited = singleResult.errors?.find((error) => error.extensions?.['code'] === 'RATE_LIMITED');
  if (limited) {
    response.http.status = 429;
    response.http.headers.set('retry-after', String(limited.extensions?.['retryAfter']));
    return;
  }
  if (response.http.status === 401) response.http.headers.set('www-authenticate', challenge);
  const isModern = accept.includes('application/graphql-response+json');
  if (!isModern && codes.some((code) => typeof code === 'string' && wellFormed.has(code)))
    response.http.status = 200;
}

const wellFormed = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Apollo Server around our executor. */
export function createApollo(options: {
  schema: GraphQLSchema;
  execute: Execute;
  fastify: FastifyInstance;
  plugins: ApolloServerPlugin<Context>[];
  log: Logger;
}) {
  const { schema, execute, fastify, log } = options;
  return new ApolloServer<Context>({
    // Its own one writes what is no JSON to the console.
    logger: {
      debug: (said: unknown) => log.debug(...lineOf(said)),
      info: (said: unknown) => log.info(...lineOf(said)),
      warn: (said: unknown) => log.warn(...lineOf(said)),
      error: (said: unknown) => log.error(...lineOf(said)),
    },
    gateway: {
      onSchemaLoadOrUpdate(told) {
        told({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        // graphql-js types its result loosely; Apollo asks for the same shape under another name.
        // The name is the request's: Apollo gives none when the document does not hold it.
        executor: ({ document, request, context }) =>
          execute({
            document,
            operationName: request.operationName,
            variables: request.variables ?? {},
            contextValue: context as unknown as Context,
          }) as never,
      }),
      stop: async () => undefined,
    },
    // The life of the process is run.ts's matter: a second handler would keep the server from ever closing.
    stopOnTerminationSignals: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: { requestHeaders: [...preflightHeaders] },
    validationRules: [staticLimits],
    validationOptions: { maxErrors: 20 },
    documentStore: boundedDocuments(),
    parseOptions: { maxLexicalTokens: limits.tokens },
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: fastify.server }),
      localized,
      readsByGet,
      ...options.plugins,
    ],
  });
}

/** What Apollo Server says of itself, as a line of ours. */
const lineOf = (said: unknown): Parameters<Logger['error']> =>
  typeof said === 'string' ? [said] : [{ err: said }, 'Apollo Server'];

/** An id that a person can quote to the helpdesk. */
export function newRequestId(): string {
  return randomUUID();
}

/** Parsed documents, a thousand and more: parsed, they take some fifty times what is written. */
function boundedDocuments() {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: 2_000_000,
    sizeCalculation: ({ loc }) => 1_000 + (loc?.source.body.length ?? 0),
  });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}
