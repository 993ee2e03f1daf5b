import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

/** Whether this machine has a browser that tests can drive. */
export const hasBrowser = executablePath !== undefined;

/** A page of a real browser that reaches one origin only, with what it was refused and what went wrong in it. */
export interface TestPage extends AsyncDisposable {
  readonly page: Page;
  /** Addresses elsewhere that the page asked for, in vain unless the test gave the script that stands there. */
  readonly elsewhere: string[];
  /** Errors of scripts and of the console; what the policy of the page refuses is among them. */
  readonly faults: string[];
}

/**
 * Opens an address as in a network without internet: only its own origin answers.
 *
 * @param scripts what stands at other addresses after all
 */
export async function openPage(
  url: string,
  scripts: Readonly<Record<string, string>> = {},
): Promise<TestPage> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const elsewhere: string[] = [];
  const faults: string[] = [];
  const { origin } = new URL(url);
  const isElsewhere = (address: URL) => /^https?:|^wss?:/.test(address.protocol) && address.origin !== origin;
  await page.route(isElsewhere, async (route) => {
    const address = route.request().url();
    elsewhere.push(address);
    const body = scripts[address];
    await (body === undefined
      ? route.abort('internetdisconnected')
      : route.fulfill({ contentType: 'text/javascript', body }));
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text().slice(0, 300));
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(url);
  return { page, elsewhere, faults, [Symbol.asyncDispose]: () => browser.close() };
}
