import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.ts';
import { GraphQLDateTime } from '../../../platform/graphql/scalars.ts';
import { Node } from '../../../platform/graphql/types.ts';
import { Officer } from '../../account/index.ts';
import { Dossier } from '../../dossier/index.ts';
import type { WordPath } from './paths.tables.ts';

export const KeptValue = enumOf(
  {
    OURS: 'The approved change stands; the HR base is to be corrected.',
    HR_BASE: 'What the HR base says counts from today on.',
  },
  'KeptValue',
  'Which of two values that contradict each other is kept.',
);
export type KeptValue = (typeof KeptValue)[keyof typeof KeptValue];

export const ImportConflictOutcome = enumOf(
  {
    OURS: 'The officer kept the approved change.',
    HR_BASE: 'The officer kept what the HR base says.',
    AGREED: 'The HR base says something else since, which contradicts no longer.',
  },
  'ImportConflictOutcome',
  'How a contradiction of the HR base ended.',
);
export type ImportConflictOutcome = (typeof ImportConflictOutcome)[keyof typeof ImportConflictOutcome];

@Entity({ tableName: 'import_conflict' })
@ObjectType({
  implements: Node,
  description:
    'A value of a file on which the HR base contradicts an approved change: it says neither what it said before nor what was approved. The approved change stands until the officer in charge settles it.',
})
export class ImportConflict extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => String, { description: 'Which value, as a path: such as dossier.address.' })
  @Property({ type: 'text' })
  path!: WordPath;

  @Property({ type: 'json', nullable: true })
  ours!: unknown;

  @Property({ type: 'json', nullable: true })
  theirs!: unknown;

  @Property({ type: 'uuid', nullable: true })
  requestId!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When the HR base first contradicted.' })
  @Property({ type: 'datetime' })
  since!: Date;

  @Field(() => GraphQLDateTime, {
    description: 'When the HR base last said something else: after `since` when it said a further value.',
  })
  @Property({ type: 'datetime' })
  changedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was settled; null while it waits.' })
  @Property({ type: 'datetime', nullable: true })
  settledAt!: Date | null;

  @Field(() => ImportConflictOutcome, { nullable: true, description: 'How it ended; null while it waits.' })
  @Property({ type: 'text', nullable: true })
  outcome!: ImportConflictOutcome | null;

  @ManyToOne(() => Officer, { nullable: true })
  settledBy!: Officer | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the officer.' })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;
}
