import { many, order, same, type Readable } from '../../platform/read/model.ts';
import { Academy, Department } from './academy.entity.ts';

const byCode = order('CODE', [['code', 'text']], 'asc');

/** Public: nothing of an academy is anybody's. */
export const academyReads: readonly Readable[] = [
  {
    type: 'Academy',
    entity: Academy,
    prefix: 'aca',
    scope: 'public',
    fields: { departments: many('Department', { by: 'academy', order: byCode }), helpdesk: same('Helpdesk') },
  },
  {
    type: 'Helpdesk',
    entity: Academy,
    scope: 'public',
    fields: {
      email: { kind: 'column', property: 'helpdeskEmail' },
      phone: { kind: 'column', property: 'helpdeskPhone' },
      url: { kind: 'column', property: 'helpdeskUrl' },
    },
  },
  { type: 'Department', entity: Department, scope: 'public' },
];

/** The 30 academies, by code; the overseas services answer to their code alone. */
export const allAcademies = many('Academy', { order: byCode, where: (t) => `${t.col('kind')} = 'ACADEMIE'` });
/** The academy of a code, as a list of at most one. */
export const academyByCode = many('Academy', {
  order: byCode,
  where: (t, _args, bind) => `${t.col('code')} = ${bind((args) => args['code'], 'text')}`,
});
