import { GraphQLDateTime, GraphQLEmailAddress } from '../../platform/graphql/scalars.ts';
import { computed, extension, shown, throughGuarded } from '../../platform/read/declare.ts';
import type { ReadableExtension } from '../../platform/read/model.ts';
import { Account, Viewer } from '../account/index.ts';
import { Mailbox } from '../message/index.ts';
import type { Teacher } from '../teacher/index.ts';

/** Addresses are the teacher’s own: whoever else sees the mailbox finds none (why: `server/decisions/0008`). */
export const contactReads: readonly ReadableExtension[] = [
  extension<Account>(Viewer, {
    alertAddress: computed(
      Account,
      ['alertEmail', 'professionalEmail'],
      ([alert, professional]) => alert ?? professional,
    ),
  }),
  extension<Teacher>(Mailbox, {
    alertEmail: shown(throughGuarded('account', 'alertAddress'), {
      type: GraphQLEmailAddress,
      nullable: true,
      description:
        'Where alert mails go: the professional address until another one is confirmed; null for anyone but the teacher.',
    }),
    pendingAlertEmail: shown(throughGuarded('account', 'pendingAlertEmail'), {
      type: GraphQLEmailAddress,
      nullable: true,
      description:
        'The address that waits for its confirmation; null when none does, and for anyone but the teacher.',
    }),
    alertEmailBouncedAt: shown(throughGuarded('account', 'alertEmailBouncedAt'), {
      type: GraphQLDateTime,
      nullable: true,
      description:
        'When the alert address refused a mail and alerts fell back to the professional one; null once another is confirmed, and for anyone but the teacher.',
    }),
  }),
];
