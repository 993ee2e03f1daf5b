import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Node } from '../../platform/graphql/types.ts';
import { Dossier } from '../dossier/index.ts';

export const BankConfirmation = enumOf(
  {
    PHONE: 'By telephone, at the number that the file already had.',
    LETTER: 'By a letter to the address that the file already had.',
    IN_PERSON: 'In person, with a proof of identity.',
  },
  'BankConfirmation',
  'How an officer made sure that a bank account was given by the teacher.',
);
export type BankConfirmation = keyof typeof BankConfirmation;

/** Where a teacher is paid. The IBAN lies sealed beside it, out of reach of the ORM. */
@Entity({ tableName: 'bank_account' })
@ObjectType({
  implements: Node,
  description:
    'A bank account that an approved request gave: 48 hours after the decision the teacher is paid there.',
})
export class BankAccount extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => String, { description: 'The last four characters of the IBAN, such as 2606.' })
  @Property({ type: 'text' })
  lastFour!: string;

  @Field(() => String, { nullable: true, description: 'The code of the bank (BIC), such as BNPAFRPP.' })
  @Property({ type: 'text', nullable: true })
  bic!: string | null;

  @Field(() => String, { description: 'In whose name it is, such as Julie Labert.' })
  @Property({ type: 'text' })
  holder!: string;

  @Field(() => BankConfirmation, {
    description: 'How the officer made sure that the teacher gave it.',
  })
  @Property({ type: 'text', nullable: true })
  confirmedBy!: BankConfirmation | null;

  @Field(() => GraphQLDateTime, {
    description:
      'From when on the teacher is paid there; until then the teacher or the officer can take it back.',
  })
  @Property({ type: 'datetime', nullable: true })
  takesEffectAt!: Date | null;

  @Property({ type: 'datetime', nullable: true })
  takenBackAt!: Date | null;
}
