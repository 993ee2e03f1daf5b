import type { Operation } from './document.ts';
import {
  AnswerError,
  failureOf,
  type GraphQLErrorEntry,
  GraphQLRequestError,
  NetworkError,
} from './errors.ts';

/** What the transport needs to know, once. */
export interface TransportOptions {
  /** The address of the GraphQL endpoint, such as `https://iprof.example.org/graphql`. */
  readonly url: string | URL;
  /** The `fetch` to use; the global one by default. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The language of messages: `fr` (the server's default) or `en`. */
  readonly locale?: string | undefined;
  /** How many times a failed request is sent again at most; 3 by default. */
  readonly retries?: number | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** A number from 0 to 1, for the jitter. */
  readonly random?: (() => number) | undefined;
  /** Waits between two tries; ends early, without a fault, when the signal aborts. */
  readonly delay?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** One call: what to send and how long it may last. */
export interface Call {
  readonly operation: Operation;
  readonly accessToken?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly signal: AbortSignal;
  /** The instant, in milliseconds, after which waiting for another try is pointless. */
  readonly deadline: number;
}

/** The longest wait, in milliseconds, that is chosen by ourselves. */
const longestPause = 5_000;

/**
 * Sends operations by HTTP; gives the data, throws typed errors, retries what may be sent twice.
 *
 * @throws TypeError at once, when `url` is no address that can be fetched
 */
export function createTransport(options: TransportOptions): (call: Call) => Promise<unknown> {
  requireAddress(options);
  const { retries = 3, now = Date.now, random = Math.random, delay = pause } = options;
  return async (call) => {
    for (let tried = 0; ; tried++) {
      try {
        return await post(options, call);
      } catch (error) {
        const mayRepeat = call.operation.repeatable ? isTransient(error) : isUntouched(error);
        if (!mayRepeat || tried >= retries) throw error;
        const jitter = random() * Math.min(longestPause, 200 * 2 ** tried);
        const wait = jitter + 1000 * ((error as Partial<AnswerError>).retryAfter ?? 0);
        // Asked to wait longer than the call may last: the caller learns it now, with `retryAfter`.
        if (call.signal.aborted || now() + wait > call.deadline) throw error;
        await delay(wait, call.signal);
        if (call.signal.aborted) throw error;
      }
    }
  };
}

/** Only a page can fetch an address without an origin, such as `/graphql`, and a `fetch` of the caller's own. */
function requireAddress({ url, fetch }: TransportOptions): void {
  const { location } = globalThis as { location?: { readonly href: string } };
  const base = fetch ? 'http://localhost' : location?.href;
  if (url && URL.canParse(`${url}`, base) && /^https?:$/.test(new URL(url, base).protocol)) return;
  throw new TypeError(
    `\`url\` must be the address of the GraphQL endpoint, such as https://iprof.example.org/graphql; it is ${url}`,
  );
}

async function post(
  { url, fetch = globalThis.fetch, locale }: TransportOptions,
  call: Call,
): Promise<unknown> {
  const { accessToken, headers, operation, signal } = call;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...(locale && { 'accept-language': locale }),
        ...(accessToken && { authorization: `Bearer ${accessToken}` }),
        ...headers,
      },
      body: operation.body,
      signal,
    });
    text = await response.text();
  } catch (cause) {
    throw new NetworkError('The server could not be reached', { cause });
  }
  const { data, errors } = parse(text);
  if (response.ok && data && !errors?.length) return data;
  const retryAfter = response.headers.get('retry-after');
  throw failureOf(errors?.length ? errors : undefined, data, {
    status: response.status,
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfter: /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) : undefined,
  });
}

function parse(text: string): { data?: unknown; errors?: readonly GraphQLErrorEntry[] } {
  try {
    return (JSON.parse(text) as ReturnType<typeof parse> | null) ?? {};
  } catch {
    return {};
  }
}

function isTransient(error: unknown): boolean {
  return (
    error instanceof NetworkError ||
    (error instanceof AnswerError && [429, 502, 503, 504].includes(error.status))
  );
}

/** So many people are signing in that this one was not looked at: whatever it was, nothing of it has happened. */
function isUntouched(error: unknown): boolean {
  return (
    error instanceof GraphQLRequestError &&
    error.reason === 'SIGN_IN_BUSY' &&
    Object.values(error.data ?? {}).every((field) => field === null)
  );
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
