import { ArgsType, Field, ID } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.ts';
import { CvVisibility } from '../kind/entry-kind.ts';

export const CvPdfLanguage = enumOf(
  { FR: 'French.', EN: 'English.' },
  'CvPdfLanguage',
  'The language of the headings and dates of a CV on paper; its texts stay as they were written.',
);
type CvPdfLanguage = keyof typeof CvPdfLanguage;

@ArgsType()
export class CvPdfArgs {
  @Field(() => ID, { nullable: true, description: 'The global id of the teacher; your own CV when absent.' })
  teacherId?: string | null;

  @Field(() => CvPdfLanguage, { nullable: true, description: 'The language of the request when absent.' })
  language?: CvPdfLanguage | null;

  @Field(() => CvVisibility, {
    nullable: true,
    description:
      'RECRUITERS: only what officers who recruit may read; OFFICERS, or absent: all that you may read.',
  })
  visibility?: CvVisibility | null;
}
