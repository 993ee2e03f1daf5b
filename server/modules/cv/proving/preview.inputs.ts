import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { UserError } from '../../../platform/graphql/types.ts';
import { CareerPerspective } from '../../career/index.ts';
import { Diploma, DiplomaCode, Dossier } from '../../dossier/index.ts';
import { CvEntryInput } from '../kind/entry-form.ts';

@InputType({ description: 'An entry of the own CV that is not written yet.' })
export class PreviewCvEntryInput {
  @Field(() => CvEntryInput, { description: 'What it would say.' })
  entry!: object;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the entry that would say so; a new one when absent.',
  })
  entryId?: string | null;
}

@ObjectType({
  description: 'A diploma that the file would get of an entry, once an officer has verified it.',
})
class PreviewedDiploma {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day it was obtained, the last one that is meant; null when the entry does not say.',
  })
  obtainedOn!: string | null;

  @Field(() => DiplomaCode, {
    nullable: true,
    description: 'What it stands for in the conditions of a career; null where no rule asks for it.',
  })
  code!: DiplomaCode | null;

  @Field(() => Diploma, {
    nullable: true,
    description:
      'The diploma that the file has already, of which the CV would be another source; null for a new one.',
  })
  joins!: Diploma | null;
}

@ObjectType({ description: 'A perspective of the career that a verified entry would open or move.' })
class MovedPerspective {
  @Field(() => String, { description: 'Its key, such as AGREG_INTERNE.' })
  key!: string;

  @Field(() => String, { description: 'Its name, in the language of the request.' })
  title!: string;

  @Field(() => CareerPerspective, {
    nullable: true,
    description: 'As it stands without the entry; null for a perspective that only the entry brings.',
  })
  before!: CareerPerspective | null;

  @Field(() => CareerPerspective, { description: 'As it would stand with the entry verified.' })
  after!: CareerPerspective;
}

@ObjectType({
  description:
    'What an entry would do to the file and the career, once an officer has verified it. Nothing is written.',
})
export class CvEntryPreview {
  @Field(() => Dossier, { description: 'The file as it is.' })
  before!: Dossier;

  @Field(() => PreviewedDiploma, {
    nullable: true,
    description:
      'The diploma that would be recorded; null where the entry proves none, and while it is refused.',
  })
  diploma!: PreviewedDiploma | null;

  @Field(() => [MovedPerspective], {
    description: 'The perspectives that would stand otherwise; empty where none would.',
  })
  perspectives!: MovedPerspective[];

  @Field(() => [UserError], {
    description: 'Everything that the entry would be refused for as it is; empty when it could be written.',
  })
  errors!: UserError[];
}
