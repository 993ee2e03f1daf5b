import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { viewerOfSession } from '../../modules/account/index.ts';
import { requireAllowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import type { SignedAddresses } from '../../platform/crypto/signed-addresses.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { attachmentHeader } from './content-disposition.ts';

export interface SignedOptions extends Pick<Context, 'em' | 'now'> {
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  readonly addresses: SignedAddresses;
}

interface ServedFile {
  readonly content: Readable | Buffer;
  readonly filename: string;
  readonly mediaType: string;
  readonly byteSize: number;
}

/** The context of a request for an address that we signed, for whom it was signed. */
export async function signedContext(request: FastifyRequest, options: SignedOptions): Promise<Context> {
  request.viewer = await viewerOfAddress(request, options);
  const context = await options.contextOf(request);
  requireAllowed(context, 'SIGNED_IN');
  return context;
}

/** Whom the address was made for; the session is asked for each time. */
async function viewerOfAddress(
  request: FastifyRequest,
  { addresses, em, now }: SignedOptions,
): Promise<Viewer> {
  const [path = ''] = request.url.split('?', 1);
  const { t: token } = request.query as { t?: unknown };
  const named = addresses.sessionOf(path, typeof token === 'string' ? token : '', now());
  if (named === null) throw new RequestError('UNAUTHENTICATED');
  if (named === 'EXPIRED') throw new RequestError('TOKEN_EXPIRED');
  const viewer = await viewerOfSession(em.fork(), named.sessionId, now());
  if (!viewer) throw new RequestError('SESSION_EXPIRED');
  return viewer;
}

/** A file with what strangers wrote: saved under its name, never shown, run or framed where we are. */
export function sendFile(reply: FastifyReply, { content, filename, mediaType, byteSize }: ServedFile) {
  return reply
    .headers({
      'content-type': mediaType,
      'content-length': byteSize,
      'content-disposition': attachmentHeader(filename),
      'content-security-policy': "sandbox; default-src 'none'",
      'referrer-policy': 'no-referrer',
    })
    .send(content);
}
