import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { requireThat } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { mutate } from '../../platform/mutation.ts';
import { ChangeHelpdeskInput, ChangeHelpdeskPayload } from './helpdesk.inputs.ts';
import { changeHelpdesk } from './helpdesk.service.ts';
import { canManageStaff } from '../account/index.ts';

@Resolver()
export class HelpdeskResolver {
  @Mutation(() => ChangeHelpdeskPayload, {
    nullable: true,
    description:
      'Administrators: changes where the helpdesk of the academy answers; everybody reads it with the academy.',
  })
  changeHelpdesk(
    @Arg('input', () => ChangeHelpdeskInput, { description: 'The one argument of the mutation.' })
    given: ChangeHelpdeskInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canManageStaff);
    return mutate(context, 'changeHelpdesk', given, changeHelpdesk);
  }
}
