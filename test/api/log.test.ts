import { expect, test } from 'vitest';
import { createLogger, forRequest, type Fields, type Logger } from '../../server/platform/log.ts';

function listen(readable = false): { log: Logger; lines: string[] } {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  return { log: createLogger({ level: 'info', readable, destination }), lines };
}

test('what opens a door or names a person never reaches the log', () => {
  const { log, lines } = listen();
  const canary = {
    password: 'canary',
    email: 'canary',
    numen: 'canary',
    token: 'canary',
    currentPassword: 'canary',
    newPassword: 'canary',
    oneTimePassword: 'canary',
    secondFactorCode: 'canary',
    recoveryCodes: ['canary'],
    otpauthUri: 'canary',
    clientSecret: 'canary',
    refreshToken: 'canary',
    alertEmail: 'canary',
    'set-cookie': 'canary',
  };
  const undeclared = (fields: object) => fields as Fields;
  log.info(undeclared(canary), 'at the top');
  log.info(undeclared({ input: canary }), 'one level down');
  const headers = { authorization: 'canary', cookie: 'canary' };
  log.info(undeclared({ request: { headers, variables: { a: 'canary' } } }), 'two');
  expect(lines).toHaveLength(3);
  expect(lines.join('')).not.toContain('canary');
});

test('a database error keeps its code and loses the values it quotes', () => {
  const { log, lines } = listen();
  const statement = `insert into teacher values ('canary', 'it''s canary') - invalid input syntax for type uuid: "canary"`;
  const err = Object.assign(new Error(statement), {
    code: '22P02',
    detail: 'Key (email)=(canary) already exists.',
  });
  log.error({ err: new Error('the import failed', { cause: err }) }, 'import');
  expect(lines.join('')).toContain('22P02');
  expect(lines.join('')).not.toContain('canary');
});

test('credentials in a URL are cut out of messages', () => {
  const { log, lines } = listen();
  log.error({ err: new Error('cannot reach postgresql://ann:canary@db:5432/iprof') }, 'fault');
  expect(lines.join('')).toContain('postgresql://…@db:5432/iprof');
  expect(lines.join('')).not.toContain('canary');
});

test('in production every entry is one JSON line, which carries the id of its request', () => {
  const { log, lines } = listen();
  forRequest(log, 'r-42').warn({ runs: 3 }, 'slow');
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    requestId: 'r-42',
    runs: 3,
    msg: 'slow',
  });
});

test('in development a person can read it', () => {
  const { log, lines } = listen(true);
  forRequest(log, 'r-42').info({ teachers: 200 }, 'the demo academy is ready');
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d INFO  the demo academy is ready \[r-42\] \{"teachers":200\}\n$/);
});
