import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { debianPackages } from './needs.ts';

const executablePath = debianPackages.chromium.files.find((file) => existsSync(file));

let started: Promise<Browser> | undefined;

async function browser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  started ??= chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  return await started;
}

/** Ends the browser that all pages of a test file share. */
export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
  started = undefined;
}

/** A page of a real browser that reaches one origin only, with what it was refused and what went wrong in it. */
export interface TestPage extends AsyncDisposable {
  readonly page: Page;
  /** Addresses elsewhere that the page asked for, in vain unless the test gave the script that stands there. */
  readonly elsewhere: string[];
  /** Errors of scripts and of the console; what the policy of the page refuses is among them. */
  readonly faults: string[];
}

/**
 * Opens an address as in a network without internet: only its own origin answers. Each page begins without cookies and
 * storage. A file that opens pages calls {@link closeBrowser} at its end.
 *
 * @param scripts what stands at other addresses after all
 */
export async function openPage(
  url: string,
  scripts: Readonly<Record<string, string>> = {},
): Promise<TestPage> {
  const context = await (await browser()).newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
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
  return { page, elsewhere, faults, [Symbol.asyncDispose]: () => context.close() };
}
