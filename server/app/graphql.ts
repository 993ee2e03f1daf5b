import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';
import type { Context } from '../platform/context.ts';
import { isRequestReason, RequestError, requestText, type RequestReason } from '../platform/errors.ts';
import { operationOf, projectingExecutor } from '../platform/read/execution.ts';
import type { ReadModel } from '../platform/read/model.ts';
import { checkCost, limits, staticLimits } from './limits.ts';

/** The one way in which an operation is executed, whatever the transport: limits, execution, masking. */
export type Execute = (request: {
  readonly document: Parameters<typeof operationOf>[0];
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly contextValue: Context;
}) => Promise<ExecutionResult>;

export function createExecute(schema: GraphQLSchema, model: ReadModel, config: Config): Execute {
  const execute = projectingExecutor(schema, model);
  return async (request) => {
    const context = request.contextValue;
    try {
      const operation = operationOf(request.document, request.operationName);
      if (operation) checkCost(schema, request.document, operation, request.variables ?? {});
      const result = await execute({ ...request, mayIntrospect: config.introspection || context.viewer !== null });
      return result.errors ? { ...result, errors: result.errors.map((error) => presentable(error, context)) } : result;
    } catch (error) {
      return { errors: [presentable(error, context)] };
    }
  };
}

/** What may be told of an error: our own refusals and graphql's; anything else is logged and masked. */
function presentable(error: unknown, { log, requestId }: Context): GraphQLError {
  const at = error instanceof GraphQLError ? error : null;
  const tell = (message: string, extensions: Record<string, unknown>) =>
    new GraphQLError(message, { nodes: at?.nodes ?? null, path: at?.path ?? null, extensions });
  const cause = at?.originalError ?? error;
  if (cause instanceof RequestError) return tell(cause.message, cause.extensions);
  if (at && (!at.originalError || at.originalError instanceof GraphQLError)) {
    return tell(at.message, { code: 'BAD_USER_INPUT', ...at.extensions });
  }
  log.error({ err: cause }, 'fault');
  const reason: RequestReason = isUnavailable(cause) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
  return tell('', { code: reason, reason, requestId });
}

/** The database refuses connections, is restarting, or took too long. */
function isUnavailable(cause: unknown): boolean {
  const code = (cause as { code?: string } | null)?.code ?? '';
  return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P03', '53300', '57014'].includes(code);
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

/** The last look at every error: reasons of ours have their code; what nobody declared tellable is masked. */
function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code, reason, requestId } = (formatted.extensions ?? {}) as Record<string, string | undefined>;
  if (isRequestReason(reason)) {
    const told = new RequestError(reason).extensions;
    return { ...formatted, extensions: { code: told['code'], reason, ...(requestId ? { requestId } : {}) } };
  }
  if (code && toldCodes.has(code)) return { ...formatted, extensions: { code } };
  return { message: requestText('INTERNAL_SERVER_ERROR', 'fr'), extensions: { code: 'INTERNAL_SERVER_ERROR', reason: 'INTERNAL_SERVER_ERROR' } };
}

/** Messages of our refusals leave in the language of the request. */
const localized: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue, request }) {
        if (response.body.kind !== 'single') return;
        const { errors } = response.body.singleResult;
        if (!errors) return;
        response.body.singleResult.errors = errors.map((error) => {
          const reason = error.extensions?.['reason'];
          if (!isRequestReason(reason)) return error;
          return { ...error, message: requestText(reason, contextValue.locale) };
        });
        setStatus(response, request.http?.headers.get('accept') ?? '');
      },
    };
  },
};

type Response = { http: { status?: number; headers: Map<string, string> | { set(k: string, v: string): unknown } }; body: unknown };

/**
 * Statuses as GraphQL over HTTP asks: clients that accept `application/graphql-response+json` get 4xx for refused
 * requests, older clients get 200 for anything well-formed. Unavailability is 503 for both.
 */
function setStatus(response: Response, accept: string): void {
  const { singleResult } = response.body as { singleResult: { data?: unknown; errors?: readonly GraphQLFormattedError[] } };
  const codes = singleResult.errors?.map((error) => error.extensions?.['code']) ?? [];
  if (codes.includes('SERVICE_UNAVAILABLE')) {
    response.http.status = 503;
    response.http.headers.set('retry-after', '2');
    return;
  }
  const isModern = accept.includes('application/graphql-response+json');
  if (!isModern && codes.some((code) => typeof code === 'string' && wellFormed.has(code))) response.http.status = 200;
}

const wellFormed = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'OPERATION_RESOLUTION_FAILURE']);

/** Apollo Server around our executor. */
export function createApollo(options: { schema: GraphQLSchema; execute: Execute; fastify: FastifyInstance; plugins: ApolloServerPlugin<Context>[] }) {
  const { schema, execute, fastify } = options;
  return new ApolloServer<Context>({
    gateway: {
      onSchemaLoadOrUpdate(told) {
        told({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        // graphql-js types its result loosely; Apollo asks for the same shape under another name.
        // The name is the request's: Apollo gives none when the document does not hold it.
        executor: ({ document, request, context }) =>
          execute({ document, operationName: request.operationName, variables: request.variables ?? {}, contextValue: context as unknown as Context }) as never,
      }),
      stop: async () => undefined,
    },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    validationRules: [staticLimits],
    parseOptions: { maxLexicalTokens: limits.tokens },
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: fastify.server }),
      localized,
      ...options.plugins,
    ],
  });
}

/** An id that a person can quote to the helpdesk. */
export function newRequestId(): string {
  return randomUUID();
}
