import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { GraphQLUuid } from '../../platform/graphql/scalars.ts';
import { Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';

export const StaffRole = { OFFICER: 'OFFICER', ADMINISTRATOR: 'ADMINISTRATOR' } as const;
export type StaffRole = (typeof StaffRole)[keyof typeof StaffRole];
registerEnumType(StaffRole, {
  name: 'StaffRole',
  description: 'What somebody who is invited may do.',
  valuesConfig: {
    OFFICER: { description: 'Follows the teachers of a portfolio (gestionnaire).' },
    ADMINISTRATOR: { description: 'Manages accounts, officers and portfolios of the academy.' },
  },
});

const errors = { description: 'Why it was refused; empty when it was done.' };
const idempotencyKey = {
  nullable: true,
  description:
    'A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours.',
} as const;

const personId = { description: 'The global id of the teacher or officer.' };
const teacher = { nullable: true, description: 'The teacher; null for an officer or when refused.' } as const;
const officer = { nullable: true, description: 'The officer; null for a teacher or when refused.' } as const;

@InputType({ description: 'Who is invited to work in the academy.' })
export class InviteOfficerInput {
  @Field(() => StaffRole, { description: 'What the person may do.' })
  role!: StaffRole;

  @Field(() => String, {
    description:
      'The name to address, given name first, such as Claire Moreau: the username follows from it.',
  })
  displayName!: string;

  @Field(() => String, {
    description: 'The professional address: the invitation goes there, and signing in with it works too.',
  })
  email!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The telephone number of the desk: 3 to 15 digits, spaces, dots, hyphens, parentheses and “+”.',
  })
  phone?: string | null;

  @Field(() => String, { description: 'The service, such as DPE 3 – collèges.' })
  service!: string;

  @Field(() => String, {
    description:
      'The code of the HR base for the officer, unique in the academy: imports name officers by it.',
  })
  code!: string;

  @Field(() => GraphQLUuid, idempotencyKey)
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The person who was invited.' })
export class InviteOfficerPayload {
  @Field(() => Officer, { nullable: true, description: 'The person; null when refused.' })
  officer!: Officer | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'The link of an invitation, and the password one chooses.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The secret of the link, as the mail gives it.' })
  token!: string;

  @Field(() => String, {
    description: '15 to 128 characters, any of Unicode, without the name or the username.',
  })
  password!: string;
}

@ObjectType({ description: 'The account that is now open.' })
export class AcceptInvitationPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The username to sign in with; null when refused.',
  })
  username!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Send it with the sign-in that follows: guesses at the password that others make elsewhere do not delay it then. As that of `signIn`: opaque, good for 90 days, and it opens nothing. Null when refused.',
  })
  deviceToken!: string | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'Whose account is closed.' })
export class CloseAccountInput {
  @Field(() => ID, personId)
  personId!: string;

  @Field(() => GraphQLUuid, idempotencyKey)
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Whose account was closed: signing in is over, the file stays.' })
export class CloseAccountPayload {
  @Field(() => Teacher, teacher)
  teacher!: Teacher | null;

  @Field(() => Officer, officer)
  officer!: Officer | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'Whose account is opened again.' })
export class ReopenAccountInput {
  @Field(() => ID, personId)
  personId!: string;

  @Field(() => GraphQLUuid, idempotencyKey)
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Whose account was opened again; only a new link opens it.' })
export class ReopenAccountPayload {
  @Field(() => Teacher, teacher)
  teacher!: Teacher | null;

  @Field(() => Officer, officer)
  officer!: Officer | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'Who lost the password.' })
export class SendPasswordResetInput {
  @Field(() => ID, { description: 'The global id of the officer or administrator, who is somebody else.' })
  officerId!: string;

  @Field(() => GraphQLUuid, idempotencyKey)
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Who gets a link; at most one a minute, which the answer does not tell.' })
export class SendPasswordResetPayload {
  @Field(() => Officer, { nullable: true, description: 'The person; null when refused.' })
  officer!: Officer | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'Who lost the device of the second factor, and how that is known.' })
export class ResetSecondFactorInput {
  @Field(() => ID, personId)
  personId!: string;

  @Field(() => String, {
    description: 'Why, and how the person was recognised; kept in the record that a teacher reads.',
  })
  reason!: string;

  @Field(() => GraphQLUuid, idempotencyKey)
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Whose second factor was removed.' })
export class ResetSecondFactorPayload {
  @Field(() => Teacher, teacher)
  teacher!: Teacher | null;

  @Field(() => Officer, officer)
  officer!: Officer | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}
