import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Config } from '../../platform/config.ts';
import type { Logger } from '../../platform/log.ts';

/** How long a browser remembers that it may call, in seconds: Chromium keeps it no longer than two hours. */
const rememberedSeconds = 7200;

/** Pages on the machine of the browser itself, on any port. */
const loopback = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

type Settings = Pick<Config, 'allowedOrigins' | 'nodeEnv' | 'publicUrl'>;

/**
 * Lets pages of other origins call: those of the settings, and in development those of the machine itself. Who calls is
 * told by a Bearer token alone, so browsers are never invited to send cookies. To be awaited before other hooks are added,
 * so that refusals can be read as well.
 */
export async function allowOrigins(
  fastify: FastifyInstance,
  { allowedOrigins, nodeEnv, publicUrl }: Settings,
  log: Pick<Logger, 'warn'>,
): Promise<void> {
  const isOpen = allowedOrigins.includes('*');
  const mayCall = (origin: string) =>
    isOpen || allowedOrigins.includes(origin) || (nodeEnv !== 'production' && loopback.test(origin));
  await fastify.register(cors, {
    origin: isOpen ? '*' : async (origin: string | undefined) => origin !== undefined && mayCall(origin),
    methods: ['GET', 'POST'],
    exposedHeaders: ['retry-after', 'x-request-id'],
    maxAge: rememberedSeconds,
    strictPreflight: false,
  });
  const warnOf = warnOfOrigins(log);
  fastify.addHook('onRequest', async ({ headers: { origin }, host }: FastifyRequest) => {
    if (origin === undefined || mayCall(origin)) return;
    // A page of ours: browsers name its origin as well.
    const ours = [host, publicUrl && URL.parse(publicUrl)?.host];
    if (!ours.includes(URL.parse(origin)?.host)) warnOf(origin);
  });
}

/** Twenty lines an hour at most, one for each origin: anybody can name origins. */
function warnOfOrigins(log: Pick<Logger, 'warn'>): (origin: string) => void {
  const named = new LRUCache<string, true>({ max: 20, ttl: 3_600_000 });
  return (origin) => {
    const name = origin.slice(0, 200);
    if (named.has(name)) return;
    named.purgeStale();
    if (named.size >= named.max) return;
    named.set(name, true);
    log.warn(
      { origin: name },
      'pages of this origin may not call: if it is yours, name it in ALLOWED_ORIGINS',
    );
  };
}
