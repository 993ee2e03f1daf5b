import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Account } from './account.entity.ts';

/** A view over accounts, their second factors and recovery codes: no secret is within its reach. */
@Entity({ tableName: 'second_factor_status' })
@ObjectType({ implements: Node, description: 'How the account stands with a second factor.' })
export class SecondFactorStatus extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Account)
  account!: Account;

  @Field(() => Boolean, {
    description: 'Whether the account opens nothing without one: officers and administrators.',
  })
  @Property({ type: 'boolean' })
  required!: boolean;

  @Field(() => Boolean, {
    description: 'True in the demo academy alone, which lets officers and administrators in without one.',
  })
  @Property({ type: 'boolean' })
  waived!: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when the account asks for a code at sign-in; null when it has no second factor.',
  })
  @Property({ type: 'datetime', nullable: true })
  enrolledAt!: Date | null;

  @Field(() => Int, { description: 'How many recovery codes are left, of ten.' })
  @Property({ type: 'integer' })
  recoveryCodesLeft!: number;
}
