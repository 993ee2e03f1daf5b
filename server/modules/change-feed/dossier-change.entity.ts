import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { GraphQLDate, GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Academy } from '../academy/index.ts';
import { Teacher } from '../teacher/index.ts';

/** A view over the events of files that changed: it holds which fields did, and no value. */
@Entity({ tableName: 'dossier_change' })
@ObjectType({
  description:
    'That a decision changed a file: which fields, and from which day on. The values are read from the file.',
})
export class DossierChange {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** The transaction of the change: with the id, the place in the order. */
  @Property({ type: 'text', columnType: 'xid8' })
  xact!: string;

  @ManyToOne(() => Academy, { nullable: true })
  academy!: Academy | null;

  @Field(() => Teacher, { description: 'Whose file it is.' })
  @ManyToOne(() => Teacher)
  teacher!: Teacher;

  @Field(() => GraphQLDateTime, { description: 'When the change was recorded.' })
  @Property({ type: 'datetime' })
  at!: Date;

  @Field(() => String, {
    description:
      'The kind of the request, such as ADRESSE; CV where an officer has reviewed an entry of the CV; CONFIDENTIEL where doctors alone may know it.',
  })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => [String], {
    description:
      'Which fields changed, such as ["dossier.address"]; ["dossier"] where doctors alone may know it: read the file again.',
  })
  @Property({ type: 'array', columnType: 'text[]' })
  paths!: string[];

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day from which the new values count, which may lie ahead; null: from the change on.',
  })
  @Property({ type: 'date', fieldName: 'counts_from', nullable: true })
  from!: string | null;
}
