import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requireThat } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import {
  changeAlertEmail,
  checkConfirmation,
  checkUndo,
  confirmAlertEmail,
  proveAlertChange,
  undoAlertEmailChange,
} from './alert-address.service.ts';
import {
  ChangeAlertEmailInput,
  ChangeAlertEmailPayload,
  ConfirmAlertEmailInput,
  ConfirmAlertEmailPayload,
  UndoAlertEmailChangeInput,
  UndoAlertEmailChangePayload,
} from './alert-address.inputs.ts';
import { hasMailbox } from './message.policy.ts';

const input = { description: 'The one argument of the mutation.' };

@Resolver()
export class AlertAddressResolver {
  @Mutation(() => ChangeAlertEmailPayload, {
    nullable: true,
    description:
      'Teachers: asks that alert mails go to another address. It gets a link, valid 24 hours, and counts once that is followed; the present address is told.',
  })
  changeAlertEmail(
    @Arg('input', () => ChangeAlertEmailInput, input) given: ChangeAlertEmailInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, hasMailbox);
    return mutate(context, 'changeAlertEmail', given, changeAlertEmail, proveAlertChange);
  }

  @Mutation(() => ConfirmAlertEmailPayload, {
    nullable: true,
    description:
      'Confirms an alert address by the link sent to it, signed in or not. The former address is told and can take it back for 14 days.',
  })
  confirmAlertEmail(
    @Arg('input', () => ConfirmAlertEmailInput, input) given: ConfirmAlertEmailInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'confirmAlertEmail', given, confirmAlertEmail, checkConfirmation);
  }

  @Mutation(() => UndoAlertEmailChangePayload, {
    nullable: true,
    description:
      'Takes a change of alert address back by the link sent to the former one, signed in or not. Both addresses are told.',
  })
  undoAlertEmailChange(
    @Arg('input', () => UndoAlertEmailChangeInput, input) given: UndoAlertEmailChangeInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'undoAlertEmailChange', given, undoAlertEmailChange, checkUndo);
  }
}
