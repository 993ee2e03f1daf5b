import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { letters, modules } from '../../server/app/modules.ts';
import { readText, root } from '../kit/readme.ts';

test('each fact about an account, and each about messages, has its letter', () => {
  const declared = [
    'account/account.events.ts',
    'courier/courier-fact.ts',
    'change-request/following/silence-fact.ts',
  ];
  const facts = declared.flatMap((path) => [
    ...readText(`server/modules/${path}`).matchAll(/readonly fact: '([A-Z_]+)'/g),
  ]);
  const written = new Set(letters.map(({ on }) => on));
  expect([...written].toSorted()).toEqual(facts.map(([, fact]) => fact).toSorted());
});

test('each letter has a kind of its own, and for one fact and one reader there is one letter, or the fact decides', () => {
  const kinds = letters.map(({ kind }) => kind);
  expect(kinds).toEqual([...new Set(kinds)]);
  const readers = letters.filter(({ when }) => !when).map(({ on, part }) => `${on} ${part}`);
  expect(readers).toEqual([...new Set(readers)]);
});

test('each file of letters is listed by its module', () => {
  const files = readdirSync(join(root, 'server/modules'), { recursive: true, encoding: 'utf8' });
  const declared = files
    .filter((path) => path.endsWith('.letters.ts'))
    .flatMap((path) => [...readText(`server/modules/${path}`).matchAll(/kind: '([A-Z_]+)'/g)])
    .map(([, kind]) => kind);
  expect(declared.length).toBeGreaterThan(10);
  const listed = modules.flatMap((module) => module.letters.map(({ kind }) => kind));
  expect(listed.toSorted()).toEqual(declared.toSorted());
});

test('an address that may be a stranger’s learns no name', () => {
  const toStrangers = letters.filter(({ toStranger }) => toStranger).map(({ kind }) => kind);
  expect(toStrangers.toSorted()).toEqual(['ALERT_EMAIL_LEFT', 'ALERT_EMAIL_PROOF']);
});
