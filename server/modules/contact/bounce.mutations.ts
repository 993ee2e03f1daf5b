import { mutation } from '../../platform/mutation.ts';
import { field } from '../../platform/payload.ts';
import { ReportMailBounceInput } from './bounce.inputs.ts';
import { reportMailBounce } from './bounce.service.ts';
import { canReportBounces } from './contact.policy.ts';

export const bounceMutations = [
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
