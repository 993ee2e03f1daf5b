import { Field, Int, ObjectType } from 'type-graphql';
import { Officer } from '../account/index.ts';

@ObjectType({ description: 'How many teachers leave the portfolio of one officer.' })
export class PortfolioChange {
  @Field(() => Officer, { description: 'Their correspondent so far.' })
  from!: Officer;

  @Field(() => Int, { description: 'How many teachers.' })
  count!: number;
}
