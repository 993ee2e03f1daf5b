import { computed, many, order, readable } from '../../platform/read/declare.ts';
import type { Readable } from '../../platform/read/model.ts';
import { academyIdOf } from '../academy/index.ts';
import { Announcement } from './announcement.entity.ts';

/** Public, also when they have ended: everybody could read them. */
export const announcementReads: readonly Readable[] = [
  readable(Announcement, {
    prefix: 'ann',
    scope: 'public',
    fields: {
      title: computed(Announcement, ['titleFr', 'titleEn'], ([fr, en], { locale }) => ({ fr, en })[locale]),
      body: computed(Announcement, ['bodyFr', 'bodyEn'], ([fr, en], { locale }) => ({ fr, en })[locale]),
    },
  }),
];

/** Those of an academy that are shown now, newest first: no more than may run at once (`announcement.service.ts`). */
export const runningAnnouncements = many(Announcement, {
  order: order(
    'NEWEST',
    [
      ['publishedAt', 'timestamptz'],
      ['id', 'uuid'],
    ],
    'desc',
  ),
  where: (t, _args, bind) => {
    const academy = bind((args) => academyIdOf(String(args['academyCode'])), 'uuid');
    const now = bind((_given, request) => request.now, 'timestamptz');
    return `${t.col('academy')} = ${academy} and coalesce(${t.col('endsAt')} > ${now}, true)`;
  },
});
