import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { inHashingQueue } from '../guard/hashing-queue.ts';

/** argon2id as the OWASP Password Storage Cheat Sheet sets it: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash that nothing opens: verified when there is none, so that an unknown account takes the same time. */
let decoy: Promise<string> | undefined;

/** @throws RequestError SIGN_IN_BUSY when too many hashes wait already */
export function hashPassword(password: string): Promise<string> {
  return inHashingQueue(() => hash(password.normalize('NFC'), parameters));
}

/**
 * Whether a password opens a hash; with no hash, spends the same time and answers no.
 * @throws RequestError SIGN_IN_BUSY when too many hashes wait already
 */
export async function passwordOpens(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hash(randomBytes(32).toString('hex'), parameters);
  const against = passwordHash ?? (await decoy);
  const opens = await inHashingQueue(() => verify(against, password.normalize('NFC')).catch(() => false));
  // Half a surrogate pair would open what was hashed with U+FFFD in its place.
  return opens && passwordHash !== null && password.isWellFormed();
}

/** Whether a hash was made with less than what is asked for today: the next sign-in makes it anew. */
export function isOutdated(passwordHash: string): boolean {
  const [, memory, time] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(passwordHash) ?? [];
  return !(Number(memory) >= parameters.memoryCost && Number(time) >= parameters.timeCost);
}
