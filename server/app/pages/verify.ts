import type { FastifyInstance, FastifyRequest } from 'fastify';
import { verifyPaper } from '../../modules/paper/index.ts';
import type { Context } from '../../platform/context.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import { verifyPage, type Verified } from './verify.pages.ts';

/** `/verify/NUMBER` says to anybody whether a decision on paper is genuine; a network that guesses is stopped. */
export function serveVerification(
  fastify: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  fastify.get('/verify/:number', async (request, reply) => {
    const context = await contextOf(request);
    const { number } = request.params as { number: string };
    const { status, verified } = await asked(context, number);
    const { html, contentSecurityPolicy } = verifyPage(verified, context.locale);
    return reply
      .status(status)
      .headers({
        ...headers,
        'content-language': context.locale,
        'content-security-policy': contentSecurityPolicy,
      })
      .send(html);
  });
}

async function asked(context: Context, number: string): Promise<{ status: number; verified: Verified }> {
  try {
    const verified = await verifyPaper(context, number);
    return { status: verified ? 200 : 404, verified };
  } catch (error) {
    if (error instanceof RequestError && error.reason === 'TOO_MANY_ATTEMPTS')
      return { status: 429, verified: error.reason };
    throw error;
  }
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  vary: 'accept-language',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'x-robots-tag': 'noindex',
} as const;
