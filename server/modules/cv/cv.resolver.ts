import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, requireSignedIn } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import { GraphQLUrl } from '../../platform/graphql/scalars.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { CvEntry } from './cv-entry.entity.ts';
import { CvWorklistArgs } from './cv.inputs.ts';
import { CvEntryConnection } from './cv.reads.ts';
import { CvPdfArgs } from './paper/cv-paper.inputs.ts';
import { cvPdfAddress } from './paper/cv-paper.service.ts';
import { cvKindInWords, CvKindInfo } from './kind/kind-info.ts';
import { cvKinds } from './kind/kinds.ts';
import { readsCvs, recruits, reviewsCvs, writesCv } from './record/entry.policy.ts';
import { cvWorklistOf } from './reviewing/worklist.reads.ts';
import { checkSearch, CvSearchArgs } from './search/search.inputs.ts';
import { cvSearch } from './search/search.reads.ts';

@Resolver()
export class CvResolver {
  @Allowed('SIGNED_IN')
  @Query(() => CvEntry, {
    nullable: true,
    description: 'One entry of a CV by its id; null if you may not see it.',
  })
  async cvEntry(
    @Arg('id', () => ID, { description: 'The global id of the entry.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const key = keyOfGlobalId('cve', id);
    return key ? context.reader.one(context, info, 'CvEntry', key) : null;
  }

  @Allowed(readsCvs)
  @Query(() => GraphQLUrl, {
    nullable: true,
    description:
      'Where a CV is downloaded from as a PDF, within five minutes, by who is signed in now; null if you may read nothing of it. It is made when it is downloaded, of what you may read then.',
  })
  cvPdf(@Args(() => CvPdfArgs) args: CvPdfArgs, @Ctx() context: Context): Promise<string | null> {
    return cvPdfAddress(context, args);
  }

  @Allowed(writesCv)
  @Query(() => [CvKindInfo], {
    description: 'Teachers: the kinds of entries of a CV, each with the form that it is filled in by.',
  })
  async cvKinds(@Ctx() context: Context): Promise<CvKindInfo[]> {
    const birthDate = await birthDateOf(context);
    if (birthDate === null) throw new RequestError('FORBIDDEN');
    const asked = { birthDate, today: parisDate(context.now()) };
    return cvKinds.map((kind) => cvKindInWords(kind, asked, context.locale));
  }

  @Allowed(reviewsCvs)
  @Query(() => CvEntryConnection, {
    description:
      'Officers: the entries of CVs that wait for a review, of the teachers whom you follow or stand in for; oldest first.',
  })
  cvWorklist(
    @Args(() => CvWorklistArgs) _args: CvWorklistArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return context.reader.list(context, info, cvWorklistOf(requireSignedIn(context)));
  }

  @Allowed(recruits)
  @Query(() => CvEntryConnection, {
    description:
      'Officers with the mandate RECRUITS: the entries of CVs that are open to them, by their words, the best first; each that is shown is recorded in the file.',
  })
  searchCvs(
    @Args(() => CvSearchArgs) args: CvSearchArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    checkSearch(args);
    return context.reader.list(context, info, cvSearch);
  }
}

async function birthDateOf(context: Context): Promise<string | null> {
  const found = await sqlOfEntityManager(context.em)<string | undefined>(
    `select to_json(birth_date)::text as json from teacher where account_id = ($1::json #>> '{}')::uuid`,
    requireSignedIn(context).accountId,
  );
  return found ?? null;
}
