import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../server/app/graphql/schema.ts';
import { linkPaths } from '../../server/modules/alert/index.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/links/${path}`, { headers });

describe.each(Object.values(linkPaths))('the page of a link, /links/%s', (path) => {
  test('is closed to all but its own script and our own API, and kept nowhere', async () => {
    const { status, headers } = await open(path);
    expect(status).toBe(200);
    const told = (name: string) => headers.get(name);
    expect(told('content-type')).toBe('text/html; charset=utf-8');
    expect(told('cache-control')).toBe('no-store');
    expect(told('referrer-policy')).toBe('no-referrer');
    expect(told('x-content-type-options')).toBe('nosniff');
    expect(told('x-frame-options')).toBe('DENY');
    const rules = (told('content-security-policy') ?? '').split('; ');
    expect(rules).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        expect.stringMatching(/^script-src 'sha256-[\w+/]{43}='$/),
        expect.stringMatching(/^style-src 'sha256-[\w+/]{43}='$/),
      ]),
    );
    expect(rules.join()).not.toMatch(/unsafe|\*|https?:/);
  });

  test('loads nothing, and works for those who hear it or use no mouse', async () => {
    const html = await (await open(path)).text();
    expect(html).not.toMatch(/\ssrc=|<link rel="stylesheet"|https?:/);
    expect(html).toContain('<main>');
    expect(html).toMatch(/<button type="submit">[^<]+<\/button>/);
    expect(html).toContain('role="status"');
    for (const [, id] of html.matchAll(/<input id="(\w+)"/g)) expect(html).toContain(`<label for="${id}">`);
    expect(html.includes('type="password"')).toBe(html.includes('autocomplete="new-password"'));
  });

  test('speaks the language of whoever opens it', async () => {
    const french = await open(path, { 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.5' });
    const english = await open(path, { 'accept-language': 'en' });
    expect([french.headers.get('content-language'), french.headers.get('vary')]).toEqual([
      'fr',
      'accept-language',
    ]);
    expect(english.headers.get('content-language')).toBe('en');
    expect(await french.text()).toContain('<html lang="fr">');
    expect(await english.text()).toContain('<html lang="en">');
  });

  test('sends a mutation that the schema has', async () => {
    const html = await (await open(path)).text();
    const [, query = ''] = /"query":"([^"]+)"/.exec(html) ?? [];
    expect(validate(await createSchema(), parse(query))).toEqual([]);
  });
});
