import { connectionTypes } from '../../platform/graphql/types.ts';
import { connection, open, order, readable } from '../../platform/read/declare.ts';
import type { Readable } from '../../platform/read/model.ts';
import { Teacher } from '../teacher/index.ts';
import { DossierChange } from './dossier-change.entity.ts';

export const DossierChangeConnection = connectionTypes(
  () => DossierChange,
  'DossierChange',
  'changes of files',
);

export const changeFeedReads: readonly Readable[] = [
  readable(DossierChange, {
    // That something changed says something of the file: each page is recorded there.
    file: { key: 'teacher' },
    scope: ({ role, grants, academyId }, t, bind) => {
      if (role !== 'INTEGRATOR' || !grants.includes('READ_CHANGES')) return 'false';
      if (academyId === null) return 'true';
      return `${t.col('academy')} = ${bind(({ viewer }) => viewer?.academyId, 'uuid')}`;
    },
    fields: { teacher: open(Teacher, 'teacher') },
  }),
];

/** In the order in which transactions began; what is still open, and what may come before it, waits (`dossier_change`). */
export const changesList = connection(DossierChange, {
  order: order(
    'CHANGES',
    [
      ['xact', 'xid8'],
      ['id', 'uuid'],
    ],
    'asc',
  ),
});
