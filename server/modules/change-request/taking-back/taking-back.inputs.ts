import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which new bank account shall not count.' })
export class TakeBackBankAccountInput {
  @Field(() => ID, { description: 'The global id of the account, which does not count yet.' })
  bankAccountId!: string;
}
