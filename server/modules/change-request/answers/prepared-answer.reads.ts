import { computed, extension, many, order, readable, shown } from '../../../platform/read/declare.ts';
import type { Readable, ReadableExtension } from '../../../platform/read/model.ts';
import { Academy } from '../../academy/index.ts';
import { PreparedAnswer } from './prepared-answer.entity.ts';
import { handlesRequests } from '../record/request.policy.ts';

const inTheirOrder = order(
  'POSITION',
  [
    ['position', 'integer'],
    ['id', 'uuid'],
  ],
  'asc',
);

export const preparedAnswerReads: readonly (Readable | ReadableExtension)[] = [
  readable(PreparedAnswer, {
    prefix: 'ans',
    scope: (viewer, t, bind) =>
      handlesRequests(viewer) || viewer.role === 'ADMINISTRATOR'
        ? `${t.col('academy')} = ${bind((r) => r.viewer?.academyId, 'uuid')}`
        : 'false',
    fields: {
      label: computed(PreparedAnswer, ['labelFr', 'labelEn'], ([fr, en], { locale }) =>
        locale === 'en' ? en : fr,
      ),
      text: computed(PreparedAnswer, ['textFr', 'textEn'], ([fr, en], { locale }) =>
        locale === 'en' ? en : fr,
      ),
    },
  }),
  extension<Academy>(Academy, {
    preparedAnswers: shown(many(PreparedAnswer, { by: 'academy', order: inTheirOrder }), {
      type: [PreparedAnswer],
      description:
        'The texts that officers of the academy start from, in their order; empty for teachers, machines and other academies.',
    }),
  }),
];
