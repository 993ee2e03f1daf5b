import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import { Viewer } from './account.entity.ts';
import { SecondFactorStatus } from './second-factor.entity.ts';
import {
  BeginSecondFactorInput,
  BeginSecondFactorPayload,
  ConfirmSecondFactorInput,
  ConfirmSecondFactorPayload,
  RemoveSecondFactorPayload,
  RenewRecoveryCodesPayload,
  SecondFactorProofInput,
} from './second-factor.inputs.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  countConfirmation,
  proveToBegin,
  proveToRemove,
  proveToRenewCodes,
  removeSecondFactor,
  renewRecoveryCodes,
} from './second-factor.service.ts';

const input = { description: 'The one argument of the mutation.' };

@Resolver(() => Viewer)
export class SecondFactorResolver {
  @FieldResolver(() => SecondFactorStatus, {
    description: 'How the account stands with a second factor.',
  })
  secondFactor(): undefined {
    return undefined;
  }

  @Mutation(() => BeginSecondFactorPayload, {
    nullable: true,
    description:
      'Gives the secret for an authenticator (TOTP, RFC 6238). It counts once confirmSecondFactor has seen a code.',
  })
  beginSecondFactor(
    @Arg('input', () => BeginSecondFactorInput, input) given: BeginSecondFactorInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'beginSecondFactor', given, beginSecondFactor, proveToBegin);
  }

  @Mutation(() => ConfirmSecondFactorPayload, {
    nullable: true,
    description:
      'Enrols the second factor with a first code, and gives the recovery codes. Other sessions end.',
  })
  confirmSecondFactor(
    @Arg('input', () => ConfirmSecondFactorInput, input) given: ConfirmSecondFactorInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'confirmSecondFactor', given, confirmSecondFactor, countConfirmation);
  }

  @Mutation(() => RemoveSecondFactorPayload, {
    nullable: true,
    description: 'Removes the second factor, where the role does not require one. Other sessions end.',
  })
  removeSecondFactor(
    @Arg('input', () => SecondFactorProofInput, input) given: SecondFactorProofInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'removeSecondFactor', given, removeSecondFactor, proveToRemove);
  }

  @Mutation(() => RenewRecoveryCodesPayload, {
    nullable: true,
    description: 'Gives ten new recovery codes; the former ones open nothing any more.',
  })
  renewRecoveryCodes(
    @Arg('input', () => SecondFactorProofInput, input) given: SecondFactorProofInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'renewRecoveryCodes', given, renewRecoveryCodes, proveToRenewCodes);
  }
}
