import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Whether the digest of the morning comes.' })
export class ChangeDigestInput {
  @Field(() => Boolean, {
    description: 'True: on mornings when something waits for your answer. False: never.',
  })
  enabled!: boolean;
}
