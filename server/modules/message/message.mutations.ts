import { mutation } from '../../platform/mutation.ts';
import { field } from '../../platform/payload.ts';
import { Mailbox, Message } from './message.entity.ts';
import { MarkMessagesReadInput, ReportMailBounceInput } from './message.inputs.ts';
import { canReportBounces, hasMailbox } from './message.policy.ts';
import { markMessagesRead, reportMailBounce } from './message.service.ts';

export const messageMutations = [
  mutation({
    name: 'markMessagesRead',
    description: 'Teachers: marks messages as read, all or none; those read already keep their date.',
    input: MarkMessagesReadInput,
    payload: {
      description: 'The messages that are read now.',
      fields: {
        messages: field([Message], 'In the order asked for; null when refused.'),
        mailbox: field(Mailbox, 'The mailbox with its new count; null when refused.'),
      },
    },
    allow: hasMailbox,
    checksSecret: false,
    openToReaders: false,
    run: markMessagesRead,
  }),
  mutation({
    name: 'reportMailBounce',
    description:
      'Machines with the grant REPORT_BOUNCES: an address refused a mail for good. Alerts to it fall back to the professional address; where it waited to be confirmed it is dropped. The mailbox says so.',
    input: ReportMailBounceInput,
    payload: {
      description: 'What became of the report.',
      fields: {
        accepted: field(
          Boolean,
          'True once taken, whether or not alerts went to the address; null when refused.',
        ),
      },
    },
    allow: canReportBounces,
    checksSecret: false,
    openToReaders: false,
    run: reportMailBounce,
  }),
];
