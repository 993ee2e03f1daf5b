import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  downloadAttachment,
  mayUpload,
  uploadAttachment,
  type AttachmentContent,
  type UploadTools,
} from '../../modules/attachment/index.ts';
import { viewerOfSession } from '../../modules/account/index.ts';
import { requireAllowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import type { SignedAddresses } from '../../platform/crypto/signed-addresses.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { attachmentHeader } from './content-disposition.ts';
import { formFile } from './form-file.ts';

interface AttachmentOptions extends UploadTools, Pick<Context, 'em' | 'now'> {
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  readonly addresses: SignedAddresses;
}

/** `POST /attachments` takes a file, `GET /attachments/…` gives it, to who follows an address that we signed. */
export function serveAttachments(fastify: FastifyInstance, options: AttachmentOptions): void {
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    // Read by the handler, once it knows who sends it.
    scope.addContentTypeParser('multipart/form-data', (_request, _body, parsed) => parsed(null));
    scope.addContentTypeParser('*', (_request, _body, parsed) => parsed(new RequestError('FORM_REQUIRED')));
    scope.post('/attachments', { config: { unpacks: false } }, async (request, reply) => {
      const context = await options.contextOf(request);
      requireAllowed(context, mayUpload);
      const { attachment, errors } = await uploadAttachment(context, options, () => formFile(request.raw));
      return reply.status(attachment ? 201 : 422).send({ attachment: attachment ?? null, errors });
    });
    done();
  });
  fastify.get('/attachments/:id', async (request, reply) => {
    request.viewer = await viewerOfAddress(request, options);
    const context = await options.contextOf(request);
    requireAllowed(context, 'SIGNED_IN');
    const { id } = request.params as { id: string };
    const found = await downloadAttachment(context, options.files, id);
    if (!found) throw new RequestError('FILE_NOT_FOUND');
    return send(reply, found);
  });
}

/** Whom the address was made for; the session is asked for each time. */
async function viewerOfAddress(
  request: FastifyRequest,
  { addresses, em, now }: AttachmentOptions,
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

/** A file of strangers: saved under its name, never shown, run or framed where we are. */
function send(reply: FastifyReply, { content, filename, mediaType, byteSize }: AttachmentContent) {
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
