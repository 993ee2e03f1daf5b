import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionTypes } from '../../platform/graphql/types.ts';
import { Teacher } from '../teacher/index.ts';
import { Mailbox, Message } from './message.entity.ts';
import { MessagesArgs } from './message.inputs.ts';

const MessageConnection = connectionTypes(() => Message, 'Message', 'messages');

/** The field that this module adds to a teacher; how it reads stands in message.reads.ts. */
@Resolver(() => Teacher)
export class TeacherMailboxResolver {
  @FieldResolver(() => Mailbox, {
    description: 'The mailbox (votre courrier); empty and without addresses for anyone but the teacher.',
  })
  mailbox(): undefined {
    return undefined;
  }
}

/** Declares the list of the mailbox; no function here runs. */
@Resolver(() => Mailbox)
export class MailboxResolver {
  @FieldResolver(() => MessageConnection, { description: 'The messages, newest first.' })
  messages(@Args(() => MessagesArgs) _args: MessagesArgs): undefined {
    return undefined;
  }
}
