import { mutation } from '../../platform/mutation.ts';
import { field } from '../../platform/payload.ts';
import { canManageStaff, Officer } from '../account/index.ts';
import { Mandate } from './mandate.entity.ts';
import { EndMandateInput, GrantMandateInput } from './mandate.inputs.ts';
import { endMandate, grantMandate } from './mandate.service.ts';

export const mandateMutations = [
  mutation({
    name: 'grantMandate',
    description:
      'Administrators: gives an officer of the academy a mandate, which is a right beyond the portfolio. Nobody gives one to oneself; the officer gets a mail.',
    input: GrantMandateInput,
    payload: {
      description: 'The mandate that was given.',
      fields: {
        mandate: field(Mandate, 'The mandate; null when refused.'),
        officer: field(Officer, 'The officer who has it; null when refused.'),
      },
    },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: grantMandate,
  }),
  mutation({
    name: 'endMandate',
    description:
      'Administrators: ends a mandate of an officer of the academy, at once or on a day. The record of it stays; the officer gets a mail.',
    input: EndMandateInput,
    payload: {
      description: 'The mandate that was ended.',
      fields: {
        mandate: field(Mandate, 'The mandate with its last day; null when refused.'),
        officer: field(Officer, 'The officer who had it; null when refused.'),
      },
    },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: endMandate,
  }),
];
