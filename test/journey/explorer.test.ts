import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTour } from '../../server/app/tour.ts';
import { hasBrowser, openPage, type TestPage } from '../kit/browser.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

const tour = readTour();
const html = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ DEMO: 'on', DEMO_TEACHERS: '20' });
});
afterAll(() => server.close());

if (!hasBrowser) process.stdout.write('  no Chromium here: the explorer is tested by its addresses alone\n');

describe.runIf(hasBrowser)('in a browser that reaches our origin only', () => {
  test('the explorer opens on the tour, runs it, and sends the token of the sign-in', async () => {
    await using opened = await openPage(`${server.url}/explorer`);
    const { page, elsewhere, faults } = opened;
    await page.waitForSelector('.graphiql-query-editor .view-line');
    expect(await page.locator('.graphiql-tab').count()).toBe(tour.length);

    expect(await answerOf(opened)).toContain('"accessToken"');
    await page.locator('.graphiql-tab-button').nth(1).click();
    // For a moment the editor still names the operation of the tab before.
    await expect.poll(() => answerOf(opened), { timeout: 10_000 }).toContain('"displayName": "Julie Labert"');
    expect(elsewhere).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('the token of a machine is sent with what is run next', async () => {
    await using opened = await openPage(`${server.url}/explorer`);
    const { page } = opened;
    await page.waitForSelector('.graphiql-query-editor .view-line');
    const machine = tour.findIndex(({ name }) => name.endsWith('sign-in-machine'));
    await page.locator('.graphiql-tab-button').nth(machine).click();
    await expect.poll(() => answerOf(opened), { timeout: 10_000 }).toContain('"grants"');
    await page
      .locator('.graphiql-tab-button')
      .nth(machine + 1)
      .click();
    await expect.poll(() => answerOf(opened), { timeout: 10_000 }).toContain('"refused": 0');
  });

  test('a header of one’s own goes before the token', async () => {
    await using opened = await openPage(`${server.url}/explorer`);
    const { page } = opened;
    await page.waitForSelector('.graphiql-query-editor .view-line');
    await answerOf(opened);
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden)').last().click();
    await page.keyboard.insertText('{ "authorization": "Bearer of-my-own" }');
    const asked = page.waitForRequest(isOperation);
    await page.locator('.graphiql-execute-button').click();
    expect((await asked).headers()['authorization']).toBe('Bearer of-my-own');
  });

  const sandboxScript =
    'https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js';

  test('without internet, the landing page points to the explorer', async () => {
    await using opened = await openPage(server.url);
    expect(await opened.page.textContent('body')).toContain('Apollo Sandbox loads from the internet');
    expect(opened.elsewhere).toEqual([sandboxScript]);
    await opened.page.click('a');
    expect(opened.page.url()).toBe(`${server.url}/explorer`);
  });

  test('the landing page starts Sandbox on our endpoint, with the first operation and without telemetry', async () => {
    const script = 'window.EmbeddedSandbox = class { constructor(options) { window.started = options; } };';
    await using opened = await openPage(server.url, { [sandboxScript]: script });
    const started: unknown = await opened.page.evaluate('window.started');
    expect(started).toMatchObject({
      initialEndpoint: `${server.url}/graphql`,
      runTelemetry: false,
      initialState: { document: tour[0]?.document, includeCookies: false },
    });
    expect(opened.faults).toEqual([]);
  });
});

test('all that the explorer’s page names is served from our origin', async () => {
  const page = await (await fetch(`${server.url}/explorer`, { headers: html })).text();
  const tags = [...page.matchAll(/(?:src|href)="([^"]+)"|from "([^"]+)"|worker\("([^"]+)"\)/g)];
  const named = new Set(
    tags.map(([, tag, imported, worker]) => tag ?? imported ?? `/explorer/assets/${worker}`),
  );
  named.delete('data:,');
  expect(named.size).toBeGreaterThan(4);
  for (const path of named) {
    expect(path).toMatch(/^\/explorer\/assets\/[\w.]+$/);
    const asset = await fetch(`${server.url}${path}`);
    expect([path, asset.status, asset.headers.get('x-content-type-options')]).toEqual([path, 200, 'nosniff']);
    const headers = { 'if-none-match': asset.headers.get('etag') ?? '' };
    expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(0);
    expect((await fetch(`${server.url}${path}`, { headers })).status).toBe(304);
  }
  expect((await fetch(`${server.url}/explorer/assets/..%2f..%2fpackage.json`)).status).toBe(404);
});

test.each(['/', '/graphql', '/explorer'])(
  'the page at %s is closed to all that it does not need',
  async (path) => {
    const { status, headers } = await fetch(`${server.url}${path}`, { headers: html });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('strict-origin');
    const policy = new Map(
      headers
        .get('content-security-policy')
        ?.split('; ')
        .map((rule) => rule.split(/ (.*)/, 2) as [string, string]),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('script-src')).not.toMatch(/unsafe|\*/);
    expect(policy.get('connect-src')).toBe("'self'");
  },
);

describe('in production', () => {
  test.each([
    ['off', 404],
    ['on', 200],
  ])(
    'with introspection %s, the explorer answers %i and there is no landing page',
    async (INTROSPECTION, status) => {
      const production = await startTestServer({ NODE_ENV: 'production', INTROSPECTION });
      try {
        const landing = await fetch(production.url, { headers: html });
        expect(landing.headers.get('content-type')).toContain('text/plain');
        expect(await landing.text()).toContain('The API is at /graphql');
        expect((await fetch(`${production.url}/graphql`, { headers: html })).status).toBe(400);
        expect((await fetch(`${production.url}/explorer`, { headers: html })).status).toBe(status);
        expect((await fetch(`${production.url}/explorer/assets/ruru.js`)).status).toBe(status);
      } finally {
        await production.close();
      }
    },
  );
});

const isOperation = (request: { url(): string; postData(): string | null }) =>
  request.url().endsWith('/graphql') && !request.postData()?.includes('IntrospectionQuery');

/** Presses the play button, and reads the answer as the page shows it. */
async function answerOf({ page }: TestPage): Promise<string> {
  const answered = page.waitForResponse((response) => isOperation(response.request()));
  await page.locator('.graphiql-execute-button').click();
  const answer = (await answered).text();
  const known = (await answer).includes('"data"') ? '"data"' : '"errors"';
  await page.locator('.result-window .view-line').filter({ hasText: known }).first().waitFor();
  const text = await page.locator('.result-window .view-lines').innerText();
  return text.replaceAll('\u00a0', ' ');
}
