import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTour } from '../../server/app/pages/tour.ts';
import { closeBrowser, openPage, type TestPage } from '../kit/browser.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

const tour = readTour();
const html = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ DEMO: 'on', DEMO_TEACHERS: '20' });
});
afterAll(async () => {
  await closeBrowser();
  await server.close();
});

describe('in a browser that reaches our origin only', { tags: 'chromium' }, () => {
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

  test('a reload keeps the tabs of the tour, numbered like its steps, and the text of the open one', async () => {
    await using opened = await openPage(`${server.url}/explorer`);
    const { page } = opened;
    for (const open of [0, 1]) {
      await page.waitForSelector('.graphiql-query-editor .view-line');
      await page.locator('.graphiql-tab-button').nth(open).click();
      // GraphiQL writes down which tab is open a moment later.
      const written = `JSON.parse(localStorage.getItem('graphiql:tabState'))?.activeTabIndex`;
      await expect.poll(() => page.evaluate(written), { timeout: 30_000 }).toBe(open);
      await page.reload();
      await expect
        .poll(() => editorText(opened, '.graphiql-query-editor'), { timeout: 30_000 })
        .toContain(`# ${open + 1}. `);
      const variables = /"\w+"/.exec(tour[open]?.variables ?? '')?.[0] ?? '';
      expect(await editorText(opened, '.graphiql-editor-tool')).toContain(variables);
      const numbers = await page.evaluate(
        `[...document.querySelectorAll('.graphiql-tab-button')].map((tab) => getComputedStyle(tab, '::before').content)`,
      );
      expect(numbers).toEqual(tour.map((_, index) => `"${index + 1}. "`));
      expect(await page.locator('.graphiql-tab').count()).toBe(tour.length);
    }
  });

  test('the number of a step stays with its tab when another tab is closed', async () => {
    await using opened = await openPage(`${server.url}/explorer`);
    const { page } = opened;
    await page.waitForSelector('.graphiql-query-editor .view-line');
    await page.locator('.graphiql-tab-close').first().click();
    await expect.poll(() => page.locator('.graphiql-tab').count()).toBe(tour.length - 1);
    expect(await page.locator('.graphiql-tab-button').first().getAttribute('data-step')).toBe('2');
  });

  test('the page shows who is signed in, also after a reload and after the access token has ended', async () => {
    const before = server.now;
    await using opened = await openPage(`${server.url}/explorer`);
    const { page, faults } = opened;
    const who = () => page.locator('#who').innerText();
    await page.waitForSelector('.graphiql-query-editor .view-line');
    expect(await who()).toBe('Nobody is signed in.');
    await answerOf(opened);
    await expect.poll(who, { timeout: 30_000 }).toBe('Signed in: Julie Labert (TEACHER) Sign out');
    server.now = new Date(before.getTime() + 11 * 60_000);
    await page.reload();
    await expect.poll(who, { timeout: 30_000 }).toBe('Signed in: Julie Labert (TEACHER) Sign out');
    server.now = new Date(before.getTime() + 22 * 60_000);
    await page.waitForSelector('.graphiql-query-editor .view-line');
    await page.locator('.graphiql-tab-button').nth(1).click();
    await expect.poll(() => answerOf(opened), { timeout: 30_000 }).toContain('"displayName": "Julie Labert"');
    // Another tab knows nothing of it, and the next visit neither.
    expect(await page.evaluate('sessionStorage.getItem("iprof:session")')).toContain('accessToken');
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toMatch(/eyJ|refreshToken":/);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect.poll(who, { timeout: 30_000 }).toBe('Nobody is signed in.');
    await page.reload();
    await expect.poll(who, { timeout: 30_000 }).toBe('Nobody is signed in.');
    // A token that has ended is refused with 401, which a browser reports.
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
    server.now = before;
  });

  test('the page holds no line of a sponsor, no mark of its editor and no panel that does nothing', async () => {
    await using opened = await openPage(`${server.url}/explorer`);
    const { page } = opened;
    await page.waitForSelector('.graphiql-query-editor .view-line');
    await page.getByRole('button', { name: 'Options' }).click();
    const text = await page.locator('body').innerText();
    expect(text).toContain('Condensed');
    expect(text).not.toMatch(/sponsor|Ruru|explain|onError|Verbose/i);
    expect(await page.getByRole('button', { name: /explain/i }).count()).toBe(0);
    expect(await page.locator('a[href^="https://"]:visible').count()).toBe(0);
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
  request.url().endsWith('/graphql') && !/IntrospectionQuery|Explorer[RS]/.test(request.postData() ?? '');

/** What an editor of the page shows. */
const editorText = async ({ page }: TestPage, editor: string): Promise<string> => {
  const text = await page.locator(`${editor} .view-lines`).first().innerText();
  return text.replaceAll('\u00a0', ' ');
};

/** Presses the play button, and reads the answer as the page shows it. */
async function answerOf({ page }: TestPage): Promise<string> {
  const answered = page.waitForResponse(
    // A token that has ended is renewed, and the operation sent again.
    (response) => isOperation(response.request()) && response.status() !== 401,
  );
  await page.locator('.graphiql-execute-button').click();
  const answer = (await answered).text();
  const known = (await answer).includes('"data"') ? '"data"' : '"errors"';
  await page.locator('.result-window .view-line').filter({ hasText: known }).first().waitFor();
  const text = await page.locator('.result-window .view-lines').innerText();
  return text.replaceAll('\u00a0', ' ');
}
