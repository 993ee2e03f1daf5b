import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { attachmentRefusals, type ArrivingFile } from '../../modules/attachment/index.ts';
import { DomainError } from '../../platform/errors/errors.ts';

/** A form that brings a file brings little else. */
const limits = { fields: 10, fieldSize: 1024, parts: 12, headerSize: 8192 };

/**
 * The part named `file` of a `multipart/form-data` (RFC 7578), as soon as it begins. Its content ends with the request: it
 * fails when the part, or the request after it, does not come whole.
 * @throws DomainError REQUIRED when no such part comes, UPLOAD_INCOMPLETE when the form ends before one does
 */
export function formFile(request: IncomingMessage): Promise<ArrivingFile> {
  const { promise, resolve, reject } = Promise.withResolvers<ArrivingFile>();
  const form = formOf(request);
  const ended = endOf(request);
  let isFound = false;
  form.on('file', (name, part, filename, _encoding, mediaType) => {
    // The parser says that a part ended early, and ends it all the same: whoever reads it later would not hear of it.
    part.on('error', () => part.destroy(incomplete()));
    ended.catch((fault: Error) => part.destroy(fault));
    if (name !== 'file' || isFound) return void part.resume();
    isFound = true;
    // Whoever has the part, or gives it up, has no use for the rest: a client that still writes it hears the answer afterwards.
    part.on('close', () => request.unpipe(form).resume());
    return resolve({
      filename: filename ?? '',
      mediaType: mediaType || null,
      content: Readable.from(withEnd(part, ended)),
    });
  });
  form.on('error', () => reject(incomplete()));
  form.on('finish', () => reject(new DomainError('REQUIRED', ['file'])));
  ended.catch(reject);
  request.pipe(form);
  return promise;
}

const incomplete = () => new DomainError(attachmentRefusals.UPLOAD_INCOMPLETE, ['file']);

function formOf(request: IncomingMessage) {
  try {
    return new Busboy({ headers: request.headers as { 'content-type': string }, limits });
  } catch {
    // The header does not say what stands between the parts.
    throw new DomainError('REQUIRED', ['file']);
  }
}

/** Resolves when all of a request has come; rejects when its sender stopped before. */
function endOf(request: IncomingMessage): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  request.on('end', resolve);
  request.on('close', () => reject(incomplete()));
  // It was cut while we looked who sends it.
  if (request.destroyed) reject(incomplete());
  return promise;
}

async function* withEnd(part: Readable, ended: Promise<void>): AsyncIterable<Buffer> {
  try {
    yield* part as AsyncIterable<Buffer>;
  } catch {
    throw incomplete();
  }
  await ended;
}
