import {
  AuthenticateClientDocument,
  type AuthenticateClientMutation,
  RefreshSessionDocument,
  type RefreshSessionMutation,
} from '../_generated/operations.ts';
import { type Operation, prepareOperation, type Sendable, type TypedDocument } from './document.ts';
import {
  AbortedError,
  accepted,
  NotSignedInError,
  SessionExpiredError,
  TimeoutError,
  UserErrorsError,
} from './errors.ts';
import { createSessionKeeper, leaveOnAbort, type Session } from './session.ts';
import { createTransport, type TransportOptions } from './transport.ts';

/** How to reach the server, and what to start with. */
export interface ClientOptions extends TransportOptions {
  /** A session kept from an earlier visit. */
  readonly tokens?: Session | null | undefined;
  /**
   * For a machine, instead of signing in: the client asks for a token before the first request, once however many wait,
   * and for the next one before it ends. Keep the secret on a server, never in a page.
   */
  readonly clientCredentials?: ClientCredentials | undefined;
  /** Told of each new session, and of its end with null: the place to store it. */
  readonly onSession?: ((session: Session | null) => void) | undefined;
  /** What an earlier sign-in on this device left, so that guesses which others make elsewhere do not delay the next one. */
  readonly deviceToken?: string | null | undefined;
  /** Told of the device token of each sign-in and of each link that chose a password: store it beside the session, and keep it when the session ends. */
  readonly onDeviceToken?: ((deviceToken: string) => void) | undefined;
  /** How long a call may last, retries and waits included, in milliseconds; 30 000 by default. */
  readonly timeoutMs?: number | undefined;
}

/** What a machine signs in with, as an administrator of the academy has created it. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What may differ from one call to the next. */
export interface RequestOptions {
  /** Ends the call early; it then throws an AbortedError. */
  readonly signal?: AbortSignal | undefined;
  /** How long this call may last, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** The key of the mutation (UUID v4), to send it again in another process; made up by default. */
  readonly idempotencyKey?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends no access token, and renews none. */
  readonly anonymous?: boolean | undefined;
}

/** Variables may be left out when the operation requires none. Those of a plain text are any, by name. */
export type RequestArguments<TVariables> = unknown extends TVariables
  ? [variables?: NamedVariables | undefined, options?: RequestOptions | undefined]
  : // oxlint-disable-next-line typescript/no-generated-empty-object-type -- the empty object is the question asked
    Record<never, never> extends TVariables
    ? [variables?: TVariables | undefined, options?: RequestOptions | undefined]
    : [variables: TVariables, options?: RequestOptions | undefined];

/** Values by name; an interface may say which, but a list, a map or a function is none. */
type NamedVariables =
  | Readonly<Record<string, unknown>>
  | (object & { readonly [Symbol.iterator]?: never; readonly apply?: never });

/** The part of the client that every method is made of. */
export interface CoreClient {
  /** The tokens that are held now; null for an anonymous client. */
  readonly session: Session | null;
  /** Replaces the session, for instance by one that another browser tab stored. */
  setSession(session: Session | null): void;
  /** What the latest sign-in on this device left; `account.signIn` sends it by itself. */
  readonly deviceToken: string | null;
  /** Replaces it, and tells `onDeviceToken`. */
  setDeviceToken(deviceToken: string): void;
  /** The language of messages that `createClient` was given; undefined: the server's default. */
  readonly locale: string | undefined;
  /**
   * Sends one query or mutation and gives its data, typed by the document. What cannot be sent does not compile: variables
   * that are missing, wrong or unknown to a typed document, a parsed document, a fragment, a subscription.
   *
   * @throws an `IprofError`, one class per kind of failure; a `GraphQLRequestError` keeps partial data in `data`
   */
  request<TResult, TVariables, const TText = unknown>(
    document: TypedDocument<TResult, TVariables> & Sendable<TText, TResult, TVariables>,
    ...rest: RequestArguments<NoInfer<TVariables>>
  ): Promise<TResult>;
}

/**
 * The client without ready-made methods: `request`, the session, retries and typed errors.
 *
 * @throws TypeError when `url` is missing or no address of a GraphQL endpoint
 */
export function createCore(options: ClientOptions): CoreClient {
  const { now = Date.now, timeoutMs = 30_000, clientCredentials } = options;
  const send = createTransport(options);
  let deviceToken = options.deviceToken ?? null;
  const keeper = createSessionKeeper({
    initial: options.tokens ?? null,
    now,
    onSession: options.onSession,
    selfStarting: Boolean(clientCredentials),
    renewal: async (stale) =>
      clientCredentials && !stale?.refreshToken ? authenticated(clientCredentials) : refreshed(stale),
  });

  async function refreshed(stale: Session | null): Promise<Session> {
    const input = { refreshToken: stale?.refreshToken };
    // Asked for twice, it is the same successor, as nobody has used that one yet.
    const data = await within({}, RefreshSessionDocument, { input }, async ({ body }, call) =>
      send({ operation: { body, repeatable: true }, ...call }),
    );
    const { refreshSession: payload } = data as RefreshSessionMutation;
    if (payload?.session) return payload.session;
    throw new SessionExpiredError('The session has expired', {
      cause: payload && new UserErrorsError(payload),
    });
  }

  async function authenticated(input: ClientCredentials): Promise<Session> {
    // Asked for twice, there are two tokens, and no harm is done.
    const data = await within({}, AuthenticateClientDocument, { input }, async ({ body }, call) =>
      send({ operation: { body, repeatable: true }, ...call }),
    );
    const { authenticateClient } = data as AuthenticateClientMutation;
    // The token is null only beside `errors`, which have been thrown.
    const { accessToken, accessTokenExpiresAt } = accepted(authenticateClient) as Session;
    return { accessToken, accessTokenExpiresAt };
  }

  type Limits = { readonly signal: AbortSignal; readonly deadline: number };

  async function within(
    { signal, timeoutMs: limit = timeoutMs, idempotencyKey }: RequestOptions,
    document: { toString(): string },
    variables: unknown,
    work: (operation: Operation, limits: Limits) => Promise<unknown>,
  ): Promise<unknown> {
    const timeout = AbortSignal.timeout(limit);
    try {
      return await work(prepareOperation(document.toString(), variables, idempotencyKey), {
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        deadline: now() + limit,
      });
    } catch (cause) {
      if (signal?.aborted) throw new AbortedError('Aborted by the caller', { cause: signal.reason });
      if (timeout.aborted) throw new TimeoutError(`No answer within ${limit} ms`, { cause });
      throw cause;
    }
  }

  function request(document: { toString(): string }, variables?: unknown, call: RequestOptions = {}) {
    const { anonymous, headers } = call;
    return within(call, document, variables, async (operation, limits) => {
      const session = anonymous ? null : await leaveOnAbort(keeper.current(), limits.signal);
      const sendWith = (accessToken?: string) => send({ operation, headers, accessToken, ...limits });
      try {
        return await sendWith(session?.accessToken);
      } catch (error) {
        // Refused before anything ran, or harmless to run twice: once more, with a new token.
        const again = error instanceof NotSignedInError && (operation.repeatable || !error.data);
        if (!again || !session) throw error;
        return sendWith((await leaveOnAbort(keeper.renew(session), limits.signal)).accessToken);
      }
    });
  }

  return {
    get session() {
      return keeper.session;
    },
    setSession: keeper.set,
    get deviceToken() {
      return deviceToken;
    },
    setDeviceToken(next) {
      deviceToken = next;
      options.onDeviceToken?.(next);
    },
    locale: options.locale,
    request: request as CoreClient['request'],
  };
}
