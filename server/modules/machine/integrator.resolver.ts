import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { requireThat } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import { Integrator } from './integrator.entity.ts';
import {
  AuthenticateClientInput,
  AuthenticateClientPayload,
  CloseIntegratorPayload,
  CreateIntegratorInput,
  CreateIntegratorPayload,
  IntegratorInput,
  RenewClientSecretPayload,
} from './integrator.inputs.ts';
import { integratorsList } from './integrator.reads.ts';
import {
  authenticateClient,
  checkClient,
  closeIntegrator,
  createIntegrator,
  renewClientSecret,
} from './integrator.service.ts';
import { canManageStaff } from '../account/index.ts';

const input = { description: 'The one argument of the mutation.' };

@Resolver()
export class IntegratorResolver {
  @Query(() => [Integrator], {
    description: 'Administrators: the machines of the academy that may ask for tokens, by name.',
  })
  integrators(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): unknown {
    requireThat(context, canManageStaff);
    return context.reader.list(context, info, integratorsList);
  }

  @Mutation(() => CreateIntegratorPayload, {
    nullable: true,
    description: 'Administrators: makes a machine of the academy, with the grants it needs and no more.',
  })
  createIntegrator(
    @Arg('input', () => CreateIntegratorInput, input) given: CreateIntegratorInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'createIntegrator', given, createIntegrator);
  }

  @Mutation(() => RenewClientSecretPayload, {
    nullable: true,
    description: 'Administrators: gives a machine a new secret; the former one works for 7 more days.',
  })
  renewClientSecret(
    @Arg('input', () => IntegratorInput, input) given: IntegratorInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'renewClientSecret', given, renewClientSecret);
  }

  @Mutation(() => CloseIntegratorPayload, {
    nullable: true,
    description: 'Administrators: closes a machine, for ever.',
  })
  closeIntegrator(
    @Arg('input', () => IntegratorInput, input) given: IntegratorInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'closeIntegrator', given, closeIntegrator);
  }

  @Mutation(() => AuthenticateClientPayload, {
    nullable: true,
    description: 'Machines: a token for a client id and secret. The same as POST /oauth/token.',
  })
  authenticateClient(
    @Arg('input', () => AuthenticateClientInput, input) given: AuthenticateClientInput,
    @Ctx() context: Context,
  ): unknown {
    return mutate(context, 'authenticateClient', given, authenticateClient, checkClient);
  }
}
