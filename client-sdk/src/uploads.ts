import type { CoreClient } from './core/client.ts';
import {
  AbortedError,
  failureOf,
  type GraphQLErrorEntry,
  NetworkError,
  NotSignedInError,
  TimeoutError,
  type UserError,
  UserErrorsError,
} from './core/errors.ts';

/** A file that the server has examined and kept; a message takes it once, by its id, within a day. */
export interface UploadedAttachment {
  /** For `attachmentIds`, such as att_0190f3c27a107cc398c4dc0c0c07398f. */
  readonly id: string;
  readonly filename: string;
  /** What the content is, such as application/pdf, whatever the name says. */
  readonly mediaType: string;
  /** The size of what is kept, in bytes: a photograph without its metadata is smaller than the one that was sent. */
  readonly byteSize: number;
  /** The digest of what is kept, in hexadecimal. */
  readonly sha256: string;
  /** Whether the file was searched for viruses. */
  readonly scan: 'PENDING' | 'CLEAN' | 'NOT_SCANNED' | 'REFUSED';
  /** Whether the place and other personal metadata were taken out of a photograph. */
  readonly metadataRemoved: boolean;
}

/** How far an upload has come, in bytes of the file. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/** Where a file goes, and how. */
export interface UploadOptions {
  /** The address of the GraphQL endpoint, as the client has it: files go to `attachments` beside it. */
  readonly url: string | URL;
  /** The name that readers see; that of a `File` by default. */
  readonly filename?: string | undefined;
  /** Told of each part that was handed to the network. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Ends the upload early; it then throws an AbortedError, and the server keeps nothing. */
  readonly signal?: AbortSignal | undefined;
  /** How long the upload may last, in milliseconds; 120 000 by default. */
  readonly timeoutMs?: number | undefined;
  /** The language of refusals, `fr` or `en`; that of the client by default. */
  readonly locale?: string | undefined;
  /** The `fetch` to use; in a page that follows the progress, `XMLHttpRequest` is used instead of the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Asked to have the session renewed, by the client that holds it. */
const whoAmI = 'query Uploader { viewer { id } }';
/** A token that ends while a large file is on its way is not sent with it, in milliseconds. */
const margin = 60_000;

/**
 * Sends one file. It is sent once more only when the server did not take the token, before it looked at the file.
 *
 * @example
 * const { id } = await uploadAttachment(client, input.files[0], { url: 'https://iprof.example.org/graphql' });
 * @throws UserErrorsError when the file is refused, such as `FILE_TYPE_NOT_ALLOWED` or `UPLOAD_QUOTA`
 * @throws an `IprofError`, one class per kind of failure, as the methods of the client do
 */
export async function uploadAttachment(
  client: Pick<CoreClient, 'session' | 'request' | 'locale'>,
  file: Blob,
  options: UploadOptions,
): Promise<UploadedAttachment> {
  const { signal, timeoutMs = 120_000, locale = client.locale } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const limits = { signal: signal ? AbortSignal.any([signal, timeout]) : timeout };
  const renew = () => client.request(whoAmI, {}, limits);
  const send = async () =>
    attachmentIn(await post(client.session?.accessToken, file, { ...options, locale, ...limits }));
  try {
    if (Date.parse(client.session?.accessTokenExpiresAt ?? '') - margin <= Date.now()) await renew();
    try {
      return await send();
    } catch (error) {
      if (!client.session || !(error instanceof NotSignedInError)) throw error;
      await renew();
      return await send();
    }
  } catch (cause) {
    if (signal?.aborted) throw new AbortedError('Aborted by the caller', { cause: signal.reason });
    if (timeout.aborted) throw new TimeoutError(`Not sent within ${timeoutMs} ms`, { cause });
    throw cause;
  }
}

/** An answer, whichever way it came. */
interface Answered {
  readonly status: number;
  readonly text: string;
  readonly header: (name: string) => string | null;
}

type Sending = UploadOptions & { readonly signal: AbortSignal };

async function post(token: string | undefined, file: Blob, options: Sending): Promise<Answered> {
  const { url, filename, locale, fetch, onProgress, signal } = options;
  const form = new FormData();
  form.append('file', file, filename ?? (file as Partial<File>).name ?? 'file');
  const { location } = globalThis as { location?: { readonly href: string } };
  const address = new URL('attachments', new URL(url, location?.href));
  const headers = {
    accept: 'application/json',
    ...(locale && { 'accept-language': locale }),
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const tell = (sent: number) => onProgress?.({ sent: Math.min(sent, file.size), total: file.size });
  try {
    // Only this way does a page learn how far it is; elsewhere, what the network takes of a stream is counted.
    const { XMLHttpRequest } = globalThis as unknown as { XMLHttpRequest?: new () => PageRequest };
    if (onProgress && !fetch && XMLHttpRequest)
      return await byPage(new XMLHttpRequest(), { address, headers, form, signal, tell });
    const sent = onProgress ? counted(form, tell) : { body: form };
    const response = await (fetch ?? globalThis.fetch)(address, {
      method: 'POST',
      signal,
      ...sent,
      headers: { ...headers, ...('headers' in sent && sent.headers) },
    });
    return {
      status: response.status,
      text: await response.text(),
      header: (name) => response.headers.get(name),
    };
  } catch (cause) {
    throw new NetworkError('The server could not be reached', { cause });
  }
}

/** The form as a stream that says what was taken of it. */
function counted(form: FormData, tell: (sent: number) => void) {
  const { headers, body } = new Response(form);
  let sent = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      tell((sent += chunk.byteLength));
      controller.enqueue(chunk);
    },
  });
  return {
    body: (body as ReadableStream<Uint8Array>).pipeThrough(counter),
    headers: { 'content-type': headers.get('content-type') as string },
    duplex: 'half' as const,
  };
}

/** What is used of `XMLHttpRequest`, which only pages have. */
interface PageRequest extends EventTarget {
  readonly upload: EventTarget;
  readonly status: number;
  readonly responseText: string;
  open(method: string, address: URL): void;
  setRequestHeader(name: string, value: string): void;
  getResponseHeader(name: string): string | null;
  send(form: FormData): void;
  abort(): void;
}
interface PageUpload {
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly form: FormData;
  readonly signal: AbortSignal;
  readonly tell: (sent: number) => void;
}

function byPage(
  request: PageRequest,
  { address, headers, form, signal, tell }: PageUpload,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const leave = () => request.abort();
    signal.addEventListener('abort', leave, { once: true });
    request.upload.addEventListener('progress', (event) =>
      tell((event as Event & { readonly loaded: number }).loaded),
    );
    request.addEventListener('load', () => {
      const { status, responseText: text } = request;
      resolve({ status, text, header: (name) => request.getResponseHeader(name) });
    });
    for (const end of ['error', 'abort']) request.addEventListener(end, reject);
    request.addEventListener('loadend', () => signal.removeEventListener('abort', leave));
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(form);
  });
}

interface Body {
  readonly attachment?: UploadedAttachment | null;
  readonly errors?: readonly (UserError & GraphQLErrorEntry)[];
}

/** @throws UserErrorsError, or the class of the failure */
function attachmentIn({ status, text, header }: Answered): UploadedAttachment {
  const { attachment, errors } = parsed(text);
  if (attachment) return attachment;
  if (status === 422 && errors?.length) throw new UserErrorsError({ errors });
  const retryAfter = header('retry-after') ?? '';
  throw failureOf(errors?.length ? errors : undefined, null, {
    status,
    requestId: header('x-request-id') ?? undefined,
    retryAfter: /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined,
  });
}

function parsed(text: string): Body {
  try {
    return (JSON.parse(text) as Body | null) ?? {};
  } catch {
    return {};
  }
}
