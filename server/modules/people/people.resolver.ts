import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requireThat } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import { acceptInvitation, prepareAcceptance } from './acceptance.service.ts';
import { inviteOfficer } from './invitation.service.ts';
import { sendPasswordReset } from './password-link.service.ts';
import { ChangeNumenInput, ChangeNumenPayload } from './numen.inputs.ts';
import { changeNumen, prepareNumen } from './numen.service.ts';
import { closeAccount, reopenAccount, resetSecondFactor } from './people.service.ts';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  CloseAccountInput,
  CloseAccountPayload,
  InviteOfficerInput,
  InviteOfficerPayload,
  ReopenAccountInput,
  ReopenAccountPayload,
  ResetSecondFactorInput,
  ResetSecondFactorPayload,
  SendPasswordResetInput,
  SendPasswordResetPayload,
} from './people.inputs.ts';
import { canManageStaff } from '../account/index.ts';

const input = { description: 'The one argument of the mutation.' };

@Resolver()
export class StaffResolver {
  @Mutation(() => InviteOfficerPayload, {
    nullable: true,
    description:
      'Administrators: invites an officer or administrator of the academy by mail. Invited again before accepting, the person gets a new link.',
  })
  inviteOfficer(
    @Arg('input', () => InviteOfficerInput, input) given: InviteOfficerInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'inviteOfficer', given, inviteOfficer);
  }

  @Mutation(() => AcceptInvitationPayload, {
    nullable: true,
    description: 'Opens the account of an invitation with a password of one’s own; then one signs in.',
  })
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, input) given: AcceptInvitationInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'acceptInvitation', given, acceptInvitation, prepareAcceptance);
  }

  @Mutation(() => CloseAccountPayload, {
    nullable: true,
    description:
      'Administrators: closes the account of a teacher who leaves, or of an officer whose portfolio is empty. Sessions end; the file stays.',
  })
  closeAccount(
    @Arg('input', () => CloseAccountInput, input) given: CloseAccountInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'closeAccount', given, closeAccount);
  }

  @Mutation(() => ReopenAccountPayload, {
    nullable: true,
    description:
      'Administrators: opens a closed account again, without what opened it before. A teacher asks for a link by requestPasswordReset, an officer gets an invitation.',
  })
  reopenAccount(
    @Arg('input', () => ReopenAccountInput, input) given: ReopenAccountInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'reopenAccount', given, reopenAccount);
  }

  @Mutation(() => ChangeNumenPayload, {
    nullable: true,
    description:
      'Administrators: moves the file of a teacher of the academy to another NUMEN, with its history and its account. A second file of the same person that has this NUMEN gives it up.',
  })
  changeNumen(
    @Arg('input', () => ChangeNumenInput, input) given: ChangeNumenInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'changeNumen', given, changeNumen, prepareNumen);
  }

  @Mutation(() => SendPasswordResetPayload, {
    nullable: true,
    description:
      'Administrators: mails an officer or administrator of the academy who lost the password a link, valid 30 minutes, to the professional address.',
  })
  sendPasswordReset(
    @Arg('input', () => SendPasswordResetInput, input) given: SendPasswordResetInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'sendPasswordReset', given, sendPasswordReset);
  }

  @Mutation(() => ResetSecondFactorPayload, {
    nullable: true,
    description: 'Administrators: removes the second factor of somebody of the academy who lost the device.',
  })
  resetSecondFactor(
    @Arg('input', () => ResetSecondFactorInput, input) given: ResetSecondFactorInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'resetSecondFactor', given, resetSecondFactor);
  }
}
