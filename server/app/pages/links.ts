import type { FastifyInstance } from 'fastify';
import { courierPath, linkPaths } from '../../modules/alert/index.ts';
import type { Config } from '../../platform/config.ts';
import type { Locale } from '../../platform/viewer.ts';
import { localeOf } from '../http/routes.ts';
import { courierPage } from './courier.pages.ts';
import { linkPage } from './links.pages.ts';
import type { Page } from './page.ts';

/**
 * The pages that links in mails lead to, so that a mail works without any other frontend: `/links/reset-password#<token>`.
 * The token stands behind the `#`: browsers send it to nobody, so no log holds it.
 */
export function serveLinks(
  fastify: FastifyInstance,
  { langDefault, nodeEnv }: Pick<Config, 'langDefault' | 'nodeEnv'>,
): void {
  const hasExplorer = nodeEnv !== 'production';
  const serve = (path: string, pageIn: (locale: Locale) => Page) => {
    const pages = { fr: pageIn('fr'), en: pageIn('en') };
    fastify.get(`/links/${path}`, async (request, reply) => {
      const locale = localeOf(request.headers['accept-language'], langDefault);
      const { html, contentSecurityPolicy } = pages[locale];
      return reply
        .headers({ ...headers, 'content-language': locale, 'content-security-policy': contentSecurityPolicy })
        .send(html);
    });
  };
  for (const purpose of Object.keys(linkPaths) as (keyof typeof linkPaths)[])
    serve(linkPaths[purpose], (locale) => linkPage(purpose, locale, hasExplorer));
  serve(courierPath, (locale) => courierPage(locale, hasExplorer));
}

/** That the page is not kept is said for all answers; it is neither framed nor told about elsewhere. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  vary: 'accept-language',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'x-robots-tag': 'noindex',
} as const;
