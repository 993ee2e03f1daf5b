import compress from '@fastify/compress';
import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import { RequestError } from '../../platform/errors/errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the answer is known to hold no token, secret or link: its length then gives nothing away (BREACH). */
    mayBeCompressed: boolean;
  }
  interface FastifyContextConfig {
    /** Whether the route unpacks a body that `content-encoding` names, or refuses it; without, the body is read as it is. */
    unpacks?: boolean;
  }
}

/** How bodies may be packed, both ways, the best first. */
const codings = ['br', 'gzip'] as const;

/** Smaller answers gain nothing. */
const threshold = 1024;

/** Lets routes pack their answers and unpack bodies; what they cannot unpack is refused. */
export async function allowCompression(fastify: FastifyInstance): Promise<void> {
  await fastify.register(compress, { global: false });
  fastify.decorateRequest('mayBeCompressed', false);
  fastify.addHook('onRequest', async (request, reply) => {
    const coding = request.headers['content-encoding']?.trim().toLowerCase();
    const { unpacks } = request.routeOptions.config;
    if (coding === undefined || unpacks === undefined) return;
    const read: readonly string[] = unpacks ? [...codings, 'identity'] : ['identity'];
    if (!read.includes(coding)) {
      reply.header('accept-encoding', (unpacks ? codings : read).join(', '));
      throw new RequestError('UNSUPPORTED_CONTENT_ENCODING');
    }
    request.headers['content-encoding'] = coding;
  });
}

/** For a route that packs and unpacks. The limits of a body are those of the unpacked one: its parser counts. */
export const packed = {
  config: { unpacks: true },
  // A route that says something says all: what it leaves out is the plugin's default, not what was registered.
  compress: { encodings: [...codings], threshold },
  decompress: { requestEncodings: [...codings, 'identity'] },
  onSend: async (request, _reply, payload) => {
    // The plugin leaves alone what carries this header.
    if (!request.mayBeCompressed) request.headers['x-no-compression'] = 'undeclared';
    return payload;
  },
} satisfies RouteShorthandOptions;
