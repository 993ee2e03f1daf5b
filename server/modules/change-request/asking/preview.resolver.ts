import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { UserError } from '../../../platform/graphql/types.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { CareerPerspective } from '../../career/index.ts';
import { ChangeProposalInput, RequiredDocument } from '../../change-kind/index.ts';
import { Dossier } from '../../dossier/index.ts';
import { ChangeWarning } from '../record/warnings.ts';
import { previewed } from './preview.service.ts';

@ObjectType({ description: 'A value of the file that a change would move.' })
class PreviewedChange {
  @Field(() => String, {
    description:
      'Which one, as the file is read, such as dossier.address; teacher.careerPerspectives.NEXT_ECHELON is the day of the next échelon.',
  })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the file says, in words; null where it says nothing.',
  })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'What it would say; null where nothing is left.' })
  to!: string | null;
}

@ObjectType({
  description: 'What a change would do, if it were approved as it is asked for. Nothing is written.',
})
class ChangePreview {
  @Field(() => Dossier, { description: 'The file as it is.' })
  before!: Dossier;

  @Field(() => [PreviewedChange], {
    description: 'What would be another value; empty where the decision alone is recorded.',
  })
  changes!: PreviewedChange[];

  @Field(() => [CareerPerspective], {
    description:
      'What the law would open then, the next échelon with its day and its pay first; empty where no step of the career is in force.',
  })
  perspectives!: CareerPerspective[];

  @Field(() => [RequiredDocument], { description: 'The documents to join.' })
  missingDocuments!: RequiredDocument[];

  @Field(() => [UserError], {
    description:
      'Everything that the request would be refused for as it is, but for its proof; empty when it could be sent.',
  })
  errors!: UserError[];

  @Field(() => [ChangeWarning], {
    description:
      'What to look at before it is sent, without keeping it back; empty while what it says is wrong.',
  })
  warnings!: ChangeWarning[];
}

/** Teachers ask for changes. */
const asksForChanges = ({ role }: Viewer) => role === 'TEACHER';

@Resolver()
export class PreviewResolver {
  @Allowed(asksForChanges)
  @Query(() => ChangePreview, {
    description:
      'Teachers: what a change of situation would do to their own file and career, before it is sent. By POST alone, since the change is personal.',
  })
  previewChange(
    @Arg('change', () => ChangeProposalInput, { description: 'The change that would be asked for.' })
    change: object,
    @Arg('effectiveFrom', () => GraphQLDate, {
      nullable: true,
      description: 'From which day on; absent where the kind takes none.',
    })
    effectiveFrom: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    return previewed(context, { change, effectiveFrom: effectiveFrom ?? null });
  }
}
