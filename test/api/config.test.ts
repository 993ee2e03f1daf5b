import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/platform/config.ts';
import { deriveKey } from '../../server/platform/crypto/keys.ts';

const SECRET = 'a-secret-of-more-than-32-characters';

function faults(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig({ APP_SECRETS: SECRET, ...env });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
}

test('an empty environment gives a server of its own, for development, with the demo', () => {
  expect(readConfig({ APP_SECRETS: SECRET, DATA_DIR: '/srv/iprof' })).toMatchInlineSnapshot(`
    {
      "allowedOrigins": [],
      "appSecrets": [
        "a-secret-of-more-than-32-characters",
      ],
      "appUrl": undefined,
      "clamdUrl": undefined,
      "dataDir": "/srv/iprof",
      "databasePool": 16,
      "databaseUrl": undefined,
      "demo": true,
      "demoTeachers": 200,
      "filesUrl": undefined,
      "host": "127.0.0.1",
      "introspection": true,
      "langDefault": "fr",
      "leaversMessagesMonths": null,
      "logLevel": "info",
      "mailFrom": "I-Prof <ne-pas-repondre@localhost>",
      "nodeEnv": "development",
      "port": 4000,
      "publicUrl": undefined,
      "retiredReadMonths": 12,
      "sharedNetworkFailures": 3000,
      "sharedNetworks": [],
      "shutdownSeconds": 10,
      "smtpUrl": undefined,
      "trustedProxies": [],
      "worker": true,
    }
  `);
});

test('production with a database of its own hides the schema from strangers and loads no demo', () => {
  const env = { NODE_ENV: 'production', DATABASE_URL: 'postgres://u:p@db/iprof', APP_SECRETS: SECRET };
  expect(readConfig(env)).toMatchObject({ introspection: false, demo: false });
  expect(readConfig({ ...env, INTROSPECTION: 'on', DEMO: 'on' })).toMatchObject({
    introspection: true,
    demo: true,
  });
});

test('production loads the demo, whose passwords are published, only when asked to', () => {
  expect(readConfig({ APP_SECRETS: SECRET }).demo).toBe(true);
  expect(readConfig({ APP_SECRETS: SECRET, NODE_ENV: 'production' }).demo).toBe(false);
  expect(readConfig({ APP_SECRETS: SECRET, NODE_ENV: 'production', DEMO: 'on' }).demo).toBe(true);
});

test('a variable that is set but empty counts as unset', () => {
  expect(readConfig({ APP_SECRETS: SECRET, PORT: '', DATABASE_URL: ' ' })).toMatchObject({
    port: 4000,
    databaseUrl: undefined,
  });
});

test('the origins that may call are a list; all of them only outside production', () => {
  const two = readConfig({ APP_SECRETS: SECRET, ALLOWED_ORIGINS: 'https://a.fr, http://localhost:5173' });
  expect(two.allowedOrigins).toEqual(['https://a.fr', 'http://localhost:5173']);
  expect(readConfig({ APP_SECRETS: SECRET, ALLOWED_ORIGINS: '*' }).allowedOrigins).toEqual(['*']);
  expect(faults({ NODE_ENV: 'production', ALLOWED_ORIGINS: 'https://a.fr,*' })).toEqual([
    expect.stringContaining('ALLOWED_ORIGINS must name each origin'),
  ]);
});

test('proxies whose word is taken are addresses or networks', () => {
  const TRUSTED_PROXIES = '10.0.0.0/8, 192.0.2.1,2001:db8::/32';
  expect(readConfig({ APP_SECRETS: SECRET, TRUSTED_PROXIES }).trustedProxies).toEqual([
    '10.0.0.0/8',
    '192.0.2.1',
    '2001:db8::/32',
  ]);
  expect(readConfig({ APP_SECRETS: SECRET }).trustedProxies).toEqual([]);
});

test('links in mails and their sender follow from the public address, unless they are set', () => {
  const PUBLIC_URL = 'https://iprof.ac-x.fr/base/';
  expect(readConfig({ APP_SECRETS: SECRET, PUBLIC_URL })).toMatchObject({
    publicUrl: 'https://iprof.ac-x.fr/base',
    appUrl: 'https://iprof.ac-x.fr/base/links',
    mailFrom: 'I-Prof <ne-pas-repondre@iprof.ac-x.fr>',
  });
  const set = { APP_URL: 'https://app.ac-x.fr/', MAIL_FROM: 'iprof@ac-x.fr' };
  expect(readConfig({ APP_SECRETS: SECRET, PUBLIC_URL, ...set })).toMatchObject({
    appUrl: 'https://app.ac-x.fr',
    mailFrom: 'iprof@ac-x.fr',
  });
  const machine = readConfig({ APP_SECRETS: SECRET, PUBLIC_URL: 'http://10.0.0.1:4000' });
  expect(machine.mailFrom).toBe('I-Prof <ne-pas-repondre@localhost>');
});

test('the configuration cannot be changed', () => {
  const config = readConfig({ APP_SECRETS: SECRET });
  expect(Object.isFrozen(config) && Object.isFrozen(config.appSecrets)).toBe(true);
});

test('secrets rotate: the first signs, all verify', () => {
  const older = 'an-older-secret-of-more-than-32-chars';
  expect(readConfig({ APP_SECRETS: `${SECRET}, ${older}` }).appSecrets).toEqual([SECRET, older]);
  expect(faults({ APP_SECRETS: `${SECRET},short` })).toHaveLength(1);
});

test('without APP_SECRETS one is made once and kept in the data folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iprof-config-'));
  const env = { DATA_DIR: join(folder, 'data') };
  const [made] = readConfig(env).appSecrets;
  expect(made).toHaveLength(64);
  expect(readConfig(env).appSecrets).toEqual([made]);
  expect(readFileSync(join(folder, 'data', 'secret'), 'utf8').trim()).toBe(made);
  rmSync(folder, { recursive: true });
});

test.each([
  ['PORT', '-1'],
  ['PORT', '4000.5'],
  ['DATABASE_POOL', '0'],
  ['DATABASE_URL', 'localhost'],
  ['SMTP_URL', 'http://mail'],
  ['FILES_URL', 'foo'],
  ['FILES_URL', 'https//key:secret@s3.example.fr/bucket'],
  ['CLAMD_URL', 'clamav:3310'],
  ['CLAMD_URL', 'unix:clamd.ctl'],
  ['CLAMD_URL', 'tcp://clamav'],
  ['CLAMD_URL', 'tcp://clamav:3310/x'],
  ['PUBLIC_URL', 'ftp://iprof.example.fr'],
  ['APP_URL', 'app.example.fr'],
  ['MAIL_FROM', 'I-Prof'],
  ['MAIL_FROM', 'I-Prof <a@example.fr>\nBcc: b@example.fr'],
  ['WORKER', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['INTROSPECTION', 'true'],
  ['ALLOWED_ORIGINS', 'app.example.fr'],
  ['SHARED_NETWORKS', 'ac-orleans-tours.fr'],
  ['SHARED_NETWORKS', '198.51.100.0/33'],
  ['SHARED_NETWORK_FAILURES', '99'],
  ['TRUSTED_PROXIES', 'proxy.example.fr'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
  ['TRUSTED_PROXIES', '10.0.0.1,'],
  ['ALLOWED_ORIGINS', 'https://app.example.fr/'],
  ['ALLOWED_ORIGINS', 'https://app.example.fr,'],
  ['ALLOWED_ORIGINS', 'file:///x'],
  ['DEMO_TEACHERS', 'many'],
])('%s does not take %s', (name, value) => {
  expect(faults({ [name]: value })).toEqual([expect.stringMatching(`^${name} must be`)]);
});

test.each([
  'postgresql:///iprof?host=/run/postgresql',
  'postgres://u:p%40ss@db.example.fr:6432/iprof?sslmode=require',
])('DATABASE_URL takes %s', (url) => {
  expect(readConfig({ APP_SECRETS: SECRET, DATABASE_URL: url }).databaseUrl).toBe(url);
});

test.each(['unix:/run/clamav/clamd.ctl', 'tcp://clamav:3310', 'tcp://[::1]:3310'])(
  'CLAMD_URL takes %s',
  (url) => {
    expect(readConfig({ APP_SECRETS: SECRET, CLAMD_URL: url }).clamdUrl).toBe(url);
  },
);

test('a key is good for one purpose only, and the same every time', () => {
  expect(deriveKey(SECRET, 'cursor')).toHaveLength(32);
  expect(deriveKey(SECRET, 'cursor')).toEqual(deriveKey(SECRET, 'cursor'));
  expect(deriveKey(SECRET, 'cursor')).not.toEqual(deriveKey(SECRET, 'session'));
});
