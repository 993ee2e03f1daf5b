import { defineModule } from '../../platform/module.ts';
import { SingleUseLink } from './access.entity.ts';
import { Account, Officer } from './account.entity.ts';
import { SecondFactorStatus } from './second-factor.entity.ts';
import { RefreshToken, SessionRecord, SignIn } from './session.entity.ts';
import { accountReads } from './account.reads.ts';
import { secondFactorReads } from './second-factor.reads.ts';
import { AccountResolver, ViewerSecurityResolver, OpenSessionResolver } from './account.resolver.ts';
import { SecondFactorResolver } from './second-factor.resolver.ts';

const dayMs = 24 * 3_600_000;

export const accountModule = defineModule({
  entities: [SingleUseLink, Account, Officer, SecondFactorStatus, RefreshToken, SessionRecord, SignIn],
  reads: [...accountReads, ...secondFactorReads],
  resolvers: [AccountResolver, ViewerSecurityResolver, OpenSessionResolver, SecondFactorResolver],
  retention: [
    // Refresh tokens before their sessions, whose deletion would take them along one by one.
    { statement: 'delete from refresh_token where expires_at < ?', keptMs: 30 * dayMs },
    { statement: 'delete from session where expires_at < ?', keptMs: 30 * dayMs },
    // For a year, the holder of an account may be asked who signed in. Wrong tries, which anybody can make by the thousand,
    // stay for the six months that the CNIL asks for at least.
    { statement: 'delete from sign_in where at < ?', keptMs: 366 * dayMs },
    {
      statement: `delete from sign_in where outcome = 'WRONG_PASSWORD' and at < ?`,
      keptMs: 183 * dayMs,
    },
    // A day after the latest failure, a count starts again; a network's ends with its hour.
    { statement: 'delete from sign_in_throttle where last_at < ?', keptMs: 2 * dayMs },
    { statement: 'delete from network_throttle where hour < ?', keptMs: 2 * dayMs },
    { statement: 'delete from single_use_link where expires_at < ?', keptMs: 30 * dayMs },
    { statement: 'delete from one_time_password where expires_at < ?', keptMs: 30 * dayMs },
  ],
});
