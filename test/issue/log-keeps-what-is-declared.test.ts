import { expect, test } from 'vitest';
import { createLogger, forRequest, type Fields, type Logger } from '../../server/platform/log.ts';

function listen(): { log: Logger; lines: string[] } {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  return { log: createLogger({ level: 'info', readable: false, destination }), lines };
}

/** As a library, or a cast, hands a line to the log: with whatever fields. */
const undeclared = (fields: object) => fields as Fields;

test('a field that nobody has declared never reaches a line, at no depth', () => {
  const { log, lines } = listen();
  const held = { messageBody: 'canary', cvText: ['canary'], 'canary@example.org': true };
  log.info(undeclared(held), 'at the top');
  log.info(undeclared({ fields: held }), 'one level down');
  log.info(undeclared({ fields: [{ of: { by: held } }] }), 'in a list, three levels down');
  log.info(undeclared({ by: { of: { by: { of: { by: { of: { by: held } } } } } } }), 'at any depth');
  forRequest(log, 'r-42').warn(undeclared(held), 'of a request');
  expect(lines).toHaveLength(5);
  expect(lines.join('')).not.toContain('canary');
});

test('what is declared reaches the line, nested in what is declared as well', () => {
  const { log, lines } = listen();
  log.info({ codes: ['NOT_FOUND'], account: null, of: { by: 3 } }, 'refused');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    codes: ['NOT_FOUND'],
    account: null,
    of: { by: 3 },
    msg: 'refused',
  });
});

test('an error that comes without words is no message: what it was holding stays out', () => {
  const { log, lines } = listen();
  const fault = Object.assign(new Error(`duplicate key: 'canary'`), { code: '23505', detail: 'canary' });
  const write = log.error as unknown as (...line: unknown[]) => void;
  write.call(log, { err: fault });
  write.call(log, fault);
  write.call(log, { err: { holding: 'canary', code: '23505' } });
  write.call(log, 'said with %s', 'canary');
  expect(lines).toHaveLength(4);
  expect(lines.join('')).toContain('23505');
  expect(lines.join('')).not.toContain('canary');
});

test('a field that nobody has declared, and a line without words, do not compile', () => {
  const { log } = listen();
  const neverRuns = () => {
    log.info({ account: 'a1', ip: '192.0.2.1' }, 'signed in');
    // @ts-expect-error -- a name is not declared
    log.info({ username: 'jlabert' }, 'signed in');
    // @ts-expect-error -- nor inside of what is
    log.info({ fields: { messageBody: 'Bonjour' } }, 'a message was sent');
    // @ts-expect-error -- an error has no words of ours
    log.error({ err: new Error('Key (email)=(…)') });
  };
  expect(neverRuns).toBeTypeOf('function');
});
