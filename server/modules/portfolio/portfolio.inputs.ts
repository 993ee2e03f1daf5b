import { Field, ID, InputType, Int } from 'type-graphql';
import { TeachingDegree } from '../teacher/index.ts';

@InputType({
  description:
    'Which teachers of one’s academy: all the conditions given must hold, and at least one must be given. The corps is of the file: that it was asked for is recorded for each teacher it was asked of (`Dossier.accessLog`). Name, managing department, degree and correspondent are of the directory, and are not.',
})
export class TeacherSelection {
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of corps of the latest career step, such as ["PE", "CERTIFIE"].',
  })
  corpsCodes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of managing departments of the academy, such as ["28", "45"].',
  })
  departmentCodes?: string[] | null;

  @Field(() => TeachingDegree, { nullable: true, description: 'First or second degree.' })
  degree?: TeachingDegree | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The first of a range of shown family names, included; accents and case do not matter, such as “A” or “Dupont”.',
  })
  nameFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The last of a range of shown family names: every name that begins with it is included, so “D” takes Dupont in.',
  })
  nameTo?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Global ids of teachers, 5,000 at most; each must be of the academy.',
  })
  teacherIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of their correspondent so far: alone, it hands a whole portfolio over.',
  })
  currentOfficerId?: string | null;
}

@InputType({ description: 'Which teachers are handed to which officer.' })
export class AssignPortfolioInput {
  @Field(() => ID, {
    description:
      'The global id of the officer who becomes their correspondent: of the academy, and not with a closed account. One known from the HR base who has no account yet will do.',
  })
  officerId!: string;

  @Field(() => TeacherSelection, { description: 'Which teachers.' })
  selection!: TeacherSelection;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: a preview, which answers the same and changes nothing.',
  })
  dryRun?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The `count` of the preview: when it is another one by now, SELECTION_CHANGED, and nothing changes.',
  })
  expectedCount?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in at most 500 characters; each teacher reads it in the record of one’s own file.',
  })
  reason?: string | null;
}
