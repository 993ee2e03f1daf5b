import { Field, InputType, registerEnumType } from 'type-graphql';
import { Impersonal } from '../../platform/graphql/impersonal.ts';

export const TeacherOrderField = { NAME: 'NAME', BIRTH_DATE: 'BIRTH_DATE' } as const;
export type TeacherOrderField = (typeof TeacherOrderField)[keyof typeof TeacherOrderField];
registerEnumType(TeacherOrderField, {
  name: 'TeacherOrderField',
  description: 'What teachers are ordered by.',
  valuesConfig: {
    NAME: { description: 'The shown family name, then the given names, without accents.' },
    BIRTH_DATE: { description: 'The date of birth.' },
  },
});

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type OrderDirection = (typeof OrderDirection)[keyof typeof OrderDirection];
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'The direction of an order.',
  valuesConfig: { ASC: { description: 'Smallest first.' }, DESC: { description: 'Largest first.' } },
});

@InputType({
  description:
    'Which teachers to list; all the criteria given must hold. Corps and establishment are of the file: that they were asked for is recorded for each teacher they were asked of (`Dossier.accessLog`). Name and managing department are of the directory, and are not.',
})
export class TeacherFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'The beginning of the family name of the civil register or of the shown one; accents and case do not matter, such as “leb”.',
  })
  namePrefix?: string | null;

  @Impersonal
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of corps of the latest career step, such as ["PE", "CERTIFIE"].',
  })
  corps?: string[] | null;

  @Impersonal
  @Field(() => String, { nullable: true, description: 'The code of the managing department, such as 28.' })
  departmentCode?: string | null;

  @Impersonal
  @Field(() => String, {
    nullable: true,
    description: 'The UAI of the establishment of the latest posting, such as 0750655E.',
  })
  establishmentUai?: string | null;
}

@InputType({ description: 'The order of a list of teachers.' })
export class TeacherOrder {
  @Field(() => TeacherOrderField, { description: 'What to order by.' })
  field!: TeacherOrderField;

  @Field(() => OrderDirection, { description: 'In which direction.', defaultValue: 'ASC' })
  direction!: OrderDirection;
}
