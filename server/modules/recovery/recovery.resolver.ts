import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requireThat } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import { IssueOneTimePasswordInput, IssueOneTimePasswordPayload } from './letter.inputs.ts';
import { issueOneTimePassword } from './letter.service.ts';
import {
  RequestPasswordResetInput,
  RequestPasswordResetPayload,
  RequestUsernameReminderInput,
  RequestUsernameReminderPayload,
  ResetPasswordInput,
  ResetPasswordPayload,
} from './recovery.inputs.ts';
import { canIssueOneTimePasswords } from './recovery.policy.ts';
import { countRequest, requestPasswordReset, requestUsernameReminder } from './request.service.ts';
import { prepareReset, resetPassword } from './reset.service.ts';

const input = { description: 'The one argument of the mutation.' };

@Resolver()
export class RecoveryResolver {
  @Mutation(() => RequestUsernameReminderPayload, {
    nullable: true,
    description:
      'Anonymous, “SOS identifiant”: mails the username to the professional address. The answer never tells whether the account exists.',
  })
  requestUsernameReminder(
    @Arg('input', () => RequestUsernameReminderInput, input) given: RequestUsernameReminderInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'requestUsernameReminder', given, requestUsernameReminder, countRequest);
  }

  @Mutation(() => RequestPasswordResetPayload, {
    nullable: true,
    description:
      'Anonymous, “SOS mot de passe”: mails a link, valid 30 minutes, to the professional address. The answer never tells whether the account exists.',
  })
  requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput, input) given: RequestPasswordResetInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'requestPasswordReset', given, requestPasswordReset, countRequest);
  }

  @Mutation(() => ResetPasswordPayload, {
    nullable: true,
    description:
      'Replaces the password by the link that was mailed. All sessions end; a second factor stays as it is.',
  })
  resetPassword(
    @Arg('input', () => ResetPasswordInput, input) given: ResetPasswordInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'resetPassword', given, resetPassword, prepareReset);
  }

  @Mutation(() => IssueOneTimePasswordPayload, {
    nullable: true,
    description:
      'Officers for the teachers they follow, administrators for those of the academy: makes a password for a letter, valid 14 days. It stands in this answer alone; who asked for it and why is recorded.',
  })
  issueOneTimePassword(
    @Arg('input', () => IssueOneTimePasswordInput, input) given: IssueOneTimePasswordInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canIssueOneTimePasswords);
    return mutate(context, 'issueOneTimePassword', given, issueOneTimePassword);
  }
}
