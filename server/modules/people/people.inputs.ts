import { Field, ID, InputType, registerEnumType } from 'type-graphql';

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

const personId = { description: 'The global id of the teacher or officer.' };

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

@InputType({ description: 'Whose account is closed.' })
export class CloseAccountInput {
  @Field(() => ID, personId)
  personId!: string;
}

@InputType({ description: 'Whose account is opened again.' })
export class ReopenAccountInput {
  @Field(() => ID, personId)
  personId!: string;
}

@InputType({ description: 'Who lost the password.' })
export class SendPasswordResetInput {
  @Field(() => ID, { description: 'The global id of the officer or administrator, who is somebody else.' })
  officerId!: string;
}

@InputType({ description: 'Who lost the device of the second factor, and how that is known.' })
export class ResetSecondFactorInput {
  @Field(() => ID, personId)
  personId!: string;

  @Field(() => String, {
    description: 'Why, and how the person was recognised; kept in the record that a teacher reads.',
  })
  reason!: string;
}
