import { expect, test } from 'vitest';
import { inTurn, places } from '../../server/platform/child/turns.rules.ts';

/** Work that ends when it is told to. */
function held(order: string[], name: string, fails = false) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const work = () => {
    order.push(name);
    return promise;
  };
  return { work, end: () => (fails ? reject(new Error(name)) : resolve(name)) };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the work of one account waits for its own, in the order asked for, and for nobody else’s', async () => {
  const order: string[] = [];
  const [first, second, other] = [held(order, 'first'), held(order, 'second'), held(order, 'other')];
  const done = [inTurn('a', first.work), inTurn('a', second.work), inTurn('b', other.work)];
  await settled();
  expect(order).toEqual(['first', 'other']);
  for (const one of [first, second, other]) one.end();
  expect(await Promise.all(done)).toEqual(['first', 'second', 'other']);
  expect(order).toEqual(['first', 'other', 'second']);
});

test('work that fails keeps nobody from a turn', async () => {
  const order: string[] = [];
  const [first, second] = [held(order, 'first', true), held(order, 'second')];
  const failing = inTurn('a', first.work);
  const next = inTurn('a', second.work);
  first.end();
  second.end();
  await expect(failing).rejects.toThrow('first');
  expect(await next).toBe('second');
});

test('of two places each takes one work at a time, and the line says how many wait', async () => {
  const order: string[] = [];
  const works = ['first', 'second', 'third', 'fourth'].map((name) => held(order, name, name === 'second'));
  const two = places(2);
  const done = works.map(({ work }) => two.use(work));
  await settled();
  expect([order, two.waiting()]).toEqual([['first', 'second'], 2]);
  works[1]?.end();
  await expect(done[1]).rejects.toThrow('second');
  await settled();
  expect([order, two.waiting()]).toEqual([['first', 'second', 'third'], 1]);
  for (const { end } of works) end();
  await done[3];
  expect(two.waiting()).toBe(0);
});
