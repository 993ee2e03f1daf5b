import { Field, ID, InputType } from 'type-graphql';
import { KeptValue } from './import-conflict.entity.ts';

@InputType({ description: 'Which contradiction of the HR base is settled, and how.' })
export class ResolveImportConflictInput {
  @Field(() => ID, { description: 'The global id of the conflict.' })
  conflictId!: string;

  @Field(() => KeptValue, { description: 'Which value is kept.' })
  keep!: KeptValue;

  @Field(() => String, { description: 'Why; the teacher reads it. 500 characters at most.' })
  reason!: string;
}
