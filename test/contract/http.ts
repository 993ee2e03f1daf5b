import { request as openRequest, type IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect } from 'vitest';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}
export interface ErrorShape {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly reason?: string; readonly requestId?: string };
}
interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer | undefined;
  /** Sends the body in pieces of 16 KiB, without a content-length. */
  readonly chunked?: boolean;
}

/** Sends exactly these bytes: no header is added or repaired, as `fetch` would. */
export function send(
  url: string,
  { method = 'POST', headers = {}, body, chunked = false }: Sent = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined || chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const request = openRequest(
      url,
      { method, agent: false, headers: { connection: 'close', ...length, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    if (!chunked) return void request.end(body);
    const bytes = Buffer.from(body ?? '');
    const pieces = Array.from({ length: Math.ceil(bytes.length / 16_384) }, (_, i) =>
      bytes.subarray(i * 16_384, (i + 1) * 16_384),
    );
    // A server that refuses may close while we still write: its answer is what counts.
    pipeline(Readable.from(pieces), request).catch(() => {});
  });
}

/** A GraphQL request by POST. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  return send(`${url}/graphql`, {
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** A GraphQL request by GET, with the header that a browser does not send across sites unasked. */
export function get(
  url: string,
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const query = new URLSearchParams(parameters);
  return send(`${url}/graphql?${query.toString()}`, {
    method: 'GET',
    headers: { 'apollo-require-preflight': '1', ...headers },
  });
}

export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** The errors of a refusal; fails unless the answer has GraphQL's shape, codes, no data, no stack, and is the client's fault. */
export function refusal(answer: Answer): readonly ErrorShape[] {
  expect(answer.headers['content-type'], answer.text.slice(0, 300)).toMatch(
    /^application\/(graphql-response\+)?json/,
  );
  expect(answer.status, answer.text.slice(0, 300)).toBeLessThan(500);
  const { errors, data } = JSON.parse(answer.text) as { errors?: ErrorShape[]; data?: unknown };
  expect(data ?? null, answer.text.slice(0, 300)).toBeNull();
  expect(errors?.length, answer.text.slice(0, 300)).toBeGreaterThan(0);
  for (const error of errors ?? []) {
    expect(error.message.length).toBeGreaterThan(5);
    expect(error.extensions.code, JSON.stringify(error)).toMatch(/^[A-Z_]+$/);
    expect(error.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  }
  expect(answer.text).not.toMatch(/<html|<!doctype|stacktrace| {4}at /i);
  return errors ?? [];
}
