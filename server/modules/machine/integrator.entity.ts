import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Grant } from '../../platform/viewer.ts';
import { Academy } from '../academy/index.ts';

registerEnumType(Grant, {
  name: 'Grant',
  description: 'What a machine may do.',
  valuesConfig: {
    IMPORT_TEACHERS: { description: 'Feeds the base: importTeachers.' },
    READ_FILES: { description: 'Reads the teachers of the academy and their files.' },
    REPORT_BOUNCES: { description: 'Tells which alert addresses refuse mail.' },
    READ_BANK_DETAILS: {
      description:
        'Beside READ_FILES: reads whole IBANs, to pay (BankAccount.iban). Each reading is recorded in the file.',
    },
    READ_CHANGES: { description: 'Follows what changed in the files of the academy: changes.' },
  },
});

/** A view over accounts and their client secrets: no secret is within its reach. */
@Entity({ tableName: 'integrator' })
@ObjectType({
  implements: Node,
  description:
    'A machine of the academy, such as its HR base. It asks for tokens with its client id and secret.',
})
export class Integrator extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Academy, { nullable: true })
  academy!: Academy | null;

  @Field(() => String, { description: 'What the administrators call it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Its client id.' })
  @Property({ type: 'text' })
  clientId!: string;

  @Field(() => [Grant], { description: 'What it may do.' })
  @Property({ type: 'string[]' })
  grants!: Grant[];

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was closed; null while it works.' })
  @Property({ type: 'datetime', nullable: true })
  closedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Until when its newest secret works; null when it has none.',
  })
  @Property({ type: 'datetime', nullable: true })
  secretExpiresAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it last asked for a token; null when it never did.',
  })
  @Property({ type: 'datetime', nullable: true })
  lastUsedAt!: Date | null;
}
