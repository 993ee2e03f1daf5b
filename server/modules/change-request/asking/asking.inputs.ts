import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { ChangeProposalInput } from '../../change-kind/index.ts';

const which = 'The global id of the request.';
const version =
  'The `version` that was read: refused with STALE_VERSION when it has changed since. Absent: not compared.';

@InputType({ description: 'A file that was uploaded, and what it proves.' })
export class SupportingDocumentInput {
  @Field(() => String, {
    description:
      'The code of one of the documents of the kind, such as ACTE_NAISSANCE, or AUTRE for another one.',
  })
  code!: string;

  @Field(() => ID, {
    description: 'The global id of a file that was sent to `POST /attachments` and attached to nothing yet.',
  })
  attachmentId!: string;
}

@InputType({ description: 'A draft to be saved.' })
export class SaveChangeDraftInput {
  @Field(() => ID, { nullable: true, description: 'The global id of the draft; absent for a new one.' })
  requestId?: string | null;

  @Field(() => ChangeProposalInput, { description: 'The change that is asked for.' })
  change!: object;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'From which day it shall count, in Europe/Paris, such as 2027-01-01.',
  })
  effectiveFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'What to say with it, in at most 2,000 characters.' })
  comment?: string | null;

  @Field(() => [SupportingDocumentInput], {
    nullable: true,
    description: 'Files to add to those that the draft has; at most 10 at a time, and 40 with one request.',
  })
  documents?: SupportingDocumentInput[] | null;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}

@InputType({ description: 'A draft to be thrown away.' })
export class DiscardChangeDraftInput {
  @Field(() => ID, { description: 'The global id of the draft.' })
  requestId!: string;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}

@InputType({ description: 'A request to be sent: a draft that was saved, or a new one.' })
export class SubmitChangeRequestInput {
  @Field(() => ID, { nullable: true, description: 'The global id of the draft; absent for a new request.' })
  requestId?: string | null;

  @Field(() => ChangeProposalInput, {
    nullable: true,
    description: 'The change that is asked for; absent: that of the draft.',
  })
  change?: object | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'From which day it shall count, in Europe/Paris; absent: as the draft says.',
  })
  effectiveFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to say with it, in at most 2,000 characters; absent: as the draft says.',
  })
  comment?: string | null;

  @Field(() => [SupportingDocumentInput], {
    nullable: true,
    description:
      'Files to give with it, beside those of the draft; at most 10. What is missing may follow: it is sent all the same.',
  })
  documents?: SupportingDocumentInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The current password: for kinds that say `needsProof`, such as a bank account or an address.',
  })
  currentPassword?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the authenticator or a recovery code, when the account has a second factor.',
  })
  secondFactorCode?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `${version} Required for a draft of a kind that says \`needsProof\`, sent without its form.`,
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'What was asked for, to be added to a request.' })
export class SupplementChangeRequestInput {
  @Field(() => ID, { description: which })
  requestId!: string;

  @Field(() => [SupportingDocumentInput], {
    nullable: true,
    description: 'Files to add; at most 10 at a time, and 40 with one request.',
  })
  documents?: SupportingDocumentInput[] | null;

  @Field(() => String, { nullable: true, description: 'An explanation, in at most 2,000 characters.' })
  answer?: string | null;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}

@InputType({ description: 'A request to be taken back.' })
export class WithdrawChangeRequestInput {
  @Field(() => ID, { description: which })
  requestId!: string;

  @Field(() => String, { nullable: true, description: 'Why, in at most 2,000 characters.' })
  reason?: string | null;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}
