import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { Teacher } from '../teacher/index.ts';
import { warningTexts, type WarningCode } from './warnings.tables.ts';

export const ImportOutcome = {
  CREATED: 'CREATED',
  UPDATED: 'UPDATED',
  UNCHANGED: 'UNCHANGED',
  REFUSED: 'REFUSED',
} as const;
export type ImportOutcome = (typeof ImportOutcome)[keyof typeof ImportOutcome];
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'What an import did with a teacher.',
  valuesConfig: {
    CREATED: { description: 'The teacher was not known: an account and a file were made.' },
    UPDATED: { description: 'What differed was replaced; what it was before is kept.' },
    UNCHANGED: { description: 'The base said the same already: nothing was written.' },
    REFUSED: { description: 'Nothing of this teacher was taken; `errors` says why.' },
  },
});

const ImportWarningCode = Object.fromEntries(Object.keys(warningTexts).map((code) => [code, code])) as {
  [C in WarningCode]: C;
};
registerEnumType(ImportWarningCode, {
  name: 'ImportWarningCode',
  description: 'What should be looked at, of a teacher whom an import took.',
  valuesConfig: {
    POSSIBLE_DUPLICATE: {
      description:
        'Another file under another NUMEN has the same family name, first given name and date of birth: perhaps the same person. A machine of one academy hears of that academy alone.',
    },
    CONTRADICTS_APPROVAL: {
      description:
        'The value is neither what the HR base said before nor what an approved change says: the approved change stands until the officer in charge decides. Sent again, it is no warning any more.',
    },
    ACCOUNT_CLOSED: {
      description:
        'The file is up to date, and the account stays closed until an administrator opens it again.',
    },
  },
});

@ObjectType({ description: 'What should be looked at, of a teacher whom an import took.' })
export class ImportWarning {
  @Field(() => ImportWarningCode, { description: 'What it is about, for programs.' })
  code!: WarningCode;

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  message!: string;

  @Field(() => [String], {
    description: 'Where in the input, such as ["input", "teachers", "3", "numen"].',
  })
  path!: string[];
}

@ObjectType({ description: 'What became of one teacher of an import.' })
export class ImportTeacherResult {
  @Field(() => Int, { description: 'The place of the teacher in the input, from 0.' })
  index!: number;

  @Field(() => ImportOutcome, { description: 'What was done.' })
  outcome!: ImportOutcome;

  @Field(() => Teacher, { nullable: true, description: 'The teacher as it is now; null when refused.' })
  teacher!: Teacher | null;

  @Field(() => [UserError], { description: 'Why the teacher was refused; empty otherwise.' })
  errors!: UserError[];

  @Field(() => [ImportWarning], {
    description: 'What should be looked at although the teacher was taken; empty when nothing is.',
  })
  warnings!: ImportWarning[];
}
