import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkPage } from '../../server/app/pages/links.pages.ts';
import { Account } from '../../server/modules/account/index.ts';
import { linkPaths } from '../../server/modules/alert/index.ts';
import { closeBrowser, openPage } from '../kit/browser.ts';
import { addLink } from '../kit/links.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let teacher: Someone;

beforeAll(async () => {
  server = await startTestServer();
  const officer = await addOfficer(server);
  const [line] = lines(1, { seed: 71 });
  if (!line) throw new Error('no line');
  teacher = await addTeacher(server, officer.officerId, line);
});
afterAll(async () => {
  await closeBrowser();
  await server.close();
});

type Purpose = keyof typeof linkPaths;

/** The address of a link, as a mail carries it. */
async function linkTo(purpose: Purpose, address: string | null = null): Promise<string> {
  if (purpose === 'CONFIRM_ALERT_EMAIL')
    await server.orm.em.fork().nativeUpdate(Account, teacher.accountId, { pendingAlertEmail: address });
  const { token } = await addLink(server, teacher.accountId, purpose, { address });
  return `${server.url}/links/${linkPaths[purpose]}#${token}`;
}

describe('in a browser, with the keyboard alone', { tags: 'chromium' }, () => {
  test('a link chooses a new password, once', async () => {
    const link = await linkTo('RESET_PASSWORD');
    const chosen = 'nuages clairs sur la colline';
    await using opened = await openPage(link);
    const { page } = opened;
    // The browser of the tests speaks English.
    await page.keyboard.press('Tab');
    await page.keyboard.type('trop court');
    await page.keyboard.press('Enter');
    await page.locator('#status.refused').waitFor();
    expect(await page.locator('#status').innerText()).toMatch(/too short/);
    await page.locator('#password').fill(chosen);
    await page.keyboard.press('Enter');
    await page.locator('#status.done').waitFor();
    expect(await page.locator('#status').innerText()).toContain(teacher.username);
    expect(await page.locator('#status').innerText()).toMatch(/sign in to I-Prof/);
    expect(await page.locator('#next a').getAttribute('href')).toBe('../explorer');
    expect(await page.locator('#next').isVisible()).toBe(true);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(page.url()).not.toContain('#');
    expect([opened.elsewhere, opened.faults]).toEqual([[], []]);
    expect(await tokenOf(server, teacher, chosen)).toBeTruthy();

    await using again = await openPage(link);
    await again.page.locator('#password').fill('encore une autre phrase');
    await again.page.keyboard.press('Enter');
    await again.page.locator('#status.refused').waitFor();
    expect(await again.page.locator('#status').innerText()).toMatch(/link was used.*“lost password”/);
    expect(await again.page.locator('form').isVisible()).toBe(false);
  });

  test('a link confirms an address, at the press of its button and not before', async () => {
    const address = 'julie.confirme@example.org';
    await using opened = await openPage(await linkTo('CONFIRM_ALERT_EMAIL', address));
    const { page } = opened;
    const before = await server.orm.em.fork().findOneOrFail(Account, teacher.accountId);
    expect(before.alertEmail).toBeNull();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#status.done').waitFor();
    expect(await page.locator('#status').innerText()).toContain(address);
    expect(opened.faults).toEqual([]);
  });

  test('what is typed can be seen, and an incomplete link says so', async () => {
    await using opened = await openPage(await linkTo('ACCEPT_INVITATION'));
    const { page } = opened;
    await page.locator('#show').check();
    expect(await page.locator('#password').getAttribute('type')).toBe('text');
    await page.goto('about:blank');
    await page.goto(`${server.url}/links/accept-invitation`);
    await page.locator('#status.refused').waitFor();
    expect(await page.locator('#status').innerText()).toMatch(/incomplete/);
    expect(await page.locator('form').isVisible()).toBe(false);
  });
});

test('the token of a link reaches no log of the server', async () => {
  const link = await linkTo('UNDO_ALERT_EMAIL');
  const token = new URL(link).hash.slice(1);
  await fetch(link);
  expect(JSON.stringify(server.log)).not.toContain(token);
});

test('in production no page of a link leads to the explorer', () => {
  expect(linkPage('RESET_PASSWORD', 'fr', true).html).toContain('../explorer');
  expect(linkPage('RESET_PASSWORD', 'fr', false).html).not.toContain('../explorer');
});
