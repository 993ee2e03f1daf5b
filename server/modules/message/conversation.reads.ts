import { Int } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/types.ts';
import { connection, count, open, order, readable, shown } from '../../platform/read/declare.ts';
import type { Args, BindArgs, Reach, Readable, TableRef } from '../../platform/read/model.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';
import { Conversation } from './conversation.entity.ts';
import { canAnswer, isInCharge, nobodyAnswers } from './conversation/charge.ts';
import type { ConversationFilter } from './conversation/conversation.inputs.ts';
import { Message } from './message.entity.ts';
import { edges, MessageConnection, unread } from './message.reads.ts';

const oldestFirst = order(
  'OLDEST',
  [
    ['sentAt', 'timestamptz'],
    ['id', 'uuid'],
  ],
  'asc',
);

export const conversationReads: readonly Readable[] = [
  readable(Conversation, {
    prefix: 'cnv',
    scope: (viewer, t, bind) => {
      const columns = { kind: t.col('kind'), teacher: t.col('teacher'), inCharge: t.col('inCharge') };
      const charged = () =>
        isInCharge(
          columns,
          bind((r) => r.viewer?.portfolios, 'uuid[]'),
        );
      switch (viewer.role) {
        case 'TEACHER':
          return `${t.col('teacher')} = (select own.id from teacher own where own.account_id = ${bind((r) => r.viewer?.accountId, 'uuid')})`;
        case 'OFFICER':
          return charged();
        case 'ADMINISTRATOR':
          // That somebody is waiting, and nobody can answer: not what was written.
          return `(${charged()} or (${t.col('academy')} = ${bind((r) => r.viewer?.academyId, 'uuid')}
            and ${nobodyAnswers(columns)}))`;
        case 'INTEGRATOR':
          return 'false';
      }
    },
    // Few were handed over, and no index gives them in order.
    sorts: (_viewer, args) => isHandedOver(args),
    file: {
      key: 'teacher',
      listed: [
        'subject',
        'awaitsAnswerSince',
        'lastMessageAt',
        'snoozedUntil',
        'handedTo',
        'unreadCount',
        'messageCount',
        'place',
      ],
    },
    fields: {
      // Who answers sees whom; the file of the teacher has its own scope.
      teacher: open(Teacher, 'teacher'),
      handedTo: open(Officer, 'handedTo'),
      messageCount: shown(count(Message, { by: 'conversation' }), {
        type: Int,
        description: 'How many of its messages the viewer may read.',
      }),
      unreadCount: shown(count(Message, { by: 'conversation', where: unread }), {
        type: Int,
        description: 'How many of its messages the viewer’s side has received and not read.',
      }),
      messages: shown(connection(Message, { by: 'conversation', order: oldestFirst, edges }), {
        type: MessageConnection,
        args: PageArgs,
        description: 'Its messages, oldest first; empty for who may not read them.',
      }),
    },
  }),
];

const inTheirOrder = order(
  'WAITING',
  [
    ['place', 'bigint'],
    ['id', 'uuid'],
  ],
  'asc',
);

type Listed = TableRef<'awaitsAnswerSince' | 'snoozedUntil' | 'kind' | 'teacher' | 'inCharge' | 'handedTo'>;

/** Those of a list that the filter leaves: what was put off comes back on its day. */
function filtered(t: Listed, args: Args, bind: BindArgs): string {
  const filter = (args as { readonly filter?: ConversationFilter | null }).filter ?? {};
  const today = bind((_, request) => request.today, 'date');
  const conditions = [
    `${t.col('kind')} = 'PEOPLE'`,
    filter.snoozed
      ? `${t.col('snoozedUntil')} > ${today}`
      : `(${t.col('snoozedUntil')} is null or ${t.col('snoozedUntil')} <= ${today})`,
  ];
  if (filter.waiting != null)
    conditions.push(`${t.col('awaitsAnswerSince')} is ${filter.waiting ? 'not ' : ''}null`);
  return conditions.join(' and ');
}

const portfolios = (bind: BindArgs) => bind((_, request) => request.viewer?.portfolios, 'uuid[]');

/** Whose conversations a list holds, as its index finds them. */
type Charged = (t: Listed, bind: BindArgs) => Reach<'inCharge'>;
const ofOne: Charged = (t, bind) => ({
  where: `${t.col('inCharge')} = ${bind((_, request) => request.viewer?.officerId, 'uuid')}`,
});
const ofSeveral: Charged = (_t, bind) => ({ each: [['inCharge', portfolios(bind)]] });
/** Of nobody who can sign in, and one's own where an administrator is an officer as well. */
const ofNobody: Charged = (_t, bind) => ({
  each: [
    [
      'inCharge',
      `${portfolios(bind)} || array(select gone.id from officer gone
        where gone.academy_id = ${bind((_, request) => request.viewer?.academyId, 'uuid')} and not ${canAnswer('gone.id')})`,
    ],
  ],
});
/** Those that were handed to somebody else, in view of the correspondents. */
const handedOver: Charged = (t, bind) => ({
  where: `${t.col('handedTo')} is not null and exists (select 1 from teacher followed
    where followed.id = ${t.col('teacher')} and followed.correspondent_id = any(${portfolios(bind)}))`,
});
const isHandedOver = (args: Args) =>
  (args as { readonly filter?: ConversationFilter | null }).filter?.handedOver === true;

const listOf = (charged: Charged) =>
  connection(Conversation, {
    order: inTheirOrder,
    reach: (t, args, bind) => (isHandedOver(args) ? handedOver : charged)(t, bind),
    where: filtered,
  });
const lists = { one: listOf(ofOne), several: listOf(ofSeveral), nobody: listOf(ofNobody) };

/** The conversations that wait for somebody. */
export function conversationsOf({ role, portfolios: followed }: Viewer) {
  if (role === 'ADMINISTRATOR') return lists.nobody;
  return followed.length > 1 ? lists.several : lists.one;
}
