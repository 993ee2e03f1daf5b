import { expect, test } from 'vitest';
import { claimFaults, mostBytes, type Claimable } from '../../server/modules/attachment/attachment.rules.ts';

const file = (id: string, byteSize = 1, scan: Claimable['scan'] = 'CLEAN') => ({
  id,
  byteSize,
  scan,
  isFree: true,
});
const faults = (keys: readonly (string | null)[], ...found: Claimable[]) =>
  claimFaults(keys, new Map(found.map((one) => [one.id, one])), ['input', 'attachmentIds']);
const at = (place?: number) => ['input', 'attachmentIds', ...(place === undefined ? [] : [String(place)])];

test('ten files of five megabytes in total are claimed together', () => {
  const files = Array.from({ length: 10 }, (_, n) => file(`f${n}`, mostBytes / 10));
  expect(
    faults(
      files.map(({ id }) => id),
      ...files,
    ),
  ).toEqual([]);
});

test('an eleventh file is one too many, whatever its id', () => {
  const keys = Array.from({ length: 11 }, () => null);
  expect(faults(keys)).toEqual([{ code: 'TOO_MANY_ATTACHMENTS', path: at() }]);
});

test('one byte more than five megabytes in total is too much', () => {
  expect(faults(['a', 'b'], file('a', mostBytes), file('b'))).toEqual([
    { code: 'ATTACHMENTS_TOO_LARGE', path: at() },
  ]);
});

test('each file that is not there is named by its place, with the day after which it is deleted', () => {
  const detail = { fr: expect.stringContaining('après un jour'), en: expect.stringContaining('after a day') };
  expect(faults(['a', 'gone', null], file('a'))).toEqual([
    { code: 'NOT_FOUND', path: at(1), detail },
    { code: 'NOT_FOUND', path: at(2), detail },
  ]);
});

test('a file that is attached already, or named twice, is said to be taken', () => {
  expect(faults(['a', 'b', 'a'], file('a'), { ...file('b'), isFree: false })).toEqual([
    { code: 'ATTACHMENT_TAKEN', path: at(1) },
    { code: 'ATTACHMENT_TAKEN', path: at(2) },
  ]);
});

test('a file with a virus is refused, one that was not scanned yet is not', () => {
  expect(faults(['a', 'b'], file('a', 1, 'PENDING'), file('b', 1, 'REFUSED'))).toEqual([
    { code: 'ATTACHMENT_REFUSED', path: at(1) },
  ]);
});
