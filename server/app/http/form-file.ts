import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { attachmentRefusals, mostBytes, type ArrivingFile } from '../../modules/attachment/index.ts';
import { DomainError, type ErrorCode } from '../../platform/errors/errors.ts';

/** A form brings its file and nothing else. */
const limits = { parts: 1, fieldSize: 1024, headerSize: 8192 };

/** The largest file, and the lines around it. */
const mostOfForm = mostBytes + 1024 * 1024;

const { ONE_FILE_ONLY, UPLOAD_INCOMPLETE } = attachmentRefusals;

/**
 * The part named `file` of a `multipart/form-data` (RFC 7578), as soon as it begins. Its content ends with the form: it
 * fails when the part, or the form after it, does not come whole, or brings something else. Nothing is read of a form that
 * has failed, or whose file is given up.
 * @throws DomainError REQUIRED when nothing comes, UPLOAD_INCOMPLETE when the form ends before its file does, ONE_FILE_ONLY
 */
export function formFile(request: IncomingMessage): Promise<ArrivingFile> {
  const { promise, resolve, reject } = Promise.withResolvers<ArrivingFile>();
  const whole = Promise.withResolvers<void>();
  // Nobody waits for it before the file begins.
  whole.promise.catch(() => undefined);
  const form = formOf(request);
  let arriving: Readable | undefined;
  let size = 0;
  const count = (chunk: Buffer) => (size += chunk.length) > mostOfForm && fail(ONE_FILE_ONLY);
  const stop = () => void request.off('data', count).unpipe(form).pause();
  const fail = (code: ErrorCode) => {
    const fault = new DomainError(code, ['file']);
    stop();
    reject(fault);
    whole.reject(fault);
    arriving?.destroy();
  };
  form.on('file', (name, part, filename, _encoding, mediaType) => {
    // The parser says that a part ended early, and ends it all the same: who reads it later does not hear of it.
    part.on('error', () => fail(UPLOAD_INCOMPLETE));
    if (name !== 'file') return fail(ONE_FILE_ONLY);
    arriving = part.on('close', () => part.readableEnded || stop());
    const content = Readable.from(withEnd(part, whole.promise));
    return resolve({ filename: filename ?? '', mediaType: mediaType || null, content });
  });
  for (const more of ['field', 'partsLimit'] as const) form.on(more, () => fail(ONE_FILE_ONLY));
  form.on('error', () => fail(UPLOAD_INCOMPLETE));
  form.on('finish', () => (arriving ? whole.resolve() : fail('REQUIRED')));
  request.on('close', () => request.readableEnded || fail(UPLOAD_INCOMPLETE));
  // It was cut while we looked who sends it.
  if (request.destroyed) fail(UPLOAD_INCOMPLETE);
  else request.on('data', count).pipe(form);
  return promise;
}

function formOf(request: IncomingMessage) {
  try {
    return new Busboy({ headers: request.headers as { 'content-type': string }, limits });
  } catch {
    // The header does not say what stands between the parts.
    throw new DomainError('REQUIRED', ['file']);
  }
}

async function* withEnd(part: Readable, whole: Promise<void>): AsyncIterable<Buffer> {
  try {
    yield* part as AsyncIterable<Buffer>;
  } catch {
    // Why is what `whole` says.
  }
  await whole;
}
