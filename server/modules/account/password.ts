import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id as the OWASP cheat sheet sets it (2024): 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash that nothing opens: verified when there is none, so that an unknown account takes the same time. */
let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), parameters);
}

/** Whether a password opens a hash; with no hash, spends the same time and answers no. */
export async function passwordOpens(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(32).toString('hex'));
  const opens = await verify(passwordHash ?? (await decoy), password.normalize('NFC')).catch(() => false);
  return opens && passwordHash !== null;
}
