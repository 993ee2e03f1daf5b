import { Field, InputType } from 'type-graphql';

@InputType({ description: 'An address that refused a mail for good.' })
export class ReportMailBounceInput {
  @Field(() => String, { description: 'The address as the mail was sent to it.' })
  address!: string;
}
