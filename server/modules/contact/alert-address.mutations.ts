import { after } from '../../platform/mutate.ts';
import { GraphQLEmailAddress } from '../../platform/graphql/scalars.ts';
import { mutation } from '../../platform/mutation.ts';
import { field } from '../../platform/payload.ts';
import {
  ChangeAlertEmailInput,
  ConfirmAlertEmailInput,
  UndoAlertEmailChangeInput,
} from './alert-address.inputs.ts';
import {
  changeAlertEmail,
  checkConfirmation,
  checkUndo,
  confirmAlertEmail,
  proveAlertChange,
  undoAlertEmailChange,
} from './alert-address.service.ts';
import { hasMailbox, Mailbox } from '../message/index.ts';

const alertEmail = field(GraphQLEmailAddress, 'The address; null when refused.');

export const alertAddressMutations = [
  mutation({
    name: 'changeAlertEmail',
    description:
      'Teachers: asks that alert mails go to another address. It gets a link, valid 24 hours, and counts once that is followed; the present address is told.',
    input: ChangeAlertEmailInput,
    payload: {
      description: 'The mailbox after the change.',
      fields: {
        mailbox: field(Mailbox, 'With its addresses; null when refused.'),
      },
    },
    allow: hasMailbox,
    checksSecret: true,
    openToReaders: true,
    run: after(proveAlertChange, changeAlertEmail),
  }),
  mutation({
    name: 'confirmAlertEmail',
    description:
      'Confirms an alert address by the link sent to it, signed in or not. The former address is told and can take it back for 14 days.',
    input: ConfirmAlertEmailInput,
    payload: { description: 'Where alerts go now.', fields: { alertEmail } },
    allow: 'EVERYBODY',
    checksSecret: true,
    openToReaders: true,
    run: after(checkConfirmation, confirmAlertEmail),
  }),
  mutation({
    name: 'undoAlertEmailChange',
    description:
      'Takes a change of alert address back by the link sent to the former one, signed in or not. Both addresses are told.',
    input: UndoAlertEmailChangeInput,
    payload: { description: 'Where alerts go again.', fields: { alertEmail } },
    allow: 'EVERYBODY',
    checksSecret: true,
    openToReaders: true,
    run: after(checkUndo, undoAlertEmailChange),
  }),
];
