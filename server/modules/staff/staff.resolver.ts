import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requireThat } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import { acceptInvitation, prepareAcceptance } from './acceptance.service.ts';
import { inviteOfficer } from './invitation.service.ts';
import { closeAccount, resetSecondFactor } from './people.service.ts';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  CloseAccountInput,
  CloseAccountPayload,
  InviteOfficerInput,
  InviteOfficerPayload,
  ResetSecondFactorInput,
  ResetSecondFactorPayload,
} from './staff.inputs.ts';
import { canManageStaff } from './staff.policy.ts';

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
    description: 'Administrators: closes the account of an officer whose portfolio is empty.',
  })
  closeAccount(
    @Arg('input', () => CloseAccountInput, input) given: CloseAccountInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'closeAccount', given, closeAccount);
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
