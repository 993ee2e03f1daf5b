import { column, many, order, readable, same } from '../../platform/read/declare.ts';
import type { Readable } from '../../platform/read/model.ts';
import { Academy, Department, Helpdesk } from './academy.entity.ts';

const byCode = order('CODE', [['code', 'text']], 'asc');

/** Public: nothing of an academy is anybody's. */
export const academyReads: readonly Readable[] = [
  readable(Academy, {
    prefix: 'aca',
    scope: 'public',
    fields: { departments: many(Department, { by: 'academy', order: byCode }), helpdesk: same(Helpdesk) },
  }),
  readable(Academy, {
    as: Helpdesk,
    scope: 'public',
    fields: { email: column('helpdeskEmail'), phone: column('helpdeskPhone'), url: column('helpdeskUrl') },
  }),
  readable(Department, { scope: 'public' }),
];

/** The 30 academies, by code; the overseas services answer to their code alone. */
export const allAcademies = many(Academy, { order: byCode, where: (t) => `${t.col('kind')} = 'ACADEMIE'` });
/** The academy of a code, as a list of at most one. */
export const academyByCode = many(Academy, {
  order: byCode,
  where: (t, _args, bind) => `${t.col('code')} = ${bind((args) => args['code'], 'text')}`,
});
