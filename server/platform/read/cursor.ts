import { createHmac, timingSafeEqual } from 'node:crypto';
import { badUserInput } from '../errors/errors.ts';
import type { CursorCodec } from './model.ts';

const version = 1;
const macBytes = 12;

/**
 * Cursors: versioned, signed, and tied to the order they were made for. `base64url(version, mac, JSON keys)`.
 * They hold the sort keys of a row that the reader has already seen, so they are signed rather than hidden.
 * @param keys of 32 bytes, derived for this purpose alone; the first signs, all verify
 */
export function cursorCodec(keys: readonly [Buffer, ...Buffer[]]): CursorCodec {
  const macOf = (key: Buffer, order: string, payload: string) =>
    createHmac('sha256', key).update(`${version}\n${order}\n${payload}`).digest().subarray(0, macBytes);
  return {
    encode(order, values) {
      const payload = JSON.stringify(values);
      return Buffer.concat([
        Buffer.of(version),
        macOf(keys[0], order, payload),
        Buffer.from(payload),
      ]).toString('base64url');
    },
    decode(order, cursor, argument) {
      const bytes = Buffer.from(cursor, 'base64url');
      const payload = bytes.subarray(1 + macBytes).toString();
      const isOurs =
        bytes[0] === version && bytes.length > 1 + macBytes && bytes.toString('base64url') === cursor;
      if (
        !isOurs ||
        !keys.some((key) => timingSafeEqual(bytes.subarray(1, 1 + macBytes), macOf(key, order, payload)))
      )
        throw badUserInput('INVALID_CURSOR', [argument]);
      return JSON.parse(payload) as unknown[];
    },
  };
}
