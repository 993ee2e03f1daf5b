import { v7 as uuidv7 } from 'uuid';
import { Account, openSession, SessionRecord, SignIn } from '../../server/modules/account/index.ts';
import type { Config } from '../../server/platform/config.ts';
import type { MutationContext } from '../../server/platform/context.ts';
import { createTokens, type Tokens } from '../../server/platform/crypto/tokens.ts';
import type { TestServer } from './server.ts';

const tokensOf = new WeakMap<Config, Promise<Tokens>>();

/**
 * The session that signing in opens, for tests about something else: the server's own code opens it, and nobody checks
 * the password, which takes 40 ms of a core.
 * @throws Error when the account is closed, or has no password yet
 */
export async function openedSession(
  { orm, config, now }: Pick<TestServer, 'orm' | 'config' | 'now'>,
  username: string,
) {
  const em = orm.em.fork();
  const account = await em.findOneOrFail(Account, { username, closedAt: null, passwordHash: { $ne: null } });
  account.locale = config.langDefault;
  const tokens = tokensOf.get(config) ?? createTokens(config.appSecrets);
  tokensOf.set(config, tokens);
  const caller = { ip: '127.0.0.1', userAgent: 'node' };
  const context = { em, now: () => now, tokens: await tokens, ...caller } as unknown as MutationContext;
  const { session, viewer } = await openSession(context, account);
  em.create(SignIn, {
    id: uuidv7(),
    account,
    at: now,
    outcome: 'SUCCEEDED',
    ...caller,
    session: em.getReference(SessionRecord, viewer.sessionId),
  });
  await em.flush();
  return session;
}
