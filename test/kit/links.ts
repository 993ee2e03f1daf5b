import { v7 as uuidv7 } from 'uuid';
import { Account, linkToken, SingleUseLink } from '../../server/modules/account/index.ts';
import type { TestServer } from './server.ts';

/** Makes a link of an account, as the server does before it mails it; gives its number and what stands after its #. */
export async function addLink(
  server: TestServer,
  accountId: string,
  purpose: SingleUseLink['purpose'],
  { minutes = 30, address = null }: { minutes?: number; address?: string | null } = {},
): Promise<{ id: string; token: string }> {
  const em = server.orm.em.fork();
  const id = uuidv7();
  const account = em.getReference(Account, accountId);
  const expiresAt = new Date(server.now.getTime() + minutes * 60_000);
  em.create(SingleUseLink, { id, account, purpose, address, createdAt: server.now, expiresAt, usedAt: null });
  await em.flush();
  return { id, token: linkToken(server.config.appSecrets[0], id, purpose) };
}
