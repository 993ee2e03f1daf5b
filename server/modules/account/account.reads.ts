import { column, computed, many, order, readable, shown } from '../../platform/read/declare.ts';
import { withinGrant, type Readable } from '../../platform/read/model.ts';
import { Account, Officer, Viewer } from './account.entity.ts';
import { SessionRecord, SignIn, SignInOutcome } from './session.entity.ts';

export const accountReads: readonly Readable[] = [
  readable(Account, {
    as: Viewer,
    prefix: 'vwr',
    scope: (_viewer, t, bind) => `${t.col('id')} = ${bind((r) => r.viewer?.accountId, 'uuid')}`,
    beforePasswordChange: true,
    personal: true,
    fields: {
      recentSignIns: shown(
        many(SignIn, {
          by: 'account',
          order: order(
            'LATEST',
            [
              ['at', 'timestamptz'],
              ['id', 'uuid'],
            ],
            'desc',
          ),
          // Each outcome by itself: anybody can make wrong tries, which must not push out what an intruder did.
          where: (t, _args, bind) =>
            `${t.col('id')} = any(array(select latest.id
             from unnest('{${Object.values(SignInOutcome).join(',')}}'::text[]) as ended (outcome), lateral (
               select one.id from sign_in one
               where one.account_id = ${bind((_a, r) => r.viewer?.accountId, 'uuid')} and one.outcome = ended.outcome
               order by one.at desc, one.id desc limit 20) latest))`,
        }),
        {
          type: [SignIn],
          description:
            'The latest tries to sign in to the account, newest first: 20 at most of each outcome, so that wrong tries, which anybody can make, push out no sign-in.',
        },
      ),
      sessions: shown(
        many(
          { type: 'OpenSession', entity: SessionRecord },
          {
            by: 'account',
            order: order(
              'LATEST',
              [
                ['seenAt', 'timestamptz'],
                ['id', 'uuid'],
              ],
              'desc',
            ),
          },
        ),
        {
          type: [SessionRecord],
          description: 'The devices on which the account is signed in, the one seen last first.',
        },
      ),
    },
  }),
  readable(SignIn, {
    scope: (_viewer, t, bind) => `${t.col('account')} = ${bind((r) => r.viewer?.accountId, 'uuid')}`,
    personal: true,
  }),
  readable(SessionRecord, {
    type: 'OpenSession',
    prefix: 'ses',
    // One that nobody can refresh any more is over, however long it might have lasted.
    scope: (_viewer, t, bind) =>
      `${t.col('account')} = ${bind((r) => r.viewer?.accountId, 'uuid')} and ${t.col('endedAt')} is null
       and exists (select 1 from refresh_token live where live.session_id = ${t.col('id')} and live.used_at is null
         and live.expires_at > ${bind((r) => r.now, 'timestamptz')})`,
    personal: true,
    fields: {
      openedAt: column('createdAt'),
      current: shown(
        computed(SessionRecord, ['id'], ([id], { viewer }) => id === viewer?.sessionId),
        { type: Boolean, description: 'Whether it is the session that asks.' },
      ),
    },
  }),
  readable(Officer, {
    prefix: 'off',
    // A teacher meets the one correspondent through one's own file; colleagues and administrators share the academy.
    scope: (viewer, t, bind) => {
      switch (viewer.role) {
        case 'OFFICER':
        case 'ADMINISTRATOR':
          return `${t.col('academy')} = ${bind((r) => r.viewer?.academyId, 'uuid')}`;
        case 'INTEGRATOR':
          return withinGrant(viewer, t.col('academy'), bind);
        case 'TEACHER':
          return `${t.col('id')} = (select own.correspondent_id from teacher own where own.account_id = ${bind((r) => r.viewer?.accountId, 'uuid')})`;
      }
    },
  }),
];
