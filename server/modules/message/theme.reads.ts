import { computed, extension, many, order, readable, shown } from '../../platform/read/declare.ts';
import type { Readable, ReadableExtension } from '../../platform/read/model.ts';
import { Academy } from '../academy/index.ts';
import { Teacher } from '../teacher/index.ts';
import { MessageTheme } from './theme.entity.ts';

const inTheirOrder = order(
  'POSITION',
  [
    ['position', 'integer'],
    ['id', 'uuid'],
  ],
  'asc',
);

export const themeReads: readonly (Readable | ReadableExtension)[] = [
  readable(MessageTheme, {
    prefix: 'thm',
    scope: (viewer, t, bind) =>
      viewer.role === 'INTEGRATOR'
        ? 'false'
        : `${t.col('academy')} = ${bind((r) => r.viewer?.academyId, 'uuid')}`,
    fields: {
      label: computed(MessageTheme, ['labelFr', 'labelEn'], ([fr, en], { locale }) =>
        locale === 'en' ? en : fr,
      ),
    },
  }),
  extension<Teacher>(Teacher, {
    messageThemes: shown(
      many(MessageTheme, {
        where: (t, _args, _bind, parent) =>
          `${t.col('academy')} = ${parent?.col('academy')} and ${t.col('closedAt')} is null`,
        order: inTheirOrder,
      }),
      {
        type: [MessageTheme],
        nullable: true,
        description:
          'What the messages of the teacher may be about: the list of the academy, in its order; empty when it has none, and for machines; null, with an error, for who may only name the teacher.',
      },
    ),
  }),
  extension<Academy>(Academy, {
    messageThemes: shown(
      many(MessageTheme, {
        by: 'academy',
        where: (t) => `${t.col('closedAt')} is null`,
        order: inTheirOrder,
      }),
      {
        type: [MessageTheme],
        description:
          'The themes of messages that teachers of the academy choose from; empty for who is of another academy.',
      },
    ),
  }),
];
