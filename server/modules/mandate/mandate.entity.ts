import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { Node } from '../../platform/graphql/types.ts';
import { MandateKind } from '../../platform/viewer.ts';
import { Academy } from '../academy/index.ts';
import { Account, Officer } from '../account/index.ts';

registerEnumType(MandateKind, {
  name: 'MandateKind',
  description: 'What an officer may do beyond the portfolio.',
  valuesConfig: {
    HEAD_OF_SERVICE: { description: 'Directs the officers of an HR service (chef de service).' },
    DECIDES_FOR_IA_DASEN: { description: 'Decides by delegation of the IA-DASEN, for the first degree.' },
    DECIDES_FOR_RECTEUR: {
      description: 'Decides by delegation of the recteur, for the second degree in an academy.',
    },
    DECIDES_FOR_MINISTER: {
      description: 'Decides by delegation of the minister, such as on the secondment of a teacher.',
    },
    GIVES_OPINION: {
      description: 'Gives an opinion on requests, as a head of school or an inspector does.',
    },
    MEDICAL: { description: 'Sits on the medical board (conseil médical), or works for it.' },
    RECRUITS: { description: 'Recruits for posts with a profile of their own.' },
    BROADCASTS: { description: 'Writes one message to many teachers.' },
    RECEIVES_STRIKE_DECLARATIONS: {
      description: 'Receives the declarations of teachers who intend to strike.',
    },
    NATIONAL_ACTS: {
      description:
        'Manages what belongs to no academy, such as a national campaign. Given on the server’s own machine alone.',
    },
  },
});

@Entity({ tableName: 'mandate' })
@ObjectType({
  implements: Node,
  description:
    'A right of an officer beyond the portfolio, from a first day to a last one: in the whole academy, in one department of it or in one establishment of it. A head of school is an officer with a mandate and no portfolio.',
})
export class Mandate extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Officer, { description: 'The officer who has it.' })
  @ManyToOne(() => Officer)
  officer!: Officer;

  @Field(() => MandateKind, { description: 'What the officer may do.' })
  @Property({ type: 'text' })
  kind!: MandateKind;

  /** Where it was given; null: in all of them. */
  @ManyToOne(() => Academy, { nullable: true })
  academy!: Academy | null;

  @Field(() => String, {
    nullable: true,
    description: 'The one department where it counts, such as 28; null when it is not limited to one.',
  })
  @Property({ type: 'text', nullable: true })
  departmentCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The UAI of the one establishment where it counts, such as 0280001A; null when it is not limited to one.',
  })
  @Property({ type: 'text', nullable: true })
  establishmentUai!: string | null;

  @Field(() => GraphQLDate, { description: 'The first day, in Europe/Paris, such as 2026-09-01.' })
  @Property({ type: 'date', fieldName: 'starts_on' })
  from!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The last day, in Europe/Paris; null while nobody has set one. The day before the first one when it was ended before it had run for a whole day.',
  })
  @Property({ type: 'date', fieldName: 'ends_on', nullable: true })
  to!: string | null;

  /** Null: the command on the server's own machine. */
  @ManyToOne(() => Account, { joinColumn: 'granted_by', nullable: true })
  grantedBy!: Account | null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @ManyToOne(() => Account, { joinColumn: 'ended_by', nullable: true })
  endedBy: Account | null = null;

  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
}
