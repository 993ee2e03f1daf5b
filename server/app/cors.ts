import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';

/** How long a browser remembers that it may call, in seconds: Chromium keeps it no longer than two hours. */
const rememberedSeconds = 7200;

/**
 * Lets pages of other origins call: none unless configured. Who calls is told by a Bearer token alone, so browsers are
 * never invited to send cookies. To be awaited before other hooks are added, so that refusals can be read as well.
 */
export async function allowOrigins(
  fastify: FastifyInstance,
  { allowedOrigins }: Pick<Config, 'allowedOrigins'>,
): Promise<void> {
  if (allowedOrigins.length === 0) return;
  await fastify.register(cors, {
    origin: allowedOrigins.includes('*') ? '*' : [...allowedOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['retry-after', 'x-request-id'],
    maxAge: rememberedSeconds,
    strictPreflight: false,
  });
}
