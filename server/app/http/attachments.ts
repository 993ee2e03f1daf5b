import type { FastifyInstance } from 'fastify';
import {
  downloadAttachment,
  mayUpload,
  uploadAttachment,
  type UploadTools,
} from '../../modules/attachment/index.ts';
import { requireAllowed } from '../../platform/access.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import { formFile } from './form-file.ts';
import { sendFile, signedContext, type SignedOptions } from './signed-files.ts';

type AttachmentOptions = UploadTools & SignedOptions;

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
    const context = await signedContext(request, options);
    const { id } = request.params as { id: string };
    const found = await downloadAttachment(context, options.files, id);
    if (!found) throw new RequestError('FILE_NOT_FOUND');
    return sendFile(reply, found);
  });
}
