import type { FastifyInstance } from 'fastify';
import { cvPaperAt } from '../../modules/cv/index.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import { sendFile, signedContext, type SignedOptions } from './signed-files.ts';

/** `GET /cvs/…` makes a CV as a PDF, for who follows an address that we signed. */
export function serveCvs(fastify: FastifyInstance, options: SignedOptions): void {
  fastify.get('/cvs/:id/:name', async (request, reply) => {
    const context = await signedContext(request, options);
    const { id, name } = request.params as { id: string; name: string };
    const made = await cvPaperAt(context, id, name);
    if (!made) throw new RequestError('FILE_NOT_FOUND');
    const { pdf, filename } = made;
    return sendFile(reply, {
      content: Buffer.from(pdf),
      filename,
      mediaType: 'application/pdf',
      byteSize: pdf.byteLength,
    });
  });
}
