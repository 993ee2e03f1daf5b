import type { FastifyInstance } from 'fastify';

/** Most clients write all of a body before they look for an answer: what is of no use is read to its end, up to here. */
export const drainedBytes = 16 * 1024 * 1024;

/** Cuts off who goes on with a body after its answer, on every route: Node would read it for as long as it comes. */
export function boundRestOfBodies(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, _reply, payload, done) => {
    const { raw } = request;
    if (!raw.complete) {
      let left = drainedBytes;
      raw.on('data', (chunk: Buffer) => {
        left -= chunk.length;
        if (left < 0) raw.socket.destroy();
      });
      // The listener alone does not wake a body whose reader has left it.
      raw.resume();
    }
    done(null, payload);
  });
}
