import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allowed, requireSignedIn } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate, type Viewer } from '../../platform/viewer.ts';
import { ChangeKind } from './declare/change-kind.ts';
import { factsOfAccount } from './facts.ts';
import { ChangeKindInfo, kindInWords } from './kind-info.ts';
import { requestKinds } from './kinds.ts';

/** Teachers ask for changes. */
const asksForChanges = ({ role }: Viewer) => role === 'TEACHER';

@Resolver()
export class ChangeKindsResolver {
  @Allowed(asksForChanges)
  @Query(() => [ChangeKindInfo], {
    description:
      'Teachers: the changes of situation that they may ask for, each with its form, its documents, who decides and what silence means.',
  })
  async changeKinds(
    @Arg('kinds', () => [ChangeKind], {
      nullable: true,
      description:
        'Only these; all when absent. Those that are not asked for by a request are not in the list.',
    })
    kinds: readonly ChangeKind[] | null,
    @Ctx() context: Context,
  ): Promise<ChangeKindInfo[]> {
    const { accountId } = requireSignedIn(context);
    const sql = sqlOfEntityManager(context.em);
    const known = await factsOfAccount(sql, accountId, parisDate(context.now()));
    if (!known) throw new RequestError('FORBIDDEN');
    return requestKinds
      .filter(({ code }) => kinds?.includes(code) ?? true)
      .map((kind) => kindInWords(kind, known, context.locale));
  }
}
