import { defineModule } from '../../platform/module.ts';
import { daysAfter, table } from '../../platform/sql/table.ts';
import { SingleUseLink } from './access.entity.ts';
import { Account, Officer } from './account.entity.ts';
import { SecondFactorStatus } from './second-factor.entity.ts';
import { RefreshToken, SessionRecord, SignIn } from './session.entity.ts';
import { accountReads } from './account.reads.ts';
import { secondFactorReads } from './second-factor.reads.ts';
import { AccountResolver } from './account.resolver.ts';
import { accountMutations } from './account.mutations.ts';
import { secondFactorMutations } from './second-factor.mutations.ts';
import { accountRefusals } from './account.refusals.ts';
import { accountEvents } from './account.events.ts';
import { alertJob } from './guard/record-fact.ts';
import { passwordChanged } from './letters/password-changed.letters.ts';
import { secondFactorEnrolled } from './letters/second-factor-enrolled.letters.ts';
import { secondFactorRemoved } from './letters/second-factor-removed.letters.ts';
import { secondFactorFailed } from './letters/second-factor-failed.letters.ts';
import { guardedChangeDecided } from './letters/guarded-change-decided.letters.ts';
import { guardedChangeSubmitted } from './letters/guarded-change-submitted.letters.ts';
import { recoveryCodeUsed } from './letters/recovery-code-used.letters.ts';

export const accountModule = defineModule({
  tables: [
    table('account', {
      entity: Account,
      academy: { column: 'academy_id' },
      person: {
        is: 'A_PERSON',
        secret: ['numen_digest', 'password_hash'],
        plain: ['role', 'locale', 'grants'],
      },
      kept: { as: 'the person, who may come back; a closed account opens nothing' },
      searched: [],
    }),
    table('officer', {
      entity: Officer,
      academy: { column: 'academy_id' },
      person: { from: 'account_id', of: 'account', plain: ['code'] },
      kept: { as: 'the decisions that name the officer' },
      searched: ['sort_name'],
    }),
    table('name_counter', {
      academy: { column: 'academy_id' },
      person: { none: 'how many bore a name, not who' },
      kept: { as: 'the promise that a name is never given twice' },
      searched: [],
    }),
    table('account_alias', {
      academy: { column: 'academy_id' },
      person: { from: 'account_id', of: 'account' },
      kept: { as: 'the promise that a name is never given to somebody else' },
      searched: [],
    }),
    // Before their sessions, whose deletion would take them along one by one.
    table('refresh_token', {
      entity: RefreshToken,
      academy: { from: 'session_id', of: 'session' },
      person: { from: 'session_id', of: 'session', secret: ['digest', 'successor'] },
      kept: [daysAfter('refresh_token', 'expires_at', 30)],
      searched: [],
    }),
    table('session', {
      entity: SessionRecord,
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account', secret: ['opening_digest'] },
      kept: [daysAfter('session', 'expires_at', 30)],
      searched: [],
    }),
    table('sign_in', {
      entity: SignIn,
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account', plain: ['outcome'] },
      // For a year, the holder of an account may be asked who signed in. Wrong tries, which anybody can make by the thousand,
      // stay for the six months that the CNIL asks for at least.
      kept: [daysAfter('sign_in', 'at', 366), daysAfter('sign_in', 'at', 183, "outcome = 'WRONG_PASSWORD'")],
      searched: [],
    }),
    // A day after the latest failure, a count starts again; a network's ends with its hour.
    table('sign_in_throttle', {
      academy: { none: 'names are counted whether or not they exist' },
      person: { none: 'keyed digests of what was typed' },
      kept: [daysAfter('sign_in_throttle', 'last_at', 2)],
      searched: [],
    }),
    table('network_throttle', {
      academy: { none: 'a network is of no academy' },
      person: { none: 'networks of many people' },
      kept: [daysAfter('network_throttle', 'hour', 2)],
      searched: [],
    }),
    table('single_use_link', {
      entity: SingleUseLink,
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account', plain: ['purpose'] },
      kept: [daysAfter('single_use_link', 'expires_at', 30)],
      searched: [],
    }),
    table('one_time_password', {
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account', secret: ['digest'] },
      kept: [daysAfter('one_time_password', 'expires_at', 30)],
      searched: [],
    }),
    table('second_factor', {
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account', secret: ['secret'] },
      kept: { as: 'the account, until its holder removes it' },
      searched: [],
    }),
    table('recovery_code', {
      academy: { from: 'account_id', of: 'account' },
      person: { from: 'account_id', of: 'account', secret: ['digest'] },
      kept: { as: 'the second factor that they stand in for' },
      searched: [],
    }),
  ],
  events: accountEvents,
  views: [SecondFactorStatus],
  reads: [...accountReads, ...secondFactorReads],
  resolvers: [AccountResolver],
  mutations: [...accountMutations, ...secondFactorMutations],
  refusals: accountRefusals,
  letters: [
    ...passwordChanged,
    ...secondFactorEnrolled,
    ...secondFactorRemoved,
    ...secondFactorFailed,
    ...recoveryCodeUsed,
    ...guardedChangeSubmitted,
    ...guardedChangeDecided,
  ],
  jobs: [alertJob],
});
