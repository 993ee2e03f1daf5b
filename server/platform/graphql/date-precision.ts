import { enumOf } from './enum.ts';

export const DatePrecision = enumOf(
  {
    YEAR: 'The year alone is known.',
    MONTH: 'The year and the month are known.',
    DAY: 'The day is known.',
  },
  'DatePrecision',
  'How much of a date was given.',
);
export type DatePrecision = keyof typeof DatePrecision;
