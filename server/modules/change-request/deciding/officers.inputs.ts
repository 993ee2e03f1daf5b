import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { BankConfirmation } from '../../bank-account/index.ts';
import { ChangeProposalInput } from '../../change-kind/index.ts';
import { OpinionGiver } from '../change-request-parts.entity.ts';

const reasonText = 'Why, for the teacher, in at most 2,000 characters.';
/** Of a decision on paper. */
const groundsText =
  'Why, for the teacher, in at most 2,000 characters: it is printed on the decision as its grounds (Motifs).';

/** Which request, and the version of it that was read. */
@InputType({ description: 'A request that an officer handles.' })
abstract class HandledRequest {
  @Field(() => ID, { description: 'The global id of the request.' })
  requestId!: string;

  @Field(() => Int, {
    description:
      'The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since.',
  })
  expectedVersion!: number;
}

@InputType({ description: 'A request to be claimed.' })
export class ClaimChangeRequestInput extends HandledRequest {}

@InputType({ description: 'A request whose claim ends.' })
export class ReleaseChangeRequestInput extends HandledRequest {}

@InputType({ description: 'What the teacher is asked for.' })
export class RequestChangeInformationInput extends HandledRequest {
  @Field(() => String, {
    description: 'Which documents or explanations are missing, for the teacher, in at most 2,000 characters.',
  })
  note!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'By when to answer, from tomorrow to a year ahead; absent: within 30 days. After that day the request can be closed.',
  })
  answerBy?: string | null;
}

@InputType({ description: 'An opinion to be asked for.' })
export class RequestOpinionInput extends HandledRequest {
  @Field(() => OpinionGiver, { description: 'Who gives it.' })
  of!: OpinionGiver;

  @Field(() => String, {
    nullable: true,
    description: 'The question, which the teacher reads as well, in at most 2,000 characters.',
  })
  question?: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'By when, from tomorrow to a year ahead; absent: within 15 days. After that day the decision need not wait for it.',
  })
  answerBy?: string | null;
}

@InputType({ description: 'An opinion that was asked for.' })
export class GiveOpinionInput extends HandledRequest {
  @Field(() => Boolean, { description: 'Whether the change should be granted.' })
  favourable!: boolean;

  @Field(() => String, {
    description: 'The opinion in words, which the teacher reads as well, in at most 2,000 characters.',
  })
  text!: string;
}

@InputType({ description: 'A request to be granted.' })
export class ApproveChangeRequestInput extends HandledRequest {
  @Field(() => String, { nullable: true, description: `${groundsText} Most approvals need none.` })
  reason?: string | null;

  @Field(() => BankConfirmation, {
    nullable: true,
    description: 'For a bank account: how you made sure that it is the teacher who gave it.',
  })
  confirmedBy?: BankConfirmation | null;
}

@InputType({ description: 'A request to be refused.' })
export class RejectChangeRequestInput extends HandledRequest {
  @Field(() => String, { description: groundsText })
  reason!: string;
}

@InputType({ description: 'A decision to be taken back.' })
export class UndoChangeDecisionInput {
  @Field(() => ID, { description: 'The global id of the request.' })
  requestId!: string;
}

@InputType({ description: 'What an approval should have granted.' })
export class CorrectApprovalInput extends HandledRequest {
  @Field(() => ChangeProposalInput, { description: 'What is true instead: of the same kind.' })
  change!: object;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'From which day it counts, in Europe/Paris; absent: from the same day.',
  })
  effectiveFrom?: string | null;

  @Field(() => String, { description: groundsText })
  reason!: string;
}

@InputType({ description: 'A request to be closed without a decision.' })
export class CloseChangeRequestInput extends HandledRequest {
  @Field(() => String, { description: reasonText })
  reason!: string;
}

@InputType({ description: 'A request to be handed over.' })
export class ReassignChangeRequestInput extends HandledRequest {
  @Field(() => ID, {
    nullable: true,
    description:
      'The global id of the officer of the same academy who prepares it from now on; absent: the correspondent of the teacher again.',
  })
  officerId?: string | null;
}

@InputType({ description: 'A rejection to be appealed.' })
export class AppealChangeDecisionInput {
  @Field(() => ID, { description: 'The global id of the request.' })
  requestId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that was read: refused with STALE_VERSION when it has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, {
    description: 'What is wrong with the decision, in at most 5,000 characters.',
  })
  text!: string;
}
