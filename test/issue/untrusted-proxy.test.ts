import { expect, test } from 'vitest';
import { startTestServer } from '../kit/server.ts';

const warning = /TRUSTED_PROXIES/;
const ask = (url: string, headers: Record<string, string>) => fetch(`${url}/health/live`, { headers });

// Behind a proxy that nobody named, everybody shared one address, and the log said nothing.
test.each([
  ['no proxy is trusted', {}, 1],
  ['another one is', { TRUSTED_PROXIES: '10.0.0.0/8' }, 1],
  ['it is trusted', { TRUSTED_PROXIES: '127.0.0.0/8' }, 0],
])('a forwarded address is warned of once when %s', async (_what, settings, times) => {
  const server = await startTestServer(settings);
  try {
    await ask(server.url, {});
    expect(server.log.filter(({ msg }) => warning.test(msg))).toHaveLength(0);
    for (let tries = 0; tries < 3; tries++) await ask(server.url, { 'x-forwarded-for': '203.0.113.7' });
    const told = server.log.filter(({ msg }) => warning.test(msg));
    expect(told).toHaveLength(times);
    for (const line of told) expect(line).toMatchObject({ level: 'warn', peer: '127.0.0.1' });
    expect(JSON.stringify(told)).not.toContain('203.0.113.7');
  } finally {
    await server.close();
  }
});
