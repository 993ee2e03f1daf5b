import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { requireThat } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { connectionTypes } from '../../platform/graphql/types.ts';
import { mutate } from '../../platform/mutation.ts';
import { Teacher } from '../teacher/index.ts';
import { Mailbox, Message } from './message.entity.ts';
import {
  MarkMessagesReadInput,
  MarkMessagesReadPayload,
  MessagesArgs,
  ReportMailBounceInput,
  ReportMailBouncePayload,
} from './message.inputs.ts';
import { canReportBounces, hasMailbox } from './message.policy.ts';
import { markMessagesRead, reportMailBounce } from './message.service.ts';

const MessageConnection = connectionTypes(() => Message, 'Message', 'messages');
const input = { description: 'The one argument of the mutation.' };

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

@Resolver()
export class MessageResolver {
  @Mutation(() => MarkMessagesReadPayload, {
    nullable: true,
    description: 'Teachers: marks messages as read, all or none; those read already keep their date.',
  })
  markMessagesRead(
    @Arg('input', () => MarkMessagesReadInput, input) given: MarkMessagesReadInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, hasMailbox);
    return mutate(context, 'markMessagesRead', given, markMessagesRead);
  }

  @Mutation(() => ReportMailBouncePayload, {
    nullable: true,
    description:
      'Machines with the grant REPORT_BOUNCES: an address refused a mail for good. Alerts to it fall back to the professional address; where it waited to be confirmed it is dropped. The mailbox says so.',
  })
  reportMailBounce(
    @Arg('input', () => ReportMailBounceInput, input) given: ReportMailBounceInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canReportBounces);
    return mutate(context, 'reportMailBounce', given, reportMailBounce);
  }
}
